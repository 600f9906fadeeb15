import type { Span } from '../api/types.js';

const part = encodeURIComponent;

const query = (values: Record<string, string | number | null | undefined>): string => {
  const set = Object.entries(values).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  if (set.length === 0) return '';
  return `?${new URLSearchParams(set.map(([key, value]) => [key, String(value)])).toString()}`;
};

/** Every address of the reading room; `dossier`, `check` and `document` are names and ids as served. */
export const addresses = {
  dossiers: (): string => '/',
  dossier: (dossier: string): string => `/d/${part(dossier)}`,
  ask: (dossier: string, question?: string): string =>
    `/d/${part(dossier)}/ask${query({ q: question })}`,
  search: (dossier: string, words?: string): string =>
    `/d/${part(dossier)}/search${query({ q: words })}`,
  /** Who did what to whom; of one body where it is named. */
  relations: (dossier: string, about?: string): string =>
    `/d/${part(dossier)}/relations${query({ about })}`,
  watched: (dossier: string): string => `/d/${part(dossier)}/watched`,
  audit: (dossier: string): string => `/d/${part(dossier)}/audit`,
  check: (dossier: string, check: string): string => `/d/${part(dossier)}/checks/${part(check)}`,
  /** The judged sentences of a check, all of them or those of an origin. */
  evidence: (dossier: string, check: string, of: { origin?: string } = {}): string =>
    `/d/${part(dossier)}/checks/${part(check)}/evidence${query(of)}`,
  map: (dossier: string, check: string): string => `/d/${part(dossier)}/checks/${part(check)}/map`,
  compare: (dossier: string, from: string, to: string): string =>
    `/d/${part(dossier)}/compare${query({ from, to })}`,
  /** A document, opened at a span where one is given. */
  document: (dossier: string, document: string, span?: Span): string =>
    `/d/${part(dossier)}/documents/${part(document)}${query({ start: span?.start, end: span?.end })}`,
  /** A table of a document, opened at a row of it; both are counted from 1. */
  tableRow: (dossier: string, document: string, at: { place: number; row: number }): string =>
    `/d/${part(dossier)}/documents/${part(document)}${query({ table: at.place, row: at.row })}`,
} as const;
