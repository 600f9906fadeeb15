import { useEffect, useRef, useState } from 'react';
import { type PageBox, PageBoxes } from './page-boxes.js';
import styles from './pdf-pages.module.css';

interface Props {
  /** Where the image's bytes are. */
  address: string;
  /** Where the quotation stands on it. */
  boxes: readonly PageBox[];
  onFailure: (reason: string) => void;
}

/** A photograph or scan of a paper, the quotation marked on it. */
export const PicturePage = ({ address, boxes, onFailure }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    if (isLoaded) box.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [isLoaded]);
  return (
    <div ref={box} className={styles.page}>
      <img
        className={styles.picture}
        src={address}
        alt="The document. Its words are in the text."
        onLoad={() => setLoaded(true)}
        onError={() => onFailure('The browser can’t show this image.')}
      />
      <PageBoxes boxes={boxes} />
    </div>
  );
};
