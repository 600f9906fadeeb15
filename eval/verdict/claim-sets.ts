import { join } from 'node:path';
import type { ClaimCase, LabelledClaim } from './claim-case.js';
import { readAveritec, readAveritecRetrieved } from './sets/averitec.js';
import { readClimateFever } from './sets/climate-fever.js';
import { readRamdocs } from './sets/ramdocs.js';
import { readScifactClaims } from './sets/scifact.js';

/** A set of claims: with evidence given, or with a collection that it is to be found in. */
export type ClaimSet =
  | { name: string; kind: 'given'; read: (data: string) => ClaimCase[] }
  | { name: string; kind: 'found'; read: (data: string) => LabelledClaim[]; corpus: string };

const given = (name: string, path: string, read: (path: string) => ClaimCase[]): ClaimSet => ({
  name,
  kind: 'given',
  read: (data) => read(join(data, path)),
});

const scifact = (name: string, part: string): ClaimSet => ({
  name,
  kind: 'found',
  read: (data) => readScifactClaims(join(data, `pairs/${part}/scifact.jsonl.gz`)),
  corpus: 'retrieval/scifact',
});

/** Measured, never learnt from. */
export const MEASURED_SETS: readonly ClaimSet[] = [
  given('averitec', 'pairs/dev/averitec.jsonl.gz', readAveritec),
  given('averitec-retrieved', 'pairs/dev/averitec-retrieved.jsonl.gz', readAveritecRetrieved),
  given('climate-fever', 'pairs/dev/climate-fever-claims.jsonl.gz', readClimateFever),
  scifact('scifact-found', 'dev'),
  given('ramdocs', 'conflict/ramdocs.jsonl.gz', readRamdocs),
];
