const NAME = String.raw`\p{Lu}[\p{L}’'-]*`;
/** Who speaks, before what they say: "Q.", "A:", "Ms. Lee:", "THE WITNESS:", "Interviewer:". */
const LABEL = new RegExp(
  String.raw`^(?:[QA]\s*[.:)—–-]|${NAME}\.?(?:\s+(?:${NAME}\.?|of|the|for)){0,5}\s*:)\s+`,
  'u',
);

/** What somebody says, without the label that says who. */
export const withoutLabel = (text: string): string => text.replace(LABEL, '');

/** The paragraphs of a text without the labels that say who speaks in each. */
export const withoutLabels = (text: string): string =>
  text
    .split(/\n\s*\n/u)
    .map(withoutLabel)
    .join(' ');

/** Who speaks by the label before it, "Ms. Lee" of "Ms. Lee: No."; null for none or a mere "A.". */
export function labelOf(text: string): string | null {
  const label = LABEL.exec(text)?.[0].replace(/\s*[.:)—–-]\s*$/u, '') ?? '';
  return /^(?:|[QA]|question|answer)$/i.test(label) ? null : label;
}
