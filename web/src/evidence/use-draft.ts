import { useEffect, useState } from 'react';
import { type Draft, keepDraft, NO_DRAFT, readDraft } from './draft.js';

/** What a reader types about one thing; kept in this tab until it is sent. */
export const useDraft = (key: string) => {
  const [draft, setDraft] = useState(() => readDraft(sessionStorage, key));
  useEffect(() => keepDraft(sessionStorage, key, draft), [key, draft]);
  return {
    draft,
    change: (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part })),
    sent: () => keepDraft(sessionStorage, key, NO_DRAFT),
  };
};
