import { CorroborateError } from '../../model/error.js';

/** Somebody changed a publisher between another's reading and writing. */
export const publisherChanged = (name: string): CorroborateError =>
  new CorroborateError(
    'conflict',
    `Somebody else has changed the publisher ${name} in the meantime`,
    {
      hint: 'Look at the entry again, then repeat your change.',
    },
  );

export const noSuchRuling = (id: string): CorroborateError =>
  new CorroborateError('not-found', `The dossier holds no ruling ${id}`, {
    hint: 'See them with `list rulings`.',
  });

export const withdrawnAlready = (id: string): CorroborateError =>
  new CorroborateError('invalid-input', `The ruling ${id} has already been withdrawn`, {
    hint: 'See who did, and why, with `list rulings`.',
  });
