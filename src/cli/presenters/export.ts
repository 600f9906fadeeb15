import type { ExportOutput } from '../../app/outputs/export.js';
import { counted } from '../../model/counted.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';

export const presentExport: Presenter<ExportOutput> = {
  present({ dir, documents, publishers, checks, rulings, missing, wacz }, terminal) {
    for (const title of missing) {
      terminal.print(`missing from the dossier: ${visibleText(title)}`);
    }
    if (wacz === undefined || documents + publishers + checks > 0)
      terminal.print(
        `Wrote ${counted(documents, 'document')}, ${counted(publishers, 'publisher')}, ` +
          `${counted(checks, 'check')} and ${counted(rulings, 'ruling')} to ${dir}`,
      );
    if (wacz !== undefined)
      terminal.print(
        `Wrote ${counted(wacz.pages, 'page')} and ${counted(wacz.responses, 'response')} to ${wacz.file}` +
          (wacz.signedWith === undefined
            ? ''
            : `, signed with the key ${wacz.signedWith.slice(0, 16)}…`),
      );
  },
};
