import { expect, it } from 'vitest';
import { SAMPLE_REPORT } from '../../test/fakes/sample-report.js';
import { reportSchema } from '../model/report.js';
import type { WebOfReport } from '../model/web-run.js';
import { publish } from './publish.js';
import { webView } from './web-view.js';

const WEB: WebOfReport = {
  run: 'run_1',
  scope: 'only',
  queries: 5,
  searchers: [{ name: 'searxng', asked: 5, failed: 1 }],
  sides: { claim: true, against: false },
  endedBy: 'no-new-origin',
  pages: { found: 9, kept: 4, setAside: 1, failed: 2, unvisited: 2 },
  failedSearches: [
    {
      searcher: 'searxng',
      query: 'level not fell',
      site: 'alder.gov',
      failure: { why: 'unreachable', message: 'SearXNG does not answer within 20 s.' },
      deadEngines: [],
    },
    { searcher: 'searxng', query: 'level fell', site: null, failure: null, deadEngines: ['one'] },
  ],
  unread: [
    { url: 'https://post.example/a', unread: 'paywall', why: 'only the beginning is shown' },
    { url: 'https://brief.example/b', unread: 'language', why: 'fr' },
  ],
  setAside: [
    { url: 'https://herald.example/tag/level', reason: 'listing', why: 'a list of pages' },
  ],
  elsewhere: [
    {
      url: 'https://herald.example/c',
      address: 'https://archive.example/c',
      rung: 'archived',
      barrier: 'missing',
    },
  ],
};

it('says what was searched, what was not answered, and what could not be read', () => {
  expect(webView({ web: WEB })).toEqual({
    facts: [
      '5 queries were sent to searxng. Of 9 pages found, 4 kept, 1 set aside, 2 not readable, 2 not visited.',
      'The run ended because both sides were searched and the last pages brought no text of their own.',
      'The other documents of the dossier were not asked.',
    ],
    warnings: [
      '1 search of the web failed. That nothing more was found does not mean that there is nothing.',
      'In 1 search, engines gave no answer. That nothing more was found does not mean that there is nothing.',
      'No search for evidence against the claim was answered.',
    ],
    lists: [
      {
        heading: 'Searches that failed',
        items: [
          {
            url: null,
            name: 'searxng: level not fell (alder.gov)',
            text: 'SearXNG does not answer within 20 s.',
          },
          { url: null, name: 'searxng: level fell', text: 'no answer from one' },
        ],
      },
      {
        heading: 'Pages that could not be read',
        items: [
          {
            url: 'https://post.example/a',
            name: 'https://post.example/a',
            text: 'behind a paywall: only the beginning is shown',
          },
          {
            url: 'https://brief.example/b',
            name: 'https://brief.example/b',
            text: 'in another language (fr): found by names and numbers, not assessed',
          },
        ],
      },
      {
        heading: 'Pages that were set aside',
        items: [
          {
            url: 'https://herald.example/tag/level',
            name: 'https://herald.example/tag/level',
            text: 'a list of other pages: a list of pages',
          },
        ],
      },
      {
        heading: 'Pages that were read elsewhere',
        items: [
          {
            url: 'https://herald.example/c',
            name: 'https://herald.example/c',
            text: 'as an archive kept it, at https://archive.example/c; itself gone',
          },
        ],
      },
    ],
    count: '4 pages kept, 2 not readable',
  });
  expect(webView({})).toBeNull();
});

it('says so where nothing that was found could be read', () => {
  const pages = { found: 3, kept: 0, setAside: 1, failed: 2, unvisited: 0 };
  const sides = { claim: true, against: true };
  expect(webView({ web: { ...WEB, failedSearches: [], sides, pages } })?.warnings).toEqual([
    'Of 3 pages that the web search found, none could be read as evidence.',
  ]);
});

it('stands in each form of a report', () => {
  const report = reportSchema.parse({ ...SAMPLE_REPORT, web: WEB });
  const look = { color: false, width: 80 };
  const view = webView(report);
  const said = [
    ...(view?.facts ?? []),
    ...(view?.warnings ?? []),
    ...(view?.lists ?? []).flatMap(({ heading, items }) => [
      heading,
      ...items.map(({ text }) => text),
    ]),
  ];
  for (const format of ['text', 'md', 'html'] as const) {
    const flat = publish(report, format, look).replaceAll('\\', '').replace(/\s+/g, ' ');
    for (const words of said) expect(flat).toContain(words);
    expect(publish(SAMPLE_REPORT, format, look)).not.toContain('searxng');
  }
  const brief = publish(report, 'text', { ...look, brief: true }).replace(/\s+/g, ' ');
  for (const words of [...(view?.facts ?? []), ...(view?.warnings ?? [])])
    expect(brief).toContain(words);
});
