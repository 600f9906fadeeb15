import { useStartCheck } from '../api/checks.js';
import type { Check } from '../api/types.js';
import { useQueryState } from '../app/use-query-state.js';
import { Button } from '../design/button.js';
import { Failure } from '../design/failure.js';
import { FollowAgain } from './follow-again.js';
import styles from './tray.module.css';
import { type Unheard, unheardWords } from './unheard-rulings.js';

interface Props {
  dossier: string;
  check: Check;
  /** What readers decided since the check began. */
  unheard: Unheard[];
}

/**
 * Offers to ask the question again once something was decided that the check did not hear, and then
 * leads to what it changed. The new check's id is in the address: a reload goes on with it.
 */
export const AskAgain = ({ dossier, check, unheard }: Props) => {
  const [query, changeQuery] = useQueryState();
  const start = useStartCheck(dossier);
  const again = query.get('again');
  const follow = (id: string | null): void =>
    changeQuery((now) => {
      const written = new URLSearchParams(now);
      if (id === null) written.delete('again');
      else written.set('again', id);
      return written;
    });
  const ask = (): void =>
    start.mutate(
      { question: check.question, ...(check.asOf === null ? {} : { asOf: check.asOf }) },
      { onSuccess: ({ id }) => follow(id) },
    );
  if (again !== null)
    return (
      <FollowAgain dossier={dossier} from={check.id} to={again} onLeave={() => follow(null)} />
    );
  if (unheard.length === 0) return null;
  return (
    <section className={styles.tray} aria-label="Ask again">
      <p role="status">
        {unheardWords(unheard)} since this check. Ask again to see what that changes.
      </p>
      <div className={styles.acts}>
        <Button look="primary" disabled={start.isPending} onClick={ask}>
          {start.isPending ? 'Asking …' : 'Ask again and compare'}
        </Button>
      </div>
      {start.error !== null && (
        <Failure title="The question could not be asked again" error={start.error} />
      )}
    </section>
  );
};
