import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CorroborateError } from '../../src/model/error.js';
import { oneOf } from '../command-line.js';
import { type CaseSet, readCaseSets, readCases } from './read-cases.js';

const OWN = fileURLToPath(new URL('./', import.meta.url));

/** The dossiers that are asked: the project's own, or the one that was given. */
export function setsOf(
  { part, cases, documents }: Record<'part' | 'cases' | 'documents', string | undefined>,
  usage: string,
): CaseSet[] {
  if (cases === undefined && documents === undefined)
    return readCaseSets(`${OWN}${oneOf('part', part ?? 'test', ['test', 'dev', 'train'])}`);
  if (cases === undefined || documents === undefined)
    throw new CorroborateError('invalid-input', '--cases and --documents go together', {
      hint: usage,
    });
  return [{ name: basename(resolve(documents)), documents, cases: readCases(cases) }];
}
