import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { watchedDossier } from '../../../test/fakes/watched-dossier.js';
import { article } from '../../../test/web/feeds.js';
import { CorroborateError } from '../../model/error.js';
import { alertSchema } from './alert.js';
import { alertMail } from './alert-mail.js';

const PAGE = 'http://herald.example/pier';
const HOOK = 'https://hooks.example/T0/secret';
const site = (text: string) => ({ pages: { '/pier': article('Pier', text) } });

/** A webhook that fails while it is told to, and remembers what it was sent. */
function toldHook() {
  const told = { failing: true, bodies: [] as string[] };
  return {
    told,
    webhook: {
      check: () => undefined,
      async post(_address: string, body: string) {
        if (told.failing) throw new CorroborateError('fetch-failed', 'The hook is down');
        told.bodies.push(body);
      },
    },
  };
}

it('tells a webhook again what it could not be told, and no more than once', async () => {
  const { told, webhook } = toldHook();
  const dossier = await watchedDossier({ 'herald.example': site('One. '.repeat(30)) }, { webhook });
  await dossier.watch('add', PAGE);
  expect((await dossier.run({ webhook: HOOK })).alerts).toEqual([
    {
      to: expect.stringMatching(/^https:\/\/hooks\.example [0-9a-f]{8}$/),
      items: 1,
      failure: 'The hook is down',
    },
  ]);
  told.failing = false;
  expect((await dossier.run({ webhook: HOOK })).alerts).toMatchObject([
    { items: 1, failure: null },
  ]);
  expect((await dossier.run({ webhook: HOOK })).alerts).toEqual([]);
  expect(told.bodies.map((body) => alertSchema.parse(JSON.parse(body)))).toMatchObject([
    { dossier: 'Pier', items: [{ address: PAGE, outcome: 'new', title: 'Pier' }], more: 0 },
  ]);
  expect(JSON.stringify(await dossier.events())).not.toContain('secret');
});

it('records of a failure nothing that the address of the webhook holds in confidence', async () => {
  const webhook = {
    check: () => undefined,
    post: async (address: string) => {
      const { pathname } = new URL(address);
      throw new Error(`POST ${address} failed: no route for ${pathname}`);
    },
  };
  const dossier = await watchedDossier({ 'herald.example': site('One. '.repeat(30)) }, { webhook });
  await dossier.watch('add', PAGE);
  const { alerts } = await dossier.run({ webhook: HOOK });
  expect(alerts.map(({ failure }) => failure)).toEqual([
    'POST https://hooks.example failed: no route for …',
  ]);
  expect(JSON.stringify(await dossier.events())).not.toContain('secret');
});

it('writes a message that mail programs read', async () => {
  const dossier = await watchedDossier({ 'herald.example': site('One. '.repeat(30)) });
  await dossier.watch('add', PAGE);
  await dossier.run({ mailFile: 'mail' });
  const folder = join(dossier.folder, 'mail');
  const names = await readdir(folder);
  expect(names).toEqual([expect.stringMatching(/^corroborate-\w+-[0-9a-f]{8}\.eml$/)]);
  const { subject, text } = await PostalMime.parse(await readFile(join(folder, names[0]!)));
  expect([subject, text]).toEqual([
    '1 watched page changed',
    `Dossier: Pier\n\nnew: Pier\n  ${PAGE}\n`,
  ]);
});

it('makes no header of what a page calls itself', async () => {
  const title = 'Pier\r\nBcc: all@herald.example';
  const item = {
    source: 'wat_1',
    kind: 'page',
    address: PAGE,
    at: '2025-03-01T12:00:00.000Z',
  } as const;
  const mail = alertMail({
    schema: 'corroborate/watch-alert@1',
    dossier: title,
    at: item.at,
    items: [{ ...item, outcome: 'new', document: null, title }],
    more: 2,
    staleChecks: [],
  });
  const { headers, subject } = await PostalMime.parse(mail);
  expect(headers.map(({ key }) => key)).not.toContain('bcc');
  expect(subject).toBe('3 watched pages changed');
});
