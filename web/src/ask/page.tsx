import { Link, useParams, useSearchParams } from 'wouter';
import { useDossier } from '../api/dossiers.js';
import { useMay } from '../api/session.js';
import { addresses } from '../app/addresses.js';
import { Empty } from '../design/empty.js';
import { Notice } from '../design/notice.js';
import { useTitle } from '../design/use-title.js';
import { Examples } from './examples.js';
import styles from './page.module.css';
import { QuestionBox } from './question-box.js';

/** Asks a question; `?q=` puts one in the box. */
const AskPage = () => {
  const { d: dossier } = useParams<{ d: string }>();
  const [query, setQuery] = useSearchParams();
  const { data } = useDossier(dossier);
  const question = query.get('q') ?? '';
  const mayAsk = useMay('ask');
  useTitle('Ask');
  return (
    <div className={styles.page}>
      <h1>Ask {data?.title ?? 'the dossier'}</h1>
      <p className={styles.about}>
        A yes-or-no question, or a statement, gets a verdict. How, what and who get an account of
        the evidence without one.
      </p>
      {mayAsk ? (
        <QuestionBox key={question} dossier={dossier} question={question} />
      ) : (
        <Notice title="Your access token lets you read but not ask">
          <p>Ask whoever runs this server for a token that allows it.</p>
        </Notice>
      )}
      {data?.documents === 0 ? (
        <Empty title="The dossier has no documents yet" level={2}>
          <p>Answers rest on documents: add some first.</p>
          <Link href={addresses.dossier(dossier)}>Add documents</Link>
        </Empty>
      ) : (
        <Examples
          examples={data?.examples ?? []}
          onChoose={(example) => setQuery({ q: example }, { replace: true })}
        />
      )}
    </div>
  );
};

export default AskPage;
