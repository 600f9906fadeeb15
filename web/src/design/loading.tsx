import styles from './loading.module.css';

/** Says what is being fetched; it shows after a moment, so that quick answers do not flicker. */
export const Loading = ({ what }: { what: string }) => (
  <p className={styles.loading} role="status">
    Getting {what} …
  </p>
);
