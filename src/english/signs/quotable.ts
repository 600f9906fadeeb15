const OPENING =
  /^(?:(?:But|However|And|Yet|Still|Meanwhile|Conversely|Moreover|Furthermore|In addition|Additionally|Taken together|For example|For instance|Similarly|In fact|Indeed|Also|Thus|Therefore|As a result),\s+|(?:And|Yet|So)\s+)/u;

const TURNING =
  /\b(?:but|however|although|though|while|whereas|yet|except|unless|until|yes|not|cannot|no|nor|none|never|hardly|barely|rarely|only|if|whether|\w+n['’]t|without|despite|rather|instead|some|few|partly|in part|may|might|could|contested|debated|disputed|denie[sd]|imprecise|nuanced|unclear|unknown|critics?|alleged(?:ly)?|reportedly|claim(?:s|ed)?|argue[sd]?|said|says|according)\b/gi;

/** How many code units a connective takes at the start of a sentence; 0 where there is none. */
export const openingOf = (sentence: string): number => OPENING.exec(sentence)?.[0].length ?? 0;

/** Where words stand that limit, contest or attribute what comes before: offsets, in order. */
export const turningPoints = (sentence: string): number[] =>
  [...sentence.matchAll(TURNING)].map(({ index }) => index);
