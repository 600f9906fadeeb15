import type { Evidence } from '../model/evidence.js';
import { inQuotationMarks, withoutEndMark } from '../model/phrases/wording.js';
import type { Report, Statement } from '../model/report.js';

const OPENING: Record<string, string> = { '“': '”', '‘': '’' };

/** An apostrophe stands before a letter; a mark that closes doesn't. */
const closes = (text: string, at: number, mark: string): boolean =>
  text[at] === mark && (mark !== '’' || !/\p{L}/u.test(text[at + 1] ?? ''));

/** Quotations of a text, without their marks: what stands in outermost curly ones, double or single. */
function quotationsOf(text: string): string[] {
  const quotations: string[] = [];
  let depth = 0;
  let start = 0;
  let closing = '';
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (depth === 0 && mark in OPENING) {
      depth = 1;
      start = at;
      closing = OPENING[mark] ?? '';
    } else if (depth > 0 && OPENING[mark] === closing) {
      depth += 1;
    } else if (depth > 0 && closes(text, at, closing)) {
      depth -= 1;
      if (depth === 0) quotations.push(text.slice(start + 1, at));
    }
  }
  return quotations;
}

const loosely = (text: string): string => withoutEndMark(text).toLowerCase();

/**
 * Checks a sentence that is no value, of an older report or of a language model, as far as words
 * alone can be: what it quotes stands word for word in what it cites, or is the question's own
 * wording or a title. Nothing is said of the rest.
 */
export function auditQuotations(
  { text }: Pick<Statement, 'text'>,
  cited: readonly Evidence[],
  { question, claims }: Pick<Report, 'question' | 'claims'>,
): string[] {
  const sayings = [question, ...claims.map((claim) => claim.text)];
  // What is known goes whole: marks of its own must not open or close a quotation.
  const known = [
    ...cited.map(({ quote }) => inQuotationMarks(quote)),
    ...sayings.flatMap((words) => [`“${withoutEndMark(words)}?”`, `“${withoutEndMark(words)}”`]),
    ...cited.map(({ document }) => `“${document.title}”`),
  ];
  let rest = text;
  for (const marked of known) rest = rest.replace(marked, ' ');
  return quotationsOf(rest)
    .filter((words) => !sayings.some((saying) => loosely(saying) === loosely(words)))
    .map((words) => `it quotes words that no cited passage has: “${words.slice(0, 60)}”`);
}
