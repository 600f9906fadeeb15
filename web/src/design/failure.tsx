import { Problem } from '../api/problem.js';
import { Button } from './button.js';
import { Notice } from './notice.js';
import { sentence } from './sentence.js';

interface Props {
  /** What could not be done, as a sentence without its full stop: "The documents could not be read". */
  title: string;
  error: Error;
  onRetry?: (() => void) | undefined;
}

const signInAddress = (): string => `/sign-in?to=${encodeURIComponent(window.location.pathname)}`;

/** A failed call in place: the server's message, its hint, and another try. */
export const Failure = ({ title, error, onRetry }: Props) => (
  <Notice tone="failure" title={title}>
    <p>{sentence(error.message)}</p>
    {error instanceof Problem && error.hint !== null && <p>{error.hint}</p>}
    {error instanceof Problem && error.status === 401 && (
      <p>
        <a href={signInAddress()} target="_blank" rel="noopener">
          Sign in again, in a new tab
        </a>
        . What you typed here stays.
      </p>
    )}
    {onRetry !== undefined && <Button onClick={onRetry}>Try again</Button>}
  </Notice>
);
