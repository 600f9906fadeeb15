import type { Document } from '../../model/document.js';
import type { PublisherKind } from '../../model/publisher.js';

/** Publishers whose documents are records of their own acts rather than accounts of others'. */
const RECORDERS: ReadonlySet<PublisherKind> = new Set(['government', 'court', 'company']);
const RECORD =
  /\b(?:(?:agreement|contract|statute|act|order|ruling|judg(?:e)?ment|resolution|dataset|register|record)s?|memorand(?:um|a)|polic(?:y|ies)|minutes)\b/i;
/** What is to be done, which is no record of what was. */
const RULE = /\b(?:polic(?:y|ies)|statute|act|resolution|guidelines?|rules?)\b/i;

/** Whether a document calls itself a record, whoever published it. */
export const isTitledAsRecord = ({ metadata }: Pick<Document, 'metadata'>): boolean =>
  RECORD.test(metadata.title);

/** Whether a document is the record of an act: an agreement, an order, a register. */
export const isPrimaryRecord = ({ metadata }: Document, kind: PublisherKind): boolean =>
  RECORDERS.has(kind) && isTitledAsRecord({ metadata });

/** Whether a document is the record of an act and no rule of how to act. */
export const recordsAct = (document: Document, kind: PublisherKind): boolean =>
  isPrimaryRecord(document, kind) && !RULE.test(document.metadata.title);
