import { clientCase, unless } from './client-case.js';
import { exchange, requestOf, send, WRITE } from './exchange.js';
import { HARBOUR } from './served.js';

const CHECKS = `${HARBOUR}/checks`;
const DOCUMENTS = `${HARBOUR}/documents`;
const QUESTION = JSON.stringify({ question: 'Does Harbour City share its data?' });

const post = (path: string, body: string, headers: Record<string, string> = {}) => ({
  method: 'POST',
  path,
  headers: { ...WRITE, ...headers },
  body,
});

const TYPES = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'application/xml',
  'application/jsonp',
];

const FILE = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nWords.';

/** Bodies that are not what the route takes. */
export const FORMS = [
  clientCase('sends a question in other types than JSON', async ({ port }) => {
    const answers = await Promise.all(
      TYPES.map((type) => send(port, post(CHECKS, QUESTION, { 'content-type': type }))),
    );
    return answers.map((answer, at) => answer.status !== 415 && `${TYPES[at]}: ${answer.status}`);
  }),
  clientCase('sends fields that no route knows', async ({ port }) => [
    unless(await send(port, post(CHECKS, '{"question":"Is it so?","asof":"2024-01-01"}')), 400),
    unless(await send(port, post('/api/dossiers', '{"name":"a","owner":"b"}')), 400),
    unless(await send(port, post(DOCUMENTS, '{"url":"https://a.example/","trust":true}')), 400),
    unless(await send(port, { path: `${DOCUMENTS}?publsher=a` }), 400),
  ]),
  clientCase('sends fields that name the workings of objects', async ({ port }) => {
    const body =
      '{"name":"a","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    return [
      unless(await send(port, post('/api/dossiers', body)), 400),
      'polluted' in {} && 'every object has the field now',
    ];
  }),
  clientCase('sends values of other kinds than are asked for', async ({ port }) => {
    const bodies = ['null', '[]', '"a"', '{"question":1}', '{"question":{"a":1}}', '{', ''];
    const answers = await Promise.all(bodies.map((body) => send(port, post(CHECKS, body))));
    return answers.map((answer) => unless(answer, 400));
  }),
  clientCase('sends an Idempotency-Key of 10,000 characters', async ({ port }) => {
    const headers = { 'idempotency-key': 'k'.repeat(10_000) };
    const form = { ...headers, 'content-type': 'multipart/form-data; boundary=x' };
    return [
      unless(await send(port, post(CHECKS, QUESTION, headers)), 400),
      unless(await send(port, post(DOCUMENTS, `${FILE}\r\n--x--\r\n`, form)), 400),
      unless(await send(port, post(DOCUMENTS, '{"url":"https://a.example/"}', headers)), 400),
    ];
  }),
  clientCase('sends forms that are broken', async ({ port }) => {
    const type = (value: string) => ({ 'content-type': value });
    const boundless = await send(port, post(DOCUMENTS, FILE, type('multipart/form-data')));
    const whole = 'multipart/form-data; boundary=x';
    const unended = await send(port, post(DOCUMENTS, FILE, type(whole)));
    const nameless = '--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--\r\n';
    const strange = await send(port, post(DOCUMENTS, nameless, type(whole)));
    return [boundless, unended, strange].map((answer) => unless(answer, 400, 415));
  }),
  clientCase('leaves in the middle of an upload', async ({ port }) => {
    const sent = post(DOCUMENTS, FILE, { 'content-type': 'multipart/form-data; boundary=x' });
    const headers = { ...sent.headers, 'content-length': '90000' };
    await exchange(port, requestOf(port, { ...sent, headers }), { patienceMs: 300 });
    return [];
  }),
];
