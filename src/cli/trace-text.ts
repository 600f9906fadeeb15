import type { Trace } from '../app/trace.js';
import { STANCE_SIGNS } from '../publishing/stance-signs.js';
import { hanging, indented, wrapped } from '../publishing/text-layout.js';
import { percent, score, VERDICT_WORDS } from '../publishing/verdict-words.js';
import { visibleText } from '../publishing/visible-text.js';

type TracedSentence = Trace['sentences'][number];

function sentenceLines(sentence: TracedSentence, place: number, width: number): string[] {
  const { n, stance, probability, relevance, coverage, fused, contributions, claim } = sentence;
  const cited = n === null ? 'not cited' : `cited as [${n}]`;
  const ranks = contributions
    .map(({ query, by, rank }) => `${rank} ${by === 'vector' ? 'near' : 'for'} “${query}”`)
    .join(', ');
  return [
    ...wrapped(visibleText(`“${sentence.quote}”`), width, hanging(2, `${place}. `)),
    ...wrapped(visibleText(sentence.document), width, indented(5)),
    ...wrapped(
      `${STANCE_SIGNS[stance]} ${stance} ${claim} ${score(probability)}, ` +
        `relevance ${score(relevance)}, ${cited}`,
      width,
      indented(5),
    ),
    ...wrapped(
      visibleText(
        `score ${sentence.score.toFixed(3)}: words covered ${score(coverage)}, ` +
          `fused rank score ${fused.toFixed(4)}; its passage ranked ${ranks}`,
      ),
      width,
      indented(5),
    ),
  ];
}

/** Sentences that are told of though no statement cites them; all of them are in the JSON form. */
const MOST_UNCITED = 20;

/** Says why each sentence was found, how it was judged and what came of it. */
export function traceText({ queries, sentences, verdicts }: Trace, width: number): string {
  const told = sentences
    .map((sentence, at) => ({ sentence, place: at + 1 }))
    .filter(({ sentence, place }) => sentence.n !== null || place <= MOST_UNCITED);
  const untold = sentences.length - told.length;
  return [
    'How it was found',
    ...queries.flatMap((query, at) =>
      wrapped(visibleText(query), width, hanging(2, `query ${at + 1}: `)),
    ),
    '',
    ...told.flatMap(({ sentence, place }) => [...sentenceLines(sentence, place, width), '']),
    ...(untold > 0 ? [`And ${untold} more that are not cited: see --format json`, ''] : []),
    ...verdicts.map(
      ({ claim, label, probability }) =>
        `${claim}: ${VERDICT_WORDS[label]}, ${percent(probability)}`,
    ),
  ].join('\n');
}
