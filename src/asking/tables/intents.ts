import type { TableWord } from './words.js';

/** What is to be done with rows. */
const INTENTS = [
  'count',
  'sum',
  'average',
  'share',
  'since',
  'largest',
  'smallest',
  'first',
  'last',
  'joined',
  'left',
  'grew',
  'both',
  'each',
  'when',
  'not',
] as const;

export type Intent = (typeof INTENTS)[number];

/** Longer forms first: what one takes, a later one leaves alone. */
const FORMS: [Intent, RegExp][] = [
  ['since', /\bsince when\b|\bhow long\b/giu],
  [
    'when',
    /\b(?:when|on (?:what|which) (?:date|day)|(?:what|which) (?:date|day)|in (?:what|which) (?:year|month))\b/giu,
  ],
  ['count', /\bhow many\b|\b(?:the )?(?:total )?(?:number|count) of\b/giu],
  ['sum', /\bhow much\b|\b(?:in )?total(?:led|ed|ling)?\b|\bsum\b|\baltogether\b|\bcombined\b/giu],
  ['average', /\baverage(?:d|s)?\b|\bmean\b/giu],
  ['share', /\b(?:share|percentage|proportion|fraction|per ?cent)\b|%/giu],
  [
    'largest',
    /\b(?:largest|biggest|highest|greatest|maximum|(?<!at )most(?! recent)|top|longest)\b/giu,
  ],
  ['smallest', /\b(?:smallest|lowest|(?<!at )least|fewest|minimum|shortest)\b/giu],
  ['first', /\b(?:first|earliest|oldest)\b/giu],
  ['last', /\b(?:last|latest|newest|most recent(?:ly)?)\b/giu],
  ['joined', /\b(?:join(?:ed|s)?|newly|new|added|sign(?:ed|s)? up|entered)\b/giu],
  [
    'left',
    /\b(?:left|leaves?|drop(?:ped)?(?: out)|dropped|withdr[ae]w|disappear(?:ed)?|removed)\b/giu,
  ],
  [
    'grew',
    /\b(?:gr[eo]w|growth|grown|increased?|ros?e|risen|fell|fall(?:en)?|declined?|decreased?|changed?)\b/giu,
  ],
  ['both', /\bboth\b|\balso\b/giu],
  ['each', /\b(?:per|for each|for every|each|by each)\b/giu],
  [
    'not',
    /\b(?:not|no|never|none|neither|nor|(?<!for )every|without|except|other than|nobody|nothing)\b|n['’]t\b/giu,
  ],
];

/** Where words of intent stand: the first and last word of each. */
export function intentsIn(
  text: string,
  words: readonly TableWord[],
): { intent: Intent; from: number; to: number }[] {
  return FORMS.flatMap(([intent, form]) =>
    [...text.matchAll(form)].flatMap((match) => {
      const end = match.index + match[0].length;
      const covered = words.flatMap(({ span }, at) =>
        span.start < end && span.end > match.index ? [at] : [],
      );
      const [from] = covered;
      // A sign without a word of its own ("%") stands at the word before it.
      if (from === undefined || covered.length === 0) return [];
      return [{ intent, from, to: covered.at(-1) ?? from }];
    }),
  );
}
