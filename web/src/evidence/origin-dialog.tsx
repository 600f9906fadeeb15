import type { OriginNames } from '../../../src/publishing/origin-names.js';
import { useRule } from '../api/rulings.js';
import { Dialog } from '../design/dialog.js';
import { RulingForm } from './ruling-form.js';
import styles from './ruling-form.module.css';
import type { Selection } from './selection.js';
import { keyOf } from './sentence-key.js';
import { useDraft } from './use-draft.js';

interface Props {
  dossier: string;
  kind: 'merge' | 'split';
  selection: Selection;
  origins: OriginNames;
  /** Text of the claim. */
  claim: string;
  onClose: () => void;
  onRecorded: () => void;
}

const WORDS = {
  merge: {
    title: 'Merge into one origin',
    about:
      'These sentences come from one account and will count as one when the question is asked again.',
    hint: 'What shows that they come from one account: a quotation, a shared source, the same wording.',
    act: 'Record the merge',
  },
  split: {
    title: 'Split off from their origin',
    about:
      'These sentences do not come from the account they are counted with, and will count separately when the question is asked again.',
    hint: 'What shows that they rest on something else: their own records, witnesses or work.',
    act: 'Record the split',
  },
} as const;

/** Where a reader says that sentences share an account, or don't belong to theirs. */
export const OriginDialog = ({
  dossier,
  kind,
  selection: { sentences },
  origins,
  claim,
  onClose,
  onRecorded,
}: Props) => {
  const rule = useRule(dossier);
  const words = WORDS[kind];
  const { draft, change, sent } = useDraft(
    `${dossier} ${kind} ${sentences.map(keyOf).sort().join(' ')}`,
  );
  const submit = (signed: { note: string; by: string }): void => {
    const evidence = sentences.map(({ document, extraction, span }) => ({
      document,
      extraction,
      span,
    }));
    rule.mutate(
      { kind, claim, evidence, ...signed },
      {
        onSuccess: () => {
          sent();
          onClose();
          onRecorded();
        },
      },
    );
  };
  return (
    <Dialog open onClose={onClose} title={words.title} about={words.about}>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={keyOf(sentence)} className={styles.quote} data-stance={sentence.stance}>
            {sentence.quote}
            <span className={styles.source}>
              {sentence.publisher} ·{' '}
              {sentence.origin === null
                ? 'no origin yet'
                : `origin: ${origins.get(sentence.origin) ?? sentence.origin}`}
            </span>
          </li>
        ))}
      </ul>
      <RulingForm
        note={draft.note}
        onNote={(note) => change({ note })}
        noteHint={words.hint}
        act={words.act}
        busy={rule.isPending}
        error={rule.error}
        onSubmit={submit}
      />
    </Dialog>
  );
};
