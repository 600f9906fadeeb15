import { useMutation } from '@tanstack/react-query';
import { answer, client } from './client.js';
import type { Check, DraftAudit, ReportAudit } from './types.js';

/** Checks every sentence of a draft against the dossier. */
export const useAuditDraft = (dossier: string) =>
  useMutation({
    mutationFn: async ({ text, signal }: { text: string; signal: AbortSignal }) => {
      const audit = await answer(
        client.POST('/api/dossiers/{dossier}/audits', {
          params: { path: { dossier } },
          body: { text },
          signal,
        }),
      );
      // A text is audited as a draft; only a report is audited as a report.
      return audit as DraftAudit;
    },
  });

/** Verifies a report against the dossier: each hash, each quote, each statement. */
export const useAuditReport = (dossier: string) =>
  useMutation({
    mutationFn: async (report: NonNullable<Check['report']>) => {
      const audit = await answer(
        client.POST('/api/dossiers/{dossier}/audits', {
          params: { path: { dossier } },
          body: { report },
        }),
      );
      return audit as ReportAudit;
    },
  });
