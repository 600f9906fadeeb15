import type { LogOutput } from '../../app/operations/log.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';

export const presentLog: Presenter<LogOutput> = {
  present({ entries }, terminal) {
    const lines = entries.map(({ at, who, token, address, method, path, status }) =>
      visibleText(
        [
          at,
          who ?? 'nobody known',
          token ?? '-',
          address ?? '-',
          String(status),
          method,
          path,
        ].join('  '),
      ),
    );
    terminal.print(lines.length === 0 ? 'Nothing is logged.' : lines.join('\n'));
  },
};
