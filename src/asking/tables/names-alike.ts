import { NAMES } from './settings.js';
import { normalised } from './words.js';

/** What a legal form adds to the name of a company. */
const LEGAL = new Set(
  'inc incorporated corp corporation co company llc llp lp ltd limited plc gmbh ag sa nv bv pty pc the'.split(
    ' ',
  ),
);

/** What kind of body it is: "Hall County" and "Hall County Sheriff's Office" are often one. */
const KIND = new Set(
  `sheriff sheriffs s office department dept police so pd county city town village of parish agency division bureau
   district state and group holdings international usa us america americas american systems services solutions technologies
   technology`.split(/\s+/u),
);

const wordsOf = (name: string): string[] => {
  const words = normalised(name).split(' ');
  const bare = words.filter((word) => !LEGAL.has(word));
  return bare.length === 0 ? words : bare;
};

const acronym = (words: readonly string[]): string =>
  words
    .filter((word) => word !== 'of' && word !== 'and')
    .map((word) => word[0] ?? '')
    .join('');

const rounded = (score: number): number => Math.round(score * 100) / 100;

/**
 * How surely a value of a table is what a question names, from 0 to 1: 1 for the same words but for
 * legal forms; .9 where the value adds only what kind of body it is; .85 for an acronym, or words
 * written as one; for words that the value has among others, the less the more others there are.
 */
export function namesAlike(asked: string, value: string): number {
  const [ours, theirs] = [wordsOf(asked), wordsOf(value)];
  if (ours.join(' ') === theirs.join(' ')) return 1;
  if (ours.join('') === theirs.join('')) return NAMES.joined;
  const [ourAcronym, theirAcronym] = [acronym(ours), acronym(theirs)];
  if (ours.length === 1 && theirs.length > 2 && ours[0] === theirAcronym) return NAMES.acronym;
  if (theirs.length === 1 && ours.length > 2 && theirs[0] === ourAcronym) return NAMES.acronym;
  const inTheirs = new Set(theirs);
  const lacking = ours.filter((word) => !inTheirs.has(word) && !KIND.has(word));
  const telling = ours.filter((word) => inTheirs.has(word) && !KIND.has(word));
  if (telling.length === 0) return 0;
  if (lacking.length > 0) return 0;
  const inOurs = new Set(ours);
  const more = theirs.filter((word) => !inOurs.has(word) && !KIND.has(word));
  const first = theirs[0] === ours[0];
  // “GEO Group” is not “GEO International”: what kind of body was said counts where it is another.
  const whole = ours.every((word) => inTheirs.has(word));
  if (more.length === 0) return first ? (whole ? NAMES.kindAdded : NAMES.otherKind) : NAMES.behind;
  const share = telling.length / (telling.length + more.length);
  return rounded(
    first ? NAMES.begins + NAMES.beginsMore * share : NAMES.within + NAMES.withinMore * share,
  );
}
