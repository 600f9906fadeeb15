import { parseQuestion } from '../../src/asking/parse-question.js';
import { BARRED_PAGES } from './barred-pages.js';
import type { Matter } from './matters.js';
import {
  article,
  articleHtml,
  cutShort,
  html,
  mislabelled,
  redirect,
  slow,
  status,
} from './pages.js';
import type { IndexedPage } from './scripted-searxng.js';
import type { Page, Site } from './test-web.js';

/** The web of some matters: its hosts, what a search engine knows of it, and what decides each. */
export interface MattersWeb {
  sites: Record<string, Site>;
  index: IndexedPage[];
  /** Addresses of the pages that decide a matter, by its town. */
  decisive: Map<string, string[]>;
  /** Addresses at which something waits that is no evidence, with what that is. */
  traps: Map<string, string>;
}

type Trap = (markup: string) => { what: string; page: Page; robots?: string; address?: string };

/** What hosts do to those who fetch, by turns. */
const TRAPS: readonly Trap[] = [
  () => ({ what: 'paywall', page: html(BARRED_PAGES.paywall[0]) }),
  () => ({ what: 'consent', page: html(BARRED_PAGES.consent[0]) }),
  () => ({ what: 'login', page: html(BARRED_PAGES.login[0]) }),
  (markup) => ({ what: 'refused', page: html(markup), robots: 'User-agent: *\nDisallow: /' }),
  () => ({ what: 'missing', page: html(BARRED_PAGES.missing[0]) }),
  () => ({ what: 'blocked', page: status(403) }),
  (markup) => ({ what: 'unreachable', page: cutShort(markup) }),
  (markup) => ({ what: 'unreadable', page: mislabelled(markup, 'application/x-unknown') }),
  (markup) => ({ what: 'refused', page: html(markup), address: '10.0.0.7' }),
  () => ({ what: 'blocked', page: html(BARRED_PAGES.challenge[0]) }),
];

const listing = (town: string): string =>
  `<!doctype html><html lang="en"><head><title>${town}</title></head><body><main><h1>${town}</h1><ul>${Array.from(
    { length: 16 },
    (_, at) => `<li><a href="/${at}">News of ${town} and its council, number ${at}</a></li>`,
  ).join('')}</ul></main></body></html>`;

interface Part {
  host: string;
  path: string;
  page: Page;
  indexed?: { title: string; text: string };
  site?: Pick<Site, 'robots' | 'address'>;
}

function partsOf({ town, question, record, report }: Matter, at: number): Part[] {
  const name = town.toLowerCase();
  const text = report.paragraphs.join(' ');
  const parsed = parseQuestion(question);
  const claimed = (parsed.kind === 'claims' ? parsed.claims[0]?.text : '')?.replace(/\.$/, '');
  const herald = {
    title: report.title,
    publisher: `${town} Herald`,
    date: '2024-05-02',
    paragraphs: report.paragraphs,
  };
  const wire = articleHtml({ ...herald, publisher: `Wire ${at}`, date: '2024-05-03' });
  const trap = (TRAPS[at % TRAPS.length] as Trap)(wire);
  const { robots, address } = trap;
  const known = { title: report.title, text };
  return [
    {
      host: `${name}.gov`,
      path: '/records/1',
      page: article({ ...record, publisher: `${town} Records Office`, date: '2024-04-30' }),
      indexed: { title: record.title, text: record.paragraphs.join(' ') },
    },
    // Every third matter's report lies behind a redirect, every fourth comes late.
    {
      host: `${name}-herald.example`,
      path: '/news/1',
      page:
        at % 3 === 0
          ? redirect('/news/1/full')
          : at % 4 === 0
            ? slow(article(herald), 150)
            : article(herald),
      indexed: known,
    },
    { host: `${name}-herald.example`, path: '/news/1/full', page: article(herald) },
    { host: `${name}-wire.example`, path: '/1', page: html(wire), indexed: known },
    {
      host: `${name}-mirror.example`,
      path: '/copied/1?utm_source=feed',
      page: html(wire.replace(`Wire ${at}`, `${town} Mirror`)),
      indexed: known,
    },
    {
      host: `${name}-tags.example`,
      path: `/tag/${name}`,
      page: html(listing(town)),
      indexed: { title: town, text: `News of ${town} and its council ${text}` },
    },
    {
      host: `${name}-forum.example`,
      path: '/t/1',
      page: article({
        title: question,
        paragraphs: [
          `Several readers have written to us.`,
          `Posts on several networks claim that ${claimed}.`,
          'We will look into it in the coming weeks.',
        ],
      }),
      indexed: { title: question, text: question },
    },
    {
      host: `${name}-gate.example`,
      path: '/story',
      page: trap.page,
      indexed: known,
      site: { ...(robots && { robots }), ...(address && { address }) },
    },
  ];
}

/** Lays out the web of the matters: seven hosts for each, two of whose pages decide it. */
export function mattersWeb(matters: readonly Matter[]): MattersWeb {
  const pages = new Map<string, Record<string, Page>>();
  const sites: Record<string, Site> = {};
  const web: MattersWeb = { sites, index: [], decisive: new Map(), traps: new Map() };
  for (const [at, matter] of matters.entries()) {
    const name = matter.town.toLowerCase();
    for (const { host, path, page, indexed, site } of partsOf(matter, at)) {
      const known = pages.get(host) ?? {};
      pages.set(host, Object.assign(known, { [path]: page }));
      sites[host] = { ...sites[host], ...site, pages: known };
      if (indexed) web.index.push({ url: `http://${host}${path}`, ...indexed });
    }
    web.decisive.set(matter.town, [
      `http://${name}.gov/records/1`,
      `http://${name}-herald.example/news/1`,
    ]);
    const { what } = (TRAPS[at % TRAPS.length] as Trap)('');
    web.traps.set(`http://${name}-gate.example/story`, what);
  }
  return web;
}
