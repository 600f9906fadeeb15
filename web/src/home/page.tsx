import { Link, useParams } from 'wouter';
import { useFailedItems } from '../api/documents.js';
import { useDossier } from '../api/dossiers.js';
import { useMay } from '../api/session.js';
import { addresses } from '../app/addresses.js';
import { QuestionBox } from '../ask/question-box.js';
import { Failure } from '../design/failure.js';
import { counted } from '../design/format.js';
import { useTitle } from '../design/use-title.js';
import { Adding } from './adding.js';
import { Checks } from './checks.js';
import { Documents } from './documents.js';
import { FailedItems } from './failed-items.js';
import styles from './page.module.css';
import { Publishers } from './publishers.js';
import { useUploads } from './use-uploads.js';
import { Vectors } from './vectors.js';

/** The home of a dossier: what it holds, what is being added, and what was asked. */
const HomePage = () => {
  const { d: dossier } = useParams<{ d: string }>();
  const { data, error, refetch } = useDossier(dossier);
  const { uploads, queue } = useUploads(dossier);
  const failed = useFailedItems(dossier);
  const mayAsk = useMay('ask');
  const mayWrite = useMay('write');
  useTitle(data?.title ?? dossier);
  if (error !== null && data === undefined) {
    return (
      <>
        <h1>{dossier}</h1>
        <Failure
          title="The dossier could not be opened"
          error={error}
          onRetry={() => void refetch()}
        />
      </>
    );
  }
  return (
    <>
      <h1>{data?.title ?? dossier}</h1>
      <p className={styles.meta}>
        {data === undefined
          ? 'Getting the dossier …'
          : [
              `${counted(data.documents, 'document')} by ${counted(data.publishers, 'publisher')}`,
              counted(data.checks, 'check'),
              `revision ${data.revision.slice(0, 7)}`,
            ].join(' · ')}
      </p>
      {mayAsk && <QuestionBox dossier={dossier} small />}
      <nav className={styles.jump} aria-label="This page">
        <a href="#checks">Questions asked</a>
        <a href="#documents">Documents</a>
        <a href="#publishers">Publishers</a>
        <Link href={addresses.watched(dossier)}>Watched sources</Link>
      </nav>
      <div className={styles.columns}>
        <section className={styles.checks} aria-labelledby="checks">
          <h2 id="checks">Questions asked</h2>
          <Checks dossier={dossier} />
        </section>
        <section className={styles.documents} aria-labelledby="documents">
          <h2 id="documents" tabIndex={-1}>
            Documents
          </h2>
          {mayWrite && (
            <Adding
              dossier={dossier}
              uploads={uploads}
              queue={queue}
              listed={new Set(failed.map(({ title }) => title))}
            />
          )}
          <FailedItems dossier={dossier} items={failed} uploads={uploads} queue={queue} />
          <Documents dossier={dossier} />
        </section>
        <div className={styles.side}>
          <section aria-labelledby="publishers">
            <h2 id="publishers">Publishers</h2>
            <Publishers dossier={dossier} />
          </section>
          <section aria-labelledby="passages">
            <h2 id="passages">Passages</h2>
            {data !== undefined && <Vectors vectors={data.vectors} />}
          </section>
        </div>
      </div>
    </>
  );
};

export default HomePage;
