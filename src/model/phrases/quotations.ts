import { type SaysOf, type SlotsOf, type Template, template } from './template.js';
import { inQuotationMarks } from './wording.js';

const SOURCE = {
  publisher: 'publisher',
  title: 'title',
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

/** Who says it and how: "Riverside Monitor reports". A document of unknown publisher goes by its title. */
const attribution = ({ publisher, title, kind }: Omit<SourceSlots, 'quotes'>): string =>
  `${kind === 'unknown' && publisher === 'Unknown' ? `“${title}”` : publisher} ${VERBS[kind] ?? 'writes'}`;

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

/** What sources say, by what it does beside the rest. */
export const QUOTATIONS = {
  quotation: led(''),
  'in-support': led('In support,'),
  against: led('Against it,'),
  limiting: led('As a qualification,'),
  closest: led('Coming closest,'),
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
