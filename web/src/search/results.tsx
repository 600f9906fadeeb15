import { useSearch } from '../api/search.js';
import { Button } from '../design/button.js';
import { Empty } from '../design/empty.js';
import { Failure } from '../design/failure.js';
import { counted } from '../design/format.js';
import { Loading } from '../design/loading.js';
import { Facets } from './facets.js';
import { askedOf, FACETS, withWords } from './filter.js';
import styles from './page.module.css';
import { PassageCard } from './passage-card.js';

interface Props {
  dossier: string;
  query: URLSearchParams;
  onQuery: (query: URLSearchParams) => void;
}

/** What a search found, with the facets to narrow it by. */
export const Results = ({ dossier, query, onQuery }: Props) => {
  const asked = askedOf(query);
  const list = useSearch(dossier, asked);
  if (list.isPending) return <Loading what="the passages" />;
  if (list.error !== null && list.data === undefined) {
    return (
      <Failure title="The search failed" error={list.error} onRetry={() => void list.refetch()} />
    );
  }
  const [first] = list.data.pages;
  const passages = list.data.pages.flatMap(({ items }) => items);
  const narrowed = FACETS.some((facet) => query.has(facet));
  const found = `${counted(passages.length, 'passage')}${list.hasNextPage ? ' shown; there are more' : ''}`;
  return (
    <div className={styles.columns} aria-busy={list.isPlaceholderData}>
      {first !== undefined && <Facets facets={first.facets} query={query} onQuery={onQuery} />}
      <section aria-label="Passages">
        <p className={styles.found} role="status">
          {passages.length === 0 ? 'Nothing found' : found}
        </p>
        {passages.length === 0 ? (
          <Empty title="No passage has these words" level={2}>
            <p>Try fewer words, or words the documents would use.</p>
            {narrowed && (
              <Button onClick={() => onQuery(withWords(asked.q))}>Search without the filter</Button>
            )}
          </Empty>
        ) : (
          <ol className={styles.passages}>
            {passages.map((found) => (
              <PassageCard
                key={`${found.passage.document}:${found.passage.span.start}`}
                dossier={dossier}
                found={found}
              />
            ))}
          </ol>
        )}
        {list.hasNextPage && (
          <Button onClick={() => void list.fetchNextPage()} disabled={list.isFetchingNextPage}>
            {list.isFetchingNextPage ? 'Getting more …' : 'Show more'}
          </Button>
        )}
      </section>
    </div>
  );
};
