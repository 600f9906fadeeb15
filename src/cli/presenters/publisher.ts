import type { PublisherOutput } from '../../app/outputs/publisher.js';
import { kindWords, registeredWords } from '../../publishing/publisher-words.js';
import { wrapped } from '../../publishing/text-layout.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';

export const presentPublisher: Presenter<PublisherOutput> = {
  present({ changed, revision, ...publisher }, terminal) {
    const { name, listed } = publisher;
    const stakes = registeredWords(publisher);
    const source = listed === undefined ? '' : ` See ${listed.source}.`;
    const words = `${name} (${kindWords(publisher)}). Interests: ${stakes}${source}`;
    const lines = [
      ...wrapped(visibleText(words), terminal.width),
      changed ? `Recorded as ${revision}.` : 'Nothing to change: it was already so.',
    ];
    terminal.print(lines.join('\n'));
  },
};
