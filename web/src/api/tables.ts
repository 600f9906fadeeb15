import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, client } from './client.js';
import type { paths } from './schema.js';
import type { Table } from './types.js';

const TABLE = '/api/dossiers/{dossier}/documents/{document}/tables/{place}';

type QueryOf<Path extends keyof paths> = paths[Path] extends {
  get: { parameters: { query?: infer Query } };
}
  ? NonNullable<Query>
  : never;

/** What is asked of the rows of a table, as the server takes it. */
export type RowsAsked = QueryOf<`${typeof TABLE}/rows`>;
export type GroupsAsked = QueryOf<`${typeof TABLE}/groups`>;

/** One table of a document. */
export interface TablePlace {
  dossier: string;
  document: string;
  place: number;
}

/** The tables that a document holds, in its order. */
export const useTablesOf = (dossier: string, document: string) =>
  useQuery({
    queryKey: ['dossier', dossier, 'tables'],
    queryFn: () =>
      answer(client.GET('/api/dossiers/{dossier}/tables', { params: { path: { dossier } } })),
    select: ({ tables }): Table[] =>
      tables
        .filter(({ documentId }) => documentId === document)
        .toSorted((a, b) => a.place - b.place),
  });

/** A page of rows; the one before stays until it is there. */
export const useTableRows = ({ dossier, document, place }: TablePlace, asked: RowsAsked) =>
  useQuery({
    queryKey: ['dossier', dossier, 'rows', document, place, asked],
    queryFn: ({ signal }) =>
      answer(
        client.GET(`${TABLE}/rows`, {
          params: { path: { dossier, document, place }, query: asked },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Numbers for a drawing. */
export const useTableGroups = ({ dossier, document, place }: TablePlace, asked: GroupsAsked) =>
  useQuery({
    queryKey: ['dossier', dossier, 'groups', document, place, asked],
    queryFn: ({ signal }) =>
      answer(
        client.GET(`${TABLE}/groups`, {
          params: { path: { dossier, document, place }, query: asked },
          signal,
        }),
      ),
  });
