import type { ReindexOutput } from '../../app/operations/reindex.js';
import { counted } from '../../model/counted.js';
import type { Presenter } from '../presenter.js';

export const presentReindex: Presenter<ReindexOutput> = {
  present({ documents, passages, withoutVector, tables }, terminal) {
    const held = `${counted(passages, 'passage')} of ${counted(documents, 'document')}`;
    terminal.print(`The index has been rebuilt: ${held}.`);
    if (tables > 0) terminal.print(`${counted(tables, 'table')} can be queried.`);
    if (withoutVector) {
      terminal.print(`${counted(withoutVector, 'passage')} still found only by their words.`);
    }
  },
};
