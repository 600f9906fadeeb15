import type { Report } from '../../model/report.js';
import type { OpenPoint } from '../open-points.js';
import { hangingIndent, wrapped } from '../text-layout.js';
import { visibleReport } from '../visible-report.js';
import type { Letter } from './letter.js';
import { type RecordsRequest, requestsOf } from './requests-of.js';

/** Columns of a plain letter. */
const WIDTH = 78;
const RULE = '-'.repeat(WIDTH);

const letterLines = ({ sender, recipient, subject, paragraphs, closing }: Letter): string[] => [
  ...sender,
  '',
  ...recipient.flatMap((line) => wrapped(line, WIDTH)),
  '',
  ...wrapped(`Subject: ${subject}`, WIDTH),
  '',
  ...paragraphs.flatMap((paragraph) => [...wrapped(paragraph, WIDTH), '']),
  ...closing,
];

const item = (text: string): string[] => wrapped(text, WIDTH, hangingIndent(2, '- '));

/** What the sender has to do before a draft is a request. */
function beforeSending({ requests }: { requests: readonly RecordsRequest[] }): string[] {
  const unnamed = requests.some(({ holder }) => holder.statute === null);
  return [
    'Before you send a draft:',
    ...item('Fill in or delete everything in [square brackets].'),
    ...item('Check that the body named holds such records, and where it accepts requests.'),
    ...(unnamed
      ? item(
          'Name the law where a draft leaves it open: the report does not say which one applies.',
        )
      : []),
    ...item(
      'Read the law or ask a lawyer about deadlines, fees and appeals: a draft is not legal advice.',
    ),
  ];
}

const NO_LETTER = [
  'Private bodies and persons: ask them for the record; look for filings that public bodies received from them, such as contracts, licences, grants and court papers.',
  'Courts: ask the clerk for the docket and the filings.',
  'No holder named: ask the publisher that says the record is missing who holds it, add what you learn to the dossier, and ask the question again.',
];

/** The open points without a draft: what is missing, and who would hold it as far as is known. */
function othersLines(others: readonly OpenPoint[]): string[] {
  if (others.length === 0) return [];
  const points = others.flatMap(({ statements, record, holder }) => {
    const held = holder === null ? 'holder unknown' : `held by ${holder}`;
    const wanted = record === null ? '' : `: ${record} (${held})`;
    return statements
      .slice(0, 1)
      .flatMap(({ text }) => item(`${text.replace(/[.]$/, '')}${wanted}.`));
  });
  return [
    'Open points for which no public body is known to hold a record:',
    ...points,
    '',
    'What you can do about them:',
    ...NO_LETTER.flatMap(item),
  ];
}

const headLine = (count: number): string =>
  count === 0
    ? 'No record missing from this report is known to be held by a public body, so there is no request to draft.'
    : `${count === 1 ? 'One draft request' : `${count} draft requests`} for public records, one for each gap whose record a public body would hold.`;

/**
 * The report's gaps as draft requests for public records, in plain text of 78 columns: one for
 * each gap with a public holder. What the report doesn't know is left blank. Where there is none,
 * it says so and what to do.
 */
export const publishRecordsRequest = (raw: Report): string => {
  const report = visibleReport(raw);
  const { requests, others } = requestsOf(report);
  const lines = [
    ...wrapped(`Records requests for: ${report.question}`, WIDTH),
    ...wrapped(headLine(requests.length), WIDTH),
    ...(requests.length === 0 ? [] : ['', ...beforeSending({ requests })]),
    ...requests.flatMap(({ holder, letter }, at) => [
      '',
      RULE,
      ...wrapped(`Draft ${at + 1} of ${requests.length}: ${holder.name}`, WIDTH),
      RULE,
      '',
      ...letterLines(letter),
    ]),
    ...(requests.length === 0 ? [] : ['', RULE]),
    '',
    ...othersLines(others),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};
