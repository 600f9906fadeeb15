import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { dossierPath, queryOf, send } from './send.js';
import type { DocumentItem, DocumentText, Page } from './types.js';

export interface DocumentFilter {
  q?: string;
  publisher?: string;
  kind?: string;
  language?: string;
}

/** The documents of a dossier, a page at a time. */
export const useDocuments = (dossier: string, filter: DocumentFilter) =>
  useInfiniteQuery({
    queryKey: ['dossier', dossier, 'documents', filter],
    queryFn: ({ pageParam }) =>
      send<Page<DocumentItem>>(
        `${dossierPath(dossier)}/documents${queryOf({ ...filter, cursor: pageParam, limit: 50 })}`,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

/** A document with its text, to read. */
export const useDocument = (dossier: string, document: string) =>
  useQuery({
    queryKey: ['dossier', dossier, 'document', document],
    queryFn: () =>
      send<DocumentText>(`${dossierPath(dossier)}/documents/${encodeURIComponent(document)}`),
  });

/** Where the captured bytes of a document are. */
export const bytesAddress = (dossier: string, document: string): string =>
  `/api${dossierPath(dossier)}/documents/${encodeURIComponent(document)}/bytes`;
