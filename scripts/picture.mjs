#!/usr/bin/env node
/**
 * Takes the README's picture: the report of the shipped example in the built reading room, as a
 * window of 1280 × 900 shows it. It needs an installed Chromium.
 */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { register } from 'tsx/esm/api';

register();
const { CHROMIUM, openBrowser } = await import('../test/browser/open-browser.js');
const { openRoom } = await import('../test/browser/room.js');

const QUESTION = "Is the Calder County Sheriff's Office being trained by the Esmaran army?";
const PICTURE = 'docs/images/reading-room.png';
const MOST_BYTES = 200_000;

const takePicture = async (page, address) => {
  await page.goto(`${address}/d/exchange/ask`);
  await page
    .getByRole('textbox', { name: /question|ask/i })
    .first()
    .fill(QUESTION);
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByRole('heading', { name: 'In short' }).waitFor({ timeout: 120_000 });
  await page.mouse.move(0, 0);
  mkdirSync(dirname(PICTURE), { recursive: true });
  await page.screenshot({ path: PICTURE, animations: 'disabled' });
};

if (CHROMIUM === undefined) {
  console.error('There is no Chromium here. Install one, or name it in CHROMIUM_PATH.');
  process.exit(1);
}
const room = await openRoom();
const browser = await openBrowser();
try {
  const context = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' };
  await takePicture(await browser.newPage(context), room.address);
} finally {
  await browser.close();
  await room.close();
}
const { size } = statSync(PICTURE);
console.log(`${PICTURE}: ${Math.round(size / 1000)} kB`);
if (size > MOST_BYTES) {
  console.error(`It may have ${MOST_BYTES / 1000} kB at most.`);
  process.exitCode = 1;
}
