import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { SAMPLE_REPORT } from '../../test/fakes/sample-report.js';
import type { ComputedFinding } from '../model/computed.js';
import type { Report } from '../model/report.js';
import { computedViews } from './computed-view.js';
import { publishHtml } from './html/page.js';

const FINDING: ComputedFinding = {
  claim: 'c1',
  words: 'the sum of amount in payments, for each payee',
  sql: 'SELECT payee, sum(amount) AS "value" FROM payments GROUP BY 1',
  value: 'Alder Ltd',
  holds: null,
  result: {
    columns: ['payee', 'value'],
    rows: [
      ['Alder Ltd', 1200],
      ['Birch <b>Ltd</b>', 80],
      ['Cedar Ltd', 75.5],
    ],
  },
  rows: [
    { document: 'doc_1', place: 1, row: 2 },
    { document: 'doc_2', place: 1, row: 9 },
  ],
  shown: {
    columns: ['paid_on', 'amount'],
    rows: [
      ['2025-02-03', 1200],
      [null, 80],
    ],
  },
  documents: [{ id: 'doc_1', title: 'Payments 2025', url: 'https://harbour.example/payments.csv' }],
  more: true,
  leftOut: ['1 row without a date in “paid_on” was left out.'],
  tables: ['payments'],
};
const REPORT: Report = { ...SAMPLE_REPORT, computed: [FINDING] };

it('shows the rows with their places, and what is not given as a dash', () => {
  const [view] = computedViews(REPORT);
  expect(view?.table).toEqual({
    columns: ['Paid on', 'Amount'],
    more: true,
    folded: [],
    rows: [
      {
        ...{ document: 'doc_1', place: 1, row: 2, title: 'Payments 2025' },
        url: 'https://harbour.example/payments.csv',
        cells: [
          { text: '2025-02-03', isNumber: false },
          { text: '1200', isNumber: true },
        ],
      },
      {
        ...{ document: 'doc_2', place: 1, row: 9, title: 'doc_2', url: null },
        cells: [
          { text: '–', isNumber: false },
          { text: '80', isNumber: true },
        ],
      },
    ],
  });
});

it('draws names with a number each, and shows no rows of reports that carry none', () => {
  const { shown: _, ...bare } = FINDING;
  const [view] = computedViews({ ...REPORT, computed: [bare] });
  expect(view?.table).toBeNull();
  expect(view?.chart).toMatchObject({
    form: 'bars',
    heads: ['Payee', 'Value'],
    description: '3 values. The most is 1,200 (Alder Ltd), the least 75.5 (Cedar Ltd).',
  });
});

it('puts it all on the page, the SQL folded and the drawing told in words', () => {
  const { document: page } = parseHTML(publishHtml(REPORT));
  const block = page.querySelector('.computed');
  const texts = (selector: string) =>
    [...(block?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);
  expect(texts('.value b')).toEqual(['Alder Ltd']);
  expect(texts('.rows tbody tr')).toEqual([
    '2025-02-031200Payments 2025, row 2',
    '–80doc_2, row 9',
  ]);
  expect(texts('li')).toEqual(FINDING.leftOut);
  expect(texts('details:not([open]) code')).toEqual([FINDING.sql]);
  expect(texts('svg > title')).toEqual(['The sum of amount in payments, for each payee']);
  expect(texts('.chart tbody th')).toEqual(['Alder Ltd', 'Birch <b>Ltd</b>', 'Cedar Ltd']);
  expect(block?.querySelector('.rows a')?.getAttribute('href')).toBe(
    'https://harbour.example/payments.csv',
  );
});

it('shows the lines of a scan beside what was read on them', () => {
  const [first] = SAMPLE_REPORT.evidence;
  if (first === undefined) throw new Error('the sample has evidence');
  const recognised = { by: 'eyes', confidence: 0.94, lowest: 0.41, boxes: [] };
  const report = { ...SAMPLE_REPORT, evidence: [{ ...first, recognised }] };
  const address = 'data:image/png;base64,AAAA';
  const { document: page } = parseHTML(publishHtml(report, new Map([[first.n, address]])));
  const image = page.querySelector('.card img');
  expect([image?.getAttribute('src'), page.querySelector('.card .ocr')?.textContent]).toEqual([
    address,
    'read from a picture (OCR), confidence .94, of its least sure word .41',
  ]);
  expect(image?.getAttribute('alt')).toContain(first.quote.slice(0, 40));
});
