import { Tooltip } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import tooltip from '../design/tooltip.module.css';
import styles from './explained.module.css';

interface Props {
  /** What it means; a few sentences. */
  means: ReactNode;
  children: ReactNode;
}

/**
 * A word with its explanation on hover and on focus, and on a tap too, where the shared tooltip shows
 * nothing.
 */
export const Explained = ({ means, children }: Props) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <Tooltip.Root open={isOpen} onOpenChange={setOpen} delayDuration={150}>
      <Tooltip.Trigger asChild>
        <button
          type="button"
          className={styles.term}
          onPointerDown={(event) => event.preventDefault()}
          onClick={(event) => {
            event.preventDefault();
            setOpen(true);
          }}
        >
          {children}
        </button>
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className={tooltip.tooltip} sideOffset={6} collisionPadding={12}>
          {means}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
};
