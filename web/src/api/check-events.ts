import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { checkKey, eventsAddress } from './checks.js';
import { type Connection, followCheck } from './follow-check.js';
import type { Check } from './types.js';

/**
 * Keeps a running check in the cache up to date while a page shows it, and fetches it anew, with its
 * report, when it ends. Tells whether the server is being heard.
 */
export const useCheckEvents = (dossier: string, check: string, running: boolean): Connection => {
  const cache = useQueryClient();
  const [connection, setConnection] = useState<Connection>('opening');
  useEffect(() => {
    if (!running) return;
    return followCheck({
      open: () => new EventSource(eventsAddress(dossier, check)),
      onConnection: setConnection,
      onProgress: (progress) =>
        cache.setQueryData<Check>(checkKey(dossier, check), (known) =>
          known === undefined ? known : { ...known, progress },
        ),
      onEnd: () => void cache.invalidateQueries({ queryKey: ['dossier', dossier] }),
    });
  }, [cache, dossier, check, running]);
  return connection;
};
