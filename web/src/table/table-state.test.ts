import { expect, it } from 'vitest';
import { nextOrder, rowsAsked, tableStateOf, withParts } from './table-state.js';

const stateOf = (query: string) => tableStateOf(new URLSearchParams(query));

it('asks for what an address says, and leaves out what makes no sense', () => {
  expect(rowsAsked(stateOf('table=2&row=7'))).toEqual({ row: 7, limit: 50 });
  expect(
    rowsAsked(stateOf('column=paid&is=at-least&value=9&sort=paid&order=desc&from=50')),
  ).toEqual({
    ...{ column: 'paid', is: 'at-least', value: '9' },
    ...{ sort: 'paid', order: 'desc', from: 50, limit: 50 },
  });
  expect(rowsAsked(stateOf('is=loved&from=soon&row=-1'))).toEqual({ limit: 50 });
});

it('asks for missing values without a value, and for a text in any column', () => {
  expect(rowsAsked(stateOf('column=paid&is=missing&value=9'))).toEqual({
    ...{ column: 'paid', is: 'missing', limit: 50 },
  });
  expect(rowsAsked(stateOf('value=police'))).toEqual({ value: 'police', limit: 50 });
});

it('sorts a column up, down, and then not', () => {
  const back = { row: null, from: null };
  expect(nextOrder(stateOf('row=4'), 'paid')).toEqual({ sort: 'paid', order: null, ...back });
  expect(nextOrder(stateOf('sort=paid'), 'paid')).toEqual({ sort: 'paid', order: 'desc', ...back });
  expect(nextOrder(stateOf('sort=paid&order=desc'), 'paid')).toEqual({
    ...{ sort: null, order: null },
    ...back,
  });
});

it('changes parts of an address and keeps the others', () => {
  const query = new URLSearchParams('table=2&sort=paid&from=50');
  expect(withParts(query, { sort: null, from: 0, value: 'x' }).toString()).toBe(
    'table=2&from=0&value=x',
  );
});
