import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fixedClock } from '../../../test/fakes/fixed-clock.js';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { serve } from '../../../test/loopback-server.js';
import { makeContext } from '../../app/make-context.js';
import { runOperation } from '../../app/operation.js';
import { sources } from '../../app/operations/sources.js';
import type { SourcesOutput } from '../../app/outputs/sources.js';
import { Terminal } from '../terminal.js';
import { presentSources } from './sources.js';

const SECRET = 'sk-live-0123456789';

function printed(output: SourcesOutput): string {
  let text = '';
  const out = {
    write: (more: string) => {
      text += more;
    },
  };
  void presentSources.present(
    output,
    new Terminal({ results: out, messages: out, colour: false }),
    {},
  );
  return text;
}

it('shows and asks what is configured, without a dossier, and no key', async () => {
  const asked: string[] = [];
  const url = await serve((request, response) => {
    asked.push(request.url ?? '');
    const brave = request.url?.startsWith('/res/');
    response.writeHead(brave ? 401 : 200).end(JSON.stringify({ results: [] }));
  });
  const folder = scratchFolder();
  await mkdir(join(folder, 'settings'));
  await writeFile(
    join(folder, 'settings', 'corroborate.yaml'),
    `search: {searxng: {url: "${url}"}, brave: {url: "${url}"}, exa: on}`,
  );
  const context = makeContext({
    workingFolder: folder,
    locate: () => join(folder, 'none'),
    clock: fixedClock(),
    languageModels: {
      settingsFolder: join(folder, 'settings'),
      variables: { BRAVE_API_KEY: SECRET },
    },
  });
  const output = await runOperation(sources, context, { check: true });
  await context.close();
  expect(asked.toSorted()).toEqual([
    '/res/v1/web/search?q=calendar&count=1',
    '/search?q=calendar&format=json',
  ]);
  expect(JSON.stringify(output)).not.toContain(SECRET);
  const told = printed(output)
    .replaceAll(url, 'URL')
    .replace(/\S*\/(?=corroborate.yaml)/g, '');
  expect(told.replace(/\s+/g, ' ')).toBe(
    [
      'searxng: SearXNG at URL, as corroborate.yaml says. No key is sent.',
      'Searches for words; knows a language, one site, further pages.',
      'No limit is known; free. Reachable: It answers, in 0 ms.',
      'brave: Brave Search at URL, as corroborate.yaml says. The key is kept in BRAVE_API_KEY.',
      'Searches for words; knows exact dates, a language, one site, further pages.',
      'At most 50 in 1 s; 0.005 dollars a search.',
      'Not reachable: Brave Search does not accept the key (HTTP 401). Give a valid key, or leave this provider out.',
      'exa: Exa at https://api.exa.ai, as corroborate.yaml says.',
      'It has no key: EXA_API_KEY is not set.',
      'Searches for words; knows exact dates, one site.',
      'At most 10 in 1 s; 0.007 dollars a search.',
      'Not reachable: Exa has no key: EXA_API_KEY is not set. See docs/web.md.',
      'Not configured: tavily (TAVILY_API_KEY), serper (SERPER_API_KEY), wikipedia, gdelt,',
      'openalex (OPENALEX_API_KEY), semantic-scholar, courtlistener (COURTLISTENER_API_TOKEN),',
      'federal-register, documentcloud, usaspending, fact-check (GOOGLE_FACT_CHECK_API_KEY), wayback, common-crawl.',
      'One question may take at most 40 queries and $1.00. ',
    ].join(' '),
  );
});

it('sends nothing where it need not check, and says who forbids searching', async () => {
  const folder = scratchFolder();
  const context = makeContext({
    workingFolder: folder,
    locate: () => join(folder, 'none'),
    languageModels: {
      settingsFolder: folder,
      variables: { CORROBORATE_SEARCH: 'off', CORROBORATE_SEARXNG_URL: 'http://127.0.0.1:1' },
    },
  });
  const output = await runOperation(sources, context, {});
  expect([output.forbiddenBy, output.sources.filter(({ configured }) => configured)]).toEqual([
    'CORROBORATE_SEARCH',
    [],
  ]);
  expect(printed(output)).toContain('Nothing is searched: CORROBORATE_SEARCH forbids it.');
  expect(await context.searchers()).toEqual([]);
  await context.close();
});
