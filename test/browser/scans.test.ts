import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, openBrowser, SKIPPED } from './open-browser.js';
import { openRoom, picture, type Room, violationsOf } from './room.js';

const QUESTION = 'Does Marlin Ferries pay Grebe Estates for the use of the pier?';
const LINES = [
  'Minutes of the harbour board of Selwick',
  '',
  'Marlin Ferries pays Grebe Estates 40,000 crowns a year for the',
  'use of the pier. The board heard this on 3 May 2024.',
  'The harbour office keeps the receipts for ten years.',
];

/** A page as a scanner sees it: black letters on paper that is not quite white. */
function scannedPage(): Buffer {
  const canvas = createCanvas(1240, 800);
  const context = canvas.getContext('2d');
  context.fillStyle = '#f4f1e8';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#222';
  context.font = '34px "Liberation Serif", serif';
  for (const [at, line] of LINES.entries()) context.fillText(line, 120, 140 + at * 56);
  return canvas.toBuffer('image/png');
}

describe.skipIf(CHROMIUM === undefined)(`scans in a browser${SKIPPED}`, () => {
  let browser: Browser;
  let room: Room;
  let papers = '';

  beforeAll(async () => {
    papers = mkdtempSync(join(tmpdir(), 'corroborate-papers-'));
    writeFileSync(join(papers, 'minutes.png'), scannedPage());
    [browser, room] = await Promise.all([openBrowser(), openRoom(papers)]);
  });

  afterAll(async () => {
    await browser?.close();
    await room?.close();
    rmSync(papers, { recursive: true });
  });

  it('shows the lines of a quotation beside it, and says that they were read by OCR and how surely', async () => {
    const viewport = { width: 1440, height: 900 };
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
    await page.goto(`${room.address}/d/exchange/ask`);
    await page.getByRole('textbox').first().fill(QUESTION);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByRole('heading', { name: 'In short' }).waitFor({ timeout: 60_000 });
    const lines = page.getByRole('img', { name: /Marlin Ferries pays Grebe Estates/ }).first();
    await lines.waitFor();
    await page
      .getByText(/read from a picture \(OCR\), confidence \.\d\d/)
      .first()
      .waitFor();
    const widthOf = () =>
      lines.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth);
    await expect.poll(widthOf, { timeout: 20_000 }).toBeGreaterThan(300);
    await picture(page, 'scan');
    expect(await violationsOf(page)).toEqual([]);
    const check = new URL(page.url()).pathname.replace('/d/', '/api/dossiers/');
    await page.goto(`${room.address}${check}/report?format=html`);
    await page.locator('.card img[src^="data:image/png;base64,"]').first().waitFor();
    await picture(page, 'scan-html');
    await page.setViewportSize({ width: 390, height: 844 });
    await picture(page, 'scan-html-phone');
    await page.close();
  });
});
