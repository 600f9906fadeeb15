import { expect, it } from 'vitest';
import { z } from 'zod';
import { inputFields, optionName } from './input-fields.js';
import { OPERATIONS } from './operations.js';

it('says of each field how a surface should ask for it', () => {
  const schema = z.object({
    names: z.array(z.string()).min(1).meta({ description: 'Names.', positional: true }),
    limit: z.number().int().default(10).meta({ description: 'How many.', placeholder: 'N' }),
    kind: z.enum(['a', 'b']).optional().meta({ description: 'Which.' }),
    dryRun: z.boolean().default(false).meta({ description: 'Only say.' }),
  });
  const none = { positional: false, choices: [], repeatable: false, required: false };
  expect(inputFields(schema)).toEqual([
    {
      ...none,
      key: 'names',
      description: 'Names.',
      placeholder: 'NAMES',
      positional: true,
      kind: 'text',
      repeatable: true,
      required: true,
      default: undefined,
    },
    {
      ...none,
      key: 'limit',
      description: 'How many.',
      placeholder: 'N',
      kind: 'number',
      default: 10,
    },
    {
      ...none,
      key: 'kind',
      description: 'Which.',
      placeholder: 'KIND',
      kind: 'choice',
      choices: ['a', 'b'],
      default: undefined,
    },
    {
      ...none,
      key: 'dryRun',
      description: 'Only say.',
      placeholder: 'DRYRUN',
      kind: 'flag',
      default: false,
    },
  ]);
  expect(optionName('dryRun')).toBe('dry-run');
});

it.each(OPERATIONS.map((operation) => [operation.name, operation] as const))(
  'finds every field of %s described by a sentence',
  (_name, operation) => {
    const descriptions = inputFields(operation.input).map(({ description }) => description);
    expect(descriptions.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
  },
);
