#!/usr/bin/env node
/**
 * Fails where a package of the lock file has a licence that we did not agree to: one list for what
 * users install, a longer one for what only developers do. Reads `package-lock.json`, or the file
 * that it is given.
 */
import { readFileSync } from 'node:fs';

const SHIPPED = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
  'Zlib',
];

/** They are used unchanged and leave nothing of theirs in the package. */
const DEVELOPMENT = [...SHIPPED, 'CC-BY-4.0', 'MPL-2.0', 'Python-2.0'];

/** Packages whose metadata name no SPDX licence, with what their own files say. */
const READ_BY_HAND = {
  duck: 'BSD-2-Clause',
  'json-bignum': 'MIT',
};

/** Of an SPDX expression: one of those joined by OR is enough, of those joined by AND all count. */
const isAllowed = (expression, allowed) =>
  expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.includes(licence.trim())));

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const [file = 'package-lock.json'] = process.argv.slice(2);
const { packages } = JSON.parse(readFileSync(file, 'utf8'));
const installed = Object.entries(packages)
  .filter(([path, { version }]) => path !== '' && version !== undefined)
  .map(([path, { version, license, dev }]) => {
    const name = nameOf(path);
    return { name, version, licence: READ_BY_HAND[name] ?? license ?? 'none named', dev };
  });
const refused = installed.filter(
  ({ licence, dev }) => !isAllowed(licence, dev ? DEVELOPMENT : SHIPPED),
);

for (const { name, version, licence } of refused)
  console.error(`${name} ${version}: ${licence} is not on the list of scripts/licences.mjs`);
if (refused.length > 0) process.exitCode = 1;
else console.log(`${installed.length} packages have licences that we agreed to`);
