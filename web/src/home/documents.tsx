import { useMemo, useState } from 'react';
import { type DocumentFilter, useDocuments } from '../api/documents.js';
import { usePublishers } from '../api/publishers.js';
import type { DocumentHead } from '../api/types.js';
import { Button } from '../design/button.js';
import { Empty } from '../design/empty.js';
import { Failure } from '../design/failure.js';
import { counted } from '../design/format.js';
import { Loading } from '../design/loading.js';
import { Table } from '../design/table.js';
import { useSettled } from '../design/use-settled.js';
import { DocumentFilterBar } from './document-filter.js';
import { DocumentRow } from './document-row.js';
import { ORDERS, type Sort } from './document-sorts.js';
import styles from './documents.module.css';

/** Languages seen so far: a filter by one must not take the others out of the choice. */
const useLanguages = (documents: readonly DocumentHead[]): string[] => {
  const [seen, setSeen] = useState<string[]>([]);
  const more = documents.map(({ language }) => language).filter((it) => it && !seen.includes(it));
  if (more.length > 0) setSeen([...new Set([...seen, ...more])].sort());
  return seen;
};

/** The documents of a dossier with their state of reading, filtered and in order. */
export const Documents = ({ dossier }: { dossier: string }) => {
  const [filter, setFilter] = useState<DocumentFilter>({});
  const [sort, setSort] = useState<Sort>('title');
  const list = useDocuments(dossier, useSettled(filter), ORDERS[sort]);
  const publishers = usePublishers(dossier);
  const documents = useMemo(
    () =>
      list.data?.pages.flatMap(({ items }) => items).filter(({ state }) => state !== 'failed') ??
      [],
    [list.data],
  );
  const languages = useLanguages(documents);
  const filtered = Object.keys(filter).length > 0;

  if (list.isPending)
    return (
      <div className={styles.coming}>
        <Loading what="the documents" />
      </div>
    );
  if (list.error !== null && list.data === undefined) {
    return (
      <Failure
        title="The documents could not be listed"
        error={list.error}
        onRetry={() => void list.refetch()}
      />
    );
  }
  if (documents.length === 0 && !filtered) {
    return (
      <Empty title="No documents yet">
        <p>Add what the matter rests on: articles, records, agreements, minutes.</p>
      </Empty>
    );
  }
  return (
    <>
      <DocumentFilterBar
        filter={filter}
        onFilter={setFilter}
        sort={sort}
        onSort={setSort}
        publishers={publishers.data ?? []}
        languages={languages}
      />
      {documents.length === 0 ? (
        <Empty title="No document matches this filter">
          <Button onClick={() => setFilter({})}>Show all documents</Button>
        </Empty>
      ) : (
        <Table caption="Documents">
          <thead>
            <tr>
              <th>Document</th>
              <th>Publisher</th>
              <th>Date</th>
              <th>Language</th>
              <th>State</th>
            </tr>
          </thead>
          <tbody>
            {documents.map((document) => (
              <DocumentRow key={document.id} dossier={dossier} document={document} />
            ))}
          </tbody>
        </Table>
      )}
      {list.hasNextPage && (
        <p className={styles.more}>
          <Button onClick={() => void list.fetchNextPage()} disabled={list.isFetchingNextPage}>
            {list.isFetchingNextPage ? 'Getting more …' : 'Show more'}
          </Button>
          <span>{counted(documents.length, 'document')} shown</span>
        </p>
      )}
    </>
  );
};
