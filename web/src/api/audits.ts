import { useMutation } from '@tanstack/react-query';
import { dossierPath, send } from './send.js';
import type { DraftAudit } from './types.js';

/** Checks every sentence of a draft against the dossier. */
export const useAuditDraft = (dossier: string) =>
  useMutation({
    mutationFn: ({ text, signal }: { text: string; signal: AbortSignal }) =>
      send<DraftAudit>(`${dossierPath(dossier)}/audits`, {
        method: 'POST',
        json: { text },
        signal,
      }),
  });
