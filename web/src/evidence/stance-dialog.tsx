import { useId, useState } from 'react';
import { useRule } from '../api/rulings.js';
import type { JudgedSentence, Stance } from '../api/types.js';
import { Dialog } from '../design/dialog.js';
import { Notice } from '../design/notice.js';
import { StanceMark } from '../design/stance-mark.js';
import { STANCES } from './filter.js';
import { RulingForm } from './ruling-form.js';
import styles from './ruling-form.module.css';
import { RulingLine } from './ruling-line.js';
import { keyOf } from './sentence-key.js';
import { useDraft } from './use-draft.js';

interface Props {
  dossier: string;
  sentence: JudgedSentence;
  /** Text of the claim. */
  claim: string;
  onClose: () => void;
}

const MEANINGS: Record<Stance, string> = {
  supports: 'it speaks for the claim as asked',
  refutes: 'it speaks against the claim as asked',
  qualifies: 'true only in part, in a narrower scope, or contested',
  neither: 'it says nothing about the claim',
};

/** Where a reader says that a sentence says something else of the claim than the engine judged. */
export const StanceDialog = ({ dossier, sentence, claim, onClose }: Props) => {
  const group = useId();
  const rule = useRule(dossier);
  const { draft, change, sent } = useDraft(`${dossier} ${claim} ${keyOf(sentence)}`);
  const { document, extraction, span, ruling } = sentence;
  const [rulingAtFirst] = useState(ruling?.id ?? null);
  const chosen = STANCES.find((stance) => stance === draft.stance);
  const meantime = ruling !== null && ruling.id !== rulingAtFirst && !rule.isSuccess;
  const submit = (signed: { note: string; by: string }): void => {
    if (chosen === undefined) return;
    rule.mutate(
      { kind: 'stance', claim, document, extraction, span, stance: chosen, ...signed },
      {
        onSuccess: () => {
          sent();
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Overrule this stance"
      about={
        <>
          On the claim: {claim} The engine’s judgement stays on record beside yours. Yours counts
          when the question is asked again.
        </>
      }
    >
      <blockquote className={styles.quote} data-stance={sentence.stance}>
        {sentence.quote}
        <span className={styles.source}>
          {sentence.title} · {sentence.publisher} · the engine says{' '}
          <StanceMark stance={sentence.stance} probability={sentence.probability} />
        </span>
        {ruling !== null && !meantime && (
          <span className={styles.source}>
            <RulingLine ruling={ruling} />
          </span>
        )}
      </blockquote>
      {meantime && (
        <Notice tone="warning" title="Someone ruled on this sentence while you were writing">
          <p>
            <RulingLine ruling={ruling} />
          </p>
          <p>Yours would be recorded after it and replace it.</p>
        </Notice>
      )}
      <RulingForm
        note={draft.note}
        onNote={(note) => change({ note })}
        noteHint="What in the sentence shows it. Others will see this beside the sentence."
        act="Record the ruling"
        fault={chosen === undefined ? 'Choose what the sentence says about the claim.' : null}
        busy={rule.isPending}
        error={rule.error}
        onSubmit={submit}
      >
        <fieldset className={styles.stances}>
          <legend>What the sentence says about the claim</legend>
          {STANCES.map((stance) => (
            <label key={stance}>
              <input
                type="radio"
                name={group}
                value={stance}
                checked={chosen === stance}
                data-faulty={chosen === undefined}
                onChange={() => change({ stance })}
              />
              <StanceMark stance={stance} />
              <span className={styles.meaning}>{MEANINGS[stance]}</span>
            </label>
          ))}
        </fieldset>
      </RulingForm>
    </Dialog>
  );
};
