import {
  holdersWords,
  moreWords,
  type NarrativeView,
} from '../../../src/publishing/narrative-view.js';
import { stakeWords } from '../../../src/publishing/report-words.js';
import { STANCE_SIGNS } from '../design/stance-mark.js';
import styles from './account-card.module.css';
import { Citations } from './citation.js';
import { CitingBlock } from './citing-block.js';
import { StatementText } from './statement.js';

const Stakes = ({ account: { narrative, leavesOpen } }: { account: NarrativeView }) => (
  <dl>
    <dt>Stake</dt>
    {narrative.interests.length === 0 && <dd>none on record</dd>}
    {narrative.interests.map((stake) => (
      <dd key={stake.text}>
        <CitingBlock>
          {stakeWords(stake)}
          <Citations numbers={stake.evidence} />
        </CitingBlock>
      </dd>
    ))}
    {leavesOpen.length > 0 && <dt>Leaves open</dt>}
    {leavesOpen.map((open) => (
      <dd key={open}>{open}</dd>
    ))}
  </dl>
);

/** One side: what it holds, who holds it, its best evidence, and its stake as plain as its argument. */
export const AccountCard = ({ account }: { account: NarrativeView }) => {
  const { narrative, best, more } = account;
  return (
    <div className={styles.account} data-stance={narrative.stance}>
      <h3>
        <span className={styles.sign} aria-hidden="true">
          {STANCE_SIGNS[narrative.stance]}
        </span>{' '}
        {narrative.label}
      </h3>
      {narrative.holders.length > 0 && (
        <p className={styles.held}>Held by {holdersWords(narrative)}.</p>
      )}
      {best.map((statement) => (
        <CitingBlock key={statement.text}>
          <p>
            <StatementText statement={statement} />
          </p>
        </CitingBlock>
      ))}
      {more.length > 0 && (
        <CitingBlock>
          <p className={styles.held}>
            {moreWords(best)}: <Citations numbers={more} />
          </p>
        </CitingBlock>
      )}
      {(narrative.notes ?? []).map((note) => (
        <p key={note} className={styles.held}>
          {note}
        </p>
      ))}
      <Stakes account={account} />
    </div>
  );
};
