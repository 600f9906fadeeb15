import { counted } from '../model/counted.js';
import type { Report } from '../model/report.js';
import type { WebOfReport } from '../model/web-run.js';
import { ASIDE_WORDS, END_WORDS, RUNG_WORDS, UNREAD_WORDS } from './web-words.js';

/** One line of a list: an address or a query, and what is to be said of it. */
interface WebItem {
  /** An address of the web, or null. */
  url: string | null;
  name: string;
  text: string;
}

/** What was done on the web for a report, as all forms show it. */
export interface WebView {
  /** Sentences: what was searched and found, and which rule ended it. */
  facts: string[];
  /** Why something that was not found may be there all the same. */
  warnings: string[];
  lists: { heading: string; items: WebItem[] }[];
  /** The whole in a few words, for a heading. */
  count: string;
}

const were = (count: number): string => (count === 1 ? 'was' : 'were');

function factsOf({ queries, searchers, pages, endedBy, scope }: WebOfReport): string[] {
  const names = searchers.map(({ name }) => name).join(', ');
  const parts = [
    `${pages.kept} kept`,
    `${pages.setAside} set aside`,
    `${pages.failed} not readable`,
    ...(pages.unvisited > 0 ? [`${pages.unvisited} not visited`] : []),
  ];
  return [
    `${counted(queries, 'query', 'queries')} ${were(queries)} sent to ${names}. Of ${counted(pages.found, 'page')} found, ${parts.join(', ')}.`,
    `The run ended because ${END_WORDS[endedBy]}.`,
    ...(scope === 'only' ? ['The other documents of the dossier were not asked.'] : []),
  ];
}

const SILENT = 'That nothing more was found does not mean that there is nothing.';

function warningsOf({ failedSearches, sides, pages }: WebOfReport): string[] {
  const failed = failedSearches.filter(({ failure }) => failure !== null).length;
  const silent = failedSearches.length - failed;
  return [
    ...(failed > 0
      ? [`${counted(failed, 'search', 'searches')} of the web failed. ${SILENT}`]
      : []),
    ...(silent > 0
      ? [`In ${counted(silent, 'search', 'searches')}, engines gave no answer. ${SILENT}`]
      : []),
    ...(sides.claim ? [] : ['No search for evidence for the claim was answered.']),
    ...(sides.against ? [] : ['No search for evidence against the claim was answered.']),
    ...(pages.found > 0 && pages.kept === 0
      ? [
          `Of ${counted(pages.found, 'page')} that the web search found, none could be read as evidence.`,
        ]
      : []),
  ];
}

const searchItem = ({
  searcher,
  query,
  site,
  failure,
  deadEngines,
}: WebOfReport['failedSearches'][number]): WebItem => ({
  url: null,
  name: `${searcher}: ${query}${site === null ? '' : ` (${site})`}`,
  text: failure?.message ?? `no answer from ${deadEngines.join(', ')}`,
});

const pageItem = (url: string, text: string): WebItem => ({ url, name: url, text });

function listsOf({ failedSearches, unread, setAside, elsewhere }: WebOfReport): WebView['lists'] {
  const lists = [
    { heading: 'Searches that failed', items: failedSearches.map(searchItem) },
    {
      heading: 'Pages that could not be read',
      items: unread.map(({ url, unread: kind, why }) =>
        pageItem(
          url,
          kind === 'language'
            ? `${UNREAD_WORDS[kind]} (${why}): found by names and numbers, not assessed`
            : `${UNREAD_WORDS[kind]}: ${why}`,
        ),
      ),
    },
    {
      heading: 'Pages that were set aside',
      items: setAside.map(({ url, reason, why }) =>
        pageItem(url, `${ASIDE_WORDS[reason]}: ${why}`),
      ),
    },
    {
      heading: 'Pages that were read elsewhere',
      items: elsewhere.map(({ url, address, rung, barrier }) =>
        pageItem(
          url,
          `${RUNG_WORDS[rung]}, at ${address}${barrier === null ? '' : `; itself ${UNREAD_WORDS[barrier]}`}`,
        ),
      ),
    },
  ];
  return lists.filter(({ items }) => items.length > 0);
}

/** What was done on the web for a report; null where nothing was. */
export function webView({ web }: Pick<Report, 'web'>): WebView | null {
  if (web === undefined) return null;
  const notRead = web.unread.length;
  return {
    facts: factsOf(web),
    warnings: warningsOf(web),
    lists: listsOf(web),
    count: `${counted(web.pages.kept, 'page')} kept${notRead === 0 ? '' : `, ${notRead} not readable`}`,
  };
}

export const WEB_HEADING = 'The web';
