import { useState } from 'react';
import type { DraftAudit } from '../api/types.js';
import { Empty } from '../design/empty.js';
import { AuditedSentence } from './audited-sentence.js';
import { FINDINGS, type Finding, findingOf, isFaulty, tallyOf } from './findings.js';
import styles from './page.module.css';

interface Props {
  dossier: string;
  audit: DraftAudit;
}

/** What the audit found of each sentence of a draft. */
export const AuditedDraft = ({ dossier, audit }: Props) => {
  const [only, setOnly] = useState<Finding | null>(null);
  const faulty = audit.sentences.filter(isFaulty).length;
  const shown = audit.sentences
    .map((sentence, at) => ({ sentence, at }))
    .filter(({ sentence }) => only === null || findingOf(sentence) === only);
  if (audit.sentences.length === 0) return <Empty title="The draft has no sentence" level={2} />;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">What the dossier says about it</h2>
      <p role="status">
        {faulty === 0
          ? 'No sentence is contradicted, and no quotation is missing.'
          : `${faulty} of ${audit.sentences.length} sentences can’t stand as they are: contradicted, or with a quotation found in no document.`}
      </p>
      <fieldset className={styles.tally}>
        <legend className="visually-hidden">Show sentences that are</legend>
        {tallyOf(audit).map(([finding, sentences]) => (
          <button
            key={finding}
            type="button"
            aria-pressed={only === finding}
            data-verdict={FINDINGS[finding].verdict}
            title={FINDINGS[finding].meaning}
            onClick={() => setOnly(only === finding ? null : finding)}
          >
            <span aria-hidden="true">{FINDINGS[finding].sign}</span> {sentences}{' '}
            {FINDINGS[finding].words}
          </button>
        ))}
      </fieldset>
      <ol className={styles.sentences}>
        {shown.map(({ sentence, at }) => (
          <AuditedSentence key={at} dossier={dossier} sentence={sentence} />
        ))}
      </ol>
    </section>
  );
};
