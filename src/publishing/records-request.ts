import type { Report } from '../model/report.js';

/** A letter that asks for a record: whom it is to, and its paragraphs. */
export interface RecordsRequest {
  to: string;
  paragraphs: string[];
}

/** Drafts a request for a record that would settle something the report leaves open. */
export const recordsRequest = (
  record: string,
  holder: string | null,
  { question }: Pick<Report, 'question'>,
): RecordsRequest => ({
  to: holder ?? 'the public records officer',
  paragraphs: [
    `Under the law on access to public records that applies to you, I request a copy of this record, in electronic form if it exists: ${record}.`,
    `It bears on the question “${question}”. If you withhold any part, please state the legal ground for it and release the rest. If you do not hold the record, please say who does.`,
  ],
});
