/** A law on access to public records, as a request names it. */
export interface Statute {
  /** What the law is called, without an article: "Freedom of Information Act". */
  name: string;
  citation: string;
}

/** For agencies of the executive branch of the United States; not for Congress and the courts. */
export const FEDERAL_STATUTE: Statute = {
  name: 'Freedom of Information Act',
  citation: '5 U.S.C. § 552',
};

/** The laws of the ten most populous states, for their agencies and those of their localities. */
export const STATE_STATUTES: Readonly<Record<string, Statute>> = {
  California: {
    name: 'California Public Records Act',
    citation: 'Government Code § 7920.000 et seq.',
  },
  Texas: { name: 'Texas Public Information Act', citation: 'Government Code chapter 552' },
  Florida: { name: 'Florida public records law', citation: 'Florida Statutes chapter 119' },
  'New York': {
    name: 'New York Freedom of Information Law',
    citation: 'Public Officers Law article 6, §§ 84–90',
  },
  Pennsylvania: {
    name: 'Pennsylvania Right-to-Know Law',
    citation: '65 P.S. § 67.101 et seq.',
  },
  Illinois: { name: 'Illinois Freedom of Information Act', citation: '5 ILCS 140' },
  Ohio: { name: 'Ohio Public Records Act', citation: 'Ohio Revised Code § 149.43' },
  Georgia: { name: 'Georgia Open Records Act', citation: 'O.C.G.A. § 50-18-70 et seq.' },
  'North Carolina': {
    name: 'North Carolina public records law',
    citation: 'North Carolina General Statutes chapter 132',
  },
  Michigan: { name: 'Michigan Freedom of Information Act', citation: 'MCL 15.231 et seq.' },
};
