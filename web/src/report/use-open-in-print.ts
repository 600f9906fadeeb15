import { type RefObject, useEffect, useRef } from 'react';

/** What is folded stands open on paper. */
export const useOpenInPrint = (): RefObject<HTMLDetailsElement | null> => {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const open = (): void => {
      if (details.current !== null) details.current.open = true;
    };
    window.addEventListener('beforeprint', open);
    return () => window.removeEventListener('beforeprint', open);
  }, []);
  return details;
};
