import { useState } from 'react';
import { useLocation } from 'wouter';
import { useMakeDossier } from '../api/dossiers.js';
import { addresses } from '../app/addresses.js';
import { Button } from '../design/button.js';
import { Failure } from '../design/failure.js';
import { Field } from '../design/field.js';
import styles from './page.module.css';

/** Starts a dossier and goes to it. */
export const MakeDossier = () => {
  const [name, setName] = useState('');
  const [, navigate] = useLocation();
  const make = useMakeDossier();
  return (
    <form
      className={styles.make}
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate(name.trim(), {
          onSuccess: (made) => navigate(addresses.dossier(made.name)),
        });
      }}
    >
      <Field label="A new dossier" hint="Name the matter: “Harbour plate readers”.">
        {(control) => (
          <input
            {...control}
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Button look="primary" type="submit" disabled={name.trim() === '' || make.isPending}>
        Start it
      </Button>
      {make.error !== null && <Failure title="It could not be started" error={make.error} />}
    </form>
  );
};
