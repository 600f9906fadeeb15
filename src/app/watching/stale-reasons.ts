import type { Superseded } from '../../gathering/page-versions.js';
import type { Check } from '../../model/check.js';
import { counted } from '../../model/counted.js';
import type { Report } from '../../model/report.js';
import type { Ledger } from '../../ports/ledger.js';
import { documentsOf, openStaleSources } from './stale-checks.js';

/** A source of a check that changed or went since it was made. */
export interface StaleSource extends Superseded {
  title: string;
  publisher: string;
  /** Sentences that the report quotes from it, and those of them that no longer stand there. */
  quoted: number;
  lost: number;
}

async function textOf(ledger: Ledger, document: string | null): Promise<string> {
  if (document === null) return '';
  for await (const { text } of ledger.extractions([document])) return text;
  return '';
}

async function describe(ledger: Ledger, one: Superseded, report: Report): Promise<StaleSource> {
  const pieces = report.evidence.filter(({ document }) => document.id === one.document);
  const quotes = [...new Set(pieces.map(({ quote }) => quote))];
  const text = await textOf(ledger, one.newer);
  const lost = quotes.filter((quote) => !text.includes(quote)).length;
  const { title = '', publisher = '' } = pieces[0]?.document ?? {};
  return { ...one, title, publisher, quoted: quotes.length, lost };
}

/** The sources of a check that changed or went since, with what became of the words it quotes. */
export async function staleSourcesOf(ledger: Ledger, check: Check): Promise<StaleSource[]> {
  const { askedAt, report } = check;
  const stale = await openStaleSources(ledger);
  const found = await stale({ askedAt, documents: documentsOf(report) });
  return Promise.all(found.map((one) => describe(ledger, one, report)));
}

/** What happened to a source, as a sentence. */
export function staleReason({ title, why, at, quoted, lost }: StaleSource): string {
  const day = at.slice(0, 10);
  if (why === 'gone') return `“${title}” is no longer where it was taken from (${day}).`;
  const sentences =
    lost === 0
      ? 'all that was quoted still stands there'
      : `${lost} of ${counted(quoted, 'sentence')} quoted from it no longer ${lost === 1 ? 'stands' : 'stand'} there`;
  return `“${title}” changed (${day}): ${sentences}.`;
}
