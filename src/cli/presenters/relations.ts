import { z } from 'zod';
import type { RelationsOutput } from '../../app/outputs/relations.js';
import { counted } from '../../model/counted.js';
import type { RelatedBody, Relation } from '../../model/relation.js';
import { followTheMoney } from '../../publishing/relations/follow-the-money.js';
import { graphml } from '../../publishing/relations/graphml.js';
import {
  NAME_RULE_WORDS,
  RELATION_WORDS,
  relationDetails,
} from '../../publishing/relations/relation-words.js';
import { evenIndent, hangingIndent, wrapped } from '../../publishing/text-layout.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';
import { expectWritable, writeWhole } from '../report-file.js';
import type { Terminal } from '../terminal.js';

const FORMATS = ['table', 'json', 'graphml', 'ftm'] as const;

const formSchema = z.object({
  format: z.enum(FORMATS).default('table'),
  output: z.string().min(1).optional(),
});

const placeOf = ({ place }: Relation): string =>
  [
    place.document.publisher,
    place.document.title,
    place.document.date,
    place.page === null ? null : `p. ${place.page}`,
    place.cells === undefined ? null : `table ${place.cells.place}, row ${place.cells.row}`,
    `${place.document.id}:${place.span.start}-${place.span.end}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');

/** Names under which a body was counted where it has several, with how surely each is its own. */
const namesOf = ({ name, names }: RelatedBody): string =>
  `${name}: ${names.map((each) => `${each.name} (${each.count}; ${NAME_RULE_WORDS[each.rule]}, ${each.score})`).join(', ')}`;

/** Relations of the same two bodies stand together, in the order in which they are first said. */
function grouped(relations: readonly Relation[]): Relation[][] {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = JSON.stringify([relation.kind, relation.agent.body, relation.patient.body]);
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  return [...groups.values()];
}

function table(
  output: RelationsOutput,
  { width, colors }: Pick<Terminal, 'width' | 'colors'>,
): string {
  const { documents, bodies, relations } = output;
  const names = new Map(bodies.map(({ id, name }) => [id, name]));
  const lines: string[] = [];
  for (const group of grouped(relations)) {
    const [first] = group;
    if (first === undefined) continue;
    const { agent, kind, patient } = first;
    const head = `${names.get(agent.body) ?? ''} ${RELATION_WORDS[kind]} ${names.get(patient.body) ?? ''}`;
    lines.push(...wrapped(colors.bold(visibleText(head)), width));
    for (const relation of group) {
      lines.push(...wrapped(visibleText(relationDetails(relation)), width, hangingIndent(2, '· ')));
      lines.push(...wrapped(visibleText(`“${relation.place.quote}”`), width, evenIndent(4)));
      lines.push(...wrapped(colors.dim(visibleText(placeOf(relation))), width, evenIndent(4)));
    }
    lines.push('');
  }
  const several = bodies.filter(({ names: each }) => each.length > 1);
  if (several.length > 0) {
    lines.push('Names counted as one');
    for (const body of several)
      lines.push(...wrapped(visibleText(namesOf(body)), width, hangingIndent(2, '· ')));
    lines.push('');
  }
  for (const { table, rows } of output.tables?.leftOut ?? [])
    lines.push(
      ...wrapped(
        `${counted(rows, 'row', 'rows')} of ${visibleText(table)} not listed: name a body with --about to see its own.`,
        width,
      ),
    );
  const other =
    documents.otherLanguage === 0
      ? ''
      : ` ${counted(documents.otherLanguage, 'document')} in other languages not read.`;
  lines.push(
    `${counted(relations.length, 'relation')} in ${counted(documents.read, 'document')}.${other} Only what a sentence, or a row of a table, says of two bodies that it names is listed.`,
  );
  return lines.join('\n');
}

function textOf(
  output: RelationsOutput,
  format: (typeof FORMATS)[number],
  look: Pick<Terminal, 'width' | 'colors'>,
): string {
  const { bodies, relations } = output;
  if (format === 'graphml') return graphml(bodies, relations).trimEnd();
  if (format === 'ftm') return followTheMoney(bodies, relations).trimEnd();
  return format === 'json' ? JSON.stringify(output, null, 2) : table(output, look);
}

export const presentRelations: Presenter<RelationsOutput> = {
  options: [
    {
      flags: '--format <format>',
      description:
        'table, json, graphml, or ftm: entities of FollowTheMoney, one a line. By default, table.',
      choices: FORMATS,
    },
    { flags: '--output <file>', description: 'Write to this file, completely or not at all.' },
  ],
  check(given) {
    const { output } = formSchema.parse(given);
    if (output !== undefined) expectWritable(output);
  },
  async present(output, terminal, given) {
    const form = formSchema.parse(given);
    const text = textOf(output, form.format, terminal);
    if (form.output === undefined) terminal.print(text);
    else terminal.tell(`Relations written to ${await writeWhole(form.output, `${text}\n`)}`);
  },
};
