import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const CLI = join('dist', 'cli', 'main.js');
const DOCUMENTS = join('examples', 'sheriff-exchange', 'documents');

/** Pictures of the pages, to look at; not part of the repository. */
const PICTURES = join('artefacts', 'reading-room');

/** The built server over a dossier, in a folder of its own. */
export interface Room {
  /** `http://127.0.0.1:4173` */
  address: string;
  /** A folder to leave files in. */
  folder: string;
  close(): Promise<void>;
}

/** @param documents - A folder of them; those of the example unless given. */
export async function openRoom(documents = DOCUMENTS): Promise<Room> {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-room-'));
  const dossier = join(folder, 'exchange');
  execFileSync(process.execPath, [CLI, 'init', dossier], { stdio: 'pipe' });
  execFileSync(process.execPath, [CLI, 'add', documents, '--dossier', dossier], { stdio: 'pipe' });
  const server = spawn(process.execPath, [CLI, 'serve', '--dossier', dossier, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const read = (chunk: Buffer): void => {
      said += chunk.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('close', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
  return {
    address,
    folder,
    async close() {
      const ended = once(server, 'close');
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** Leaves a picture of the whole page as it is now. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const violationsSchema = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
);

/** What axe finds against WCAG 2.2 AA and its own best practices: the rule, then where. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  // The size of what is pressed belongs to WCAG 2.2 AA, and axe leaves it out unless asked.
  const found = await page.evaluate(
    `axe.run(document, { rules: { 'target-size': { enabled: true } } })
      .then(({ violations }) => violations)`,
  );
  return violationsSchema
    .parse(found)
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
