import { useState } from 'react';
import type { JudgedSentence, Ruling } from '../api/types.js';
import { Button } from '../design/button.js';
import { counted, moment } from '../design/format.js';
import { StanceMark } from '../design/stance-mark.js';
import { Table } from '../design/table.js';
import { type RulingState, stateOf } from './ruling-state.js';
import { RULED_WORDS } from './ruling-words.js';
import styles from './rulings-list.module.css';
import { WithdrawDialog } from './withdraw-dialog.js';

interface Props {
  dossier: string;
  /** Those on the claims of this check, newest first. */
  rulings: Ruling[];
  sentences: readonly JudgedSentence[];
}

const STATE_WORDS: Record<RulingState, string> = {
  counts: 'counts',
  replaced: 'replaced by a later one',
  withdrawn: 'withdrawn',
};

type Place = Pick<JudgedSentence, 'document' | 'span'>;

const placesOf = ({ document, span, evidence }: Ruling): Place[] =>
  evidence ?? (document === undefined || span === undefined ? [] : [{ document, span }]);

const About = ({ ruling, sentences }: { ruling: Ruling; sentences: Props['sentences'] }) => {
  const places = placesOf(ruling);
  const found = places.flatMap(
    ({ document, span }) =>
      sentences.find((it) => it.document === document && it.span.start === span.start) ?? [],
  );
  return (
    <>
      {found.map(({ quote, publisher, document, span }) => (
        <span key={`${document} ${span.start}`} className={styles.quote}>
          {quote} <span className={styles.soft}>{publisher}</span>
        </span>
      ))}
      {found.length < places.length &&
        `${counted(places.length - found.length, 'sentence')} that this check did not judge`}
    </>
  );
};

/** What readers decided otherwise, also what they took back. */
export const RulingsList = ({ dossier, rulings, sentences }: Props) => {
  const [withdrawing, setWithdrawing] = useState<string | null>(null);
  const ruling = rulings.find(({ id }) => id === withdrawing);
  return (
    <section className={styles.rulings}>
      <h2>Rulings</h2>
      {rulings.length === 0 ? (
        <p className={styles.soft}>
          None yet. Whoever reads a sentence otherwise than the engine can overrule it above;
          nothing is overwritten.
        </p>
      ) : (
        <Table caption="Rulings on this claim">
          <thead>
            <tr>
              <th scope="col">Ruling</th>
              <th scope="col">About</th>
              <th scope="col">Why</th>
              <th scope="col">By</th>
              <th scope="col">State</th>
            </tr>
          </thead>
          <tbody>
            {rulings.map((it) => (
              <tr key={it.id}>
                <th scope="row">
                  {RULED_WORDS[it.kind]}
                  {it.stance !== undefined && (
                    <>
                      : <StanceMark stance={it.stance} />
                    </>
                  )}
                </th>
                <td>
                  <About ruling={it} sentences={sentences} />
                </td>
                <td data-label="Why">{it.note}</td>
                <td data-label="By">
                  {it.by}
                  <span className={styles.when}>{moment(it.at)}</span>
                </td>
                <td data-label="State">
                  {it.withdrawn ? (
                    <>
                      withdrawn by {it.withdrawn.by}: {it.withdrawn.note}
                      <span className={styles.when}>{moment(it.withdrawn.at)}</span>
                    </>
                  ) : (
                    <>
                      {STATE_WORDS[stateOf(it, rulings)]}{' '}
                      <Button look="quiet" onClick={() => setWithdrawing(it.id)}>
                        Withdraw
                      </Button>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {ruling !== undefined && (
        <WithdrawDialog
          dossier={dossier}
          ruling={ruling}
          onClose={() => setWithdrawing(null)}
          key={ruling.id}
        />
      )}
    </section>
  );
};
