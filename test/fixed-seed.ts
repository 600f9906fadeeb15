import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a change is told from a bad draw. To
 * look for new ones: `PROPERTY_SEED=$RANDOM npx vitest run`.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20261122) });
