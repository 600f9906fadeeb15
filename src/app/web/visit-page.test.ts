import { expect, it, onTestFinished } from 'vitest';
import { BARRED_PAGES } from '../../../test/web/barred-pages.js';
import { article, articleHtml, html, status } from '../../../test/web/pages.js';
import { openTestWeb, type Site } from '../../../test/web/test-web.js';
import { CorroborateError } from '../../model/error.js';
import { type VisitPorts, visitPage } from './visit-page.js';

const TEXT = 'The council of Selwick voted on Tuesday to replace the boilers of its schools. ';
const WHOLE = { title: 'Boilers', paragraphs: [TEXT.repeat(10)] };
const WALLED = articleHtml({
  title: 'Boilers',
  paragraphs: [TEXT],
  print: '/print/boilers',
  canonical: 'http://courier.example/boilers',
  foot: '<p>This article is for subscribers only.</p>',
});

async function portsOn(sites: Readonly<Record<string, Site>>, more: Partial<VisitPorts> = {}) {
  const web = await openTestWeb(sites);
  onTestFinished(() => web.close());
  const kept: string[] = [];
  const keep: VisitPorts['keep'] = async ({ purpose, url, response }) => {
    if (purpose === 'page') kept.push(`${response.status} ${url}`);
  };
  return { kept, ports: { fetcher: web.fetcher(), keep, ...more } };
}

it('takes the page that was asked for, where it can be read', async () => {
  const { kept, ports } = await portsOn({ 'herald.example': { pages: { '/a': article(WHOLE) } } });
  const visit = await visitPage(ports, 'http://herald.example/a');
  expect(visit).toMatchObject({ kind: 'page', rung: 'asked', barrier: null });
  expect(kept).toEqual(['200 http://herald.example/a']);
});

it.each([
  ['print', { '/print/boilers': article(WHOLE) }, {}],
  ['canonical', {}, { '/boilers': article(WHOLE) }],
])('goes on to the %s address of a page behind a wall', async (rung, here, there) => {
  const { ports } = await portsOn({
    'herald.example': { pages: { '/a': html(WALLED), ...here } },
    'courier.example': { pages: there },
  });
  const visit = await visitPage(ports, 'http://herald.example/a');
  expect(visit).toMatchObject({ kind: 'page', rung, barrier: { kind: 'paywall' } });
});

it('goes on to a copy in an archive, and says so', async () => {
  const archivedCopy = async (url: string) => `http://archive.example/2024/${url}`;
  const { kept, ports } = await portsOn(
    {
      'herald.example': { pages: { '/a': status(403) } },
      'archive.example': { pages: { '/2024/http://herald.example/a': article(WHOLE) } },
    },
    { archivedCopy },
  );
  const visit = await visitPage(ports, 'http://herald.example/a');
  expect(visit).toMatchObject({
    kind: 'page',
    rung: 'archived',
    barrier: { kind: 'blocked' },
    page: { url: 'http://archive.example/2024/http://herald.example/a' },
  });
  expect(kept).toHaveLength(2);
});

it.each([
  ['a wall', html(BARRED_PAGES.consent[0]), { kind: 'barred', barrier: { kind: 'consent' } }],
  ['an address that is gone', status(410), { kind: 'barred', barrier: { kind: 'missing' } }],
  ['a failing server', status(500), { kind: 'failed', failure: { code: 'fetch-failed' } }],
])('says what %s was', async (_case, page, told) => {
  const { ports } = await portsOn({ 'herald.example': { pages: { '/a': page } } });
  expect(await visitPage(ports, 'http://herald.example/a')).toMatchObject({
    url: 'http://herald.example/a',
    ...told,
  });
});

it('says that a host is private or unknown', async () => {
  const { ports } = await portsOn({ 'intranet.example': { pages: {}, address: '192.168.1.4' } });
  for (const [host, code] of [
    ['intranet.example', 'fetch-refused'],
    ['nobody.example', 'fetch-failed'],
  ])
    expect(await visitPage(ports, `http://${host}/`)).toMatchObject({ failure: { code } });
});

it('stops where what came cannot be kept', async () => {
  const keep = async () => {
    throw new CorroborateError('storage-full', 'No space is left on the disk');
  };
  const { ports } = await portsOn(
    { 'herald.example': { pages: { '/a': article(WHOLE) } } },
    { keep },
  );
  await expect(visitPage(ports, 'http://herald.example/a')).rejects.toMatchObject({
    code: 'storage-full',
  });
});
