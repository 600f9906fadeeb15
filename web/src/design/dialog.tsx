import { Dialog as Primitive } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import { Button } from './button.js';
import styles from './dialog.module.css';

interface Props {
  open: boolean;
  onClose: () => void;
  title: string;
  /** A sentence under the title that says what the dialog is for. */
  about: ReactNode;
  children: ReactNode;
}

/**
 * A modal dialog. The backdrop is ours and not the primitive's: that one locks scrolling with an
 * inline style, which the server's policy forbids. Whatever opened it gets the focus back: the
 * primitive gives it only to a trigger of its own.
 */
export const Dialog = ({ open, onClose, title, about, children }: Props) => {
  const opener = useRef<Element | null>(null);
  return (
    <Primitive.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Primitive.Portal>
        <div className={styles.backdrop} data-dialog-backdrop="" />
        <Primitive.Content
          className={styles.dialog}
          onOpenAutoFocus={() => {
            opener.current = document.activeElement;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (opener.current instanceof HTMLElement) opener.current.focus();
          }}
        >
          <Primitive.Title className={styles.title}>{title}</Primitive.Title>
          <Primitive.Description className={styles.about}>{about}</Primitive.Description>
          {children}
          <Primitive.Close asChild>
            <Button look="quiet" className={styles.close} aria-label="Close">
              ✕
            </Button>
          </Primitive.Close>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
};
