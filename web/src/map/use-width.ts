import { type RefObject, useEffect, useRef, useState } from 'react';

/** The width of an element in pixels as the window changes; a usual one before it is known. */
export const useWidth = (): [RefObject<HTMLDivElement | null>, number] => {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(800);
  useEffect(() => {
    if (box.current === null) return;
    const resized = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(entry.contentRect.width);
    });
    resized.observe(box.current);
    return () => resized.disconnect();
  }, []);
  return [box, width];
};
