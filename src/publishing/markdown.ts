import { counted } from '../model/counted.js';
import type { Evidence } from '../model/evidence.js';
import type { Report, Source, Statement } from '../model/report.js';
import { asSentences } from './as-sentences.js';
import { modelLines } from './assistance-words.js';
import { computedViews } from './computed-view.js';
import { longDate } from './dates.js';
import { evidenceView, originWords } from './evidence-view.js';
import { markdownLink, escapeMarkdown as md } from './markdown-escape.js';
import { holdersWords, type NarrativeView } from './narrative-view.js';
import { type OpenPoint, settlesWords } from './open-points.js';
import { type NamedOrigin, namedOrigins, sharedOrigins } from './origin-names.js';
import { answerOf, outlineOf, type Part } from './outline.js';
import type { Paragraph } from './paragraphs.js';
import { sourceNotes } from './publisher-words.js';
import {
  citedWords,
  claimsInOtherWords,
  dossierFacts,
  interestsWords,
  PARTLY_WORDS,
  placeFacts,
  proofWords,
  RECHECK_COMMAND,
  stakeNumbers,
  stakeWords,
} from './report-words.js';
import { rulingLines } from './ruling-lines.js';
import { STANCE_SIGNS } from './stance-signs.js';
import {
  CONFIDENCE_WORDS,
  isAnswer,
  OPEN_QUESTION_WORDS,
  probabilityWords,
  stabilityWords,
  VERDICT_MEANINGS,
  VERDICT_WORDS,
} from './verdict-words.js';
import { visibleReport } from './visible-report.js';
import { webLink } from './web-link.js';
import { WEB_HEADING, type WebView, webView } from './web-view.js';

const footnotes = (numbers: readonly number[]): string => numbers.map((n) => `[^${n}]`).join('');

const cited = (text: string, numbers: readonly number[]): string => md(text) + footnotes(numbers);

const statementText = ({ text, citations, audit }: Statement): string =>
  cited(text, citations) + (audit.status === 'partly' ? ` *(${PARTLY_WORDS})*` : '');

const verdictBlock = (report: Report): string => {
  const { verdict } = report;
  const answer = answerOf(report);
  const lines =
    verdict === null
      ? [`**${OPEN_QUESTION_WORDS.label}**`]
      : [
          isAnswer(verdict.label)
            ? `**${VERDICT_WORDS[verdict.label]}** · ${probabilityWords(verdict.probability)} · confidence ${CONFIDENCE_WORDS[verdict.confidence].toLowerCase()}`
            : `**${VERDICT_WORDS[verdict.label]}.** ${VERDICT_MEANINGS[verdict.label]}`,
        ];
  if (answer !== undefined) lines.push('', statementText(answer));
  for (const claim of claimsInOtherWords(report)) lines.push('', `Claim: ${md(claim)}`);
  if (verdict !== null && isAnswer(verdict.label)) {
    lines.push('', ...verdict.reasons.map((reason) => `- ${md(asSentences([reason]))}`));
    const stability = stabilityWords(verdict);
    if (stability !== null) lines.push(`- ${stability}`);
  }
  for (const { text, notes } of computedViews(report))
    lines.push('', `Computed: ${md(asSentences([text, ...notes]))}`);
  const rulings = rulingLines(report);
  if (rulings.length > 0)
    lines.push(
      '',
      'Overruled:',
      '',
      ...rulings.map(({ text, evidence }) => `- ${cited(text, evidence)}`),
    );
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
};

const accountBlock = ({ narrative, best, more, leavesOpen }: NarrativeView): string => {
  const items = [
    ...(narrative.holders.length === 0 ? [] : [`Held by: ${md(holdersWords(narrative))}`]),
    ...(best.length === 0 ? [] : [`Best evidence: ${best.map(statementText).join(' ')}`]),
    ...(more.length === 0
      ? []
      : [`${best.length === 0 ? 'Evidence' : 'More evidence'}: ${footnotes(more)}`]),
    ...(narrative.notes ?? []).map((note) => `Note: ${md(note)}`),
    ...narrative.interests.map((stake) => `Stake: ${cited(stakeWords(stake), stake.evidence)}`),
    ...leavesOpen.map((open) => `Leaves open: ${md(open)}`),
  ];
  const heading = `### ${STANCE_SIGNS[narrative.stance]} ${md(narrative.label)}`;
  return [heading, items.map((item) => `- ${item}`).join('\n')].join('\n\n');
};

const openPointItems = (point: OpenPoint): string => {
  const { statements, record, holder } = point;
  const items = statements.map((statement) => `- ${statementText(statement)}`);
  const facts = [
    ...(record === null ? [] : [`${settlesWords(point)}: ${md(record)}`]),
    ...(holder === null ? [] : [`(held by ${md(holder)})`]),
  ];
  return [...items, ...(facts.length === 0 ? [] : [`  - *${facts.join(' ')}*`])].join('\n');
};

const paragraphBlock = ({ lead, statements }: Paragraph): string => {
  const texts = statements.map(statementText);
  if (lead === null) return texts.join(' ');
  return texts.length === 1
    ? `${md(lead)} ${texts.join('')}`
    : [md(lead), texts.map((text) => `- ${text}`).join('\n')].join('\n\n');
};

const partBlocks = (part: Part): string[] => [
  `## ${part.heading}`,
  ...part.sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === null ? [] : [`### ${md(heading)}`]),
    ...paragraphs.map(paragraphBlock),
  ]),
  ...part.accounts.map(accountBlock),
  part.openPoints.map(openPointItems).join('\n'),
];

/** GitHub drops footnotes that nothing refers to, so evidence the text doesn't cite is named. */
const uncitedBlock = (report: Report): string[] => {
  const citing = [
    ...report.sections.flatMap(({ statements }) => statements.flatMap((s) => s.citations)),
    ...report.narratives.flatMap((n) => [...n.evidence, ...n.interests.flatMap((i) => i.evidence)]),
    ...report.gaps.flatMap(({ evidence }) => evidence),
  ];
  const uncited = report.evidence.map(({ n }) => n).filter((n) => !citing.includes(n));
  return uncited.length === 0 ? [] : [`Evidence not cited above: ${footnotes(uncited)}`];
};

/** Queries that can be run again; fences of more ticks than any line of them has. */
const queriesBlock = (report: Report): string[] => {
  const queries = computedViews(report).map(({ sql }) => sql);
  if (queries.length === 0) return [];
  const fence = '`'.repeat(Math.max(3, ...queries.map((sql) => 1 + longestTicks(sql))));
  return ['## Queries', ...queries.map((sql) => `${fence}sql\n${sql}\n${fence}`)];
};

const longestTicks = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length));

const sourcesTable = (sources: readonly Source[]): string[] => {
  if (sources.length === 0) return [];
  const rows = sources.map((source) =>
    [md(source.publisher), md(source.kind), md(interestsWords(source)), citedWords(source)].join(
      ' | ',
    ),
  );
  const head = ['Publisher | Kind | Interests | Documents cited', '--- | --- | --- | ---'];
  const notes = sourceNotes(sources).map(md);
  return ['## Sources', [...head, ...rows].map((row) => `| ${row} |`).join('\n'), ...notes];
};

const originsList = (
  origins: ReadonlyMap<string, NamedOrigin>,
  evidenceCount: number,
): string[] => {
  const items = sharedOrigins(origins).map(
    ({ name, evidence, why }) =>
      `- **${md(name)}**: ${evidence.length} of ${counted(evidenceCount, 'passage')}${footnotes(evidence)}${why === '' ? '' : ` — ${md(why)}`}`,
  );
  return items.length === 0 ? [] : ['## Origins', items.join('\n')];
};

const webItem = ({ url, name, text }: WebView['lists'][number]['items'][number]): string => {
  const link = webLink(url);
  return `- ${link === null ? md(name) : markdownLink(name, link)}: ${md(text)}`;
};

const webBlocks = (report: Report): string[] => {
  const view = webView(report);
  if (view === null) return [];
  const lists = view.lists.flatMap(({ heading, items }) => [
    `### ${heading}`,
    items.map(webItem).join('\n'),
  ]);
  return [`## ${WEB_HEADING}`, md(view.facts.join(' ')), ...lists];
};

const footnote = (
  evidence: Evidence,
  origins: Map<string, NamedOrigin>,
  stakes: ReadonlySet<number>,
): string => {
  const { document, prefix, quote, suffix } = evidence;
  const { says, origin, speaker, certainty, differ, recognised } = evidenceView(evidence, {
    origins,
    stakes,
  });
  const link = webLink(document.url);
  const title = link === null ? `*${md(document.title)}*` : markdownLink(document.title, link);
  const before = prefix.trim() === '' ? '' : `${md(prefix)} `;
  const after = suffix.trim() === '' ? '' : `${/^\s/.test(suffix) ? ' ' : ''}${md(suffix)}`;
  const facts = [
    `${STANCE_SIGNS[evidence.stance]} ${says}`,
    ...placeFacts(evidence).map(md),
    title,
    ...(speaker === null ? [] : [`speaker: ${md(speaker)}`]),
    ...(certainty === null ? [] : [certainty]),
    ...(recognised === null ? [] : [recognised]),
    ...(origin === null ? [] : [md(originWords(origin))]),
    ...(differ === null ? [] : [md(differ)]),
  ];
  return `[^${evidence.n}]: ${facts.join(' · ')}: ${before}“**${md(quote)}**”${after}`;
};

/** The report as GitHub Markdown: citations are footnotes, and no document's text is markup. */
export const publishMarkdown = (raw: Report): string => {
  const report = visibleReport(raw);
  const origins = namedOrigins(report);
  const stakes = stakeNumbers(report);
  const { engine, dossier } = report;
  const blocks = [
    `# ${md(report.question)}`,
    md(dossierFacts(report, longDate).join(' · ')),
    verdictBlock(report),
    ...(webView(report)?.warnings ?? []).map((warning) => `**${md(warning)}**`),
    ...outlineOf(report).flatMap(partBlocks),
    ...uncitedBlock(report),
    ...queriesBlock(report),
    ...originsList(origins, report.evidence.length),
    ...sourcesTable(report.sources),
    ...webBlocks(report),
    ...(report.followUps.length === 0
      ? []
      : ['## Ask next', report.followUps.map((followUp) => `- ${md(followUp)}`).join('\n')]),
    '---',
    ...modelLines(report).map(md),
    [
      `Corroborate ${md(engine.version)}`,
      `dossier ${md(dossier.name)} at ${md(dossier.revision)}`,
      ...proofWords(report),
      `re-check every quote: \`${RECHECK_COMMAND}\``,
    ].join(' · '),
    ...report.evidence.map((evidence) => footnote(evidence, origins, stakes)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
};
