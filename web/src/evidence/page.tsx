import { Link, useParams } from 'wouter';
import { useCheck } from '../api/checks.js';
import { useRulings } from '../api/rulings.js';
import { useSentences } from '../api/sentences.js';
import { addresses } from '../app/addresses.js';
import { Empty } from '../design/empty.js';
import { Failure } from '../design/failure.js';
import { Loading } from '../design/loading.js';
import { useTitle } from '../design/use-title.js';
import { AskAgain } from './ask-again.js';
import { EvidenceBrowser } from './evidence-browser.js';
import { RulingsList } from './rulings-list.js';
import { unheardBy } from './unheard-rulings.js';

/** Every judged sentence of a check, to filter, to order and to rule on. */
const Page = () => {
  const { d: dossier = '', id = '' } = useParams();
  const { data: check, error, refetch } = useCheck(dossier, id);
  const { sentences, arriving, error: failed, retry } = useSentences(dossier, id);
  const { data: rulings, error: unruled, refetch: rereadRulings } = useRulings(dossier);
  useTitle(check === undefined ? 'Evidence' : `Evidence: ${check.question}`);

  if (error !== null && check === undefined)
    return <Failure title="The check could not be read" error={error} onRetry={() => refetch()} />;
  if (check === undefined) return <Loading what="the check" />;
  const { report } = check;
  if (report === null)
    return (
      <Empty title="This check has no report yet" level={1}>
        <p>Its sentences will be here when it is done.</p>
        <Link href={addresses.check(dossier, id)}>See its progress</Link>
      </Empty>
    );
  const claims = report.claims.map(({ text }) => text);
  const known = rulings?.filter(({ claim }) => claims.includes(claim)) ?? [];
  const unheard = unheardBy({ startedAt: check.startedAt, claims }, known);
  return (
    <>
      <h1>Evidence</h1>
      <p>
        Every sentence judged for <Link href={addresses.check(dossier, id)}>{check.question}</Link>{' '}
        Stances are on the claim {claims.map((claim) => `“${claim}”`).join(' and ')}
      </p>
      {failed !== null && (
        <Failure title="The sentences could not be read" error={failed} onRetry={retry} />
      )}
      {sentences === undefined && failed === null && <Loading what="the sentences" />}
      {sentences !== undefined && (
        <EvidenceBrowser
          dossier={dossier}
          check={id}
          report={report}
          sentences={sentences}
          arriving={arriving}
          key={id}
        />
      )}
      {unruled !== null && (
        <Failure
          title="The rulings could not be read"
          error={unruled}
          onRetry={() => rereadRulings()}
        />
      )}
      {sentences !== undefined && (
        <>
          <RulingsList dossier={dossier} rulings={known} sentences={sentences} />
          <AskAgain dossier={dossier} check={check} unheard={unheard} />
        </>
      )}
    </>
  );
};
export default Page;
