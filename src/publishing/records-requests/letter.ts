import { findDates } from '../../english/dates.js';
import { isQuotation } from '../../model/phrases/quotations.js';
import type { Report, Statement } from '../../model/report.js';
import { asSentences } from '../as-sentences.js';
import { longDate } from '../dates.js';
import type { OpenPoint } from '../open-points.js';
import type { PublicHolder } from './public-holder.js';

/** A draft request, part by part; what only the sender knows stands in square brackets. */
export interface Letter {
  sender: string[];
  recipient: string[];
  subject: string;
  paragraphs: string[];
  closing: string[];
}

const plainDate = (iso: string): string => (iso.length < 4 ? `${iso}0s` : longDate(iso));

/** The words of others in a statement, and the days that it names; of what is no value, all of it. */
function wordsIn({ text, says }: Statement): string[] {
  if (says === undefined) return [text];
  if (isQuotation(says)) return says.slots.quotes;
  return Object.values(says.slots)
    .flat()
    .filter((value) => typeof value === 'string');
}

/** The times that the open point or the question names, or blanks. */
function periodOf({ statements }: OpenPoint, { question }: Report): string {
  const said = statements.map((statement) => wordsIn(statement).join('; '));
  const named = [...said, question].map(findDates);
  const dates = named.find((found) => found.length > 0) ?? [];
  const sorted = dates.toSorted((a, b) => (a.earliest < b.earliest ? -1 : 1));
  const [first] = sorted;
  const last = sorted.toSorted((a, b) => (a.latest < b.latest ? -1 : 1)).at(-1);
  if (first === undefined || last === undefined)
    return 'This request covers the period from [first date] to [last date].';
  return first.iso === last.iso
    ? `This request covers ${plainDate(first.iso)}. [Widen the period if you need to.]`
    : `This request covers the period from ${plainDate(first.iso)} to ${plainDate(last.iso)}. [Check the period.]`;
}

/** Why the sender asks: what sources say is missing, in their words, and the question. */
function reasonOf({ statements }: OpenPoint, { question, evidence }: Report): string {
  const said = statements.flatMap(({ citations }) =>
    citations.flatMap((n) => evidence.find((piece) => piece.n === n) ?? []),
  );
  const [source] = said;
  const bears = `The records bear on the question “${question}”`;
  if (source === undefined) return `${bears}.`;
  const { publisher, title, date } = source.document;
  const when = date === null ? '' : `, ${longDate(date)}`;
  return `${bears}. ${publisher} (“${title}”${when}) says: ${asSentences([`“${source.quote}”`])}`;
}

const lawOf = ({ statute, foreign }: PublicHolder): { subject: string; under: string } => {
  if (statute !== null)
    return {
      subject: `Request under the ${statute.name} (${statute.citation})`,
      under: `Under the ${statute.name}, ${statute.citation},`,
    };
  const blank = foreign
    ? '[the law of your country on access to information]'
    : '[the public-records law that applies, with its citation]';
  return { subject: 'Request for public records', under: `Under ${blank},` };
};

/** Drafts the request for one open point. Nothing in it comes from elsewhere than the report. */
export function draftLetter(
  point: OpenPoint,
  record: string,
  holder: PublicHolder,
  report: Report,
): Letter {
  const { subject, under } = lawOf(holder);
  return {
    sender: [
      '[Your name]',
      '[Your address]',
      '[Your e-mail address and telephone number]',
      '[Date]',
    ],
    recipient: [holder.name, 'Office that handles requests for public records', '[Address]'],
    subject,
    paragraphs: [
      'To whom it may concern:',
      `${under} I request a copy of the following records: ${record}.`,
      reasonOf(point, report),
      periodOf(point, report),
      'Please send the records in electronic form, in the format in which they are kept, to the e-mail address above. If they exist only on paper, scans will do.',
      'If there is a fee, please tell me the amount before you do the work if it is above [amount]. [If you will ask for a waiver or a reduction of fees: say here who you are and how the public will learn from the records.]',
      'If you withhold a record or a part of one, please state the legal ground for each and release the rest. If you do not hold a record, please say so in writing and, if you know, who holds it. If the request is too broad or unclear, please tell me how to narrow it.',
    ],
    closing: ['Sincerely,', '[Your name]'],
  };
}
