import { Link, useParams } from 'wouter';
import { useAllChecks } from '../api/checks.js';
import { useComparison } from '../api/comparison.js';
import { addresses } from '../app/addresses.js';
import { useQueryState } from '../app/use-query-state.js';
import { Empty } from '../design/empty.js';
import { Failure } from '../design/failure.js';
import { Loading } from '../design/loading.js';
import { useTitle } from '../design/use-title.js';
import { ComparisonView } from './comparison-view.js';
import { Pickers } from './pickers.js';
import { chosenOf, questionsOf } from './questions.js';

/** Two checks of one question: what changed, and why. */
const Page = () => {
  const { d: dossier = '' } = useParams();
  const [query, changeQuery] = useQueryState();
  const { checks, error, retry } = useAllChecks(dossier);
  const questions = questionsOf(checks ?? []);
  const chosen = chosenOf(questions, query.get('from'), query.get('to'));
  const { from, to, question } = chosen;
  const comparison = useComparison(dossier, from, from === to ? null : to);
  useTitle(question === null ? 'Compare' : `Compare: ${question.question}`);
  const choose = (first: string | null, second: string | null): void =>
    changeQuery(() => {
      const written = new URLSearchParams();
      if (first !== null) written.set('from', first);
      if (second !== null) written.set('to', second);
      return written;
    });

  if (checks === undefined)
    return error === null ? (
      <Loading what="the checks" />
    ) : (
      <Failure title="The checks could not be read" error={error} onRetry={retry} />
    );
  const lacksSecond = question !== null && question.checks.length < 2;
  return (
    <>
      <h1>Compare</h1>
      <p>Two checks of one question: what changed, and why.</p>
      {questions.length === 0 ? (
        <Empty title="There is no finished check yet" level={2}>
          <p>A question asked twice can be compared.</p>
          <Link href={addresses.ask(dossier)}>Ask a question</Link>
        </Empty>
      ) : (
        <Pickers questions={questions} chosen={chosen} onChoose={choose} />
      )}
      {(lacksSecond || (question === null && questions.length > 0)) && (
        <Empty title="Asked only once" level={2}>
          <p>A question can be compared once it has been asked again after something changed.</p>
          <Link href={addresses.ask(dossier, question?.question)}>Ask it again</Link>
        </Empty>
      )}
      {from !== null && from === to && (
        <Empty title="Both are the same check" level={2}>
          <p>Choose another one on either side.</p>
        </Empty>
      )}
      {comparison.isLoading && <Loading what="the comparison" />}
      {comparison.error !== null && (
        <Failure
          title="These checks could not be compared"
          error={comparison.error}
          onRetry={() => comparison.refetch()}
        />
      )}
      {comparison.data !== undefined && (
        <ComparisonView dossier={dossier} comparison={comparison.data} />
      )}
    </>
  );
};
export default Page;
