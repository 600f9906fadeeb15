#!/usr/bin/env node
/**
 * Writes the pages that say what the code says: the error codes and the command line, from the
 * built package. With --check it only says whether a page is behind.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inputFields, optionName } from '../dist/app/input-fields.js';
import { OPERATIONS } from '../dist/app/operations.js';
import { PRESENTERS } from '../dist/cli/presenters.js';
import { serveCommand } from '../dist/cli/serve-command.js';
import { ROUTES } from '../dist/http/routes.js';
import { ERROR_CODES } from '../dist/model/error.js';
import { READING_LIMITS } from '../dist/model/reading-limits.js';

const NOTE =
  '<!-- Made by scripts/generate-docs.mjs: change the code, then run `npm run docs`. -->';
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (heading, rows) =>
  [heading, heading.map(() => '---'), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const errors = () => `${NOTE}
# Errors and exit codes

Every error has one of these codes. The command line ends with the exit code in the table; 0 means success. A message
says what failed and names the thing it failed on, and most have a hint at a solution. Messages go to standard error.

If a single item fails, the command goes on with the others. It ends with \`some-items-failed\`, or with the item's own
code if it was the only one.

${table(
  ['Code', 'Exit', 'HTTP', 'When'],
  Object.entries(ERROR_CODES).map(([code, { exit, status, when }]) => [
    `\`${code}\``,
    String(exit),
    String(status),
    when,
  ]),
)}
`;

const usageOf = (field) => {
  const name = field.repeatable ? `${field.placeholder}…` : field.placeholder;
  return field.required ? name : `[${name}]`;
};

const flagOf = (field) =>
  field.kind === 'flag'
    ? `--${optionName(field.key)}`
    : `--${optionName(field.key)} ${field.placeholder}`;

const meaningOf = ({ description, choices, default: preset, kind }) => {
  const among = choices?.length > 0 ? ` One of ${choices.map((c) => `\`${c}\``).join(', ')}.` : '';
  const unless = kind === 'flag' || preset === undefined ? '' : ` Default: \`${preset}\`.`;
  return `${description}${among}${unless}`;
};

const commandSection = (operation) => {
  const fields = inputFields(operation.input);
  const positionals = fields.filter(({ positional }) => positional);
  const formOptions = PRESENTERS[operation.name].options ?? [];
  const rows = [
    ...positionals.map((field) => [`\`${field.placeholder}\``, meaningOf(field)]),
    ...fields
      .filter(({ positional }) => !positional)
      .map((field) => [`\`${flagOf(field)}\``, meaningOf(field)]),
    ...formOptions.map((option) => [
      `\`${option.flags.replace(/<(\w+)>/, (_, name) => name.toUpperCase())}\``,
      meaningOf(option),
    ]),
  ];
  const usage = ['corroborate', operation.name, ...positionals.map(usageOf)].join(' ');
  const summary = `${operation.summary[0].toUpperCase()}${operation.summary.slice(1)}.`;
  const options = rows.length > 0 ? `\n\n${table(['', ''], rows)}` : '';
  return `## ${operation.name}\n\n\`\`\`\n${usage}\n\`\`\`\n\n${summary}${options}`;
};

const serveSection = () => {
  const command = serveCommand({});
  const rows = command.options.map(({ flags, description }) => [
    `\`${flags.replaceAll(/[<>]/g, '')}\``,
    description,
  ]);
  return `## serve\n\n\`\`\`\ncorroborate serve\n\`\`\`\n\n${command.description()} See [the HTTP API](http-api.md).\n\n${table(['', ''], rows)}`;
};

/** The table of routes, within a page that is written by hand. */
const httpApi = () => {
  const page = readFileSync('docs/http-api.md', 'utf8');
  const rows = ROUTES.map(({ method, path, summary, security }) => [
    `\`${method.toUpperCase()} ${path}\``,
    summary,
    `\`${security[0].token[0]}\``,
  ]);
  const made = `<!-- routes -->\n${table(['Route', 'What it does', 'Scope'], rows)}\n<!-- /routes -->`;
  return page.replace(/<!-- routes -->.*<!-- \/routes -->/s, made);
};

/** The table of reading limits, within a page that is written by hand. */
const security = () => {
  const page = readFileSync('docs/security.md', 'utf8');
  const rows = Object.values(READING_LIMITS).map(({ variable, default: preset, what, why }) => [
    `\`${variable}\``,
    String(preset),
    what,
    why,
  ]);
  const made = `<!-- limits -->\n${table(['Variable', 'Default', 'Limit', 'Why'], rows)}\n<!-- /limits -->`;
  return page.replace(/<!-- limits -->.*<!-- \/limits -->/s, made);
};

const commandLine = () => `${NOTE}
# The command line

Only results go to standard output; progress, warnings and errors go to standard error. [Errors](errors.md) lists the
exit codes. Ctrl-C finishes the current item and keeps everything that was acknowledged.

Every command has \`--help\`. All but \`serve\` take \`--json\`, which prints the result as JSON. All but \`init\` take
\`--dossier DIR\`. Without it, Corroborate uses the dossier named by the environment variable \`CORROBORATE_DOSSIER\`, or
else the one in the current folder or the nearest folder above it. \`CORROBORATE_KEY\` names the file of the key that signs
reports; by default it is \`~/.config/corroborate/key.pem\`. \`NO_COLOR\` turns colours off. Which
language models are asked is said in \`corroborate.yaml\` or in variables: see [Language models](models.md).

${OPERATIONS.map(commandSection).join('\n\n')}

${serveSection()}
`;

const check = process.argv.includes('--check');
const pages = {
  'docs/errors.md': errors(),
  'docs/command-line.md': commandLine(),
  'docs/http-api.md': httpApi(),
  'docs/security.md': security(),
};
const behind = Object.entries(pages).filter(
  ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
);
for (const [path, text] of behind) {
  console.log(`${check ? 'Behind the code' : 'Wrote'}: ${path}`);
  if (!check) writeFileSync(path, text);
}
if (check && behind.length > 0) process.exitCode = 1;
