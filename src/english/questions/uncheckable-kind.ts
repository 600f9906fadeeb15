const GREETING =
  /^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|thanks|thank you|test|testing|how are you|what'?s up|who are you|what can you do|help)\b[\s\p{P}]*(?:there|you|all|everyone|corroborate|doing|today)?[\s\p{P}]*$/iu;

const OPINION =
  /^(?:should|shouldn't|ought)\b|^(?:is|are|was|were) .{2,}\b(?:good|bad|better|worse|best|worst|evil|moral|immoral|ethical|unethical|a good idea|a bad idea|worth it|desirable|overrated|beautiful|stupid)\??\s*$|^(?:what|who) (?:do|would) you (?:think|prefer|like|recommend)\b|^(?:what|which|who) (?:is|are) the (?:best|worst|nicest|most beautiful)\b/i;

const FORECAST =
  /^(?:will|is .{2,} going to|are .{2,} going to|who will|what will|when will|how will)\b.*\b(?:win|happen|be elected|be re-?elected|rise|fall|crash|collapse|tomorrow|next (?:week|month|year|decade|election)|in the future|ever)\b/i;

/** Words by which a text gives itself away as English. */
const ENGLISH =
  /\b(?:the|is|are|was|were|has|have|had|does|do|did|of|and|in|to|by|for|with|on|not|any|will|would|can|that|this|from|at|who|what|which|when|how)\b/i;

const isUnpronounceable = (word: string): boolean =>
  /^[a-z]{3,}$/i.test(word) &&
  (!/[aeiouy]/i.test(word) || /[bcdfghjklmnpqrstvwxz]{5,}/i.test(word));

function isGibberish(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const odd = words.filter((word) => isUnpronounceable(word) && word !== word.toUpperCase());
  return words.length > 0 && !ENGLISH.test(text) && odd.length * 2 >= words.length;
}

/** Small words of other languages that are no English ones. */
const FOREIGN =
  /(?<!\p{L})(?:de|la|el|los|las|del|por|para|que|con|una|der|das|und|ist|nicht|wird|ein|eine|les|des|du|est|une|avec|pour|il|di|che|della|een|het|van|niet|och|att|är|på|som|nie|się|jest)(?!\p{L})/iu;

const isForeign = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  if (letters.length >= 4 && latin * 2 < letters.length) return true;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length >= 4 && !ENGLISH.test(text) && FOREIGN.test(text);
};

/** Why documents can't settle a text. */
export type UncheckableKind = 'greeting' | 'gibberish' | 'foreign' | 'opinion' | 'forecast';

/** The kind of a text that no document could settle; null where one may. It errs towards null. */
export function uncheckableKind(text: string): UncheckableKind | null {
  if (GREETING.test(text)) return 'greeting';
  if (isGibberish(text)) return 'gibberish';
  if (isForeign(text)) return 'foreign';
  if (OPINION.test(text)) return 'opinion';
  return FORECAST.test(text) ? 'forecast' : null;
}
