import { isQuotation, leadWords, quotationWords } from '../model/phrases/quotations.js';
import type { Statement } from '../model/report.js';

/** Statements that stand together: running text, or quotations that one lead introduces. */
export interface Paragraph {
  /** The words before each quotation, or null for running text. */
  lead: string | null;
  /** With a lead, their texts are the quotations alone. */
  statements: Statement[];
}

const PARAGRAPH_LENGTH = 420;

/** Statements as running text in paragraphs of readable length, in their order. */
export const runningText = (statements: readonly Statement[]): Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const statement of statements) {
    if (length + statement.text.length > PARAGRAPH_LENGTH) {
      paragraphs.push({ lead: null, statements: [] });
      length = 0;
    }
    paragraphs.at(-1)?.statements.push(statement);
    length += statement.text.length;
  }
  return paragraphs;
};

/**
 * Statements as a list of quotations: neighbours with the same lead ("The Gazette reports:") share
 * it, so that it is read once. What quotes nothing, or is no value, runs on as text.
 */
export const quotationList = (statements: readonly Statement[]): Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  let plain: Statement[] = [];
  const flush = (): void => {
    paragraphs.push(...runningText(plain));
    plain = [];
  };
  for (const statement of statements) {
    const { says } = statement;
    if (says === undefined || !isQuotation(says)) {
      plain.push(statement);
      continue;
    }
    flush();
    const last = paragraphs.at(-1);
    const lead = leadWords(says);
    const quoted = { ...statement, text: quotationWords(says.slots.quotes) };
    if (last?.lead === lead) last.statements.push(quoted);
    else paragraphs.push({ lead, statements: [quoted] });
  }
  flush();
  return paragraphs;
};
