import { z } from 'zod';

const fieldMetaSchema = z.object({
  description: z.string(),
  /** Named by its place on the command line rather than by an option. */
  positional: z.boolean().default(false),
  /** What stands for the value in usage lines: `DATE`. */
  placeholder: z.string().optional(),
});

/** One field of an operation's input, as surfaces see it. */
export interface InputField {
  key: string;
  description: string;
  positional: boolean;
  placeholder: string;
  kind: 'text' | 'number' | 'flag' | 'choice';
  /** The values of a choice. */
  choices: readonly string[];
  repeatable: boolean;
  required: boolean;
  default: string | number | boolean | undefined;
}

interface Unwrapped {
  type: z.core.$ZodType;
  required: boolean;
  repeatable: boolean;
  default: InputField['default'];
}

const primitiveSchema = z.union([z.string(), z.number(), z.boolean()]).optional().catch(undefined);

function unwrap(type: z.core.$ZodType): Unwrapped {
  if (type instanceof z.ZodOptional) return { ...unwrap(type.unwrap()), required: false };
  if (type instanceof z.ZodDefault) {
    const value = primitiveSchema.parse(type.def.defaultValue);
    return { ...unwrap(type.unwrap()), required: false, default: value };
  }
  if (type instanceof z.ZodArray) return { ...unwrap(type.element), repeatable: true };
  return { type, required: true, repeatable: false, default: undefined };
}

const kindOf = (type: z.core.$ZodType): InputField['kind'] => {
  if (type instanceof z.ZodBoolean) return 'flag';
  if (type instanceof z.ZodNumber) return 'number';
  return type instanceof z.ZodEnum ? 'choice' : 'text';
};

/**
 * The fields of an operation's input, in order.
 *
 * @throws {z.ZodError} Where a field's schema doesn't end in `.meta({ description })`.
 */
export function inputFields(schema: z.ZodObject): InputField[] {
  return Object.entries(schema.shape).map(([key, type]) => {
    const meta = fieldMetaSchema.parse(z.globalRegistry.get(type));
    const inner = unwrap(type);
    return {
      key,
      description: meta.description,
      positional: meta.positional,
      placeholder: meta.placeholder ?? key.toUpperCase(),
      kind: kindOf(inner.type),
      choices: inner.type instanceof z.ZodEnum ? inner.type.options.map(String) : [],
      repeatable: inner.repeatable,
      required: inner.required,
      default: inner.default,
    };
  });
}

/** `allowPrivate` → `allow-private`. */
export const optionName = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
