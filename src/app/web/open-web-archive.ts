import type { Exchange } from '../../model/exchange.js';
import type { WebArchive } from '../../ports/web-archive.js';
import type { OperationContext } from '../context.js';
import { dossierFiles } from '../dossier/dossier-files.js';
import { ENGINE_VERSION } from '../engine-version.js';

/**
 * The archive of a dossier's web, for one run: its file begins with the first exchange that is
 * kept. Who opens it closes it.
 */
export function openWebArchive(
  dir: string,
  { clock, ids }: Pick<OperationContext, 'clock' | 'ids'>,
): WebArchive {
  let opening: Promise<WebArchive> | undefined;
  const opened = (): Promise<WebArchive> => {
    opening ??= import('../../adapters/warc/warc-file.js').then(
      ({ WarcFile }) =>
        new WarcFile({
          folder: dossierFiles(dir).web,
          id: ids.next('cap').replace('_', '-'),
          software: `Corroborate/${ENGINE_VERSION}`,
          clock,
        }),
    );
    return opening;
  };
  return {
    keep: async (exchange: Exchange) => (await opened()).keep(exchange),
    note: async (name, value) => (await opened()).note(name, value),
    close: async () => (await opening)?.close(),
  };
}
