import type { RelationKind } from '../model/relation.js';
import type { Column } from '../model/table.js';

type NamedColumn = Pick<Column, 'name' | 'heading' | 'type' | 'unit'>;

/** What the rows of a table say: who did what to whom, by the names of its columns. */
export interface RowPattern {
  kind: RelationKind;
  agent: string;
  patient: string;
  amount: { column: string; currency: string | null } | null;
  /** The one day of a row; null where it has none, or several that may be meant. */
  day: string | null;
  /** What names the paper: the number of an award, the kind of an agreement. */
  record: string | null;
}

const words = ({ name, heading }: NamedColumn): string[] =>
  (heading === '' ? name : heading)
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word !== '');

const LABELS = new Set(['name', 'names', 'legal', 'business']);

/** What a column names, without words that only say that it is a name. */
const naming = (column: NamedColumn): string =>
  words(column)
    .filter((word, _at, all) => !LABELS.has(word) || all.length === 1)
    .join(' ');

const PAYER =
  /^(?:(?:awarding|funding|paying|contracting|purchasing|buying|federal|government|public|state) )?(?:agency|department|authority|body|buyer|payer|payor|purchaser|office|ministry)$/u;
const PAYEE = /^(?:recipient|payee|vendor|supplier|contractor|awardee|beneficiary|grantee)$/u;
const FROM =
  /^(?:src|source|sharing|granting|owner|owning|providing|from) (?:agency|organization|organisation|department|body)$/u;
const TO =
  /^(?:external|receiving|recipient|accessing|requesting|to) (?:agency|organization|organisation|department|body)$/u;
const PARTY =
  /^(?:(?:law enforcement|local|state|participating|partner|member) )?(?:agency|department|office|organization|organisation|jurisdiction|vendor|contractor)$/u;
const COUNTERPARTY =
  /^(?:(?:agreement|contract|memorandum|mou|moa) (?:with|party|partner)|counterparty|other party|signed with|agreement between|partner (?:agency|body))$/u;

const PAID =
  /^(?:(?:total |net |gross )?(?:amount )?(?:paid|payments?|disbursed|disbursements?|spent|expenditures?)(?: amount| total)?)$/u;
const PROMISED =
  /^(?:(?:total |federal |net |current )?(?:action |award |contract |obligated )?(?:obligations?|value|amount|price)(?: obligated| amount)?)$/u;
const DAY =
  /^(?:(?:action|payment|paid|award|signed|signing|signature|effective|transaction|contract|agreement|start|check|invoice) ?(?:date|day|on)?|date(?: (?:paid|signed|awarded|of (?:payment|award|agreement|action|signature)))?|day)$/u;
const RECORD =
  /^(?:(?:award|contract|agreement|purchase order|grant|po|order) (?:id|number|no)|contract|piid|(?:support|agreement|contract|program|programme) type|model)$/u;

const isNumeric = ({ type }: NamedColumn): boolean =>
  type === 'amount' || type === 'number' || type === 'integer';
const isTime = ({ type }: NamedColumn): boolean => type === 'date' || type === 'instant';

/** The one column of a kind under a heading; null where there is none, or more than one. */
function only(
  columns: readonly NamedColumn[],
  heading: RegExp,
  isOfKind: (column: NamedColumn) => boolean,
): NamedColumn | null {
  const found = columns.filter((column) => isOfKind(column) && heading.test(naming(column)));
  return found.length === 1 ? (found[0] ?? null) : null;
}

const isText = ({ type }: NamedColumn): boolean => type === 'text';

/** Words of a name or title that say what the rows of a table are. */
const isOf = (about: string, matter: RegExp): boolean =>
  matter.test(about.toLowerCase().replace(/[^a-z]+/gu, ' '));

/**
 * What the rows of a table say of two bodies each, told by its headings alone. Where two columns may be
 * meant, none is: a table that nobody can read wrongly is better than one more that is read.
 *
 * @param about - Its name, title and document, in words.
 */
export function rowPattern(columns: readonly NamedColumn[], about: string): RowPattern | null {
  const days = columns.filter(isTime);
  const named = days.filter((column) => DAY.test(naming(column)));
  const day = named.length === 1 ? (named[0]?.name ?? null) : null;
  const record =
    columns.find((column) => !isTime(column) && RECORD.test(words(column).join(' ')))?.name ?? null;
  const shared = { amount: null, day, record };
  const payer = only(columns, PAYER, isText);
  const payee = only(columns, PAYEE, isText);
  if (payer !== null && payee !== null) {
    const paid = only(columns, PAID, isNumeric);
    const money = paid ?? only(columns, PROMISED, isNumeric);
    if (money !== null) {
      const currency = /^[A-Z]{3}$/u.test(money.unit ?? '') ? money.unit : null;
      const amount = { column: money.name, currency };
      // What was promised is no payment yet.
      const kind = paid === null ? 'contracted-with' : 'paid';
      return { ...shared, kind, agent: payer.name, patient: payee.name, amount };
    }
  }
  const from = only(columns, FROM, isText);
  const to = only(columns, TO, isText);
  if (from !== null && to !== null && isOf(about, /\b(?:access|shar(?:e|es|ed|ing))\b/u))
    return { ...shared, kind: 'shared-data-with', agent: from.name, patient: to.name };
  const counterparty = only(columns, COUNTERPARTY, isText);
  const party = only(columns, PARTY, isText);
  if (party !== null && counterparty !== null)
    return { ...shared, kind: 'contracted-with', agent: party.name, patient: counterparty.name };
  return null;
}
