import { FORMS } from './clients/forms.js';
import { FRAMING } from './clients/framing.js';
import { NAMES } from './clients/names.js';
import { SIZES } from './clients/sizes.js';
import { STRANGERS } from './clients/strangers.js';
import type { HostileCase } from './hostile-case.js';

/** What rude clients do to a served dossier, each on a server of its own on the loopback address. */
export const cases: readonly HostileCase[] = [
  ...FRAMING,
  ...SIZES,
  ...NAMES,
  ...FORMS,
  ...STRANGERS,
];
