import { OPEN_QUESTION_WORDS, shortVerdict } from '../../../src/publishing/verdict-words.js';
import type { AskedQuestion } from '../api/asked-questions.js';
import type { CheckHead } from '../api/types.js';
import { Field } from '../design/field.js';
import { moment } from '../design/format.js';
import styles from './compare.module.css';
import type { Chosen } from './questions.js';

interface Props {
  questions: readonly AskedQuestion[];
  chosen: Chosen;
  onChoose: (from: string | null, to: string | null) => void;
}

const nameOf = ({ checkedAt, verdict, probability, id }: CheckHead): string => {
  const answer = verdict === null ? OPEN_QUESTION_WORDS.inList : shortVerdict(verdict, probability);
  return `${checkedAt === null ? id : moment(checkedAt)}: ${answer}`;
};

interface CheckSelectProps {
  label: string;
  value: string | null;
  checks: readonly CheckHead[];
  onChange: (id: string) => void;
}

const CheckSelect = ({ label, value, checks, onChange }: CheckSelectProps) => (
  <Field label={label}>
    {(control) => (
      <select {...control} value={value ?? ''} onChange={({ target }) => onChange(target.value)}>
        {!checks.some(({ id }) => id === value) && <option value="">choose a check</option>}
        {checks.map((check) => (
          <option key={check.id} value={check.id}>
            {nameOf(check)}
          </option>
        ))}
      </select>
    )}
  </Field>
);

/** Which question, and which two of its checks. */
export const Pickers = ({ questions, chosen: { question, from, to }, onChoose }: Props) => {
  const checks = question?.checks ?? [];
  return (
    <search className={styles.pickers}>
      <div className={styles.question}>
        <Field label="Question">
          {(control) => (
            <select
              {...control}
              value={question === null ? '' : questions.indexOf(question)}
              onChange={({ target }) => {
                const [newest, before] = questions[Number(target.value)]?.checks ?? [];
                onChoose(before?.id ?? newest?.id ?? null, before ? (newest?.id ?? null) : null);
              }}
            >
              {question === null && <option value="">choose a question</option>}
              {questions.map(({ question: text, checks: { length } }, index) => (
                <option key={text} value={index}>
                  {text} ({length})
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <CheckSelect
        label="Before"
        value={from}
        checks={checks}
        onChange={(id) => onChoose(id, to)}
      />
      <CheckSelect label="After" value={to} checks={checks} onChange={(id) => onChoose(from, id)} />
    </search>
  );
};
