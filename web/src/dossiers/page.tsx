import { Link, Redirect } from 'wouter';
import { useDossiers } from '../api/dossiers.js';
import { useSession } from '../api/session.js';
import { addresses } from '../app/addresses.js';
import { Empty } from '../design/empty.js';
import { Failure } from '../design/failure.js';
import { counted } from '../design/format.js';
import { Loading } from '../design/loading.js';
import { sentence } from '../design/sentence.js';
import { useTitle } from '../design/use-title.js';
import { MakeDossier } from './make-dossier.js';
import styles from './page.module.css';

/** The dossiers of this server; where it serves one alone and makes no others, straight into it. */
const DossiersPage = () => {
  const { data, error, isPending, refetch } = useDossiers();
  const session = useSession();
  useTitle('Dossiers');
  if (isPending || session.isPending) return <Loading what="the dossiers" />;
  if (error !== null && data === undefined) {
    return (
      <>
        <h1>Dossiers</h1>
        <Failure
          title="The dossiers could not be listed"
          error={error}
          onRetry={() => void refetch()}
        />
      </>
    );
  }
  const mayMake = session.data?.canMakeDossiers ?? false;
  const [only, ...others] = data;
  if (only !== undefined && others.length === 0 && !mayMake) {
    return <Redirect to={addresses.dossier(only.name)} replace />;
  }
  return (
    <div className={styles.page}>
      <h1>Dossiers</h1>
      <p className={styles.about}>
        A dossier is everything on one matter: its documents, who published them, and what was
        asked.
      </p>
      {data.length === 0 ? (
        <Empty title="No dossier yet" level={2}>
          <p>
            {mayMake
              ? 'Name the matter below to start one.'
              : 'Start the server with one dossier or a folder of dossiers.'}
          </p>
        </Empty>
      ) : (
        <ul className={styles.list}>
          {data.map(({ name, title, documents, checks, failure }) => (
            <li key={name}>
              <Link href={addresses.dossier(name)}>{title}</Link>
              {failure === null ? (
                <span>
                  {counted(documents, 'document')} · {counted(checks, 'check')}
                </span>
              ) : (
                <p className={styles.failure}>
                  <b>It cannot be opened.</b> {sentence(failure.message)} {failure.hint}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayMake && <MakeDossier />}
    </div>
  );
};

export default DossiersPage;
