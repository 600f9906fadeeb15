import type { Evidence } from '../model/evidence.js';
import type { Statement } from '../model/report.js';
import { tokenize } from '../text/tokens.js';
import { inQuotationMarks } from './statement.js';

/** The engine's own words: those of its templates. A statement holds no others of its own. */
const OWN_WORDS = new Set(
  tokenize(
    `In support. Against it. Limiting or disputing it. Closest to it. states reports says writes.
     On this record holds does not hold only in part: passages that support it stand beside passages that limit or dispute it.
     what there is limits or disputes it. The record is divided on: some passages hold it and others the contrary.
     This dossier does not decide. What would settle it. Nothing in the dossier decides whether.
     The dossier does not answer the question. Unknown. The dossier holds no document by.
     the payment records with amounts and dates kept at time signed agreement its annexes
     passages in another language than English they were not judged
     law ruling or policy in full figures method of counting
     that was found for the claim speaks of. which cites. the numbered sources. no document on this matter that is dated between after before
     does not say whether one documents without an exact date had been published by left out
     holds text that its readers do not see it was left out
     does not hold the text of documents that could not be read
     Holds in a narrower scope. Holds of another time. Intended, not done. Holds on paper, and not always
     in practice. Disputed or imprecise. A newer primary record. An older account`,
  ).map(({ lower }) => lower),
);

/** What a statement may draw on beside its evidence: the question and its claims. */
export interface StatementMatter {
  question: string;
  claims: readonly string[];
}

const OPENING: Record<string, string> = { '“': '”', '‘': '’' };

/** An apostrophe stands before a letter; a mark that closes doesn't. */
const closes = (text: string, at: number, mark: string): boolean =>
  text[at] === mark && (mark !== '’' || !/\p{L}/u.test(text[at + 1] ?? ''));

/** A quotation with its marks, and the words between them. */
interface Quotation {
  marked: string;
  words: string;
}

/** Quotations of a text: what stands in outermost curly marks, double or single. */
function quotationsOf(text: string): Quotation[] {
  const quotations: Quotation[] = [];
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
      if (depth === 0)
        quotations.push({ marked: text.slice(start, at + 1), words: text.slice(start + 1, at) });
    }
  }
  return quotations;
}

const bare = (text: string): string => text.replace(/[.?!]+$/, '');

const loosely = (text: string): string => bare(text).toLowerCase();

/**
 * Checks a statement against the evidence it cites: every quotation stands word for word in a cited
 * quote (or is the question's own wording, or a title), and every other word is the engine's, the
 * question's, or names a cited source.
 *
 * @param cited - The evidence of the statement's citations.
 * @returns The faults in words; none means that the evidence entails the statement.
 */
export function auditStatement(
  { text, citations }: Pick<Statement, 'text' | 'citations'>,
  cited: readonly Evidence[],
  matter: StatementMatter,
): string[] {
  const faults: string[] = [];
  const sayings = [matter.question, ...matter.claims];
  const titles = cited.map(({ document }) => document.title);
  // What is known goes whole: marks of its own must not open or close a quotation.
  const known = [
    ...cited.map(({ quote }) => inQuotationMarks(quote)),
    ...sayings.flatMap((words) => [`“${bare(words)}?”`, `“${bare(words)}”`]),
    ...titles.map((title) => `“${title}”`),
    ...cited.map(({ document }) => document.publisher),
  ];
  let rest = text;
  for (const marked of known) rest = rest.replace(marked, ' ');
  for (const { marked, words } of quotationsOf(rest)) {
    rest = rest.replace(marked, ' ');
    if (!sayings.some((saying) => loosely(saying) === loosely(words)))
      faults.push(`it quotes words that no cited passage has: “${words.slice(0, 60)}”`);
  }
  const sources = cited.flatMap(({ document, speaker }) => [
    document.publisher,
    document.title,
    document.date ?? '',
    speaker ?? '',
  ]);
  const lacking =
    /^(?:Nothing in the dossier|The dossier does not|The dossier holds no|This dossier does not)/.test(
      text,
    );
  // What says that something is lacking may name it in its source's words, and count and date it.
  const named = lacking ? cited.map(({ quote }) => quote) : [];
  const allowed = new Set(
    [...sources, ...sayings, ...named]
      .flatMap((words) => tokenize(words))
      .map(({ lower }) => lower),
  );
  const foreign = tokenize(rest).filter(
    ({ lower }) =>
      !OWN_WORDS.has(lower) && !allowed.has(lower) && !(lacking && /^\d+$/.test(lower)),
  );
  if (foreign.length > 0)
    faults.push(
      `its evidence does not have the words: ${foreign.map((word) => word.text).join(', ')}`,
    );
  if (citations.length === 0 && !lacking) faults.push('it cites nothing');
  return faults;
}
