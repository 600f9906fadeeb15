import type { ShowOutput } from '../../app/outputs/show.js';
import { counted } from '../../model/counted.js';
import { wrapped } from '../../publishing/text-layout.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';

const BASES: Readonly<Record<NonNullable<ShowOutput['existedBy']>['basis'], string>> = {
  http: 'the server says that it has not changed since',
  archive: 'an archive took it then',
  'first-seen': 'it was first seen then',
};

type Archived = NonNullable<ShowOutput['captures'][number]['archive']>;

/** Whose word it is that a page out of an archive was at its address. */
function vouchedWords({ vouchedBy }: Archived): string {
  if (vouchedBy === null) return ': nobody known vouches for that';
  return vouchedBy === 'user'
    ? ', as you said'
    : `, signed with the key ${vouchedBy.slice(0, 16)}…`;
}

/** When a page is from, as far as anything bears it out. */
function pageLines({ existedBy, date, captures, versions }: ShowOutput): string[] {
  const archives = captures.flatMap(({ archive }) => archive ?? []);
  const archived = archives.find(({ vouchedBy }) => vouchedBy !== null) ?? archives[0];
  const rendered = captures.findLast((capture) => capture.rendered !== undefined)?.rendered;
  return [
    ...(existedBy !== null && date === null
      ? [`On the web by ${existedBy.day}: ${BASES[existedBy.basis]}.`]
      : []),
    ...(archived === undefined
      ? []
      : [
          `From the archive ${archived.file}, which took it on ${archived.at.slice(0, 10)}${vouchedWords(archived)}.`,
        ]),
    ...(rendered === undefined ? [] : [`Rendered: empty until its scripts ran, in ${rendered}.`]),
    ...versions.map(
      ({ id, takenAt, inForce }) =>
        `Another version: ${id}, taken on ${takenAt.slice(0, 10)}${inForce ? ', which is searched' : ''}.`,
    ),
  ];
}

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
      ...pageLines(output).flatMap((line) => wrapped(visibleText(line), width)),
      ...warnings.flatMap((warning) => wrapped(visibleText(`Note: ${warning}`), width)),
      '',
      ...text.split('\n').flatMap((line) => wrapped(visibleText(line), width)),
    ];
    terminal.print(lines.join('\n'));
  },
};
