/**
 * Asks a dossier several questions in one process, through the library as it is built:
 * `node ask-questions.mjs DOSSIER QUESTIONS.json` prints the milliseconds of each as JSON.
 */
import { readFileSync } from 'node:fs';
import { openDossier } from '../../dist/index.js';

const [dir = '', questions = ''] = process.argv.slice(2);
const dossier = await openDossier(dir);
const milliseconds = [];
for (const question of JSON.parse(readFileSync(questions, 'utf8'))) {
  const start = performance.now();
  await dossier.ask({ question });
  milliseconds.push(performance.now() - start);
}
await dossier.close();
console.log(JSON.stringify({ milliseconds }));
