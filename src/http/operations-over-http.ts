import type { OperationName } from '../app/operations.js';

/** Where an operation is over HTTP: the routes that do it, or why there is none. */
export type OverHttp = { routes: readonly string[] } | { why: string };

/** Every operation; one that is left out does not compile. Routes go by their `operationId`. */
export const OPERATIONS_OVER_HTTP: { readonly [Name in OperationName]: OverHttp } = {
  init: { routes: ['makeDossier'] },
  add: { routes: ['addDocument', 'retryFailure'] },
  watch: { routes: ['listWatched', 'addWatched', 'removeWatched'] },
  ask: {
    routes: [
      'startCheck',
      'getCheck',
      'getQuotePicture',
      'followCheck',
      'cancelCheck',
      'resumeCheck',
    ],
  },
  audit: { routes: ['audit'] },
  search: { routes: ['searchDossier'] },
  show: { routes: ['getDocument', 'getDocumentBytes'] },
  list: { routes: ['listDocuments', 'listPublishers', 'listChecks', 'listRulings', 'listTables'] },
  query: { routes: ['queryTables', 'getTableRows', 'getTableGroups'] },
  publisher: { routes: ['putPublisher'] },
  sentences: { routes: ['listSentences'] },
  relations: { routes: ['listRelations'] },
  rule: { routes: ['makeRuling'] },
  withdraw: { routes: ['withdrawRuling'] },
  accept: { why: 'It reads a folder on the server’s machine.' },
  recheck: {
    why: 'It is two steps over HTTP: start a check of the same question, and compare the two.',
  },
  compare: { routes: ['compareChecks'] },
  reindex: { why: 'It is for whoever runs the server: the dossier cannot be searched meanwhile.' },
  doctor: { why: 'It is for whoever runs the server: it reports on files and disks.' },
  models: { why: 'It is for whoever runs the server, who says which models are asked.' },
  sources: { why: 'It is for whoever runs the server, who says where the web is searched.' },
  head: { why: 'It is for whoever runs the server, who keeps it away from the server.' },
  keys: { why: 'Only whoever runs the server may make its key.' },
  'models-calibrate': {
    why: 'It is for whoever runs the server: it reads a file there and spends what the model costs.',
  },
  token: {
    why: 'Anyone who could make tokens over HTTP could give themselves more rights than they have.',
  },
  log: { why: 'It is for whoever runs the server: it shows what everyone did.' },
  export: { why: 'It writes a folder on the server’s machine.' },
};
