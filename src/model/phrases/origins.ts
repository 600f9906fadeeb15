import { rendered, type SaysOf, template } from './template.js';
import { inWords } from './wording.js';

const PAIR = { later: 'name', earlier: 'name' } as const;

/** Why passages go back to one account. */
export const ORIGINS = {
  'one-document': template({ title: 'name' }, ({ title }) => `One document: “${title}”.`),
  reprint: template(
    { ...PAIR, share: 'share' },
    ({ later, earlier, share }) =>
      `${later} and ${earlier} share ${Math.round(share * 100)}% of a text.`,
  ),
  quotes: template(PAIR, ({ later, earlier }) => `${later} quotes ${earlier}.`),
  repeats: template(PAIR, ({ later, earlier }) => `${later} repeats ${earlier}.`),
  'hands-on-report': template(
    PAIR,
    ({ later, earlier }) => `${later} relays what ${earlier} reported.`,
  ),
  'hands-on-words': template(PAIR, ({ later, earlier }) => `${later} relays what ${earlier} said.`),
  'hands-on-absent-report': template(
    { ...PAIR, publishes: 'yes' },
    ({ later, earlier, publishes }) =>
      `${later} relays what ${earlier} reported; ${lacking(earlier, publishes)}.`,
  ),
  'hands-on-absent-words': template(
    { ...PAIR, publishes: 'yes' },
    ({ later, earlier, publishes }) =>
      `${later} relays what ${earlier} said; ${lacking(earlier, publishes)}.`,
  ),
  cites: template(
    { publisher: 'name', title: 'name' },
    ({ publisher, title }) => `${publisher} cites “${title}”.`,
  ),
  'cites-absent': template(
    { publisher: 'name', title: 'name' },
    ({ publisher, title }) => `${publisher} cites “${title}”, which is not in the dossier.`,
  ),
  more: template(
    { reasons: 'count' },
    ({ reasons }) =>
      `And ${inWords(reasons, 'more reason')} like ${reasons === 1 ? 'this' : 'these'}.`,
  ),
  'ruled-one': template(
    { by: 'name', note: 'words' },
    ({ by, note }) => `${by} ruled that these are one account: ${note}`,
  ),
  'ruled-apart': template(
    { by: 'name', note: 'words' },
    ({ by, note }) => `${by} ruled that this is a separate account: ${note}`,
  ),
} as const;

/** Somebody by whom the dossier holds nothing at all, or other documents. */
function lacking(name: string, publishes: boolean): string {
  return publishes
    ? 'the original is not in the dossier'
    : `the dossier holds no document by ${name}`;
}

export type OriginSays = SaysOf<typeof ORIGINS>;

/** Why an origin is one, in a few sentences. */
export const originWords = (because: readonly OriginSays[]): string =>
  because.map((says) => rendered(ORIGINS, says)).join(' ');
