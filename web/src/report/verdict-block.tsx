import { useId } from 'react';
import {
  type VerdictFact,
  type VerdictView,
  verdictView,
} from '../../../src/publishing/verdict-view.js';
import { CitingBlock } from './citing-block.js';
import { Explained } from './explained.js';
import { EXPLANATIONS, probabilityMeans } from './explanations.js';
import { ProbabilityScale } from './probability-scale.js';
import { useReading } from './reading.js';
import { StatementText } from './statement.js';
import { useOpenInPrint } from './use-open-in-print.js';
import styles from './verdict-block.module.css';

const MEANINGS: Partial<Record<VerdictFact['id'], string>> = {
  stability: EXPLANATIONS.stability,
  base: EXPLANATIONS.base,
};

const Sure = ({ sure }: { sure: NonNullable<VerdictView['sure']> }) => (
  <dl className={styles.measures}>
    <dt>
      <Explained means={probabilityMeans(sure.probability)}>Probability</Explained>
    </dt>
    <dd>
      {sure.percent} that this label is right: <em>{sure.likely}</em>
      <ProbabilityScale probability={sure.probability} />
    </dd>
    <dt>
      <Explained means={EXPLANATIONS.confidence}>Confidence</Explained>
    </dt>
    <dd>{sure.confidence}</dd>
  </dl>
);

const Fact = ({ fact: { id, name, lines } }: { fact: VerdictFact }) => {
  const means = MEANINGS[id];
  return (
    <>
      <dt>{means === undefined ? name : <Explained means={means}>{name}</Explained>}</dt>
      <dd>
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </dd>
    </>
  );
};

const Why = ({ view: { why, meaning, facts } }: { view: VerdictView }) => (
  <details ref={useOpenInPrint()} className={styles.why}>
    <summary>{why}</summary>
    <p>{meaning}</p>
    <dl className={styles.measures}>
      {facts.map((fact) => (
        <Fact key={fact.id} fact={fact} />
      ))}
    </dl>
  </details>
);

/** The answer first: what holds and how sure; why is a click away. */
export const VerdictBlock = () => {
  const { report, origins } = useReading();
  const id = useId();
  const view = verdictView(report, origins.size);
  const { kind, title, label, meaning, answer, sure } = view;
  return (
    <section className={styles.verdict} data-verdict={kind} aria-labelledby={id}>
      <div>
        <h2 id={id} className={styles.label}>
          {title !== null && (
            <small>
              <Explained means={EXPLANATIONS.verdict}>{title}</Explained>
            </small>
          )}
          {label}
        </h2>
        <CitingBlock>
          <p className={styles.answer}>
            {answer === undefined ? meaning : <StatementText statement={answer} />}
          </p>
        </CitingBlock>
      </div>
      <div>
        {sure !== null && <Sure sure={sure} />}
        <Why view={view} />
      </div>
    </section>
  );
};
