import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** A browser that is installed, or undefined: tests of pages are skipped then, with the reason. */
export const CHROMIUM = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== '' && existsSync(path));

/** What a test's title says where there is no browser. */
export const SKIPPED =
  CHROMIUM === undefined ? ' (skipped: no Chromium here; set CHROMIUM_PATH)' : '';

/** Quiet: nothing but the page itself may cause traffic. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS });
