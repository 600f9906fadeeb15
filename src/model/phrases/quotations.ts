import { type SaysOf, type SlotsOf, type Template, template } from './template.js';
import { capital, inQuotationMarks, inWords } from './wording.js';

const SOURCE = {
  publisher: 'publisher',
  title: 'title',
  file: 'file',
  kind: 'publisherKind',
  quotes: 'quotes',
} as const;

type SourceSlots = SlotsOf<typeof SOURCE>;

const VERBS: Record<string, string> = {
  government: 'states',
  court: 'states',
  company: 'states',
  news: 'reports',
  academic: 'writes',
  advocacy: 'says',
  'fact-check': 'writes',
  individual: 'writes',
  unknown: 'says',
};

/**
 * Who says it and how: "Riverside Monitor reports". A document of unknown publisher goes by its title
 * and its file, since agreements made from one form share a title.
 */
const attribution = ({ publisher, title, file, kind }: Omit<SourceSlots, 'quotes'>): string => {
  const unknown = `“${title}”${file === null ? '' : ` (${file})`}`;
  return `${kind === 'unknown' && publisher === 'Unknown' ? unknown : publisher} ${VERBS[kind] ?? 'writes'}`;
};

/** The quotations of a statement as they stand behind its lead. */
export const quotationWords = (quotes: readonly string[]): string =>
  `${quotes.map(inQuotationMarks).join(' and ')}.`;

/** A statement that hands on quotations, behind a lead that neighbours may share. */
export interface QuotationTemplate<K extends typeof SOURCE> extends Template<K> {
  lead(slots: SlotsOf<K>): string;
}

const behind = <const K extends typeof SOURCE>(
  slots: K,
  lead: (slots: SlotsOf<K>) => string,
): QuotationTemplate<K> => ({
  ...template(slots, (filled) => `${lead(filled)} ${quotationWords(filled.quotes)}`),
  lead,
});

/** "In support, The Gazette reports:". */
const led = (words: string) =>
  behind(SOURCE, (slots) => `${words === '' ? '' : `${words} `}${attribution(slots)}:`);

/** "In a newer primary record (2024-05-01), The Gazette reports:". */
const dated = (words: string) =>
  behind(
    { ...SOURCE, date: 'date' },
    ({ date, ...slots }) => `${words} (${date ?? ''}), ${attribution(slots)}:`,
  );

const nearly = (quotes: readonly string[]): string =>
  quotes.every((quote) => quote === quotes[0]) ? 'the same' : 'the same, nearly word for word';

/** What several documents say alike, said once: a quotation of each is cited, the first is shown. */
export const ALIKE = {
  alike: template({ quotes: 'alike', searched: 'searched' }, ({ quotes, searched }) => {
    const all = quotes.length === searched && searched > 2;
    const documents = inWords(quotes.length, 'document');
    const who = all ? `All ${documents} say` : `${capital(documents)} say`;
    return `${who} ${nearly(quotes)}: ${quotationWords(quotes.slice(0, 1))}`;
  }),
} as const;

/** What sources say, by what it does beside the rest. */
export const QUOTATIONS = {
  quotation: led(''),
  'in-support': led('In support,'),
  against: led('Against it,'),
  limiting: led('As a qualification,'),
  closest: led('Coming closest,'),
  'worded-differently': led('Worded differently,'),
  'part-that-holds': led('In support,'),
  'narrower-scope': led('On a narrower point,'),
  'other-time': led('About another time,'),
  intention: led('As a plan only,'),
  'on-paper': led('On paper but not always in practice,'),
  disputed: led('In disputed or imprecise terms,'),
  'part-that-fails': led('Against it,'),
  'newer-record': dated('In a newer primary record'),
  'older-account': dated('In an older account'),
} as const;

export type QuotationSays = SaysOf<typeof QUOTATIONS>;
export type QuotationName = QuotationSays['template'];

export const isQuotation = (says: { template: string }): says is QuotationSays =>
  Object.hasOwn(QUOTATIONS, says.template);

/** The words before the quotations: "In support, The Gazette reports:". */
export const leadWords = (says: QuotationSays): string => {
  const { lead }: { lead(slots: QuotationSays['slots']): string } = QUOTATIONS[says.template];
  return lead(says.slots);
};
