import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` once a form; `quiet` looks like a link and is for small acts in a row. */
  look?: 'plain' | 'primary' | 'quiet';
}

export const Button = ({ look = 'plain', className, type = 'button', ...rest }: Props) => (
  <button
    type={type}
    className={[styles.button, styles[look], className].filter(Boolean).join(' ')}
    {...rest}
  />
);
