import { useWithdraw } from '../api/rulings.js';
import type { Ruling } from '../api/types.js';
import { Dialog } from '../design/dialog.js';
import { RulingForm } from './ruling-form.js';
import styles from './ruling-form.module.css';
import { RulingLine } from './ruling-line.js';
import { useDraft } from './use-draft.js';

interface Props {
  dossier: string;
  ruling: Ruling;
  onClose: () => void;
}

/** Where a ruling is taken back. */
export const WithdrawDialog = ({ dossier, ruling, onClose }: Props) => {
  const withdraw = useWithdraw(dossier);
  const { draft, change, sent } = useDraft(`${dossier} withdraw ${ruling.id}`);
  return (
    <Dialog
      open
      onClose={onClose}
      title="Withdraw this ruling"
      about="It no longer counts when the question is asked again. It stays in the record, with your note."
    >
      <div className={styles.quote}>
        <span className={styles.source}>
          <RulingLine ruling={ruling} />
        </span>
      </div>
      <RulingForm
        note={draft.note}
        onNote={(note) => change({ note })}
        noteHint="What changed your mind."
        act="Withdraw the ruling"
        busy={withdraw.isPending}
        error={withdraw.error}
        onSubmit={(signed) =>
          withdraw.mutate(
            { ruling: ruling.id, ...signed },
            {
              onSuccess: () => {
                sent();
                onClose();
              },
            },
          )
        }
      />
    </Dialog>
  );
};
