import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, openBrowser, SKIPPED } from './open-browser.js';
import { openRoom, picture, type Room, violationsOf } from './room.js';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const STATES = ['Florida', 'Georgia', 'Texas'];
const QUESTION = 'How many agencies in Florida signed after 2024?';

/** A register of 130 agreements: one without a day, and one with words where its day should be. */
function register(): string {
  const rows = Array.from({ length: 130 }, (_, at) => {
    const day = `20${21 + (at % 5)}-${String((at % 12) + 1).padStart(2, '0')}-15`;
    const signed = at === 3 ? '' : at === 6 ? 'not yet' : day;
    return `${STATES[at % 3]},Agency ${at + 1},${signed},"$${(at + 1) * 1000}"`;
  });
  return `State,Agency,Signed,Paid\n${rows.join('\n')}\n`;
}

describe.skipIf(CHROMIUM === undefined)(`tables in a browser${SKIPPED}`, () => {
  let browser: Browser;
  let room: Room;
  let papers = '';

  beforeAll(async () => {
    papers = mkdtempSync(join(tmpdir(), 'corroborate-papers-'));
    mkdirSync(papers, { recursive: true });
    writeFileSync(join(papers, 'agreements.csv'), register());
    [browser, room] = await Promise.all([openBrowser(), openRoom(papers)]);
  });

  afterAll(async () => {
    await browser?.close();
    await room?.close();
    rmSync(papers, { recursive: true });
  });

  async function open(path: string, viewport = WIDE): Promise<Page> {
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
    await page.goto(`${room.address}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  async function openTable(viewport = WIDE): Promise<Page> {
    const page = await open('/d/exchange', viewport);
    await page.getByRole('link', { name: 'agreements' }).first().click();
    await page.getByText('1–50 of 130 rows').waitFor();
    return page;
  }

  const firstRow = async (page: Page): Promise<string> =>
    (await page.locator('tbody tr').first().locator('th, td').allTextContents()).join(' | ');

  it('opens a document that is a table as a table, a page at a time', async () => {
    const page = await openTable();
    expect(await firstRow(page)).toBe('2 | Florida | Agency 1 | 2021-01-15 | 1,000');
    expect(await page.locator('tbody tr').count()).toBe(50);
    await page.getByText('date · 1 cell empty · 1 cell not of this kind').waitFor();
    expect(await page.locator('td em').allTextContents()).toEqual([
      'not yet, not of this column’s kind',
    ]);
    await picture(page, 'table');
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Rows after' }).click();
    await page.getByText('51–100 of 130 rows').waitFor();
    await page.close();
  });

  it('sorts and narrows the rows with the keyboard, and tells of it', async () => {
    const page = await openTable();
    const head = page.getByRole('columnheader', { name: /^Paid/ });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('th[aria-sort=descending]').waitFor();
    await page.getByText('Agency 130').waitFor();
    expect(await firstRow(page)).toBe('131 | Florida | Agency 130 | 2025-10-15 | 130,000');
    await page.getByRole('combobox', { name: 'Rows in which' }).selectOption({ label: 'Signed' });
    await page.getByRole('combobox', { name: 'Has a value that' }).selectOption('at-least');
    await page.getByRole('searchbox', { name: 'Text, number or date' }).fill('2025');
    await page.keyboard.press('Enter');
    await page.getByText('1–26 of 26 rows').waitFor();
    await picture(page, 'table-narrowed');
    await page.getByRole('searchbox', { name: 'Text, number or date' }).fill('soon');
    await page.keyboard.press('Enter');
    await page.getByText('soon is no day, month or year').waitFor();
    await page.getByRole('button', { name: 'Show all rows' }).click();
    await page.getByText('1–50 of 130 rows').waitFor();
    await page.close();
  });

  it('draws counts over time and amounts by party, with the numbers under them', async () => {
    const page = await openTable();
    await page.getByText('Look at it as a chart').click();
    await page.getByRole('img', { name: 'Number of rows for each year of Signed' }).waitFor();
    await picture(page, 'table-chart-time');
    await page.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Sum of Paid, $' });
    await page.getByRole('combobox', { name: 'For each' }).selectOption({ label: 'State' });
    await page.getByRole('img', { name: 'Sum of Paid, $ for each State' }).waitFor();
    await page.getByText('The numbers').click();
    const numbers = page.getByRole('table', { name: 'Sum of Paid, $ for each State' });
    expect(await numbers.locator('tbody tr').allTextContents()).toEqual([
      'Florida2,882,000',
      'Texas2,838,000',
      'Georgia2,795,000',
    ]);
    await picture(page, 'table-chart-party');
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it('shows how an answer was computed, and opens its cells at their place', async () => {
    const page = await open('/d/exchange/ask');
    await page.getByRole('textbox').first().fill(QUESTION);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    const computed = page.getByRole('region', { name: 'Computed from tables' });
    await computed.waitFor({ timeout: 60_000 });
    await computed.getByText('2 rows without a date in “signed” were left out.').waitFor();
    expect(await computed.locator('code:visible').count()).toBe(0);
    await picture(page, 'computed');
    expect(await violationsOf(page)).toEqual([]);
    const report = page.url();
    await page.setViewportSize(PHONE);
    await picture(page, 'computed-phone');
    await page.setViewportSize(WIDE);
    const cell = computed.locator('tbody td').nth(1).getByRole('link');
    const name = (await cell.textContent()) ?? '';
    await cell.click();
    const row = page.locator('tr[aria-current]');
    await row.waitFor();
    expect(await row.textContent()).toContain(name);
    await picture(page, 'table-row');
    const html = `${new URL(report).pathname.replace('/d/', '/api/dossiers/')}/report?format=html`;
    await page.goto(`${room.address}${html}`);
    await page.getByRole('heading', { name: 'Computed from tables' }).waitFor();
    await picture(page, 'computed-html');
    await page.setViewportSize(PHONE);
    await picture(page, 'computed-html-phone');
    await page.close();
  });

  it('fits a phone', async () => {
    const page = await openTable(PHONE);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    await picture(page, 'table-phone');
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });
});
