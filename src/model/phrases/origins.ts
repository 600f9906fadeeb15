import { rendered, type SaysOf, template } from './template.js';

const PAIR = { later: 'name', earlier: 'name' } as const;

/** Why passages go back to one account. */
export const ORIGINS = {
  'one-document': template({ title: 'name' }, ({ title }) => `One document: “${title}”.`),
  reprint: template(
    { ...PAIR, share: 'share' },
    ({ later, earlier, share }) =>
      `${later} shares ${Math.round(share * 100)} % of a text with ${earlier}.`,
  ),
  quotes: template(PAIR, ({ later, earlier }) => `${later} quotes ${earlier}.`),
  repeats: template(PAIR, ({ later, earlier }) => `${later} repeats ${earlier}.`),
  'hands-on-report': template(
    PAIR,
    ({ later, earlier }) => `${later} hands on what ${earlier} reported.`,
  ),
  'hands-on-words': template(
    PAIR,
    ({ later, earlier }) => `${later} hands on what ${earlier} said.`,
  ),
  'hands-on-absent-report': template(
    { ...PAIR, publishes: 'yes' },
    ({ later, earlier, publishes }) =>
      `${later} hands on what ${earlier} reported; the dossier holds ${lacking(earlier, publishes)}.`,
  ),
  'hands-on-absent-words': template(
    { ...PAIR, publishes: 'yes' },
    ({ later, earlier, publishes }) =>
      `${later} hands on what ${earlier} said; the dossier holds ${lacking(earlier, publishes)}.`,
  ),
  cites: template(
    { publisher: 'name', title: 'name' },
    ({ publisher, title }) => `${publisher} cites “${title}”.`,
  ),
  'cites-absent': template(
    { publisher: 'name', title: 'name' },
    ({ publisher, title }) => `${publisher} cites “${title}”, which the dossier lacks.`,
  ),
  more: template({ reasons: 'count' }, ({ reasons }) => `And ${reasons} more of the kind.`),
  'ruled-one': template(
    { by: 'name', note: 'words' },
    ({ by, note }) => `Ruled one account by ${by}: ${note}`,
  ),
  'ruled-apart': template(
    { by: 'name', note: 'words' },
    ({ by, note }) => `Ruled an account of its own by ${by}: ${note}`,
  ),
} as const;

/** Somebody by whom the dossier holds nothing at all, or other documents. */
function lacking(name: string, publishes: boolean): string {
  return publishes ? 'no document of theirs on it' : `no document by ${name}`;
}

export type OriginSays = SaysOf<typeof ORIGINS>;

/** Why an origin is one, in a few sentences. */
export const originWords = (because: readonly OriginSays[]): string =>
  because.map((says) => rendered(ORIGINS, says)).join(' ');
