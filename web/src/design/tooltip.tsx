import { Tooltip as Primitive } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import styles from './tooltip.module.css';

export const TooltipProvider = Primitive.Provider;

interface Props {
  /** A sentence or two; nothing that can be pressed. */
  text: ReactNode;
  /** One element that can have the focus. */
  children: ReactElement;
}

/** An explanation on hover and on focus; Escape closes it. */
export const Tooltip = ({ text, children }: Props) => (
  <Primitive.Root delayDuration={150}>
    <Primitive.Trigger asChild>{children}</Primitive.Trigger>
    <Primitive.Portal>
      <Primitive.Content className={styles.tooltip} sideOffset={6} collisionPadding={12}>
        {text}
      </Primitive.Content>
    </Primitive.Portal>
  </Primitive.Root>
);
