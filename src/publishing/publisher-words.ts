import type { DateBasis } from '../model/document.js';
import { KIND_SOURCES, type KindSource, stakeSourceOf } from '../model/fact-sources.js';
import { ADDRESSED_TO_MACHINE } from '../model/hidden-text.js';
import type { Publisher } from '../model/publisher.js';
import type { Source } from '../model/report.js';
import { stakeWords } from './report-words.js';

const KIND_BASIS: Record<KindSource, string> = {
  list: 'from the list that comes with Corroborate',
  host: 'from the web address alone',
};

/** What a publisher is, with where that is known from unless somebody said it. */
export const kindWords = ({ kind, kindFrom }: Pick<Publisher, 'kind' | 'kindFrom'>): string =>
  kindFrom === undefined ? kind : `${kind}, ${KIND_BASIS[kindFrom]}`;

/** The interests of a publisher in the register, each with where it is known from. */
export const registeredWords = (publisher: Publisher): string =>
  publisher.interests.length === 0
    ? 'none declared'
    : publisher.interests
        .map((text) => stakeWords({ text, evidence: [], from: stakeSourceOf(publisher, text) }))
        .map((words) => `${words.replace(/[.;]$/, '')}.`)
        .join(' ');

const LONGEST_HIDDEN = 160;

const hiddenNotes = ({ publisher, hidden = [] }: Source): string[] =>
  hidden.map(({ title, text, why }) => {
    const shown = text.length > LONGEST_HIDDEN ? `${text.slice(0, LONGEST_HIDDEN)}…` : text;
    if (why === ADDRESSED_TO_MACHINE)
      return `Words addressed to a machine in “${title}” (${publisher}) were left out: “${shown}”.`;
    return `Hidden text in “${title}” (${publisher}) was left out: “${shown}” (${why}).`;
  });

/** Whose kind nobody gave, and where it is known from: a line for each way. */
const kindNotes = (sources: readonly Source[]): string[] =>
  KIND_SOURCES.flatMap((from) => {
    const names = sources.filter(({ kindFrom }) => kindFrom === from);
    return names.length === 0
      ? []
      : [`Kind taken ${KIND_BASIS[from]}: ${names.map(({ publisher }) => publisher).join(', ')}.`];
  });

const DATE_DOUBTS: Record<DateBasis, string> = {
  'after-capture': 'that is later than the day the document was captured',
  'after-last-change': 'that is later than the day its server last changed it',
  'after-archiving': 'that is later than the day an archive captured it',
};

const claimNotes = ({ publisher, imported, saysItIs = [], dates = [] }: Source): string[] => [
  ...(saysItIs.length > 0
    ? [`${publisher} says it is ${saysItIs.join(' and ')}, but was captured from elsewhere.`]
    : []),
  ...(imported === undefined
    ? []
    : [
        `The details of ${publisher} come from ${imported.from} and were accepted by ${imported.by}.`,
      ]),
  ...dates.map(
    ({ title, date, basis }) =>
      `“${title}” gives its own date as ${date}, but ${DATE_DOUBTS[basis]}.`,
  ),
];

/** What a reader must know of where the sources are from and nobody vouches for, in lines. */
export const sourceNotes = (sources: readonly Source[]): string[] => [
  ...kindNotes(sources),
  ...sources.flatMap(claimNotes),
  ...sources.flatMap(hiddenNotes),
];
