import type { SearchOutput } from '../../app/outputs/search.js';
import { evenIndent, hangingIndent, wrapped } from '../../publishing/text-layout.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';
import type { Colors } from '../terminal.js';

type Hit = SearchOutput['hits'][number];

const placeOf = ({ document, page, heading, span }: Hit): string =>
  [
    document.publisher,
    document.date,
    document.path ?? document.url,
    page === null ? null : `p. ${page}`,
    heading === '' ? null : `“${heading}”`,
    `characters ${span.start}–${span.end}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Marks the words of the search where they start a word of the text, whatever its ending. */
const marked = (text: string, words: string, colors: Colors): string => {
  const wanted = words.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  if (wanted.length === 0) return text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${wanted.map(escaped).join('|')})`, 'giu');
  return text.replace(pattern, (word) => colors.bold(word));
};

export const presentSearch: Presenter<SearchOutput> = {
  present({ words, hits }, terminal) {
    const { width, colors } = terminal;
    if (hits.length === 0) terminal.print(`No passage holds any of: ${visibleText(words)}`);
    for (const [at, hit] of hits.entries()) {
      const number = hangingIndent(0, `${at + 1}. `);
      const lines = [
        ...wrapped(colors.bold(visibleText(hit.document.title)), width, number),
        ...wrapped(colors.dim(visibleText(placeOf(hit))), width, evenIndent(number.rest.length)),
        ...wrapped(
          marked(visibleText(hit.text), words, colors),
          width,
          evenIndent(number.rest.length),
        ),
      ];
      terminal.print(`${lines.join('\n')}${at + 1 < hits.length ? '\n\n' : ''}`);
    }
  },
};
