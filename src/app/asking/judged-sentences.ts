import type { Check } from '../../model/check.js';
import type { Extraction } from '../../model/document.js';
import type { KeptSentence } from '../../model/kept-sentence.js';
import type { Report } from '../../model/report.js';
import { isAbout, type RecordedRuling } from '../../model/ruling.js';
import { quoteOf } from '../../model/span.js';
import type { Ledger } from '../../ports/ledger.js';
import { contextOf } from '../../text/anchor-quote.js';
import type { SentencesOutput } from '../outputs/sentences.js';
import { refoundRulings } from '../ruling/refound-rulings.js';

type Judged = SentencesOutput['sentences'][number];

/** What a check of before sentences were kept still knows of them: its evidence. */
const citedSentences = ({ evidence }: Report): KeptSentence[] =>
  evidence.map(({ document, quote: _quote, prefix: _prefix, suffix: _suffix, ...piece }) => {
    const { id, title, publisher, kind, date } = document;
    const stated = piece.stance === 'neither' ? 0 : piece.probability;
    return { ...piece, document: { id, title, publisher, kind, date }, relevance: stated };
  });

/** Each text is read once: sentences of one document come in any order. */
async function extractionsOf(
  ledger: Ledger,
  sentences: readonly KeptSentence[],
): Promise<Map<string, Extraction>> {
  const extractions = new Map<string, Extraction>();
  for (const id of new Set(sentences.map(({ extraction }) => extraction))) {
    const extraction = await ledger.extraction(id);
    if (extraction !== undefined) extractions.set(id, extraction);
  }
  return extractions;
}

interface Rulings {
  rulings: readonly RecordedRuling[];
  /** The same where they stand in the readings in force. */
  refound: readonly RecordedRuling[];
  /** Ids of those that the check took into account. */
  applied: ReadonlySet<string>;
}

/** The rulings on a sentence: those in force, and the one on its stance that matters to a reader. */
function rulingsOn(
  place: Parameters<typeof isAbout>[1],
  claim: string | undefined,
  { rulings, refound, applied }: Rulings,
): Pick<Judged, 'ruling' | 'rulings'> {
  const about = rulings.filter(
    (ruling, at) =>
      ruling.claim === claim && [ruling, refound[at]].some((one) => one && isAbout(one, place)),
  );
  const inForce = about.filter(({ withdrawn }) => withdrawn === null);
  const onStance = ({ kind }: RecordedRuling) => kind === 'stance';
  const ruling =
    inForce.findLast(onStance) ?? about.findLast((one) => onStance(one) && applied.has(one.id));
  return { ruling: ruling ?? null, rulings: inForce };
}

/** Every sentence that was judged for a check, as the engine judged it, with its words and rulings. */
export async function judgedSentences(ledger: Ledger, check: Check): Promise<SentencesOutput> {
  const { report } = check;
  const kept = await ledger.sentences(check.id);
  const citedOnly = kept.length === 0;
  const sentences = citedOnly ? citedSentences(report) : kept;
  const [extractions, rulings] = await Promise.all([
    extractionsOf(ledger, sentences),
    ledger.rulings(),
  ]);
  const refound = await refoundRulings(ledger, rulings);
  const claims = new Map(report.claims.map(({ id, text }) => [id, text]));
  const applied = new Set((report.rulings ?? []).map(({ id }) => id));
  return {
    check: check.id,
    question: report.question,
    claims: report.claims.map(({ id, text }) => ({ id, text })),
    citedOnly,
    sentences: sentences.flatMap((sentence): Judged[] => {
      const { extraction: id, span, document } = sentence;
      const extraction = extractions.get(id);
      if (extraction === undefined) return [];
      const quote = quoteOf(extraction.text, span);
      const place = { document: document.id, extraction: id, span, quote };
      return [
        {
          ...sentence,
          quote,
          ...contextOf(extraction.text, span),
          ...rulingsOn(place, claims.get(sentence.claim), { rulings, refound, applied }),
        },
      ];
    }),
  };
}
