import { isRecordTitle, isRuleTitle } from '../../english/document-signs.js';
import type { Document } from '../../model/document.js';
import type { PublisherKind } from '../../model/publisher.js';

/** Publishers whose documents are records of their own acts rather than accounts of others'. */
const RECORDERS: ReadonlySet<PublisherKind> = new Set(['government', 'court', 'company']);

/** Whether a document calls itself a record, whoever published it. */
export const isTitledAsRecord = ({ metadata }: Pick<Document, 'metadata'>): boolean =>
  isRecordTitle(metadata.title);

/** Whether a document is the record of an act: an agreement, an order, a register. */
export const isPrimaryRecord = ({ metadata }: Document, kind: PublisherKind): boolean =>
  RECORDERS.has(kind) && isTitledAsRecord({ metadata });

/** Whether a document is the record of an act and no rule of how to act. */
export const recordsAct = (document: Document, kind: PublisherKind): boolean =>
  isPrimaryRecord(document, kind) && !isRuleTitle(document.metadata.title);
