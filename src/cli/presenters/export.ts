import type { ExportOutput } from '../../app/outputs/export.js';
import { counted } from '../../model/counted.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';

export const presentExport: Presenter<ExportOutput> = {
  present({ dir, documents, publishers, checks, rulings, missing }, terminal) {
    for (const title of missing) {
      terminal.print(`missing from the dossier: ${visibleText(title)}`);
    }
    terminal.print(
      `Wrote ${counted(documents, 'document')}, ${counted(publishers, 'publisher')}, ` +
        `${counted(checks, 'check')} and ${counted(rulings, 'ruling')} to ${dir}`,
    );
  },
};
