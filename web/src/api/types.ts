import type { components } from './schema.js';

/**
 * A report, an audit and their parts are the engine's own types, in which src/publishing tells of them: there,
 * what may be absent may also be undefined.
 */
export type { DraftAudit, DraftSentence, PlacedQuote } from '../../../src/model/draft-audit.js';
export type { DraftClass } from '../../../src/model/draft-classes.js';
export type { Evidence, Stance } from '../../../src/model/evidence.js';
export type { Report, Statement, VerdictLabel } from '../../../src/model/report.js';

/** The nouns as the server describes them. */
type Schemas = components['schemas'];

export type Session = Schemas['Session'];
export type Dossier = Schemas['Dossier'];
export type DocumentHead = Schemas['DocumentHead'];
export type DocumentText = Schemas['Document'];
export type Added = Schemas['Added'];
export type Failed = Schemas['Failure'];
export type Publisher = Schemas['Publisher'];
export type PublisherKind = Publisher['kind'];
export type WatchedSource = Schemas['WatchedSource'];
export type CheckHead = Schemas['CheckHead'];
export type Check = Schemas['Check'];
export type StageProgress = Schemas['StageProgress'];
/** Start and end in UTF-16 units of a document's text. */
export type Span = Schemas['Span'];
export type JudgedSentence = Schemas['JudgedSentence'];
export type Ruling = Schemas['Ruling'];
export type NewRuling = Schemas['NewRuling'];
export type Comparison = Schemas['Comparison'];
export type SearchResult = Schemas['SearchResult'];
export type FoundPassage = SearchResult['items'][number];
export type TablePage = Schemas['TablePage'];
export type Table = TablePage['table'];
export type Column = Table['columns'][number];
export type RelatedBody = Schemas['RelatedBody'];
export type Relation = Schemas['Relation'];
export type Facet = SearchResult['facets']['kinds'][number];
export type ReportAudit = Extract<Schemas['Audit'], { kind: 'report' }>;
