import type { Document } from '../model/document.js';
import type { FoundInterest } from './interests/find-interests.js';
import type { KnownDocuments } from './origins/known-documents.js';

/** What the weighing knows of the dossier beside the sentences that were judged. */
export interface DossierView {
  /** Every document that was searched; those of the judged sentences where it isn't known. */
  documents?: readonly Document[];
  /** They and all others, by what texts call them; made of `documents` where it isn't given. */
  known?: KnownDocuments;
  /** Documents that were left out because they may be newer than `asOf`. */
  leftOut?: readonly Document[];
  /** ISO day as of which the question was asked; null for today. */
  asOf?: string | null;
  /** How many files and pages were to be searched and could not be read. */
  unreadable?: number;
  /** Stakes that documents tell of. */
  interests?: readonly FoundInterest[];
}
