import type { OperationName } from '../app/operations.js';

/** Where an operation is over HTTP: the routes that do it, or why there is none. */
export type OverHttp = { routes: readonly string[] } | { why: string };

/** Every operation; one that is left out does not compile. Routes go by their `operationId`. */
export const OPERATIONS_OVER_HTTP: { readonly [Name in OperationName]: OverHttp } = {
  init: { routes: ['makeDossier'] },
  add: { routes: ['addDocument'] },
  ask: { routes: ['startCheck', 'getCheck', 'followCheck', 'cancelCheck', 'resumeCheck'] },
  audit: { routes: ['audit'] },
  search: { routes: ['searchDossier'] },
  show: { routes: ['getDocument', 'getDocumentBytes'] },
  list: { routes: ['listDocuments', 'listPublishers', 'listChecks', 'listRulings'] },
  publisher: { routes: ['putPublisher'] },
  sentences: { routes: ['listSentences'] },
  rule: { routes: ['makeRuling'] },
  withdraw: { routes: ['withdrawRuling'] },
  accept: { why: 'It reads a folder on the machine of the server.' },
  recheck: {
    why: 'It is two steps over HTTP: start a check of the same question, and compare the two.',
  },
  compare: { routes: ['compareChecks'] },
  reindex: { why: 'It is for who runs the server: it keeps the dossier from being searched.' },
  doctor: { why: 'It is for who runs the server: it tells of files and disks.' },
  token: { why: 'Who could make tokens over HTTP could give themselves more than they have.' },
  log: { why: 'It is for who runs the server: it tells what everybody did.' },
  export: { why: 'It writes a folder on the machine of the server.' },
};
