import type { DoctorOutput, Finding } from '../../app/outputs/doctor.js';
import { evenIndent, hangingIndent, wrapped } from '../../publishing/text-layout.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';

const SIGNS: Readonly<Record<Finding['status'], string>> = { ok: '✓', warning: '!', fault: '✗' };

export const presentDoctor: Presenter<DoctorOutput> = {
  present({ dir, findings }, terminal) {
    terminal.print(dir);
    for (const { subject, status, detail, remedy } of findings) {
      const text = visibleText(`${subject}: ${detail}`);
      const lines = wrapped(text, terminal.width, hangingIndent(0, `${SIGNS[status]} `));
      if (remedy !== null) lines.push(...wrapped(remedy, terminal.width, evenIndent(2)));
      terminal.print(lines.join('\n'));
    }
  },
};
