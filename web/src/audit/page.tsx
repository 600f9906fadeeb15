import { useEffect, useRef, useState } from 'react';
import { useParams } from 'wouter';
import { useAuditDraft } from '../api/audits.js';
import { useDossier } from '../api/dossiers.js';
import { Button } from '../design/button.js';
import { Failure } from '../design/failure.js';
import { Field } from '../design/field.js';
import { count } from '../design/format.js';
import { useTitle } from '../design/use-title.js';
import { AuditedDraft } from './audited-draft.js';
import styles from './page.module.css';

/** What the server takes. */
const LONGEST = 200_000;

/** Checks a draft: each sentence against the dossier. The draft is sent to this server and not kept. */
const AuditPage = () => {
  const { d: dossier } = useParams<{ d: string }>();
  const { data } = useDossier(dossier);
  const [text, setText] = useState('');
  const audit = useAuditDraft(dossier);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  useTitle('Audit a draft');

  const begin = (): void => {
    stop.current = new AbortController();
    audit.mutate({ text, signal: stop.current.signal });
  };
  const cancel = (): void => {
    stop.current?.abort();
    audit.reset();
  };
  const tooLong = text.length > LONGEST;

  return (
    <div className={styles.page}>
      <h1>Audit a draft</h1>
      <p className={styles.about}>
        Paste what you or a program wrote, or a whole conversation with a model, of which only what
        the model said is checked: every statement against {data?.title ?? 'the dossier'}, every
        quotation word for word. The text is not kept.
      </p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <Field
          label="The draft, plain, in Markdown, or a conversation as text or JSON"
          fault={tooLong ? `A draft can have at most ${count(LONGEST)} letters.` : null}
        >
          {(control) => (
            <textarea
              {...control}
              rows={9}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <div className={styles.acts}>
          <Button
            look="primary"
            type="submit"
            disabled={text.trim() === '' || tooLong || audit.isPending}
          >
            {audit.isPending ? 'Checking each sentence …' : 'Check every sentence'}
          </Button>
          {audit.isPending && <Button onClick={cancel}>Stop</Button>}
        </div>
      </form>
      {audit.error !== null && (
        <Failure title="The draft could not be checked" error={audit.error} onRetry={begin} />
      )}
      {audit.data !== undefined && <AuditedDraft dossier={dossier} audit={audit.data} />}
    </div>
  );
};

export default AuditPage;
