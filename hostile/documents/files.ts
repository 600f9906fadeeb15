import { ARCHIVES } from './archives.js';
import type { HostileFile } from './hostile-file.js';
import { MAILS } from './mails.js';
import { PAGES } from './pages.js';
import { PDFS } from './pdfs.js';
import { TEXTS } from './texts.js';
import { WEB_ARCHIVES } from './web-archives.js';

export const HOSTILE_FILES: readonly HostileFile[] = [
  ...PAGES,
  ...ARCHIVES,
  ...PDFS,
  ...MAILS,
  ...TEXTS,
  ...WEB_ARCHIVES,
];
