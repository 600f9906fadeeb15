import type { ShowOutput } from '../../app/outputs/show.js';
import { counted } from '../../model/counted.js';
import { wrapped } from '../../publishing/text-layout.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';

const factsOf = ({ publisher, kind, date, byline, url, path, pages, words }: ShowOutput): string =>
  [
    `${publisher} (${kind})`,
    byline,
    date ?? 'undated',
    url ?? path,
    pages === null ? null : counted(pages, 'page'),
    counted(words, 'word'),
  ]
    .filter((fact) => fact !== null)
    .join(' · ');

export const presentShow: Presenter<ShowOutput> = {
  present(output, terminal) {
    const { width, colors } = terminal;
    const { title, text, extraction, current, warnings } = output;
    const lines = [
      ...wrapped(colors.bold(visibleText(title)), width),
      ...wrapped(colors.dim(visibleText(factsOf(output))), width),
      ...wrapped(colors.dim(`${extraction}${current ? '' : ', an older reading'}`), width),
      ...warnings.flatMap((warning) => wrapped(visibleText(`Note: ${warning}`), width)),
      '',
      ...text.split('\n').flatMap((line) => wrapped(visibleText(line), width)),
    ];
    terminal.print(lines.join('\n'));
  },
};
