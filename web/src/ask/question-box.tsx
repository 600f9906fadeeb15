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

const AsOf = ({ day, onChange }: { day: string; onChange: (day: string) => void }) => (
  <div className={styles.date}>
    <Field label="As of, if it matters" hint="Leaves out documents dated after this day.">
      {(control) => (
        <input
          {...control}
          type="date"
          value={day}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  </div>
);

interface TextProps {
  small: boolean;
  question: string;
  fault: string | null;
  onChange: (question: string) => void;
  onAsk: () => void;
}

/** Enter asks: a question is one paragraph. Shift and Enter break the line. */
const QuestionText = ({ small, question, fault, onChange, onAsk }: TextProps) => {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onAsk();
  };
  return (
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
            onChange={({ target }) => onChange(target.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
    </div>
  );
};

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

  return (
    <form
      className={styles.box}
      data-small={small}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <QuestionText
        small={small}
        question={question}
        fault={fault}
        onChange={setQuestion}
        onAsk={ask}
      />
      {!small && (
        <div className={styles.choices}>
          {mayAskWeb && <WhereField where={where} onChange={setWhere} />}
          <AsOf day={asOf} onChange={setAsOf} />
        </div>
      )}
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
