import type {
  DraftCitation,
  DraftQuotation,
  DraftSentence,
  PlacedQuote,
} from '../../model/draft-audit.js';
import { CLASS_WORDS, UNCHECKED_WORDS } from './class-words.js';

/** Something that is to be said of a sentence, with the passages that show it. */
export interface Note {
  /** `fault`: it needs work; `bearing`: what it rests on; `remark`: neither. */
  kind: 'fault' | 'bearing' | 'remark';
  text: string;
  quotes: readonly PlacedQuote[];
}

const note = (kind: Note['kind'], text: string, ...quotes: (PlacedQuote | null)[]): Note => ({
  kind,
  text,
  quotes: quotes.filter((quote) => quote !== null),
});

const listed = (words: readonly string[]): string => words.join(', ');

function notesOfClass({
  class: of,
  unchecked,
  best,
  unsupported,
}: Pick<DraftSentence, 'class' | 'unchecked' | 'best' | 'unsupported'>): Note[] {
  if (unchecked !== null) return [note('remark', UNCHECKED_WORDS[unchecked])];
  if (of === 'supported') return [note('bearing', CLASS_WORDS.supported.meaning, best)];
  if (of === 'not-decided') return [note('remark', CLASS_WORDS['not-decided'].meaning, best)];
  if (of !== 'partly') return [note('fault', CLASS_WORDS[of].meaning, best)];
  const words = listed(unsupported.map(({ text }) => text));
  return [
    words === ''
      ? note('fault', 'The dossier supports it only in part or with limits.', best)
      : note('fault', `The closest passage does not have: ${words}.`, best),
  ];
}

function noteOfCitation({ text, document, class: of, missing, best }: DraftCitation): Note {
  if (document === null)
    return note('remark', `It cites ${text}, which the dossier does not have.`);
  const named = `“${document.title}”`;
  switch (of) {
    case 'supported':
      return note('bearing', `What it cites supports it: ${named}.`);
    case 'partly':
      return missing.length > 0
        ? note('remark', `What it cites supports it but for ${listed(missing)}: ${named}.`, best)
        : note('remark', `What it cites supports it in part: ${named}.`, best);
    case 'contradicted':
      return note('fault', `What it cites contradicts it: ${named}.`, best);
    case 'not-found':
      return note('fault', `What it cites says nothing of it: ${named}.`);
    default:
      return note('remark', `What it cites does not settle it: ${named}.`);
  }
}

const QUOTED: Readonly<Record<Exclude<DraftQuotation['status'], 'exact' | 'absent'>, string>> = {
  changed: 'The quotation has other words than its source, which says:',
  joined: 'The quotation joins words that stand apart:',
  truncated:
    'The quotation leaves out words without a mark, or words that turn it. Its source says:',
};

function noteOfQuotation({ text, status, found, says }: DraftQuotation): Note {
  if (status === 'absent') return note('fault', `No document has the quotation “${text}”.`);
  if (status === 'exact') {
    const title = found === null ? 'the dossier' : `“${found.document.title}”`;
    return note('bearing', `Quoted word for word from ${title}.`);
  }
  return note('fault', QUOTED[status], ...says);
}

function notesOfEntailment(entailment: DraftSentence['entailment']): Note[] {
  if (entailment === null || entailment.status === 'entailed') return [];
  return [
    note(
      'remark',
      entailment.status === 'partly'
        ? 'What it quotes from supports only part of the sentence.'
        : 'What it quotes from does not support the sentence.',
    ),
  ];
}

/** A passage that was shown is not shown again. */
function shownOnce(notes: readonly Note[]): Note[] {
  const shown = new Set<string>();
  return notes.map((each) => ({
    ...each,
    quotes: each.quotes.filter(({ document, span }) => {
      const key = `${document.id} ${span.start} ${span.end}`;
      const isNew = !shown.has(key);
      shown.add(key);
      return isNew;
    }),
  }));
}

/** All that is to be said of a sentence, in the order of reading. */
export function notesOf(sentence: DraftSentence): Note[] {
  const { nowhere, citations, quotations, entailment } = sentence;
  const words = listed(nowhere.map(({ text }) => text));
  return shownOnce([
    ...notesOfClass(sentence),
    ...(words === '' ? [] : [note('fault', `Stands nowhere in the dossier: ${words}.`)]),
    ...citations.map(noteOfCitation),
    ...quotations.map(noteOfQuotation),
    ...notesOfEntailment(entailment),
  ]);
}

/** Title, publisher, date and page of a passage, in one line. */
export const placeWords = ({ document, page }: PlacedQuote): string =>
  [document.title, document.publisher, document.date, page === null ? null : `p. ${page}`]
    .filter((part) => part !== null)
    .join(', ');
