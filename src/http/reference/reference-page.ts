import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { openApiDocument } from './openapi-document.js';
import { aboutSchema, type Markup, type Schema, typeText } from './type-text.js';

type Described = ReturnType<typeof openApiDocument>;
type PathItem = NonNullable<Described['paths']>[string];
type Operation = NonNullable<PathItem['get']>;
type Parameter = Exclude<NonNullable<Operation['parameters']>[number], { $ref: string }>;

/** No quotation marks: they would be escaped. */
const STYLE = [
  ':root{color-scheme:light dark;--line:light-dark(#dedad0,#353a41);--soft:light-dark(#565d66,#a6adb6);--link:light-dark(#274b8f,#9dbcf7)}',
  'body{margin:0 auto;max-width:60rem;padding:1rem 1.5rem 4rem;background:light-dark(#fbfaf7,#15171a);color:light-dark(#1d2126,#e6e4df);font:16px/1.5 Inter,system-ui,sans-serif}',
  'a{color:var(--link)}',
  'h2{margin-top:3rem;border-top:1px solid var(--line);padding-top:1.5rem}',
  'h2::first-letter{text-transform:uppercase}',
  'h3{margin:2rem 0 .3rem;font:600 .95rem/1.5 ui-monospace,monospace;overflow-wrap:anywhere}',
  'p{margin:.3rem 0}',
  '.soft,i,dt{color:var(--soft);font-style:normal}',
  'pre{margin:.4rem 0;padding:.6rem .8rem;border:1px solid var(--line);border-radius:6px;overflow-x:auto;font:.82rem/1.5 ui-monospace,monospace;white-space:pre-wrap}',
  'dt{font-size:.84rem;margin-top:.6rem}dd{margin:0}',
].join('');

/** The page is text and its own style, and runs nothing. */
export const REFERENCE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const METHODS = ['get', 'post', 'put', 'delete'] as const;

/** Text of a description: what stands between backticks is code. */
const prose = (text: string): Markup =>
  html`${text.split('`').map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`))}`;

const sentence = (summary: string): string =>
  `${summary.slice(0, 1).toUpperCase()}${summary.slice(1)}.`;

function parametersText(operation: Operation): Markup | string {
  const parameters = (operation.parameters ?? []).filter(
    (parameter): parameter is Parameter => 'name' in parameter,
  );
  if (parameters.length === 0) return '';
  const lines = parameters.map(({ name, in: place, required, schema = {} }) => {
    const about = aboutSchema(schema as Schema);
    const comment = about === '' ? '' : html`<i>  # ${about}</i>`;
    return html`${place} ${name}${required ? '' : '?'}: ${typeText(schema as Schema)}${comment}\n`;
  });
  return html`<dt>Parameters</dt><dd><pre>${lines}</pre></dd>`;
}

function contentText(title: string, content: Record<string, { schema?: unknown }>): Markup[] {
  return Object.entries(content).map(
    ([type, { schema = {} }]) =>
      html`<dt>${title} · ${type}</dt><dd><pre>${typeText(schema as Schema)}</pre></dd>`,
  );
}

function operationText(method: string, path: string, operation: Operation): Markup {
  const { operationId, summary = '', description, security, requestBody, responses } = operation;
  const scope = security?.flatMap(({ token = [] }) => token).join(', ');
  const body = requestBody !== undefined && 'content' in requestBody ? requestBody.content : {};
  // Problems are told of once, at the top.
  const answers = Object.entries(responses ?? {}).flatMap(([status, answer]) => {
    if (status === 'default' || '$ref' in answer) return [];
    const title = `${status}: ${answer.description}`;
    const told = contentText(title, answer.content ?? {});
    return told.length > 0 ? told : [html`<dt>${title}</dt>`];
  });
  return html`<h3 id="${operationId}">${method.toUpperCase()} ${path}</h3>
<p>${sentence(summary)} ${description === undefined ? '' : prose(description)} <span class="soft">Scope: ${scope}.</span></p>
<dl>${parametersText(operation)}${contentText('Body', body)}${answers}</dl>`;
}

/** The description of the API as a page to read: no scripts, and nothing from elsewhere. */
export function referencePage({ info, paths = {}, components }: Described): Markup {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ method, path, operation }];
    }),
  );
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags ?? []))];
  const sections = tags.map((tag) => {
    const own = operations.filter(({ operation }) => operation.tags?.includes(tag));
    return html`<h2 id="${tag}">${tag}</h2>${own.map(({ method, path, operation }) => operationText(method, path, operation))}`;
  });
  const types = Object.entries(components?.schemas ?? {}).map(
    ([name, schema]) =>
      html`<h3 id="${name}">${name}</h3><p class="soft">${aboutSchema(schema)}</p><pre>${typeText(schema)}</pre>`,
  );
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Corroborate: the HTTP API</title><style>${raw(STYLE)}</style></head>
<body>
<h1>${info.title} ${info.version}: the HTTP API</h1>
<p>${prose(info.description ?? '')}</p>
<p>For programs: <a href="/api/openapi.json">the OpenAPI description</a>.</p>
<nav><p>${tags.map((tag) => html`<a href="#${tag}">${tag}</a> · `)}<a href="#types">types</a></p></nav>
${sections}
<h2 id="types">Types</h2>
${types}
</body>
</html>
`;
}
