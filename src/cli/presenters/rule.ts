import type { Ruling } from '../../model/ruling.js';
import { wrapped } from '../../publishing/text-layout.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';
import { rulingWords } from '../ruling-words.js';

export const presentRule: Presenter<Ruling> = {
  present(ruling, terminal) {
    const lines = [
      ...wrapped(visibleText(`Ruled by ${ruling.by}: ${rulingWords(ruling)}.`), terminal.width),
      ...wrapped(visibleText(`Why: ${ruling.note}`), terminal.width),
      ...wrapped(
        `It is ${ruling.id}, and counts when the question is asked again: corroborate recheck`,
        terminal.width,
      ),
    ];
    terminal.print(lines.join('\n'));
  },
};
