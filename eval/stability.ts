/**
 * Whether a verdict stays the same in other words and turns around when the claim is negated:
 * `npm run eval:stability`. See eval/README.md.
 */
import { join } from 'node:path';
import { readCommandLine } from './command-line.js';
import { countOf, spread } from './limits.js';
import { markdownTable } from './markdown-table.js';
import { runCommand } from './run-command.js';
import { answerWording } from './stability/answer-wording.js';
import { PARAPHRASES, paraphrasesOf } from './stability/paraphrases.js';
import { readReviewed } from './stability/reviewed.js';
import { type AskedWordings, scoreStability } from './stability/score-stability.js';
import { readStabilityClaims } from './stability/stability-sets.js';
import { givenCandidates } from './verdict/case-candidates.js';
import { openReader } from './verdict/open-reader.js';

const USAGE =
  'npm run eval:stability -- [--json] [--show] [--limit N] [--cache DIR] [--data DIR] [--models DIR]';

async function main(): Promise<void> {
  const { flags, options } = readCommandLine(['json', 'show'], USAGE, [
    'limit',
    'cache',
    'data',
    'models',
  ]);
  const { models = 'models', data = '../shared/data', cache } = options;
  const reviewed = readReviewed();
  const claims = spread(
    readStabilityClaims(data).filter(({ id }) => reviewed.claims.has(id)),
    countOf('limit', options.limit, Number.POSITIVE_INFINITY),
  );
  const { reader, close } = await openReader(join(models, 'reader'), cache);
  const asked: AskedWordings[] = [];
  try {
    for (const { id, claim, documents } of claims) {
      const candidates = givenCandidates(documents);
      const ask = (text: string) => answerWording(reader, text, candidates);
      const { negation = claim, ...said } = paraphrasesOf(claim);
      const paraphrases: AskedWordings['paraphrases'] = [];
      for (const kind of PARAPHRASES) {
        const text = said[kind];
        if (text === undefined || reviewed.isOff(id, kind)) continue;
        paraphrases.push({ kind, answer: await ask(text) });
        if (flags.show) console.error(`${id} ${kind}: ${text}`);
      }
      asked.push({ asked: await ask(claim), paraphrases, negation: await ask(negation) });
    }
  } finally {
    await close();
  }
  const scores = scoreStability(asked);
  if (flags.json) {
    console.log(
      JSON.stringify({ reader: reader.name, claims: asked.length, kinds: scores }, null, 2),
    );
    return;
  }
  console.error(`${asked.length} claims`);
  const rows = scores.map(({ kind, n, held }) => [kind, n, held.toFixed(3)]);
  console.log(markdownTable(['wording', 'n', 'as expected'], rows));
}

await runCommand(main);
