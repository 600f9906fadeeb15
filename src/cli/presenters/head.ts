import type { HeadOutput } from '../../app/outputs/head.js';
import { counted } from '../../model/counted.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';

export const presentHead: Presenter<HeadOutput> = {
  present({ head, file }, terminal) {
    terminal.print(head.digest);
    const of = `${counted(head.entries, 'entry', 'entries')} in the record of ${head.dossier}, ${head.at}`;
    terminal.print(visibleText(of));
    terminal.print(head.signature === undefined ? 'Not signed' : `Signed by ${head.signature.key}`);
    if (file !== null) terminal.tell(`Written: ${file}`);
  },
};
