import { Link } from 'wouter';
import { isAnswer } from '../../../src/publishing/verdict-words.js';
import type { CheckHead, Comparison } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { moment, percent } from '../design/format.js';
import { VerdictMark } from '../design/verdict-mark.js';
import styles from './compare.module.css';

interface Props {
  dossier: string;
  /** `Before` or `After`. */
  name: string;
  check: CheckHead;
  verdict: Comparison['verdict']['from'];
}

/** The answer of one of the two checks. */
export const VerdictSide = ({ dossier, name, check, verdict }: Props) => (
  <section className={styles.side} aria-label={name}>
    <h2>{name}</h2>
    <p className={styles.label}>
      <VerdictMark label={verdict?.label ?? null} />
    </p>
    <dl className={styles.facts}>
      {verdict !== null && isAnswer(verdict.label) && (
        <>
          <dt>Probability</dt>
          <dd>
            {percent(verdict.probability)}
            <meter
              className={styles.scale}
              data-verdict={verdict.label}
              aria-label={`Probability ${name.toLowerCase()}`}
              min={0}
              max={1}
              value={verdict.probability}
            />
          </dd>
          <dt>Confidence</dt>
          <dd>{verdict.confidence}</dd>
        </>
      )}
      <dt>Checked</dt>
      <dd>{check.checkedAt === null ? 'not yet' : moment(check.checkedAt)}</dd>
      <dt>As of</dt>
      <dd>{check.asOf ?? 'any day'}</dd>
      <dt>Revision</dt>
      <dd>
        <code>{check.dossierRevision ?? 'none'}</code>
      </dd>
    </dl>
    <Link href={addresses.check(dossier, check.id)}>Read this report</Link>
  </section>
);
