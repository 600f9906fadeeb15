import { DOMParser } from 'linkedom';
import { expect, it } from 'vitest';
import { graphml } from './graphml.js';
import { BODIES, RELATIONS } from './relations.fixture.js';

it('writes GraphML that reads back as the same bodies, relations and quotes', () => {
  const text = graphml(BODIES, RELATIONS);
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const valuesOf = (element: ReturnType<typeof document.createElement>) =>
    Object.fromEntries(
      [...element.querySelectorAll('data')].map((data) => [
        data.getAttribute('key'),
        data.textContent,
      ]),
    );
  const nodes = [...document.querySelectorAll('node')].map((node) => [
    node.getAttribute('id'),
    valuesOf(node),
  ]);
  expect(nodes).toEqual([
    ['n1', { body: 'a & b', name: 'A & B "Optics" <Inc>', kind: 'company', names: 'A & B' }],
    [
      'n2',
      {
        body: 'us-ice',
        name: 'Immigration and Customs Enforcement',
        kind: 'public body',
        names: 'ICE',
      },
    ],
  ]);
  const edges = [...document.querySelectorAll('edge')].map((edge) => ({
    source: edge.getAttribute('source'),
    target: edge.getAttribute('target'),
    ...valuesOf(edge),
  }));
  expect(edges[0]).toEqual({
    source: 'n2',
    target: 'n1',
    relation: 'paid',
    certainty: 'stated',
    earliest: '2019-01-01',
    latest: '2019-12-31',
    record: 'a 2018 contract',
    quote: 'ICE paid “A & B”\ufffd in 2019 <under> a 2018 contract.',
    document: 'doc_1',
    title: 'Ledger',
    publisher: 'The Herald',
    extraction: 'ext_1',
    start: '10',
    end: '60',
  });
  expect(edges).toHaveLength(3);
});

it('declares each key that it uses', () => {
  const text = graphml(BODIES, RELATIONS);
  const declared = [...text.matchAll(/<key id="(\w+)"/g)].map(([, id]) => id);
  const used = [...text.matchAll(/<data key="(\w+)"/g)].map(([, id]) => id);
  expect([...new Set(used)].filter((id) => !declared.includes(id))).toEqual([]);
});

it('names the cells of a relation that a row of a table tells', () => {
  const [paid] = RELATIONS;
  if (paid === undefined) throw new Error('The fixture is empty');
  const cells = { place: 1, row: 7, columns: ['payer', 'payee'] };
  const amount = { value: 1200.5, currency: null };
  const text = graphml(BODIES, [{ ...paid, amount, place: { ...paid.place, cells } }]);
  expect(text).toContain('<data key="amount">1200.5</data>');
  expect(text).toContain('<data key="table">1</data><data key="row">7</data>');
  expect(text).not.toContain('<data key="currency">');
});
