import type { components } from './schema.js';

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
export type CheckHead = Schemas['CheckHead'];
export type Check = Schemas['Check'];
export type StageProgress = Schemas['StageProgress'];
export type Report = Schemas['Report'];
export type Evidence = Report['evidence'][number];
export type Statement = Report['sections'][number]['statements'][number];
export type VerdictLabel = NonNullable<Report['verdict']>['label'];
export type Stance = Evidence['stance'];
/** Start and end in UTF-16 units of a document's text. */
export type Span = Schemas['Span'];
export type JudgedSentence = Schemas['JudgedSentence'];
export type Ruling = Schemas['Ruling'];
export type NewRuling = Schemas['NewRuling'];
export type Comparison = Schemas['Comparison'];
export type SearchResult = Schemas['SearchResult'];
export type FoundPassage = SearchResult['items'][number];
export type Facet = SearchResult['facets']['kinds'][number];
export type DraftAudit = Extract<Schemas['Audit'], { kind: 'draft' }>;
export type ReportAudit = Extract<Schemas['Audit'], { kind: 'report' }>;
export type DraftSentence = DraftAudit['sentences'][number];
export type PlacedQuote = NonNullable<DraftSentence['best']>;
