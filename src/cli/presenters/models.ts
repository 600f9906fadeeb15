import type { ModelsOutput } from '../../app/outputs/models.js';
import { counted } from '../../model/counted.js';
import { evenIndent, wrapped } from '../../publishing/text-layout.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';

type Described = NonNullable<ModelsOutput['roles'][number]['model']>;

function keyWords({ keptIn, present }: Described['key']): string {
  if (keptIn === null) return 'No key is sent.';
  return present ? `The key is kept in ${keptIn}.` : `The key is missing: ${keptIn}.`;
}

function scopeWords({ local, keptFrom }: Described): string {
  if (local && keptFrom > 0)
    return `It is on this machine, but only the dossier names it: it is not sent the ${counted(keptFrom, 'private document')}.`;
  if (local) return 'Nothing that it is sent leaves this machine.';
  const sent = 'It is sent questions and passages of documents';
  if (keptFrom === 0) return `${sent}, of all of them.`;
  return `${sent}, but not of the ${counted(keptFrom, 'private document')}.`;
}

function costWords({ price, maxTokens, timeout }: Described): string {
  const limits = `At most ${maxTokens} tokens and ${timeout} s an answer`;
  if (price === null) return `${limits}; no price is known.`;
  return `${limits}; ${price.input} dollars a million tokens read, ${price.output} written.`;
}

function linesOf(model: Described): string[] {
  const { name, api, url, saidBy, check } = model;
  return [
    `${name} at ${url} (${api})`,
    `Named by ${saidBy}.`,
    keyWords(model.key),
    scopeWords(model),
    costWords(model),
    ...(check === null
      ? []
      : [`${check.reachable ? 'Reachable' : 'Not reachable'}: ${check.detail}.`]),
  ];
}

const documentWords = (output: ModelsOutput): string => {
  const { documents, private: kept, privateByDefault, calls } = output;
  const preset = privateByDefault ? ' (unless somebody said otherwise, all are)' : '';
  return `${counted(documents, 'document')}, ${kept} private${preset}. ${counted(calls.all, 'call')} recorded, ${calls.failed} without an answer.`;
};

export const presentModels: Presenter<ModelsOutput> = {
  present(output, terminal) {
    const lines = output.roles.flatMap(({ role, model }) =>
      model === null
        ? [`${role}: none`]
        : [
            `${role}:`,
            ...linesOf(model).flatMap((line) =>
              wrapped(visibleText(line), terminal.width, evenIndent(2)),
            ),
          ],
    );
    terminal.print([...lines, ...wrapped(documentWords(output), terminal.width)].join('\n'));
  },
};
