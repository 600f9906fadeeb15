import type { OperationName } from '../app/operations.js';

/** What an assistant has of an operation: the tools that do it, or why there is none. */
export type OverMcp = { tools: readonly string[] } | { why: string };

/** Every operation; one that is left out does not compile. */
export const OPERATIONS_OVER_MCP: { readonly [Name in OperationName]: OverMcp } = {
  init: { why: 'A server is started for a dossier that there is.' },
  add: { tools: ['add'] },
  ask: { tools: ['ask'] },
  audit: { tools: ['audit_text', 'verify_quote'] },
  search: { tools: ['search'] },
  query: { tools: ['query_tables'] },
  show: { tools: ['show_span'] },
  relations: { why: 'It is a map for people; an assistant finds the same sentences by `search`.' },
  list: { tools: ['list'] },
  publisher: { why: 'Who publishes what, and has what at stake, is for people to say.' },
  sentences: { why: 'They are hundreds; the report, a resource, has those that count.' },
  rule: { why: 'A ruling is a person’s, under their name.' },
  withdraw: { why: 'A ruling is a person’s, under their name.' },
  accept: { why: 'It puts in force what people wrote of publishers and evidence.' },
  recheck: { why: 'It is `ask` again; both reports are resources.' },
  watch: { why: 'What is watched, and who is told, is for people to say.' },
  compare: { why: 'Both reports are resources; what changed is for people to read.' },
  reindex: { why: 'It is for whoever runs the dossier: it cannot be searched meanwhile.' },
  doctor: { why: 'It is for whoever runs the dossier: it reports on files and disks.' },
  models: { why: 'It shows where keys are kept and what is sent where: that is for people.' },
  sources: {
    why: 'It shows where keys are kept and which providers are asked: that is for people.',
  },
  head: { why: 'It is for whoever runs the dossier, who keeps it elsewhere.' },
  keys: { why: 'Only whoever runs the dossier may make its key.' },
  'models-calibrate': { why: 'It reads a file of labelled pairs and sends hundreds of requests.' },
  export: { why: 'It writes a folder.' },
  token: { why: 'Whoever could make tokens could give themselves more rights than they have.' },
  log: { why: 'It is for whoever runs the server: it shows what everyone did.' },
};
