import type { RecordedRuling } from '../../model/ruling.js';
import { wrapped } from '../../publishing/text-layout.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';
import { rulingWords } from '../ruling-words.js';

export const presentWithdraw: Presenter<RecordedRuling> = {
  present(ruling, terminal) {
    const words = `Withdrawn; it no longer counts: ${rulingWords(ruling)} (ruled by ${ruling.by}).`;
    terminal.print(wrapped(visibleText(words), terminal.width).join('\n'));
  },
};
