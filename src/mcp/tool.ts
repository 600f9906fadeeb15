import { z } from 'zod';
import { issuesOf } from '../app/issues-of.js';
import type { RunOptions } from '../app/run-options.js';
import type { Scope } from '../model/access-token.js';
import { CorroborateError } from '../model/error.js';
import type { ToolDossier } from './tool-dossier.js';
import { withheldDocuments } from './withholding.js';

/** What a tool answers: the same as a value and in words. */
export interface Answer<Value> {
  value: Value;
  /** Words of sources only as `sourceWords` marks them. */
  lines: string[];
  /** What can be read whole. */
  links?: { uri: string; name: string }[];
  /** What it leaves out; null for nothing. Where nobody says, documents that are withheld. */
  withheld?: string | null;
}

/** What a tool is, but for its work. */
interface ToolHead<Input extends z.ZodObject, Output extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  /** What it is for, what comes back, and what that does not say. */
  readonly description: string;
  /** What a token must allow. */
  readonly scope: Scope;
  readonly input: Input;
  readonly output: Output;
}

interface ToolWork<Input extends z.ZodObject, Output extends z.ZodObject>
  extends ToolHead<Input, Output> {
  run(
    dossier: ToolDossier,
    input: z.output<Input>,
    options: RunOptions,
  ): Promise<Answer<z.output<Output>>>;
}

/** One thing that an assistant may call. It does an operation, or a part of one. */
export interface Tool extends ToolHead<z.ZodObject, z.ZodObject> {
  /** @throws {CorroborateError} `invalid-input`, and what the operation throws. */
  call(dossier: ToolDossier, input: unknown, options: RunOptions): Promise<Answer<object>>;
}

const withheldShape = {
  withheld: z.string().optional().meta({
    description: 'What was left out because it is private; absent where nothing was.',
  }),
};

/** States a tool with its types inferred; whoever calls it need not know them. */
export const defineTool = <Input extends z.ZodObject, Output extends z.ZodObject>({
  run,
  ...head
}: ToolWork<Input, Output>): Tool => ({
  ...head,
  output: head.output.extend(withheldShape),
  async call(dossier, input, options) {
    const parsed = head.input.safeParse(input);
    if (!parsed.success) {
      throw new CorroborateError('invalid-input', `${head.name}: ${issuesOf(parsed.error)}`, {
        hint: `See what \`${head.name}\` takes.`,
      });
    }
    const answer = await run(dossier, parsed.data, options);
    const { withheld = await withheldDocuments(dossier), lines } = answer;
    // Clients hold a value against the schema, which allows no field that it does not name.
    const value = head.output.parse(answer.value);
    return withheld === null
      ? { ...answer, value }
      : { ...answer, value: { ...value, withheld }, lines: [withheld, ...lines] };
  },
});

/** An operation's summary as the first sentence of a description. */
export const sentenceOf = ({ summary }: { summary: string }): string =>
  `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
