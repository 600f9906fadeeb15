import { useState } from 'react';
import { isFaulty } from '../../../src/model/draft-faults.js';
import { CLASS_WORDS } from '../../../src/publishing/draft/class-words.js';
import { markedParagraphs } from '../../../src/publishing/draft/marked-text.js';
import {
  furtherFaults,
  headlineOf,
  isChecked,
  tallyOf,
} from '../../../src/publishing/draft/tally.js';
import type { DraftAudit, DraftClass } from '../api/types.js';
import { Empty } from '../design/empty.js';
import { AuditedSentence } from './audited-sentence.js';
import { MarkedSentence } from './marked-sentence.js';
import styles from './page.module.css';

interface Props {
  dossier: string;
  audit: DraftAudit;
}

const idOf = (number: number): string => `sentence-${number + 1}`;

/** The draft's own text with its sentences marked in place; each leads to what is said of it. */
const MarkedDraft = ({ audit, only }: { audit: DraftAudit; only: DraftClass | null }) => (
  <article className={styles.draft} aria-label="The draft, marked">
    {markedParagraphs(audit).map((stretches, at) => (
      <p key={at}>
        {stretches.map(({ text, sentence }, index) =>
          sentence === null ? (
            text
          ) : (
            <MarkedSentence
              key={index}
              audit={audit}
              number={sentence}
              href={`#${idOf(sentence)}`}
              isDimmed={only !== null && audit.sentences[sentence]?.class !== only}
            />
          ),
        )}
      </p>
    ))}
  </article>
);

/** What the audit found of each sentence of a draft. */
export const AuditedDraft = ({ dossier, audit }: Props) => {
  const [only, setOnly] = useState<DraftClass | null>(null);
  const faulty = audit.sentences.filter((sentence) => isFaulty(sentence, audit.failOn)).length;
  const further = furtherFaults(audit);
  const shown = audit.sentences
    .map((sentence, at) => ({ sentence, at }))
    .filter(({ sentence }) =>
      only === null
        ? isChecked(sentence) || sentence.class === 'opinion' || sentence.quotations.length > 0
        : sentence.class === only,
    );
  if (audit.sentences.length === 0) return <Empty title="The draft has no sentence" level={2} />;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{headlineOf(audit)}</h2>
      <p role="status">
        {further !== null && `${further} `}
        {faulty === 0
          ? 'No sentence is contradicted, and every quotation is as its source has it.'
          : `${faulty} of ${audit.sentences.length} sentences can’t stand as they are: contradicted, or with a quotation that is not what its source says.`}
      </p>
      <fieldset className={styles.tally}>
        <legend className="visually-hidden">Show sentences that are</legend>
        {tallyOf(audit).map(([of, sentences]) => (
          <button
            key={of}
            type="button"
            aria-pressed={only === of}
            data-class={of}
            title={CLASS_WORDS[of].meaning}
            onClick={() => setOnly(only === of ? null : of)}
          >
            <span aria-hidden="true">{CLASS_WORDS[of].sign}</span> {sentences}{' '}
            {CLASS_WORDS[of].words}
          </button>
        ))}
      </fieldset>
      <MarkedDraft audit={audit} only={only} />
      <ol className={styles.sentences}>
        {shown.map(({ sentence, at }) => (
          <AuditedSentence key={at} id={idOf(at)} dossier={dossier} sentence={sentence}>
            <MarkedSentence audit={audit} number={at} />
          </AuditedSentence>
        ))}
      </ol>
    </section>
  );
};
