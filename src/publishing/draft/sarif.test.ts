import { expect, it } from 'vitest';
import { z } from 'zod';
import { SAMPLE_DRAFT_AUDIT } from '../../../test/fakes/sample-draft-audit.js';
import { publishDraftSarif } from './sarif.js';

const message = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['error', 'warning', 'note', 'none']);
const region = z.strictObject({
  startLine: z.int().min(1),
  startColumn: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
});

/** What SARIF 2.1.0 (OASIS, 2020) asks of the parts that are used, and nothing it does not have. */
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string().min(1),
            version: z.string(),
            rules: z.array(
              z.strictObject({
                id: z.string().min(1),
                shortDescription: message,
                defaultConfiguration: z.strictObject({ level }),
              }),
            ),
          }),
        }),
        columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
        results: z.array(
          z.strictObject({
            ruleId: z.string(),
            ruleIndex: z.int().min(0),
            level,
            message,
            locations: z.array(
              z.strictObject({
                physicalLocation: z.strictObject({
                  artifactLocation: z.strictObject({ uri: z.string().regex(/^[\w%.~/-]+$/) }),
                  region: region.optional(),
                }),
              }),
            ),
            properties: z.strictObject({ faults: z.array(z.string()) }),
          }),
        ),
      }),
    )
    .length(1),
});

const runOf = (audit: typeof SAMPLE_DRAFT_AUDIT) => {
  const [run] = sarif.parse(JSON.parse(publishDraftSarif(audit, '1.0.0'))).runs;
  if (run === undefined) throw new Error('there is a run');
  return run;
};

it('has one result a faulty statement, an error where it fails the audit', () => {
  const { results } = runOf(SAMPLE_DRAFT_AUDIT);
  expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['partly', 'warning'],
    ['contradicted', 'error'],
    ['not-decided', 'note'],
    ['not-found', 'warning'],
  ]);
  expect(results[1]?.properties.faults).toEqual(['contradicted', 'quotation']);
});

it('points each result at its rule, the file and the lines', () => {
  const { results, tool } = runOf(SAMPLE_DRAFT_AUDIT);
  for (const { ruleId, ruleIndex } of results)
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  expect(results[0]?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: 'drafts/draft%20%3C1%3E.md' },
        region: SAMPLE_DRAFT_AUDIT.sentences[2]?.region,
      },
    },
  ]);
});

it('names no path of the machine', () => {
  const { results } = runOf({
    ...SAMPLE_DRAFT_AUDIT,
    path: '/home/ann/draft.md',
    file: 'draft.md',
  });
  expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('draft.md');
});
