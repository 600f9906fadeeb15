import type { LogOutput } from '../../app/operations/log.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';

export const presentLog: Presenter<LogOutput> = {
  present({ entries }, terminal) {
    const lines = entries.map(({ at, who, token, address, method, path, status, times = 1 }) =>
      visibleText(
        [
          at,
          who ?? 'nobody known',
          token ?? '-',
          address ?? '-',
          String(status),
          method,
          times === 1 ? path : `${path} (and ${times - 1} more like it)`,
        ].join('  '),
      ),
    );
    terminal.print(lines.length === 0 ? 'The log is empty.' : lines.join('\n'));
  },
};
