import { expect, it } from 'vitest';
import { smallDossier } from '../../../../test/fakes/small-dossier.js';
import { quoteOf } from '../../../model/span.js';
import { findQuotations } from './find-quotations.js';

const SOURCE = {
  title: 'Minutes of the harbour board',
  publisher: 'Harbour Board',
  date: '2024-05-01',
  text: [
    'The board met in May. Nobody on the board believes that the crews learn knots in spring.',
    'The chair did not approve the budget of 5,279 dollars for the new pier, but only for this year.',
    'Crews may keep the old ropes. They shall return the lamps, the charts and the keys by June.',
  ].join('\n\n'),
};

const judge = async (quotation: string) => {
  const stores = await smallDossier([SOURCE]);
  const judged = (await findQuotations(stores, [quotation], undefined)).get(quotation);
  return {
    status: judged?.status,
    says: judged?.says.map(({ extraction, span }) => quoteOf(extraction.text, span)),
    differs: judged?.differs.map((span) => quoteOf(quotation, span)),
  };
};

it.each([
  ['the crews learn knots in spring', 'exact'],
  ['They shall return the lamps … and the keys by June.', 'exact'],
  ['[They] shall return the lamps, the charts and the keys', 'exact'],
  ['[T]he crews learn knots in spring', 'exact'],
  ['Crews may keep the old ropes. They shall return the lamps', 'exact'],
  ['the crews learn knots in autumn', 'changed'],
  ['the budget of 5,297 dollars for the new pier', 'changed'],
  ['The chair did approve the budget of 5,279 dollars', 'truncated'],
  ['The chair did … approve the budget of 5,279 dollars', 'truncated'],
  ['They shall return the charts and the keys by June', 'truncated'],
  ['The crews learn knots in spring.', 'truncated'],
  ['The chair did not approve the budget of 5,279 dollars for the new pier.', 'truncated'],
  ['Crews may [not] keep the old ropes.', 'changed'],
  ['The board met in May and the keys by June', 'joined'],
  ['Crews may keep the old ropes and return the lamps to nobody at all', 'changed'],
  ['The ferries will sail every other day', 'absent'],
])('takes “%s” for %s', async (quotation, status) => {
  expect((await judge(quotation)).status).toBe(status);
});

it('says what the source says, and which words differ', async () => {
  expect(await judge('the crews learn knots in autumn')).toEqual({
    status: 'changed',
    says: ['Nobody on the board believes that the crews learn knots in spring.'],
    differs: ['autumn'],
  });
});
