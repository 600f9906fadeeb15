import type { Assistance } from '../model/assistance.js';
import { counted, numberText } from '../model/counted.js';
import type { Report } from '../model/report.js';

const are = (count: number): string => (count === 1 ? 'is' : 'are');
const were = (count: number): string => (count === 1 ? 'was' : 'were');

const failuresOf = ({ failures }: Assistance): number =>
  failures.reduce((sum, { times }) => sum + times, 0);

/** The models that answered and did not write, the one that wrote left out. */
function helpersOf({ engine, assistance = [] }: Report): string[] {
  const helped = assistance.filter(
    (entry) => entry.role !== 'writer' && entry.requests > failuresOf(entry),
  );
  const second = engine.models['second-reader'];
  const names = new Set([...(second ? [second] : []), ...helped.map(({ model }) => model)]);
  names.delete(engine.writer);
  return [...names];
}

/** How much of a report a language model wrote, and how much of what it wrote was not let stand. */
function shareWords({ sections, assistance = [] }: Report): string {
  const statements = sections.flatMap((section) => section.statements);
  const generated = statements.filter(({ form }) => form === 'generated').length;
  const replaced = assistance.find(({ role }) => role === 'writer')?.sentences?.replaced ?? 0;
  return `${generated} of ${counted(statements.length, 'sentence')} ${are(generated)} the model’s; ${replaced} ${were(replaced)} replaced`;
}

/** What is said of a model that was to write; null where none was, or it was asked nothing. */
function writtenWords(report: Report): string | null {
  const { engine, assistance = [] } = report;
  const writer = assistance.find(({ role }) => role === 'writer');
  if (engine.writer !== 'extractive')
    return writer === undefined
      ? `written by ${engine.writer}`
      : `written with ${engine.writer}: ${shareWords(report)}`;
  if (writer === undefined || writer.requests === 0) return null;
  const [failure] = writer.failures;
  return failure === undefined || writer.sentences?.written
    ? `extractive: ${shareWords(report)} (${writer.model})`
    : `extractive, because the language model gave nothing: ${failure.message}`;
}

/**
 * Who wrote a report: the engine, or a language model with how many sentences are its own; and
 * which models helped. Where one was to write and gave nothing, that is said with the reason.
 */
export function writerFacts(report: Report): string[] {
  const written = writtenWords(report);
  const helpers = helpersOf(report).join(' and ');
  const help = helpers === '' ? null : `with the help of ${helpers}`;
  if (written === null) return [`extractive, ${help ?? 'no language model'}`];
  return [written, ...(help === null ? [] : [help])];
}

const askedWords = ({ role, model, endpoint, local, requests, documents }: Assistance): string => {
  const where = local ? 'on this machine' : `at ${endpoint}`;
  const sent = documents.length === 0 ? 'no document' : counted(documents.length, 'document');
  return `The ${role} ${model} ${where} was asked ${counted(requests, 'time')}, with words of ${sent}.`;
};

const keptWords = ({ keptBack }: Assistance): string[] =>
  keptBack === 0
    ? []
    : [`${counted(keptBack, 'private document')} ${were(keptBack)} kept from it.`];

/** What came of it: passages that it read, or sentences that it wrote. */
function doneWords({ passages, sentences }: Assistance): string[] {
  const read = passages && passages.read > 0;
  return [
    ...(read
      ? [
          `It read ${counted(passages.read, 'passage')} and saw ${numberText(passages.differing)} otherwise than the local reader.`,
        ]
      : []),
    ...(sentences && sentences.written > 0
      ? [
          `It wrote ${counted(sentences.written, 'sentence')}, of which ${numberText(sentences.replaced)} ${were(sentences.replaced)} replaced.`,
        ]
      : []),
  ];
}

function costWords({ tokens: { input, output }, cost }: Assistance): string[] {
  if (input === null || output === null) return [];
  const paid = cost === null ? '' : `, at ${cost} US dollars`;
  return [`That took ${numberText(input)} tokens in and ${numberText(output)} out${paid}.`];
}

/** What each language model was asked for a report and sent, a paragraph each; none without one. */
export const modelLines = ({ assistance = [] }: Pick<Report, 'assistance'>): string[] =>
  assistance.map((entry) =>
    [
      askedWords(entry),
      ...keptWords(entry),
      ...doneWords(entry),
      ...costWords(entry),
      ...entry.failures.map(({ message, times }) => `${message} (${counted(times, 'time')}).`),
    ].join(' '),
  );
