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
  to: holder ?? 'the keeper of public records',
  paragraphs: [
    `Under the law on access to public records that applies to you, I ask for a copy of this record, in electronic form where it exists: ${record}.`,
    `It bears on the question “${question}”. Should any part be withheld, please name the ground in law for each part and release the rest. Should you not hold it, please say who does.`,
  ],
});
