import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { violationsOf } from '../../test/browser/room.js';
import { type Heard, listen } from './heard.js';
import { practicesOf } from './practices.js';
import type { Vitals } from './score.js';
import { seenSchema, vitalsOf } from './vitals-of.js';

/** The phone of Lighthouse's mobile preset, on its slow network, with a processor four times slower. */
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};
const PROCESSOR = { rate: 4 };
const KILOBIT = 1024 / 8;
const NETWORK = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 1474.56 * KILOBIT,
  uploadThroughput: 675 * KILOBIT,
};
/** A page that asked for nothing and painted nothing for so long has come. */
const QUIET_MS = 3000;

const OBSERVER = fileURLToPath(new URL('observe-page.mjs', import.meta.url));

export interface Measured extends Vitals {
  /** Bytes of script over the wire. */
  scripts: number;
  /** All bytes over the wire. */
  bytes: number;
  violations: string[];
  practices: Record<string, boolean>;
}

async function slowDown(devtools: CDPSession): Promise<void> {
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', PROCESSOR);
}

async function settle(page: Page, heard: Heard): Promise<void> {
  for (let known = -1; known !== heard.requests.length; ) {
    known = heard.requests.length;
    await page.waitForLoadState('networkidle', { timeout: 60_000 });
    await page.waitForTimeout(QUIET_MS);
  }
}

/** Opens a page as a phone does that was never here before, and looks at what came. */
export async function measurePage(browser: Browser, address: string): Promise<Measured> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: OBSERVER });
    const devtools = await context.newCDPSession(page);
    const heard = await listen(page, devtools);
    await slowDown(devtools);
    const answer = await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    if (answer === null) throw new Error(`${address} did not answer`);
    await settle(page, heard);
    const vitals = vitalsOf(seenSchema.parse(await page.evaluate('window.seen')));
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return {
      ...vitals,
      scripts: heard.bytes.get('Script') ?? 0,
      bytes: [...heard.bytes.values()].reduce((sum, bytes) => sum + bytes, 0),
      practices: await practicesOf(page, answer, heard),
      violations: await violationsOf(page),
    };
  } finally {
    await context.close();
  }
}
