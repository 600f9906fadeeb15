import { useSession } from '../api/session.js';
import styles from './layout.module.css';

/** Takes the access token back, on servers that others reach. */
export const SignOut = () => {
  const { data } = useSession();
  if (data === undefined || data.loopback) return null;
  return (
    <form method="post" action="/sign-out">
      <button type="submit" className={styles.plain}>
        Sign out
      </button>
    </form>
  );
};
