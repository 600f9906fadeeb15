import { useParams, useSearchParams } from 'wouter';
import { useDossier } from '../api/dossiers.js';
import { useRelations } from '../api/relations.js';
import { Button } from '../design/button.js';
import { Empty } from '../design/empty.js';
import { Failure } from '../design/failure.js';
import { counted } from '../design/format.js';
import { Loading } from '../design/loading.js';
import { useTitle } from '../design/use-title.js';
import { filterOf, type RelationFilter, shownOf } from './filter.js';
import { Filters } from './filters.js';
import styles from './page.module.css';
import { RelationsDrawing } from './relations-drawing.js';
import { CountedNames, RelationsTable } from './relations-table.js';

/** Who did what to whom in a dossier; the address holds the filter, so that it can be kept and sent. */
const RelationsPage = () => {
  const { d: dossier } = useParams<{ d: string }>();
  const [query, setQuery] = useSearchParams();
  const { data } = useDossier(dossier);
  useTitle('Relations');
  return (
    <>
      <h1>Relations in {data?.title ?? 'the dossier'}</h1>
      <p className={styles.about}>
        Who trained, contracted with, deputised, paid, supplied, shared data with or sued whom: only
        what a single sentence says of two bodies that it names. Much is left out that readers would
        gather from several sentences.
      </p>
      <Filters query={query} onQuery={setQuery} />
      <Found dossier={dossier} filter={filterOf(query)} />
    </>
  );
};

export default RelationsPage;

const Found = ({ dossier, filter }: { dossier: string; filter: RelationFilter }) => {
  const { about, kind } = filter;
  const list = useRelations(dossier, {
    ...(about === undefined ? {} : { about }),
    ...(kind === undefined ? {} : { kind }),
  });
  if (list.isPending) return <Loading what="the relations" />;
  if (list.error !== null && list.data === undefined) {
    return (
      <Failure
        title="The relations could not be read"
        error={list.error}
        onRetry={() => void list.refetch()}
      />
    );
  }
  const bodies = list.data.pages[0]?.bodies ?? [];
  const shown = shownOf(
    list.data.pages.flatMap(({ items }) => items),
    filter,
  );
  return (
    <section aria-label="Relations" aria-busy={list.isPlaceholderData}>
      <p role="status" className={styles.source}>
        {counted(shown.length, 'sentence')}
        {list.hasNextPage && ' shown; there are more'}
      </p>
      {shown.length === 0 ? (
        <Empty title="No sentence says that" level={2}>
          <p>Try another name, or fewer filters.</p>
        </Empty>
      ) : (
        <>
          <RelationsDrawing dossier={dossier} bodies={bodies} relations={shown} />
          <RelationsTable dossier={dossier} bodies={bodies} relations={shown} />
          <CountedNames bodies={bodies} />
        </>
      )}
      {list.hasNextPage && (
        <Button onClick={() => void list.fetchNextPage()} disabled={list.isFetchingNextPage}>
          {list.isFetchingNextPage ? 'Getting more …' : 'Show more'}
        </Button>
      )}
    </section>
  );
};
