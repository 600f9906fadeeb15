#!/usr/bin/env node
/**
 * Writes the types of the HTTP API for the reading room, from the description that the API makes
 * of itself; no server is needed. With --check it only says whether they are behind.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { openApiDocument } from '../src/http/reference/openapi-document.js';

const FILE = 'web/src/api/schema.d.ts';
const NOTE =
  '// Made by scripts/web-types.mjs: change src/http/, then run `npm run web:types`.\n\n';

const nodes = await openapiTS(JSON.stringify(openApiDocument()), { alphabetize: false });
const text = `${NOTE}${astToString(nodes)}`;
const behind = !existsSync(FILE) || readFileSync(FILE, 'utf8') !== text;

if (process.argv.includes('--check')) {
  if (behind) console.log(`Behind the code: ${FILE}`);
  process.exitCode = behind ? 1 : 0;
} else if (behind) {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, text);
  console.log(`Wrote: ${FILE}`);
}
