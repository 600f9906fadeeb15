import type { AcceptedRulings } from '../../app/ruling/accept-rulings.js';
import { counted } from '../../model/counted.js';
import { wrapped } from '../../publishing/text-layout.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';

export const presentAccept: Presenter<AcceptedRulings> = {
  present({ added, known, leftOut, publishers }, terminal) {
    for (const { claim, reason } of leftOut)
      terminal.print(
        wrapped(visibleText(`Left out: a ruling on “${claim}”: ${reason}`), terminal.width).join(
          '\n',
        ),
      );
    const before = known === 0 ? '' : ` ${known} were in the dossier before.`;
    terminal.print(
      `${counted(added, 'ruling')} and ${counted(publishers, 'entry', 'entries')} on publishers accepted.${before} They count from the next check.`,
    );
  },
};
