import { createHmac } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { serve } from '../../../test/loopback-server.js';
import { GuardedWebhook } from './guarded-webhook.js';

const webhook = new GuardedWebhook({
  version: '0',
  secret: 'hush',
  resolve: async () => ['10.0.0.9'],
});

it('posts JSON that is signed with the secret', async () => {
  const came: { signature: unknown; body: string }[] = [];
  const address = await serve((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      came.push({ signature: request.headers['x-corroborate-signature'], body });
      response.writeHead(204).end();
    });
  });
  await webhook.post(`${address}/hook`, '{"a":1}');
  const signature = `sha256=${createHmac('sha256', 'hush').update('{"a":1}').digest('hex')}`;
  expect(came).toEqual([{ signature, body: '{"a":1}' }]);
});

it('follows no redirect, and tells what the server answers', async () => {
  const address = await serve((_request, response) => {
    response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
  });
  await expect(webhook.post(address, '{}')).rejects.toThrow('answered 302 Found');
});

it.each([
  ['http://hooks.example/', 'not https'],
  ['https://10.0.0.7/', 'leads to a private address'],
  ['https://user:pass@hooks.example/', 'holds a user name or password'],
  ['file:///etc/passwd', 'the scheme "file"'],
  ['no address', 'is not a URL'],
])('refuses %s before anything is sent', (address, why) => {
  expect(() => webhook.check(address)).toThrow(why);
});

it('refuses a name that leads into a private network', async () => {
  await expect(webhook.post('https://hooks.example/', '{}')).rejects.toThrow(
    'Refused hooks.example: it leads to a private address',
  );
});

it.each([
  ['the server answers with an error', (response: ServerResponse) => response.writeHead(500).end()],
  ['the connection breaks', (response: ServerResponse) => response.destroy()],
])('names the origin alone where %s', async (_case, answer) => {
  const address = await serve((_request, response) => void answer(response));
  const failed = await webhook.post(`${address}/T0/hush-hush?token=abc`, '{}').then(
    () => 'told',
    (error: unknown) => String(error),
  );
  expect(failed).toContain(`Could not fetch ${address}/: `);
  expect(failed).not.toMatch(/hush-hush|abc/);
});

it('says nothing of the path of an address that it refuses', () => {
  expect(() => webhook.check('https://user:pass@hooks.example/T0/hush-hush')).toThrow(
    'Refused https://hooks.example/: the address holds a user name or password',
  );
});
