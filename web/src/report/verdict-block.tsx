import type { ReactNode } from 'react';
import { counted } from '../../../src/model/counted.js';
import type { Report, Verdict } from '../../../src/model/report.js';
import { answerOf } from '../../../src/publishing/outline.js';
import { claimWord } from '../../../src/publishing/report-words.js';
import {
  CONFIDENCE_WORDS,
  isAnswer,
  likelihoodOf,
  OPEN_QUESTION_WORDS,
  percent,
  stabilityWords,
  VERDICT_MEANINGS,
  VERDICT_WORDS,
} from '../../../src/publishing/verdict-words.js';
import { asSentences } from '../../../src/publishing/wordings.js';

import { CitingBlock } from './citing-block.js';
import { Explained } from './explained.js';
import { EXPLANATIONS, probabilityMeans } from './explanations.js';
import { ProbabilityScale } from './probability-scale.js';
import { useReading } from './reading.js';
import { StatementText } from './statement.js';
import styles from './verdict-block.module.css';

const Measure = ({
  name,
  means,
  children,
}: {
  name: string;
  means: string;
  children: ReactNode;
}) => (
  <>
    <dt>
      <Explained means={means}>{name}</Explained>
    </dt>
    <dd>{children}</dd>
  </>
);

const Measures = ({ verdict }: { verdict: Verdict }) => {
  const { probability, confidence, reasons } = verdict;
  const stability = stabilityWords(verdict);
  return (
    <>
      <Measure name="Probability" means={probabilityMeans(probability)}>
        {percent(probability)} that this label is right: <em>{likelihoodOf(probability).word}</em>
        <ProbabilityScale probability={probability} />
      </Measure>
      <Measure name="Confidence" means={EXPLANATIONS.confidence}>
        {CONFIDENCE_WORDS[confidence]}
        {reasons.length > 0 && (
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{asSentences([reason])}</li>
            ))}
          </ul>
        )}
      </Measure>
      {stability !== null && (
        <Measure name="Stability" means={EXPLANATIONS.stability}>
          {stability}
        </Measure>
      )}
    </>
  );
};

const Claims = ({ report }: { report: Report }) => {
  const claims = report.claims.filter(({ text }) => text !== report.question);
  if (claims.length === 0) return null;
  return (
    <>
      <dt>
        {claimWord(report)}
        {claims.length === 1 ? '' : 's'}
      </dt>
      <dd>
        {claims.map(({ id, text }) => (
          <div key={id}>{text}</div>
        ))}
      </dd>
    </>
  );
};

/** The answer first: what holds, how sure, and why. */
export const VerdictBlock = () => {
  const { report, origins } = useReading();
  const { verdict, evidence } = report;
  const answer = answerOf(report);
  const documents = new Set(evidence.map(({ document }) => document.id)).size;
  return (
    <section
      className={styles.verdict}
      data-verdict={verdict?.label ?? 'open'}
      aria-labelledby="verdict"
    >
      <div>
        <h2 id="verdict" className={styles.label}>
          {verdict !== null && (
            <small>
              <Explained means={EXPLANATIONS.verdict}>Verdict</Explained>
            </small>
          )}
          {verdict === null ? OPEN_QUESTION_WORDS.label : VERDICT_WORDS[verdict.label]}
        </h2>
        <p className={styles.meaning}>
          {verdict === null ? OPEN_QUESTION_WORDS.meaning : VERDICT_MEANINGS[verdict.label]}
        </p>
        {answer !== undefined && (
          <CitingBlock>
            <p className={styles.answer}>
              <StatementText statement={answer} />
            </p>
          </CitingBlock>
        )}
      </div>
      <dl className={styles.measures}>
        <Claims report={report} />
        {verdict !== null && isAnswer(verdict.label) && <Measures verdict={verdict} />}
        <Measure name="Shows" means={EXPLANATIONS.base}>
          {counted(evidence.length, 'passage')} of {counted(documents, 'document')}, going back to{' '}
          {counted(origins.size, 'origin')}
        </Measure>
      </dl>
    </section>
  );
};
