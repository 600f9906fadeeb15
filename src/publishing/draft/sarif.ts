import type { DraftAudit, DraftSentence } from '../../model/draft-audit.js';
import { DRAFT_FAULTS, type DraftFault } from '../../model/draft-classes.js';
import { faultsOf } from '../../model/draft-faults.js';
import { visibleText } from '../visible-text.js';
import { FAULT_WORDS } from './class-words.js';
import { notesOf, placeWords } from './notes.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** The fault by which a result goes: one that fails the audit before one that doesn't. */
function ruleOf(faults: readonly DraftFault[], failOn: readonly DraftFault[]): DraftFault | null {
  const order: readonly DraftFault[] = ['contradicted', 'quotation', ...DRAFT_FAULTS];
  const failing = order.filter((fault) => faults.includes(fault) && failOn.includes(fault));
  return failing[0] ?? order.find((fault) => faults.includes(fault)) ?? null;
}

function levelOf(rule: DraftFault, failOn: readonly DraftFault[]): 'error' | 'warning' | 'note' {
  if (failOn.includes(rule)) return 'error';
  return rule === 'not-decided' ? 'note' : 'warning';
}

const messageOf = (sentence: DraftSentence): string =>
  [
    `“${sentence.text}”`,
    ...notesOf(sentence)
      .filter(({ kind }) => kind !== 'bearing')
      .flatMap(({ text, quotes }) => [
        text,
        ...quotes.map((quote) => `${placeWords(quote)}: “${quote.quote}”`),
      ]),
  ]
    .map(visibleText)
    .join('\n');

/** A path relative to the folder in which the audit ran; of any other file the name alone. */
const uriOf = ({ path, file }: DraftAudit): string => {
  const isRelative = path !== null && !/^(?:[/\\]|[a-z]:|\.\.)/i.test(path);
  const named = isRelative ? path.replaceAll('\\', '/').replace(/^\.\//, '') : file;
  return named.split('/').map(encodeURIComponent).join('/');
};

function resultOf(audit: DraftAudit, sentence: DraftSentence) {
  const rule = ruleOf(faultsOf(sentence), audit.failOn);
  if (rule === null) return [];
  const { region } = sentence;
  const physicalLocation = {
    artifactLocation: { uri: uriOf(audit) },
    ...(region !== null && { region }),
  };
  return [
    {
      ruleId: rule,
      ruleIndex: DRAFT_FAULTS.indexOf(rule),
      level: levelOf(rule, audit.failOn),
      message: { text: messageOf(sentence) },
      locations: [{ physicalLocation }],
      properties: { faults: faultsOf(sentence) },
    },
  ];
}

/**
 * The faulty sentences of a draft as SARIF 2.1.0, which code hosts show beside the lines: one result a sentence, an
 * error where it fails the audit.
 */
export function publishDraftSarif(audit: DraftAudit, version: string): string {
  const rules = DRAFT_FAULTS.map((id) => ({
    id,
    shortDescription: { text: FAULT_WORDS[id] },
    defaultConfiguration: { level: levelOf(id, audit.failOn) },
  }));
  const run = {
    tool: { driver: { name: 'Corroborate', version, rules } },
    columnKind: 'utf16CodeUnits',
    results: audit.sentences.flatMap((sentence) => resultOf(audit, sentence)),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}
