import { join } from 'node:path';
import { z } from 'zod';
import { runProcess } from '../run-process.js';

const CLI = 'dist/cli/main.js';
const DOCUMENTS = join('examples', 'sheriff-exchange', 'documents');
const QUESTION = "Is the Calder County Sheriff's Office being trained by the Esmaran army?";

const listSchema = z.object({
  items: z.array(z.object({ id: z.string(), mediaType: z.string().optional() })),
});

/** Makes the example's dossier in a new folder, with its question asked twice. */
export async function makeExample(folder: string): Promise<string> {
  const dossier = join(folder, 'example');
  await runProcess(CLI, ['init', dossier]);
  await runProcess(CLI, ['add', DOCUMENTS, '--dossier', dossier]);
  for (const time of ['first', 'second']) {
    console.error(`bench: asks the ${time} time`);
    await runProcess(CLI, ['ask', QUESTION, '--dossier', dossier, '--json']);
  }
  return dossier;
}

async function list(address: string): Promise<z.infer<typeof listSchema>['items']> {
  const answer = await fetch(address);
  return listSchema.parse(await answer.json()).items;
}

/** Every page of the reading room over the example, by what it is called. */
export async function examplePages(server: string): Promise<[string, string][]> {
  const api = `${server}/api/dossiers/example`;
  const [[newer, older], documents] = await Promise.all([
    list(`${api}/checks`),
    list(`${api}/documents`),
  ]);
  const pdf = documents.find(({ mediaType }) => mediaType === 'application/pdf');
  const [room, check] = [`${server}/d/example`, `${server}/d/example/checks/${newer?.id}`];
  return [
    ['home', room],
    ['ask', `${room}/ask`],
    ['report', check],
    ['document (PDF)', `${room}/documents/${pdf?.id}`],
    ['evidence', `${check}/evidence`],
    ['map', `${check}/map`],
    ['compare', `${room}/compare?from=${older?.id}&to=${newer?.id}`],
    ['search', `${room}/search?q=training`],
    ['audit', `${room}/audit`],
  ];
}
