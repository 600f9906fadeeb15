import { UNKNOWN_PUBLISHER } from '../../src/model/publisher.js';
import { type Weighing, weigh } from '../../src/weighing/weigh.js';
import type { AskedClaim } from './ask-claims.js';

/** No set is dated: what counts as recent plays no part. */
const CHECKED_AT = '2026-01-01T00:00:00.000Z';

/** What a claim's evidence comes to; no publisher of a set is known to the engine. */
export const weighed = ({ question, judged }: AskedClaim): Weighing =>
  weigh({
    question,
    judged,
    publisherOf: (name) => ({ ...UNKNOWN_PUBLISHER, name }),
    checkedAt: CHECKED_AT,
  });
