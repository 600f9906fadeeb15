import { mixedWords } from '../../text/look-alikes.js';

const TAGS = /[\u{E0020}-\u{E007E}]+/gu;
const OVERRIDE = /[\u202D\u202E]/u;
const WITHIN_WORD = /[\p{L}\p{N}][\u200B-\u200D\u2060\uFEFF]+(?=[\p{L}\p{N}])/gu;
/** Scripts whose words hold joiners. */
const JOINING = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\u0900-\u0DFF]/u;
const TRICKY = /[\u200B-\u200D\u202D\u202E\u2060\uFEFF]|[\u{E0020}-\u{E007E}]/u;
/** Fewer come from a program that marks where a line may break. */
const FEWEST = 3;

/** Gathers what characters of a document do that its readers don't see. */
export class LetterTricks {
  #inWords = 0;
  #overrides = false;
  readonly #tagged: string[] = [];

  /** @param text - Before its invisible characters are taken out. */
  look(text: string): void {
    if (!TRICKY.test(text)) return;
    for (const [tags] of text.matchAll(TAGS)) {
      const letters = [...tags].map((tag) => (tag.codePointAt(0) ?? 0) - 0xe0000);
      this.#tagged.push(String.fromCodePoint(...letters.slice(0, 200)));
    }
    if (OVERRIDE.test(text)) this.#overrides = true;
    if (!JOINING.test(text)) this.#inWords += text.match(WITHIN_WORD)?.length ?? 0;
  }

  /** @param text - The whole text as it is kept. */
  warnings(text: string): string[] {
    const mixed = [...new Set(mixedWords(text))];
    const named = mixed.slice(0, 3).map((word) => `“${word}”`);
    return [
      ...(this.#tagged.length > 0
        ? [
            `It contains words in invisible characters; they were left out: “${this.#tagged.join(' ').slice(0, 160)}”.`,
          ]
        : []),
      ...(this.#inWords >= FEWEST
        ? [`Invisible characters stand within ${this.#inWords} of its words; they were left out.`]
        : []),
      ...(this.#overrides
        ? ['Some characters reverse the order of letters: it may look different from how it reads.']
        : []),
      ...(mixed.length > 0
        ? [
            `${mixed.length === 1 ? 'One word is' : `${mixed.length} words are`} written in look-alike letters of several alphabets: ${named.join(', ')}.`,
          ]
        : []),
    ];
  }
}
