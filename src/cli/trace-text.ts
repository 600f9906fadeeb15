import type { Trace } from '../app/asking/trace.js';
import { VERDICTS } from '../model/report.js';
import { STANCE_SIGNS } from '../publishing/stance-signs.js';
import { evenIndent, hangingIndent, wrapped } from '../publishing/text-layout.js';
import { percent, score, VERDICT_WORDS } from '../publishing/verdict-words.js';
import { visibleText } from '../publishing/visible-text.js';

type TracedSentence = Trace['sentences'][number];
type Verdict = Trace['verdicts'][number];

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

function sentenceLines(sentence: TracedSentence, place: number, width: number): string[] {
  const { n, stance, probability, relevance, coverage, fused, contributions, claim } = sentence;
  const { opinions = [] } = sentence;
  const cited = n === null ? 'not cited' : `cited as [${n}]`;
  const ranks = contributions
    .map(({ query, by, rank }) => `${rank} ${by === 'vector' ? 'near' : 'for'} “${query}”`)
    .join(', ');
  return [
    ...wrapped(visibleText(`“${sentence.quote}”`), width, hangingIndent(2, `${place}. `)),
    ...wrapped(visibleText(sentence.document), width, evenIndent(5)),
    ...wrapped(
      `${STANCE_SIGNS[stance]} ${stance} ${claim} ${score(probability)}, ` +
        `relevance ${score(relevance)}, ${cited}`,
      width,
      evenIndent(5),
    ),
    ...opinions.flatMap(({ reader, stance: said, probability: sure }) =>
      wrapped(visibleText(`${reader}: ${said} ${score(sure)}`), width, evenIndent(5)),
    ),
    ...wrapped(
      visibleText(
        `score ${sentence.score.toFixed(3)}: words covered ${score(coverage)}, ` +
          `fused rank score ${fused.toFixed(4)}; its passage ranked ${ranks}`,
      ),
      width,
      evenIndent(5),
    ),
  ];
}

/** Sentences that are told of though no statement cites them; all of them are in the JSON form. */
const MOST_UNCITED = 20;

/** Less than this moves no verdict. */
const LEAST_MOVE = 0.05;

/** What made a label likely or unlikely, and how much each part of it counted. */
function verdictLines({
  claim,
  label,
  probability,
  probabilities,
  contributions,
}: Verdict): string[] {
  const moved = VERDICTS.flatMap((each) => {
    const parts = contributions
      .filter((part) => part.label === each && Math.abs(part.adds) >= LEAST_MOVE)
      .toSorted((a, b) => Math.abs(b.adds) - Math.abs(a.adds))
      .map(({ feature, value, adds }) =>
        feature === 'start'
          ? `start ${signed(adds)}`
          : `${feature} ${value.toFixed(2)}: ${signed(adds)}`,
      );
    const head = `${VERDICT_WORDS[each].toLowerCase()} ${percent(probabilities[each])}`;
    return [`  ${[head, ...parts].join(', ')}`];
  });
  return [`${claim}: ${VERDICT_WORDS[label]}, ${percent(probability)}`, ...moved];
}

/** Each query, with whose it is where a language model proposed it or its names. */
function queryLines({ queries, proposed }: Trace, width: number): string[] {
  const isProposed = (query: string): boolean =>
    proposed !== undefined &&
    (proposed.queries.includes(query) ||
      (proposed.names.length > 0 && query.endsWith(` ${proposed.names.join(' ')}`)));
  const asked = (proposed?.questions ?? []).flatMap((question) =>
    wrapped(visibleText(question), width, hangingIndent(2, `proposed by ${proposed?.model}: `)),
  );
  return [
    ...queries.flatMap((query, at) => {
      const whose = isProposed(query) ? `, proposed by ${proposed?.model}` : '';
      return wrapped(visibleText(query), width, hangingIndent(2, `query ${at + 1}${whose}: `));
    }),
    ...asked,
  ];
}

/** Says why each sentence was found, how it was judged and what came of it. */
export function traceText(trace: Trace, width: number): string {
  const { sentences, verdicts } = trace;
  const told = sentences
    .map((sentence, at) => ({ sentence, place: at + 1 }))
    .filter(({ sentence, place }) => sentence.n !== null || place <= MOST_UNCITED);
  const untold = sentences.length - told.length;
  return [
    'How it was found',
    ...queryLines(trace, width),
    '',
    ...told.flatMap(({ sentence, place }) => [...sentenceLines(sentence, place, width), '']),
    ...(untold > 0 ? [`And ${untold} more, not cited: see --format json`, ''] : []),
    'What moved the verdict',
    ...verdicts.flatMap(verdictLines),
  ].join('\n');
}
