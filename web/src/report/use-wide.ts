import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(min-width: 1000px)');

const subscribe = (onChange: () => void): (() => void) => {
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};

/** Whether text and evidence fit side by side. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
