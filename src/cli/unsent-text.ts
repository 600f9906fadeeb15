import type { UnsentRequest } from '../app/outputs/models.js';
import type { ReportFormat } from '../publishing/publish.js';
import { visibleText } from '../publishing/visible-text.js';

/** A text with each line set in, nothing of it cut or wrapped: it is what would be sent. */
const setIn = (text: string): string =>
  text
    .split('\n')
    .map((line) => `    ${visibleText(line)}`.trimEnd())
    .join('\n');

const headOf = ({ role, model, endpoint, local, documents, maxTokens }: UnsentRequest): string => {
  const where = local ? `${endpoint} (on this machine)` : endpoint;
  const quoted = documents.length === 0 ? 'no document' : documents.join(', ');
  return `To the ${role} ${model} at ${where}, for at most ${maxTokens} tokens, with words of ${quoted}:`;
};

/** What a dry run would have sent, as text or as JSON. */
export function unsentText(requests: readonly UnsentRequest[], format: ReportFormat): string {
  if (format === 'json') return JSON.stringify({ wouldSend: requests }, null, 2);
  if (requests.length === 0) return 'Nothing would be sent to any language model.';
  const texts = requests.map((request) =>
    [
      headOf(request),
      '  Instructions',
      setIn(request.instructions),
      '  Material',
      setIn(request.material),
    ].join('\n'),
  );
  const count = requests.length === 1 ? '1 request' : `${requests.length} requests`;
  return [...texts, `${count} would be sent. What follows from the answers is not known yet.`].join(
    '\n\n',
  );
}
