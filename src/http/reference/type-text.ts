import { html } from 'hono/html';
import type { openApiDocument } from './openapi-document.js';

type Described = ReturnType<typeof openApiDocument>;
type Named = NonNullable<NonNullable<Described['components']>['schemas']>;
export type Schema = Named[string];
type Inline = Exclude<Schema, { $ref: string }>;
export type Markup = ReturnType<typeof html>;

const joined = (parts: readonly Markup[], by: string): Markup =>
  html`${parts.map((part, index) => (index === 0 ? part : html`${by}${part}`))}`;

const NAMES = { minimum: 'at least', exclusiveMinimum: 'more than', maximum: 'at most' } as const;
const LENGTHS = { minLength: 'from', maxLength: 'to' } as const;

/** What a type can't say of a value, in words. */
function limitsOf(schema: Inline): string[] {
  const numbers = Object.entries(NAMES).flatMap(([key, words]) => {
    const limit = schema[key as keyof typeof NAMES];
    // Whole numbers are bounded by what a program can count.
    const told = typeof limit === 'number' && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
    return told ? [`${words} ${limit}`] : [];
  });
  const lengths = Object.entries(LENGTHS).flatMap(([key, words]) => {
    const limit = schema[key as keyof typeof LENGTHS];
    return limit === undefined ? [] : [`${words} ${limit}`];
  });
  const { default: usual } = schema;
  return [
    ...numbers,
    ...(lengths.length > 0 ? [`${lengths.join(' ')} characters`] : []),
    ...(usual === undefined ? [] : [`${JSON.stringify(usual)} unless given`]),
  ];
}

/** What a field is for, and its limits. */
export function aboutSchema(schema: Schema): string {
  if ('$ref' in schema) return '';
  const limits = limitsOf(schema).join(', ');
  return [schema.description, limits === '' ? '' : `${limits[0]?.toUpperCase()}${limits.slice(1)}.`]
    .filter(Boolean)
    .join(' ');
}

function objectText({ properties = {}, required = [], additionalProperties }: Inline, at: string) {
  const inner = `${at}  `;
  const fields = Object.entries(properties).map(([name, schema]) => {
    const about = aboutSchema(schema);
    const comment = about === '' ? '' : html`<i>${inner}# ${about}\n</i>`;
    const mark = required.includes(name) ? '' : '?';
    return html`${comment}${inner}${name}${mark}: ${typeText(schema, inner)}\n`;
  });
  if (typeof additionalProperties === 'object' && Object.keys(additionalProperties).length > 0)
    fields.push(html`${inner}[name]: ${typeText(additionalProperties, inner)}\n`);
  return fields.length === 0 ? html`object` : html`{\n${fields}${at}}`;
}

/** A schema as a type is written in TypeScript; those with a name of their own are links. */
export function typeText(schema: Schema, at = ''): Markup {
  if ('$ref' in schema) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return html`<a href="#${name}">${name}</a>`;
  }
  const { anyOf, oneOf, allOf, enum: values, const: value, type, items, format } = schema;
  const choice = anyOf ?? oneOf;
  if (choice !== undefined) {
    return joined(
      choice.map((one) => typeText(one, at)),
      ' | ',
    );
  }
  if (allOf !== undefined) {
    return joined(
      allOf.map((one) => typeText(one, at)),
      ' & ',
    );
  }
  if (values !== undefined) return html`${values.map((one) => JSON.stringify(one)).join(' | ')}`;
  if (value !== undefined) return html`${JSON.stringify(value)}`;
  if (Array.isArray(type)) {
    return joined(
      type.map((one) => typeText({ ...schema, type: one }, at)),
      ' | ',
    );
  }
  if (type === 'object') return objectText(schema, at);
  if (type === 'array') return html`Array&lt;${typeText(items ?? {}, at)}&gt;`;
  return html`${format === 'binary' ? 'bytes' : (type ?? 'anything')}`;
}
