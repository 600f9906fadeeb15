import { type RefObject, useEffect, useState } from 'react';
import { placeAt } from './places.js';

/** The reading line, as a share of the window's height from its top. */
const LINE = 0.35;

/** The place of a citation that is pointed at. */
const placePointedAt = ({ target }: Event): string | undefined => {
  const citation = target instanceof Element ? target.closest('[data-n]') : null;
  return citation?.closest<HTMLElement>('[data-place]')?.dataset.place;
};

/**
 * Follows which place of the text is being read: elements name theirs by `data-place`. A citation
 * that is pointed at is being read, until the reader scrolls on. While `isHeld` says so, the reader
 * is at the evidence and nothing moves.
 */
export const usePlace = (
  text: RefObject<HTMLElement | null>,
  isHeld: () => boolean,
): string | null => {
  const [place, setPlace] = useState<string | null>(null);
  useEffect(() => {
    let frame = 0;
    const read = (): void => {
      frame = 0;
      if (isHeld()) return;
      const elements = text.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [];
      const extents = [...elements].map((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return { id: element.dataset.place ?? '', top, bottom };
      });
      setPlace(placeAt(extents, window.innerHeight * LINE));
    };
    const soon = (): void => {
      frame ||= requestAnimationFrame(read);
    };
    const point = (event: Event): void => {
      const pointedAt = placePointedAt(event);
      if (pointedAt !== undefined) setPlace(pointedAt);
    };
    soon();
    const element = text.current;
    element?.addEventListener('pointerover', point);
    element?.addEventListener('focusin', point);
    window.addEventListener('scroll', soon, { passive: true });
    window.addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      element?.removeEventListener('pointerover', point);
      element?.removeEventListener('focusin', point);
      window.removeEventListener('scroll', soon);
      window.removeEventListener('resize', soon);
    };
  }, [text, isHeld]);
  return place;
};
