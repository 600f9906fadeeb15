import { type KeyboardEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useStartCheck } from '../api/checks.js';
import { useSession } from '../api/session.js';
import { addresses } from '../app/addresses.js';
import { Button } from '../design/button.js';
import { Failure } from '../design/failure.js';
import { Field } from '../design/field.js';
import { questionFault } from './question.js';
import styles from './question-box.module.css';
import { type Where, WhereField } from './where-field.js';

interface Props {
  dossier: string;
  /** What stands in the box at first. */
  question?: string;
  /** One line without the date, for a page that is about something else. */
  small?: boolean;
}

/** Asks a question of a dossier and goes to where its check shows. */
export const QuestionBox = ({ dossier, question: first = '', small = false }: Props) => {
  const [question, setQuestion] = useState(first);
  const [asOf, setAsOf] = useState('');
  const [where, setWhere] = useState<Where>('documents');
  const mayAskWeb = useSession().data?.searchesWeb ?? false;
  const [fault, setFault] = useState<string | null>(null);
  const [, navigate] = useLocation();
  const start = useStartCheck(dossier);

  const ask = (): void => {
    const found = questionFault(question);
    setFault(found);
    if (found !== null || start.isPending) return;
    start.mutate(
      {
        question: question.trim(),
        ...(asOf === '' ? {} : { asOf }),
        ...(where === 'documents' ? {} : { web: where === 'web' ? 'only' : true }),
      },
      { onSuccess: ({ id }) => navigate(addresses.check(dossier, id)) },
    );
  };
  // Enter asks: a question is one paragraph. Shift and Enter break the line.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    ask();
  };

  return (
    <form
      className={styles.box}
      data-small={small}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <div className={styles.question}>
        <Field
          label={small ? 'Ask this dossier' : 'A question, or a statement to check'}
          fault={fault}
        >
          {(control) => (
            <textarea
              {...control}
              rows={small ? 1 : 3}
              value={question}
              onChange={(event) => setQuestion(event.target.value)}
              onKeyDown={onKeyDown}
            />
          )}
        </Field>
      </div>
      {!small && (
        <div className={styles.date}>
          <Field label="As of, if it matters" hint="Leaves out documents dated after this day.">
            {(control) => (
              <input
                {...control}
                type="date"
                value={asOf}
                onChange={(event) => setAsOf(event.target.value)}
              />
            )}
          </Field>
        </div>
      )}
      {!small && mayAskWeb && <WhereField where={where} onChange={setWhere} />}
      <Button look="primary" type="submit" disabled={start.isPending}>
        {start.isPending ? 'Asking …' : 'Ask'}
      </Button>
      {start.error !== null && (
        <div className={styles.failure}>
          <Failure title="The question could not be asked" error={start.error} />
        </div>
      )}
    </form>
  );
};
