import { PHRASES } from './settings.js';
import type { Interested, StakedStanding } from './template.js';
import { namesUpTo } from './wording.js';

const STANDINGS: Record<StakedStanding, string> = {
  party: 'a party to the claim',
  opponent: 'an opponent',
  supporter: 'a supporter',
  interested: 'with a stake',
};

/** "the harbour company (a party to the claim), Quiet Shores (an opponent)". */
export const interestedWords = (interested: readonly Interested[]): string =>
  namesUpTo(
    interested.map(({ name, standing }) => `${name} (${STANDINGS[standing]})`),
    PHRASES.interested,
  );
