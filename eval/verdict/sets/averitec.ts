import { z } from 'zod';
import type { VerdictLabel } from '../../../src/model/report.js';
import { readJsonLines } from '../../data/json-lines.js';
import type { CaseDocument, ClaimCase } from '../claim-case.js';

const LABELS = {
  supports: 'supported',
  refutes: 'refuted',
  neither: 'not-enough-evidence',
} as const satisfies Record<string, VerdictLabel>;

const claimSchema = z.object({
  id: z.string(),
  claim: z.string(),
  label: z.enum(['supports', 'refutes', 'neither']),
  conflicting: z.boolean().optional(),
});

const goldSchema = claimSchema.extend({ evidence: z.string() });
const retrievedSchema = claimSchema.extend({
  retrieved: z.array(z.object({ text: z.string(), url: z.string() })),
});

const verdictOf = ({ label, conflicting }: z.infer<typeof claimSchema>): VerdictLabel =>
  conflicting === true ? 'conflicting' : LABELS[label];

/**
 * Each question and answer was asked of a source of its own. They are one thing to read, for an
 * answer says nothing without its question.
 */
const linesOf = (evidence: string): CaseDocument[] =>
  evidence
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text, at) => ({
      title: '',
      publisher: `Source ${at + 1}`,
      text,
      spans: [{ start: 0, end: text.length }],
    }));

/** AVeriTeC with the questions and answers that its annotators wrote. */
export const readAveritec = (path: string): ClaimCase[] =>
  readJsonLines(path, goldSchema, 'AVeriTeC: id, claim, label, evidence').map((record) => ({
    id: record.id,
    claim: record.claim,
    label: verdictOf(record),
    documents: linesOf(record.evidence),
  }));

/** Pages of those who check facts state the verdict, and are left out. */
const FACT_CHECK =
  /fact-?check|factcrescendo|politifact|snopes|fullfact|altnews|boomlive|leadstories|checkyourfact|truthorfiction|hoax|webqoof|vishvasnews|newsmeter|newschecker|logically|factly|dubawa|pesacheck|verafiles|rappler\.com\/newsbreak|poynter|afp\.com|reuters\.com\/article\/uk-fact|mediabiasfact|claimbuster|debunk|thelogicalindian|sciencefeedback|healthfeedback|climatefeedback/i;

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return url;
  }
};

/** AVeriTeC with sentences that a search found on the web, less those of fact-checks. */
export const readAveritecRetrieved = (path: string): ClaimCase[] =>
  readJsonLines(path, retrievedSchema, 'AVeriTeC: id, claim, label, retrieved').map((record) => ({
    id: record.id,
    claim: record.claim,
    label: verdictOf(record),
    documents: record.retrieved
      .filter(({ url, text }) => !FACT_CHECK.test(url) && text.trim() !== '')
      .map(({ text, url }) => ({ title: '', publisher: hostOf(url), text })),
  }));
