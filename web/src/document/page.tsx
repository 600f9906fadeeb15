import { Tabs } from 'radix-ui';
import { type ReactNode, useMemo, useState } from 'react';
import { Link, useParams, useSearchParams } from 'wouter';
import { useCheck } from '../api/checks.js';
import { useTablesOf } from '../api/tables.js';
import type { Check, DocumentText, Evidence } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { useTitle } from '../design/use-title.js';
import { TableView } from '../table/table-view.js';
import { documentFacts } from './document-facts.js';
import { DocumentReader } from './document-reader.js';
import tabs from './document-reader.module.css';
import { Facts } from './facts.js';
import { FetchedDocument } from './fetched-document.js';
import styles from './page.module.css';
import { placeOf } from './place.js';

interface Props {
  dossier: string;
  document: DocumentText;
  check: Check | undefined;
}

const NONE: readonly Evidence[] = [];

/** Documents that are tables and nothing else: they open as tables. */
const TABULAR = /csv|tab-separated|spreadsheet|ms-excel|opendocument\.spreadsheet|parquet|sqlite/;

interface WithTablesProps {
  dossier: string;
  document: DocumentText;
  /** Whether the reader came for words of the text. */
  isSpan: boolean;
  children: ReactNode;
}

/** The document as its tables, where it has any, and as its text. */
const WithTables = ({ dossier, document, isSpan, children }: WithTablesProps) => {
  const [query] = useSearchParams();
  const { data: tables = [] } = useTablesOf(dossier, document.id);
  const isTable = !isSpan && (TABULAR.test(document.mediaType) || query.has('table'));
  const [view, setView] = useState(isTable ? 'table' : 'text');
  if (tables.length === 0) return children;
  return (
    <Tabs.Root value={view} onValueChange={setView}>
      <Tabs.List className={tabs.tabs} aria-label="Show the document as">
        <Tabs.Trigger value="table">{tables.length === 1 ? 'Table' : 'Tables'}</Tabs.Trigger>
        <Tabs.Trigger value="text">Text</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="table" tabIndex={-1}>
        <TableView dossier={dossier} document={document.id} tables={tables} />
      </Tabs.Content>
      <Tabs.Content value="text" tabIndex={-1}>
        {children}
      </Tabs.Content>
    </Tabs.Root>
  );
};

const DocumentPage = ({ dossier, document, check }: Props) => {
  const [query] = useSearchParams();
  const where = query.toString();
  const target = useMemo(() => placeOf(new URLSearchParams(where)).span, [where]);
  useTitle(document.title);
  return (
    <article className={styles.document}>
      <header className={styles.head}>
        {check !== undefined && (
          <p className={styles.back}>
            <Link href={addresses.check(dossier, check.id)}>← {check.question}</Link>
          </p>
        )}
        <h1>{document.title}</h1>
        <p className={styles.meta}>{documentFacts(document).join(' · ')}</p>
      </header>
      <div className={styles.body}>
        <WithTables dossier={dossier} document={document} isSpan={target !== null}>
          <DocumentReader
            dossier={dossier}
            document={document}
            evidence={check?.report?.evidence ?? NONE}
            target={target}
            under={1}
          />
        </WithTables>
      </div>
      <aside className={styles.about} aria-labelledby="about">
        <h2 id="about">About this document</h2>
        <Facts dossier={dossier} document={document} />
      </aside>
    </article>
  );
};

const WithCheck = ({ check, ...rest }: Omit<Props, 'check'> & { check: string }) => {
  const { data } = useCheck(rest.dossier, check);
  return <DocumentPage {...rest} check={data} />;
};

/** A document to read, opened at the span and among the evidence that its address names. */
const Page = () => {
  const { d: dossier = '', id = '' } = useParams();
  const [query] = useSearchParams();
  const { extraction, check } = placeOf(query);
  return (
    <FetchedDocument
      dossier={dossier}
      document={id}
      extraction={extraction}
      otherwise={(failure) => (
        <>
          <h1>Document</h1>
          {failure}
          <Link href={addresses.dossier(dossier)}>Go to the dossier’s documents</Link>
        </>
      )}
    >
      {(document) =>
        check === null ? (
          <DocumentPage dossier={dossier} document={document} check={undefined} />
        ) : (
          <WithCheck dossier={dossier} document={document} check={check} />
        )
      }
    </FetchedDocument>
  );
};

export default Page;
