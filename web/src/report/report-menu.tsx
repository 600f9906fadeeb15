import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';
import { reportAddress } from '../api/checks.js';
import { Button } from '../design/button.js';
import { REPORT_FORMS } from './report-forms.js';
import styles from './report-menu.module.css';

/** A button with a small panel of links under it. */
export const Menu = ({ name, children }: { name: string; children: ReactNode }) => (
  <Popover.Root>
    <Popover.Trigger asChild>
      <Button>
        {name} <span aria-hidden="true">▾</span>
      </Button>
    </Popover.Trigger>
    <Popover.Content
      className={styles.menu}
      align="start"
      sideOffset={6}
      collisionPadding={12}
      aria-label={name}
    >
      {children}
    </Popover.Content>
  </Popover.Root>
);

/** The report to keep, in every form; and as a page that stands on its own, to share. */
export const ExportMenu = ({ dossier, check }: { dossier: string; check: string }) => (
  <>
    <a className={styles.share} href={reportAddress(dossier, check, 'html', true)} download>
      Share as a page
    </a>
    <Menu name="Export">
      <ul className={styles.list}>
        {Object.entries(REPORT_FORMS).map(([format, { name, use }]) => (
          <li key={format}>
            <a href={reportAddress(dossier, check, format, true)} download>
              <b>{name}</b>
              <span>{use}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className={styles.paper}>
        <Button look="quiet" onClick={() => window.print()}>
          Print, or save as PDF
        </Button>
      </p>
    </Menu>
  </>
);
