import type { PublisherOutput } from '../../app/outputs/publisher.js';
import { wrapped } from '../../publishing/text-layout.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';

export const presentPublisher: Presenter<PublisherOutput> = {
  present({ name, kind, interests, changed, revision }, terminal) {
    const stakes = interests.length === 0 ? 'none declared' : interests.join(' ');
    const lines = [
      ...wrapped(visibleText(`${name} (${kind}). Interests: ${stakes}`), terminal.width),
      changed ? `Recorded as ${revision}.` : 'It was so already.',
    ];
    terminal.print(lines.join('\n'));
  },
};
