import type { ReindexOutput } from '../../app/operations/reindex.js';
import { counted } from '../counted.js';
import type { Presenter } from '../presenter.js';

export const presentReindex: Presenter<ReindexOutput> = {
  present({ documents, passages }, terminal) {
    terminal.print(
      `The index is new: ${counted(passages, 'passage')} of ${counted(documents, 'document')}.`,
    );
  },
};
