import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '../design/button.js';
import styles from './drop-zone.module.css';

interface Props {
  onFiles: (files: File[]) => void;
  /** Folders are named to the caller: a browser hands over no files of theirs. */
  onFolders: (names: string[]) => void;
  children?: ReactNode;
}

/** Where files are dropped; the button does the same by keyboard. */
export const DropZone = ({ onFiles, onFolders, children }: Props) => {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const { files, folders } = droppedOf(event.dataTransfer);
    if (files.length > 0) onFiles(files);
    if (folders.length > 0) onFolders(folders);
  };

  return (
    // The zone is a convenience of the pointer; the button in it has the keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      className={styles.zone}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      <div className={styles.invite}>
        <Button onClick={() => input.current?.click()}>Add files</Button>
        <span>
          or drop them here: text, PDF and Word, pages, tables, e-mail, scans, web archives.
        </span>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files to add"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again after a failure.
          event.target.value = '';
        }}
      />
      {children}
    </div>
  );
};

const droppedOf = (transfer: DataTransfer): { files: File[]; folders: string[] } => {
  const files: File[] = [];
  const folders: string[] = [];
  for (const item of transfer.items) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry?.isDirectory) folders.push(entry.name);
    else if (file !== null) files.push(file);
  }
  return { files, folders };
};
