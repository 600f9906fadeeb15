import { COMPUTED } from './computed.js';
import { CONCLUSIONS } from './conclusions.js';
import { FOLLOW_UPS } from './follow-ups.js';
import { GAPS, OWN_WORDS } from './gaps.js';
import { HEADINGS } from './headings.js';
import { NARRATIVES } from './narratives.js';
import { ORIGINS } from './origins.js';
import { ALIKE, QUOTATIONS } from './quotations.js';
import { REASONS } from './reasons.js';
import type { SaysOf } from './template.js';

/**
 * Language and edition of the sentences. Reports name it: the text of a statement is compared with
 * what its template says today only where the edition is today's. Raise it with any change of words.
 */
export const EDITION = 'en-1';

/** What a statement of a report can be. */
export const STATEMENTS = {
  ...QUOTATIONS,
  ...ALIKE,
  ...CONCLUSIONS,
  ...GAPS,
  ...COMPUTED,
} as const;

export type StatementSays = SaysOf<typeof STATEMENTS>;
export type StatementName = StatementSays['template'];

/** Every sentence that the engine itself can say in a report, by where it stands. */
export const PHRASES = {
  statements: STATEMENTS,
  gaps: { ...GAPS, ...OWN_WORDS },
  reasons: REASONS,
  accounts: NARRATIVES,
  origins: ORIGINS,
  headings: HEADINGS,
  followUps: FOLLOW_UPS,
} as const;
