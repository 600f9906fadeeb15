/** Interests as they are edited: one a line. */
export const interestsText = (interests: readonly string[]): string => interests.join('\n');

/** The interests that a text names, one a line; empty lines and repetitions are left out. */
export const interestsOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

const MOST = 50;
const LONGEST = 500;

/** What is wrong with interests, before the server says it; null where nothing is. */
export const interestsFault = (interests: readonly string[]): string | null => {
  if (interests.length > MOST) return `At most ${MOST} interests fit.`;
  const long = interests.find(({ length }) => length > LONGEST);
  return long === undefined ? null : `“${long.slice(0, 40)} …” is longer than ${LONGEST} letters.`;
};
