import { useState } from 'react';
import { Button } from '../design/button.js';
import { Field } from '../design/field.js';
import styles from './adding.module.css';
import { webAddress } from './web-address.js';

/** Takes a web address to add; a wrong one is said here and not sent. */
export const AddressForm = ({ onAddress }: { onAddress: (url: string) => void }) => {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  return (
    <form
      className={styles.address}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const url = webAddress(text);
        setFault(url === null ? 'A web address begins with https:// or http://.' : null);
        if (url === null) return;
        onAddress(url);
        setText('');
      }}
    >
      <Field label="A web address" fault={fault}>
        {(control) => (
          <input
            {...control}
            type="url"
            inputMode="url"
            placeholder="https://"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit">Add</Button>
    </form>
  );
};
