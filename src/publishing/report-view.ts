import { counted } from '../model/counted.js';
import type { Report, Source, Statement } from '../model/report.js';
import { type ComputedView, computedViews } from './computed-view.js';
import { keyFindingsOf } from './key-findings.js';
import { outlineOf, type Part } from './outline.js';
import { KEY_FINDINGS, partCount, standsOpen } from './part-words.js';
import { proofWords } from './report-words.js';
import { WEB_HEADING, type WebView, webView } from './web-view.js';

/** What a block of the report's text holds. */
type BlockBody =
  | { kind: 'part'; part: Part }
  | { kind: 'computed'; computed: ComputedView[] }
  | { kind: 'key-findings'; findings: Statement[] }
  | { kind: 'timeline' }
  | { kind: 'sources'; cited: Source[]; uncited: Source[] }
  | { kind: 'web'; web: WebView }
  | { kind: 'follow-ups'; questions: string[] };

const COMPUTED_HEADING = 'Computed from tables';

/** A block of the report's text under its heading. */
export type Block = BlockBody & {
  /** Of its heading, and of no other in the report. */
  id: string;
  heading: string;
  /** What it holds, counted, where it is folded behind its heading; null where it stands open. */
  count: string | null;
};

const partBlock = (part: Part): Block => ({
  kind: 'part',
  part,
  id: `part-${part.kind}`,
  heading: part.heading,
  count: standsOpen(part) ? null : partCount(part),
});

const computedBlock = (report: Report): Block[] => {
  const computed = computedViews(report);
  return computed.length === 0
    ? []
    : [{ kind: 'computed', computed, id: 'computed', heading: COMPUTED_HEADING, count: null }];
};

const keyFindingsBlock = (findings: Statement[]): Block[] =>
  findings.length === 0
    ? []
    : [{ kind: 'key-findings', findings, id: 'key-findings', heading: KEY_FINDINGS, count: null }];

const timelineBlock = ({ evidence }: Report): Block[] =>
  evidence.length === 0
    ? []
    : [
        {
          kind: 'timeline',
          id: 'timeline',
          heading: 'Evidence over time',
          count: counted(evidence.length, 'passage'),
        },
      ];

const sourcesBlock = ({ sources }: Report): Block[] =>
  sources.length === 0
    ? []
    : [
        {
          kind: 'sources',
          cited: sources.filter(({ cited }) => cited > 0),
          uncited: sources.filter(({ cited }) => cited === 0),
          id: 'sources',
          heading: 'Sources',
          count: counted(sources.length, 'publisher'),
        },
      ];

const webBlock = (report: Report): Block[] => {
  const web = webView(report);
  return web === null
    ? []
    : [{ kind: 'web', web, id: 'web', heading: WEB_HEADING, count: web.count }];
};

const followUpsBlock = ({ followUps }: Report): Block[] =>
  followUps.length === 0
    ? []
    : [{ kind: 'follow-ups', questions: followUps, id: 'next', heading: 'Ask next', count: null }];

/**
 * The text of a report as pages show it, in order: the summary, what was computed, the key findings, then what is
 * folded, each behind its heading and a count, and the questions that it leads to.
 */
export const blocksOf = (report: Report): Block[] => {
  const parts = outlineOf(report);
  const summary = parts.filter(({ kind }) => kind === 'summary');
  return [
    ...summary.map(partBlock),
    ...computedBlock(report),
    ...keyFindingsBlock(keyFindingsOf(report)),
    ...parts.filter((part) => !summary.includes(part)).map(partBlock),
    ...timelineBlock(report),
    ...sourcesBlock(report),
    ...webBlock(report),
    ...followUpsBlock(report),
  ];
};

/** What made a report, and of which state of the dossier. */
export const provenanceWords = (report: Report): string => {
  const { engine, dossier, id } = report;
  return [
    `Corroborate ${engine.version}`,
    ...Object.entries(engine.models).map(([role, model]) => `${role} ${model}`),
    `dossier revision ${dossier.revision}`,
    id,
    ...proofWords(report),
  ].join(' · ');
};
