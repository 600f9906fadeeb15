import { digestOf } from './digest.js';

/** What a document adds to the revision. */
export interface DocumentState {
  id: string;
  /** Digest of the metadata in force. */
  metadata: string;
  /** Id of the extraction in force, which is a hash over document, reader and text. */
  extraction: string;
}

/**
 * Twelve hex digits that stand for the sources of a dossier. Every ledger makes its revision
 * here, so the same sources have the same one whatever holds them.
 *
 * @param documents - In any order.
 * @param publishers - Digests of the publishers in force, in any order.
 */
export function revisionOf(
  documents: readonly DocumentState[],
  publishers: readonly string[],
): string {
  const lines = documents.map((state) => `${state.id} ${state.metadata} ${state.extraction}`);
  return digestOf([...lines.sort(), ...[...publishers].sort()].join('\n')).slice(0, 12);
}
