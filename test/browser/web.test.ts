import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, openBrowser, SKIPPED } from './open-browser.js';
import { picture, violationsOf } from './room.js';
import { openWebRoom, type WebRoom } from './web-room.js';

const PHONE = { width: 390, height: 844 };

describe.skipIf(CHROMIUM === undefined)(`asking the web in a browser${SKIPPED}`, () => {
  let browser: Browser;
  let room: WebRoom;

  beforeAll(async () => {
    [browser, room] = await Promise.all([openBrowser(), openWebRoom()]);
  });

  afterAll(async () => {
    await browser?.close();
    await room?.close();
  });

  async function open(path: string, viewport = { width: 1440, height: 900 }): Promise<Page> {
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
    await page.goto(`${room.address}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  async function ask(page: Page, place: string): Promise<void> {
    await page.getByRole('combobox', { name: 'Where to look' }).selectOption({ label: place });
    await page
      .getByRole('textbox', { name: 'A question, or a statement to check' })
      .fill(room.matter.question);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
  }

  it('sends nothing to the web while my documents are asked, and says so', async () => {
    const page = await open('/d/harbour/ask');
    await page.getByText('Nothing leaves this server.').waitFor();
    await ask(page, 'My documents');
    await page.getByRole('heading', { name: 'In short' }).waitFor({ timeout: 60_000 });
    expect(room.queries).toEqual([]);
    expect(await page.getByRole('heading', { name: 'The web', exact: true }).count()).toBe(0);
    await page.close();
  });

  it('shows pages as they come in, and opens a kept one beside its live address at the words', async () => {
    const page = await open('/d/harbour/ask');
    await page.getByRole('combobox', { name: 'Where to look' }).selectOption({ label: 'Both' });
    await page.getByText('Queries are sent to search providers').waitFor();
    await picture(page, 'ask-web');
    expect(await violationsOf(page)).toEqual([]);
    await ask(page, 'Both');
    const kept = page.getByRole('list', { name: 'Pages kept so far' });
    await kept.getByRole('listitem').first().waitFor({ timeout: 60_000 });
    await picture(page, 'web-coming-in');
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('heading', { name: 'In short' }).waitFor({ timeout: 120_000 });
    await page.getByText(/were sent to searxng/).waitFor({ state: 'attached' });
    await picture(page, 'web-report');
    expect(await violationsOf(page)).toEqual([]);
    await page
      .getByRole('button', { name: /^Evidence 1: / })
      .first()
      .click();
    const panel = page.getByRole('dialog');
    await panel.locator('mark').first().waitFor();
    const marked = (await panel.locator('mark').allTextContents()).join(' ');
    const { record, report } = room.matter;
    const told = [...record.paragraphs, ...report.paragraphs];
    expect(told.filter((text) => marked.includes(text.replace(/\.$/, '')))).not.toEqual([]);
    const address = panel.getByRole('link', { name: /^https?:\/\// }).first();
    expect(await address.getAttribute('href')).toContain(room.matter.town.toLowerCase());
    await address.waitFor();
    await picture(page, 'web-kept-page');
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it('answers from the web alone, on a phone', async () => {
    const page = await open('/d/harbour/ask', PHONE);
    await ask(page, 'The web');
    await page.getByRole('heading', { name: 'In short' }).waitFor({ timeout: 120_000 });
    await page
      .getByText('The other documents of the dossier were not asked.')
      .waitFor({ state: 'attached' });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    await picture(page, 'web-report-phone');
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });
});
