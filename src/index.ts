export type { Trace } from './app/asking/trace.js';
export { createDossier } from './app/dossier/dossier.js';
export { type Dossier, type OpenOptions, openDossier } from './app/dossier/open-dossier.js';
export type { AskOutput } from './app/operations/ask.js';
export type { ListOutput } from './app/operations/list.js';
export type { ReindexOutput } from './app/operations/reindex.js';
export type { AddOutput } from './app/outputs/add.js';
export type { AuditOutput, DraftAudit, ReportAudit } from './app/outputs/audit.js';
export type { CompareOutput } from './app/outputs/compare.js';
export type { DoctorOutput } from './app/outputs/doctor.js';
export type { ExportOutput } from './app/outputs/export.js';
export type { HeadOutput } from './app/outputs/head.js';
export type { PublisherOutput } from './app/outputs/publisher.js';
export type { RecheckOutput } from './app/outputs/recheck.js';
export type { RelationsOutput } from './app/outputs/relations.js';
export type { SearchOutput } from './app/outputs/search.js';
export type { SentencesOutput } from './app/outputs/sentences.js';
export type { ShowOutput } from './app/outputs/show.js';
export type { Progress, RunOptions } from './app/run-options.js';
export type { Check } from './model/check.js';
export type { Document, DocumentMetadata, Extraction } from './model/document.js';
export { CorroborateError, ERROR_CODES, type ErrorCode } from './model/error.js';
export type { Certainty, Evidence, Stance } from './model/evidence.js';
export type { Publisher, PublisherKind } from './model/publisher.js';
export type { RelatedBody, Relation } from './model/relation.js';
export {
  type Confidence,
  type Gap,
  type Narrative,
  type Origin,
  type Report,
  type ReportRuling,
  reportSchema,
  type Section,
  type Source,
  type Statement,
  type Verdict,
  type VerdictLabel,
} from './model/report.js';
export type { RecordedRuling, Ruling } from './model/ruling.js';
export type { Span } from './model/span.js';
export type { Clock } from './ports/clock.js';
export type { Embedder } from './ports/embedder.js';
export type { FetchedPage, Fetcher, FetchOptions } from './ports/fetcher.js';
export type { Ids } from './ports/ids.js';
export type {
  PassageToRead,
  Reader,
  Reading,
  ReadingRequest,
  SentenceReading,
  StanceProbabilities,
} from './ports/reader.js';
export {
  type PublishOptions,
  publish,
  REPORT_FORMATS,
  type ReportFormat,
} from './publishing/publish.js';
