import { useMemo } from 'react';
import { Link, useParams, useSearchParams } from 'wouter';
import { useCheck } from '../api/checks.js';
import type { Check, DocumentText, Evidence } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { useTitle } from '../design/use-title.js';
import { documentFacts } from './document-facts.js';
import { DocumentReader } from './document-reader.js';
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
        <DocumentReader
          dossier={dossier}
          document={document}
          evidence={check?.report?.evidence ?? NONE}
          target={target}
          under={1}
        />
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
