import { useParams } from 'wouter';
import { useMay } from '../api/session.js';
import { useAddWatched, useWatched } from '../api/watched.js';
import { Empty } from '../design/empty.js';
import { Failure } from '../design/failure.js';
import { Loading } from '../design/loading.js';
import { useTitle } from '../design/use-title.js';
import { AddressForm } from '../home/address-form.js';
import styles from './page.module.css';
import { WatchedRow } from './watched-row.js';

const Sources = ({ dossier, mayWrite }: { dossier: string; mayWrite: boolean }) => {
  const { data, error, isPending, refetch } = useWatched(dossier);
  if (isPending) return <Loading what="the watched sources" />;
  if (error !== null && data === undefined) {
    return (
      <Failure
        title="The watched sources could not be listed"
        error={error}
        onRetry={() => void refetch()}
      />
    );
  }
  if (data.length === 0) {
    return (
      <Empty title="No sources are watched" level={2}>
        <p>Name a feed, a sitemap or a page whose changes matter.</p>
      </Empty>
    );
  }
  return (
    <ul className={styles.list}>
      {data.map((source) => (
        <WatchedRow key={source.id} dossier={dossier} source={source} mayWrite={mayWrite} />
      ))}
    </ul>
  );
};

/** The feeds, sitemaps, pages and folders that are watched for a dossier. */
const WatchedPage = () => {
  const { d: dossier } = useParams<{ d: string }>();
  const mayWrite = useMay('write');
  const add = useAddWatched(dossier);
  useTitle('Watched sources');
  return (
    <div className={styles.page}>
      <h1>Watched sources</h1>
      <p className={styles.about}>
        What is new or has changed there is added to the dossier when the server looks, or when
        somebody runs <code>corroborate watch run</code>.
      </p>
      {mayWrite && <AddressForm onAddress={(address) => add.mutate(address)} />}
      {add.isPending && <Loading what="the source" />}
      {add.error !== null && <Failure title="The source could not be added" error={add.error} />}
      <Sources dossier={dossier} mayWrite={mayWrite} />
    </div>
  );
};

export default WatchedPage;
