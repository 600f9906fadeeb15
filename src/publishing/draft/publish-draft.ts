import type { DraftAudit } from '../../model/draft-audit.js';
import { publishDraftHtml } from './page.js';
import { publishDraftSarif } from './sarif.js';
import { publishDraftText } from './text.js';

/** The forms in which the audit of a draft leaves the engine. */
export const DRAFT_FORMATS = ['text', 'html', 'json', 'sarif'] as const;

export type DraftFormat = (typeof DRAFT_FORMATS)[number];

/** How the terminal form looks, and which engine SARIF names. */
export interface DraftLook {
  color: boolean;
  /** Columns of the terminal. */
  width: number;
  version: string;
}

/** Writes a draft's audit in one form. The same audit and look give the same characters. */
export function publishDraft(audit: DraftAudit, format: DraftFormat, look: DraftLook): string {
  switch (format) {
    case 'text':
      return publishDraftText(audit, look);
    case 'html':
      return publishDraftHtml(audit);
    case 'json':
      return `${JSON.stringify(audit, null, 2)}\n`;
    case 'sarif':
      return publishDraftSarif(audit, look.version);
  }
}
