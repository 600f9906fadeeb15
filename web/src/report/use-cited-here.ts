import { type RefObject, useEffect, useState } from 'react';
import { type CitingStretch, citedInView } from './cited-in-view.js';

/** What is read as one stretch around a citation. */
const STRETCH = 'p, li, dd';

const numbersIn = (element: Element): number[] =>
  [...element.querySelectorAll<HTMLElement>('[data-n]')].map(({ dataset }) => Number(dataset.n));

/** The stretches of a text that cite; what is folded away is not read. */
const stretchesOf = (text: HTMLElement): CitingStretch[] => {
  const around = [...text.querySelectorAll('[data-n]')].map(
    (citation) => citation.closest(STRETCH) ?? citation,
  );
  return [...new Set(around)]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { numbers: numbersIn(element), top, bottom };
    });
};

/** The evidence of the stretch around a citation that is pointed at. */
const pointedAt = ({ target }: Event): number[] | undefined => {
  const citation = target instanceof Element ? target.closest('[data-n]') : null;
  return citation === null ? undefined : numbersIn(citation.closest(STRETCH) ?? citation);
};

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((n, at) => n === b[at]);

/**
 * Follows which evidence is cited by what is being read: by the paragraphs in view, or by the one in
 * which a citation is pointed at, until the reader scrolls on. While `isHeld` says so, the reader is
 * at the evidence and nothing moves.
 */
export const useCitedHere = (
  text: RefObject<HTMLElement | null>,
  isHeld: () => boolean,
): readonly number[] => {
  const [cited, setCited] = useState<readonly number[]>([]);
  useEffect(() => {
    let frame = 0;
    const set = (next: readonly number[]): void =>
      setCited((now) => (isSame(now, next) ? now : next));
    const read = (): void => {
      frame = 0;
      if (text.current !== null && !isHeld())
        set(citedInView(stretchesOf(text.current), window.innerHeight));
    };
    const soon = (): void => {
      frame ||= requestAnimationFrame(read);
    };
    const point = (event: Event): void => {
      const numbers = pointedAt(event);
      if (numbers !== undefined) set(numbers);
    };
    soon();
    const element = text.current;
    element?.addEventListener('pointerover', point);
    element?.addEventListener('focusin', point);
    // A fold that opens moves what is below it; the event does not bubble.
    element?.addEventListener('toggle', soon, { capture: true });
    window.addEventListener('scroll', soon, { passive: true });
    window.addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      element?.removeEventListener('pointerover', point);
      element?.removeEventListener('focusin', point);
      element?.removeEventListener('toggle', soon, { capture: true });
      window.removeEventListener('scroll', soon);
      window.removeEventListener('resize', soon);
    };
  }, [text, isHeld]);
  return cited;
};
