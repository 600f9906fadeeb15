import { LRUCache } from 'lru-cache';
import { runOperation } from '../../app/operation.js';
import { sentences } from '../../app/operations/sentences.js';
import type { SentencesOutput } from '../../app/outputs/sentences.js';
import { findServedCheck } from '../../app/serving/served-check.js';
import type { ServedDossier } from '../../app/serving/served-dossier.js';
import { PUBLISHER_KINDS, type PublisherKind } from '../../model/publisher.js';
import type { Api, ApiParts } from '../answering/api.js';
import { keptJson } from '../answering/kept-answers.js';
import { pageOf } from '../answering/list-page.js';
import { rulingView } from '../rulings/ruling-view.js';
import { listSentences } from './routes.js';
import type { JudgedSentenceView, SentenceQuery } from './sentence-schemas.js';

const kindOf = (kind: string): PublisherKind =>
  PUBLISHER_KINDS.find((known) => known === kind) ?? 'unknown';

function sentenceView({
  document,
  ruling,
  rulings,
  ...sentence
}: SentencesOutput['sentences'][number]): JudgedSentenceView {
  const { id, title, publisher, kind, date } = document;
  return {
    ...sentence,
    document: id,
    title,
    publisher,
    kind: kindOf(kind),
    date,
    ruling: ruling && rulingView(ruling),
    rulings: rulings.map(rulingView),
  };
}

function isMeant(sentence: JudgedSentenceView, query: SentenceQuery): boolean {
  const { stance, publisher, origin, speaker, cited } = query;
  const wanted = { stance, publisher, origin, speaker };
  const differs = Object.entries(wanted).some(
    ([field, value]) => value !== undefined && sentence[field as keyof typeof wanted] !== value,
  );
  return !differs && (cited === undefined || (sentence.n !== null) === (cited === 'true'));
}

/** Tables that were asked for lately, by dossier, check and rulings: both only grow. */
const known = new WeakMap<ServedDossier, LRUCache<string, JudgedSentenceView[]>>();
const MOST_KNOWN = 20;

async function judgedOf(dossier: ServedDossier, check: string): Promise<JudgedSentenceView[]> {
  const tables = known.get(dossier) ?? new LRUCache({ max: MOST_KNOWN });
  known.set(dossier, tables);
  const { ledger } = await dossier.context.stores();
  const rulings = await ledger.rulings();
  const withdrawn = rulings.filter((ruling) => ruling.withdrawn !== null).length;
  const key = `${check} ${rulings.length} ${withdrawn}`;
  const table =
    tables.get(key) ??
    (await runOperation(sentences, dossier.context, { check })).sentences.map(sentenceView);
  tables.set(key, table);
  return table;
}

const keyOf = ({ claim, extraction, span }: JudgedSentenceView): string =>
  `${claim} ${extraction}:${span.start}`;

export function serveSentences(app: Api, { dossiers }: ApiParts): void {
  app.openapi(listSentences, async (c) => {
    const { dossier: name, check } = c.req.valid('param');
    const { cursor, limit, ...query } = c.req.valid('query');
    const dossier = await dossiers.open(name);
    // A check on its way is known, and has judged nothing that is kept yet.
    const { check: finished } = await findServedCheck(dossier, check);
    const page = (judged: readonly JudgedSentenceView[]) =>
      pageOf(
        judged.filter((sentence) => isMeant(sentence, query)),
        keyOf,
        { cursor, limit },
      );
    if (finished === null) return c.json(page([]), 200);
    const { ledger } = await dossier.context.stores();
    const key = ['sentences', await ledger.position(), check, cursor, limit, query];
    return keptJson(c, dossier, key, async () => page(await judgedOf(dossier, check)));
  });
}
