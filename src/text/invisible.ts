/** Marks of direction, zero widths, tag letters, fillers and soft hyphens: nobody sees them. */
const UNSEEN =
  /[\u034F\uFE00-\uFE0F]|[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E01EF}]/gu;
/** Joiners shape the words of some scripts; elsewhere they only hide. */
const JOINERS = /[\u200C\u200D]/gu;
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\u0900-\u0DFF\p{Extended_Pictographic}]/u;
const CONTROLS = /[^\P{Cc}\t\n\r]/gu;

/** A text without the characters that its readers don't see. */
export function withoutInvisible(text: string): string {
  const seen = text.replace(UNSEEN, '').replace(CONTROLS, ' ');
  return JOINING.test(seen) ? seen : seen.replace(JOINERS, '');
}
