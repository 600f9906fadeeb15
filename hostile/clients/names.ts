import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { clientCase, unless } from './client-case.js';
import { send, WRITE } from './exchange.js';
import { HARBOUR } from './served.js';

const make = (name: string | Uint8Array) => ({
  method: 'POST',
  path: '/api/dossiers',
  headers: WRITE,
  body: typeof name === 'string' ? JSON.stringify({ name }) : name,
});

const upload = (fileName: string, text = 'A file.') => ({
  method: 'POST',
  path: `${HARBOUR}/documents`,
  headers: { ...WRITE, 'content-type': 'multipart/form-data; boundary=x' },
  body: `--x\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\n\r\n${text}\r\n--x--\r\n`,
});

const CLIMBS = [
  '/../../../../etc/passwd',
  '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/assets/..%2f..%2f..%2f..%2fetc%2fpasswd',
  '/..%5c..%5cetc%5cpasswd',
  '/%252e%252e/etc/passwd',
  '//etc/passwd',
];

/** Names and addresses in every spelling. */
export const NAMES = [
  clientCase('climbs out of the folder of the reading room', async ({ port }) => {
    const answers = await Promise.all(CLIMBS.map((path) => send(port, { path })));
    return answers.flatMap((answer, at) => [
      /root:.*:0:0:/.test(answer.text) && `${CLIMBS[at]} gives the file`,
      answer.status >= 500 && `${CLIMBS[at]} is answered with ${answer.status}`,
    ]);
  }),
  clientCase('climbs out of the folder of the dossiers', async ({ port, folder }) => {
    const paths = ['..%2f..%2fpapers', '%2e%2e', '.corroborate-access.sqlite'];
    const answers = await Promise.all(
      paths.map((name) => send(port, { path: `/api/dossiers/${name}` })),
    );
    const made = await send(port, make('../../escaped'));
    return [
      ...answers.map((answer) => unless(answer, 404, 200)),
      answers.some(({ text }) => /"revision"/.test(text)) && 'a dossier outside was opened',
      unless(made, 201),
      existsSync(join(folder, '..', '..', 'escaped')) && 'a dossier was made outside',
    ];
  }),
  clientCase('uploads a file by a path', async ({ port, folder }) => {
    const answer = await send(port, upload('../../../../escaped.txt'));
    return [
      unless(answer, 201),
      !answer.text.includes('"path":"escaped.txt"') && 'it is not known by its plain name',
      existsSync(join(folder, 'escaped.txt')) && 'it lies outside',
    ];
  }),
  clientCase('uploads what would describe other files', async ({ port }) => [
    unless(await send(port, upload('sources.yaml', 'publishers: []')), 400),
    unless(await send(port, upload('x/SOURCES.YML', 'publishers: []')), 400),
  ]),
  clientCase('names a dossier in scripts of many peoples', async ({ port }) => {
    const names = ['港口', 'ميناء', 'हिन्दी बंदरगाह', 'Порт № 5', '항구', '🚢', '𐌰𐌱'];
    const faults: (string | false)[] = [];
    for (const name of names) {
      const answer = await send(port, make(name));
      const location = /^location: (\S+)/im.exec(answer.text)?.[1] ?? '';
      const there = await send(port, { path: location });
      faults.push(
        answer.status !== 201 && `${name} is answered with ${answer.status}`,
        there.status !== 200 && `the address of ${name} is answered with ${there.status}`,
      );
    }
    return faults;
  }),
  clientCase('names a dossier with half a character', async ({ port }) => [
    unless(await send(port, make(Buffer.from('{"name":"\\ud83d"}'))), 400),
    unless(await send(port, make(Buffer.from('{"name":"\xff"}', 'latin1'))), 400),
  ]),
  clientCase('asks for addresses that are no UTF-8', async ({ port }) => {
    const paths = ['/%ff', `${HARBOUR}/search?q=%c0%af`, `${HARBOUR}/documents/%ed%a0%80`];
    const answers = await Promise.all(paths.map((path) => send(port, { path })));
    return answers.map((answer) => unless(answer, 400));
  }),
  clientCase('asks for addresses with control characters', async ({ port }) => {
    const paths = ['/%00', `${HARBOUR}%00`, `${HARBOUR}/search?q=a%0d%0ab`, '/assets/a%00.js'];
    const answers = await Promise.all(paths.map((path) => send(port, { path })));
    return answers.map((answer) => unless(answer, 400));
  }),
  clientCase('uploads a file with a name that is no UTF-8', async ({ port }) => {
    const sent = upload('NAME');
    const body = Buffer.from(sent.body.replace('NAME', '\xff.txt'), 'latin1');
    return [unless(await send(port, { ...sent, body }), 400)];
  }),
];
