import type { VerdictWeights } from './verdict-model.js';

/**
 * Written by `npm run fit:verdict` on 2026-11-30 with reader-2: learnt from 169 claims of
 * asylum-hostel, border-drones, bridge-inspection, cadet-exchange, clinic-data, library-cuts,
 * police-dogs, quarry-dust, school-meals and tram-tender, the dossiers in eval/dossiers/train. The
 * temperature is chosen by leaving a dossier out at a time.
 */
export const VERDICT_WEIGHTS: VerdictWeights = {
  for: { best: 2.982, second: 0.664 },
  against: { best: 0, second: 0 },
  decided: { start: -0.41, contested: 0, qualified: -0.855 },
  conflicting: { start: -0.491, contested: 2.535, qualified: 0.925 },
  temperature: 1,
};
