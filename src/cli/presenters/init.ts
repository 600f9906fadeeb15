import type { InitOutput } from '../../app/operations/init.js';
import type { Presenter } from '../presenter.js';

export const presentInit: Presenter<InitOutput> = {
  present({ dir, name, created }, terminal) {
    if (!created) {
      terminal.print(`${dir} holds the dossier "${name}" already; nothing was changed.`);
      return;
    }
    terminal.print(`Started the dossier "${name}" in ${dir}.`);
    terminal.print('Next: corroborate add PATH|URL…, then corroborate ask "QUESTION"');
  },
};
