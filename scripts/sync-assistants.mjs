#!/usr/bin/env node
/**
 * Keeps the transcript of docs/assistants.md what the tools say: the official client starts the built
 * `corroborate mcp` over the example. `--check` fails where the page is behind. Ids of checks and long
 * lines are cut.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const PAGE = 'docs/assistants.md';
const PLACE = /<!-- transcript -->[\s\S]*<!-- \/transcript -->/;
const QUESTION = "Is the Calder County Sheriff's Office being trained by the Esmaran army?";
const LONGEST = 120;
const MOST_LINES = 14;
const MINUTES_MS = 600_000;
const MAIN = join('dist', 'cli', 'main.js');

const cut = (line) => (line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line);

/** A call and the beginning of its answer, without the notice that heads every one. */
function shown(name, input, text) {
  const lines = text.split('\n').slice(2).map(cut);
  const rest = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '[…]'] : lines;
  return [`> ${name} ${JSON.stringify(input)}`, ...rest].join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'example-assistant-'));
const run = (...args) => execFileSync(process.execPath, [MAIN, ...args], { stdio: 'ignore' });
run('init', folder, '--name', 'example');
run('add', join('examples', 'sheriff-exchange', 'documents'), '--dossier', folder);

const client = new Client({ name: 'transcript', version: '1.0.0' });
const args = [MAIN, 'mcp', '--dossier', folder];
await client.connect(new StdioClientTransport({ command: process.execPath, args }));
const parts = [];
const call = async (name, input) => {
  const request = { name, arguments: input };
  const { content, structuredContent } = await client.callTool(request, undefined, {
    timeout: MINUTES_MS,
  });
  parts.push(shown(name, input, content[0].text));
  return structuredContent;
};

const { evidence } = await call('ask', { question: QUESTION });
const { document, start, end, quote } = evidence[0];
await call('show_span', { document, start, end, around: 120 });
await call('verify_quote', { quote: quote.replace('trained', 'commanded') });
await call('audit_text', { text: `A source says “${quote}” The exchange began in 1987.` });
await client.close();
rmSync(folder, { recursive: true, force: true });

const transcript = parts.join('\n\n').replaceAll(/chk_\w+/g, 'chk_…');
const page = readFileSync(PAGE, 'utf8');
const synced = page.replace(
  PLACE,
  () => `<!-- transcript -->\n\n\`\`\`\n${transcript}\n\`\`\`\n\n<!-- /transcript -->`,
);
if (synced !== page && process.argv.includes('--check')) {
  console.error(`${PAGE} does not show what the tools say. Run: npm run docs`);
  process.exitCode = 1;
} else if (synced !== page) writeFileSync(PAGE, synced);
