import type { Question } from '../../model/claim.js';

type Wants = Extract<Question, { kind: 'open' }>['wants'];

/** What an open question wants, and whether one fact would answer it. */
export interface AnswerType {
  wants: Wants;
  factoid: boolean;
}

const AMOUNT =
  /^how (?:much|many|large|big|long|often|far|old|high|tall|fast|deep|expensive|frequently|wide|heavy|strong|common|few|little|likely)\b/i;
const AMOUNT_NOUN =
  /^(?:what|which)(?:'s| is| was| were| are)? (?:the )?(?:total |average |current |annual |estimated |exact |overall |median |maximum |minimum )*(?:number|amount|percentage|percent|share|proportion|fraction|price|cost|budget|population|rate|size|value|sum|total|height|length|weight|distance|age|salary|death toll|toll|speed|temperature|odds|probability)\b/i;
/** "Which city has …" asks for one, and so does "what is the city that …", but not "what is the city paid". */
const nounAsked = (nouns: string): RegExp =>
  new RegExp(
    `^(?:what|which) (?:${nouns})\\b|^(?:what|which)(?:'s| is| was) (?:the )?(?:exact )?(?:${nouns})(?= (?:of|that|who|when|where|in|on|for|with|from|responsible|behind)\\b|$)`,
    'i',
  );
const TIME_NOUN = nounAsked('year|date|day|month|time|decade|century|week');
const PLACE_NOUN = nounAsked(
  'country|city|state|place|town|county|region|location|capital|continent|nation',
);
const PERSON_NOUN = nounAsked(
  'person|man|woman|president|minister|senator|official|officer|author|judge|leader|politician|name',
);
/** "What did X pay Y", "what was X fined", "what is it worth"; not "what was it paid for". */
const AMOUNT_VERB =
  /^what(?:'s| (?:did|does|do|was|were|is|are|has|have|had|will|would))\b.*? (?:(?<!\b(?:the|of|its|their|any|no|this|that) )(?:paid|pays?|costs?|spent|spend|earn(?:ed|s)?|owe[ds]?|fined)\b(?!.* (?:for|on|in|with|by|to)$)|charged?(?!\b.* with\b)\b|worth|(?:sold|bought|auctioned) for$)/i;
const REASON_NOUN =
  /^what(?:'s| is| was| were| are)? (?:(?:the|some) )?(?:main |real )?(?:reasons?|causes?|motives?|motivations?|caused|explains?)\b/i;
const MANNER_NOUN = /^(?:(?:in|by) )?what (?:ways?|means|manner|extent|methods?)\b/i;

/**
 * What an open question wants, by its question word and what stands with it: "what was she paid"
 * wants an amount.
 *
 * @param text - Without its question mark.
 * @param wh - The question word.
 */
export function answerTypeOf(text: string, wh: string): AnswerType {
  const bare = text.replace(
    /^(?:in|on|at|by|to|from|for|with|of|under|since|until|about|against|through|during|into) (?=what|which|whom|how)/i,
    '',
  );
  const nouns: readonly (readonly [RegExp, Wants, boolean])[] = [
    [AMOUNT, 'amount', true],
    [AMOUNT_NOUN, 'amount', true],
    [AMOUNT_VERB, 'amount', true],
    [TIME_NOUN, 'time', true],
    [PLACE_NOUN, 'place', true],
    [PERSON_NOUN, 'person', true],
    [REASON_NOUN, 'reason', false],
    [MANNER_NOUN, 'manner', false],
    [/^how come\b/i, 'reason', false],
  ];
  for (const [pattern, wants, factoid] of nouns) if (pattern.test(bare)) return { wants, factoid };
  const stem = wh.toLowerCase().replace(/'s$/, '');
  if (stem === 'how') return { wants: 'manner', factoid: false };
  if (stem === 'why') return { wants: 'reason', factoid: false };
  if (/^who/.test(stem)) return { wants: 'person', factoid: true };
  if (stem === 'where') return { wants: 'place', factoid: true };
  if (stem === 'when') return { wants: 'time', factoid: true };
  return { wants: 'thing', factoid: false };
}
