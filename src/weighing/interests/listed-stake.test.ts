import { expect, it } from 'vitest';
import { claimOfStatement } from '../../asking/claim-of.js';
import { isStakeIn } from './listed-stake.js';

const inClaim = (claim: string, text: string, kind: 'news' | 'advocacy' = 'news'): boolean =>
  isStakeIn([claimOfStatement(claim, 'c1')], { text, kind });

const POST = 'Based in the United States, owned by Nash Holdings, the company of Jeff Bezos.';
const RT = 'Based in Russia, funded by the Russian government.';
const DR = 'Based in Denmark, owned by the Danish state and funded from taxes.';
const NRK = 'Based in Norway, owned by the Norwegian state.';

it.each([
  ['Jeff Bezos paid for the yacht.', POST],
  ['Russia invaded Ukraine.', RT],
  ['The Russian army shelled the town.', RT],
  ['Denmark signed the treaty.', DR],
  ['The Danish government signed the treaty.', DR],
])('takes an owner for a stake in a claim about the owner: %s', (claim, text) => {
  expect(inClaim(claim, text)).toBe(true);
});

it.each([
  ['The harbour company trains the crews.', POST],
  ['The harbour company of New York trains crews in the United States.', POST],
  ['The ferry sank off Denmark.', DR],
  ['Sweden signed the treaty.', NRK],
  ['Norway signed the treaty.', 'Based in Norway, owned by Schibsted Media.'],
])('takes it for none in any other claim: %s', (claim, text) => {
  expect(inClaim(claim, text)).toBe(false);
});

it('takes a campaigner to have a stake in whatever it speaks to', () => {
  const text = 'Based in the Netherlands, campaigns on the environment.';
  expect(inClaim('The harbour company trains the crews.', text, 'advocacy')).toBe(true);
});
