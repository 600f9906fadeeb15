#!/usr/bin/env node
/**
 * The reading room on the shipped example, without any set-up: makes the example's dossier where
 * there is none yet, asks its question, and serves it until it is stopped.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serve } from '../dist/http/serve.js';
import { openDossier } from '../dist/index.js';

const folder = resolve('out', 'example');

if (!existsSync(join(folder, '.corroborate', 'dossier.json'))) {
  execFileSync('node', [join('scripts', 'example.mjs')], { stdio: 'inherit' });
}

const dossier = await openDossier(folder);
const { checks } = await dossier.list({ what: 'checks' });
await dossier.close();

const onFault = (error) => console.error(error);
const open = (port) => serve({ dossier: folder, folder: null, onFault, ...port });
const server = await open({}).catch((error) => {
  console.error(`${error.message}; taking a free one`);
  return open({ port: 0 });
});
const [name] = await server.dossiers.names();
const [check] = checks;
const report = check === undefined ? '' : `/d/${name}/checks/${check.id}`;
console.log(`\nThe example's report: ${server.address}${report}`);
console.log('Stop it with Ctrl-C.');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => server.close());
}
