import { template } from './template.js';

/** What a query on the dossier's tables gave; the report has the query itself. */
export const COMPUTED = {
  computed: template(
    { computed: 'computed' },
    ({ computed: { words, value } }) =>
      `Computed from the tables of the dossier: ${words}: ${value}.`,
  ),
} as const;
