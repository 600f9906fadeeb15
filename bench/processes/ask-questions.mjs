/**
 * Asks a dossier several questions in one process, through the library as it is built:
 * `node ask-questions.mjs DOSSIER QUESTIONS.json` prints the milliseconds of each as JSON, and those
 * of them that went into gathering, before the first passage is read.
 */
import { readFileSync } from 'node:fs';
import { openDossier } from '../../dist/index.js';

const [dir = '', questions = ''] = process.argv.slice(2);
const dossier = await openDossier(dir);
const milliseconds = [];
const gathering = [];
for (const question of JSON.parse(readFileSync(questions, 'utf8'))) {
  const start = performance.now();
  let [began, reading] = [start, undefined];
  const onProgress = ({ stage }) => {
    if (stage === 'gathering') began = performance.now();
    if (stage === 'judging') reading ??= performance.now();
  };
  await dossier.ask({ question }, { onProgress });
  gathering.push((reading ?? began) - began);
  milliseconds.push(performance.now() - start);
}
await dossier.close();
console.log(JSON.stringify({ milliseconds, gathering }));
