import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CHROMIUM, openBrowser, SKIPPED } from './open-browser.js';
import { openRoom, picture, type Room, violationsOf } from './room.js';

const QUESTION = "Is the Calder County Sheriff's Office being trained by the Esmaran army?";
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const checkSchema = z.object({
  report: z.object({ evidence: z.array(z.object({ quote: z.string() })) }),
});
/** Bytes of script that a first page may take, compressed. */
const FIRST_SCRIPTS = 200_000;

describe.skipIf(CHROMIUM === undefined)(`the reading room in a browser${SKIPPED}`, () => {
  let browser: Browser;
  let room: Room;
  /** The address of the first check, once it was asked. */
  let check = '';
  let complaints: string[] = [];

  beforeAll(async () => {
    [browser, room] = await Promise.all([openBrowser(), openRoom()]);
    const page = await open('/d/exchange/ask');
    await page
      .getByRole('textbox', { name: /question|ask/i })
      .first()
      .fill(QUESTION);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByRole('heading', { name: 'In short' }).waitFor({ timeout: 60_000 });
    check = new URL(page.url()).pathname;
    await page.context().close();
  });

  afterAll(async () => {
    await browser?.close();
    await room?.close();
  });

  /** A page complains of errors, and of what its policy forbids: no test may leave any. */
  afterEach(() => {
    const heard = complaints;
    complaints = [];
    expect(heard).toEqual([]);
  });

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: WIDE,
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (said) => {
      // A failed request is logged whatever the page makes of it; pages tell of it in place.
      const own = said.type() === 'error' && !said.text().startsWith('Failed to load resource');
      if (own) complaints.push(said.text());
    });
    await page.goto(`${room.address}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  const pages = (): [string, string][] => [
    ['home', '/d/exchange'],
    ['ask', '/d/exchange/ask'],
    ['search', '/d/exchange/search?q=training'],
    ['relations', '/d/exchange/relations'],
    ['audit', '/d/exchange/audit'],
    ['report', check],
    ['evidence', `${check}/evidence`],
    ['map', `${check}/map`],
    ['compare', `/d/exchange/compare?from=${check.split('/').at(-1)}`],
  ];

  it('leads from a citation to the marked words in their document, and back', async () => {
    const page = await open(check);
    const citation = page.getByRole('button', { name: /^Evidence 1: / }).first();
    await citation.click();
    const panel = page.getByRole('dialog');
    await panel.locator('mark').first().waitFor();
    await picture(page, 'citation');
    const quoted = (await panel.locator('mark').allTextContents()).join(' ');
    const card = await page.locator('body').textContent();
    expect(card).toContain(quoted.trim().slice(0, 30));
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await citation.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('adds files, and names one that cannot be read, with a way to try again', async () => {
    const good = join(room.folder, 'bulletin.txt');
    const bad = join(room.folder, 'scan.pdf');
    writeFileSync(
      good,
      'Council bulletin\n\nThe county council met on 3 June 2026 about the budget.\n',
    );
    writeFileSync(bad, '%PDF-1.7\nand nothing more');
    const page = await open('/d/exchange');
    await page.locator('input[type=file]').first().setInputFiles([good, bad]);
    await page.getByRole('link', { name: 'Council bulletin' }).waitFor({ timeout: 30_000 });
    await page.getByRole('heading', { name: /1 item could not be read/ }).waitFor();
    await page.getByRole('button', { name: 'Try again: scan.pdf' }).waitFor();
    await picture(page, 'home-failed');
    await page.getByRole('button', { name: 'Dismiss: scan.pdf' }).click();
    await page.getByRole('heading', { name: /could not be read/ }).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('executes nothing of a document, shown or downloaded', async () => {
    const hostile = join(room.folder, 'hostile.html');
    const attack = `<script>window.taken = 1</script><img src=x onerror="window.taken = 2">`;
    writeFileSync(
      hostile,
      `<html><head><title>Hostile page</title></head><body><article><h1>Hostile page</h1>${attack}
       <p>The county council met on Tuesday and spoke about the price of water for an hour.</p>
       <p>&lt;script&gt;window.taken = 3&lt;/script&gt; <a href="javascript:window.taken=4">here</a></p>
       </article></body></html>`,
    );
    const page = await open('/d/exchange');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(room.address)) asked.push(request.url());
    });
    await page.locator('input[type=file]').first().setInputFiles(hostile);
    await page.getByRole('link', { name: 'Hostile page' }).click({ timeout: 30_000 });
    await page.getByText('price of water').first().waitFor();
    expect(await page.evaluate('window.taken')).toBeUndefined();
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(asked).toEqual([]);
    const id = new URL(page.url()).pathname.split('/').at(-1);
    const bytes = await page.request.get(
      `${room.address}/api/dossiers/exchange/documents/${id}/bytes`,
    );
    expect(bytes.headers()).toMatchObject({
      'content-disposition': expect.stringMatching(/^attachment/),
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff',
    });
    await page.context().close();
  });

  it('overrules a stance with a note, asks again and shows what that changed', async () => {
    const page = await open(`${check}/evidence`);
    await page
      .getByRole('button', { name: /^Overrule/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Record the ruling' }).click();
    await dialog.getByText('Say why: it is shown with the ruling.').waitFor();
    await dialog.getByRole('radio', { name: /neither/ }).check();
    await dialog.getByRole('textbox', { name: /Why/ }).fill('It speaks of another body.');
    await dialog.getByRole('textbox', { name: /name/ }).fill('R. Eader');
    await picture(page, 'overrule');
    await dialog.getByRole('button', { name: 'Record the ruling' }).click();
    await page.getByRole('button', { name: 'Ask again and compare' }).click();
    await page
      .getByRole('heading', { level: 1, name: /compare|changed/i })
      .waitFor({ timeout: 60_000 });
    await page.getByText('It speaks of another body.').first().waitFor();
    await picture(page, 'compare-after-ruling');
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('gives a report away in every form that it offers', async () => {
    const page = await open(check);
    await page.getByRole('button', { name: /Export/ }).click();
    const links = page.locator('a[download]');
    const forms = await links.evaluateAll((all) =>
      all.map((link) => (link as { href?: string }).href ?? ''),
    );
    expect(forms.length).toBeGreaterThan(4);
    for (const form of forms) {
      const answer = await page.request.get(form);
      expect([form, answer.status(), (await answer.body()).length > 200]).toEqual([
        form,
        200,
        true,
      ]);
      expect(answer.headers()['content-disposition']).toMatch(/^attachment/);
    }
    await page.context().close();
  });

  it('prints a report on white with every quote in full, and nothing to press', async () => {
    const page = await open(check, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const answer = await page.request.get(
      `${room.address}/api/dossiers/exchange${check.slice(11)}`,
    );
    const { report } = checkSchema.parse(await answer.json());
    expect(report.evidence.length).toBeGreaterThan(5);
    const endnotes = page.locator('aside[aria-labelledby=evidence] mark:visible');
    expect(await endnotes.allTextContents()).toEqual(
      report.evidence.map(({ quote }) => quote.replaceAll('\n', ' ')),
    );
    const shown = await page
      .locator('nav, [role=dialog]')
      .evaluateAll((all) =>
        all.filter((each) => each.checkVisibility()).map(({ textContent }) => textContent),
      );
    expect(shown).toEqual([]);
    for (const name of [
      'Share as a page',
      'Export',
      'Draft a records request',
      'Verify every quote',
    ])
      expect(await page.getByRole('button', { name }).count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    const pdf = await PDFDocument.load(await page.pdf({ format: 'A4' }));
    expect(pdf.getPageCount()).toBeGreaterThan(2);
    expect(pdf.getPageCount()).toBeLessThan(12);
    await picture(page, 'report-print');
    await page.context().close();
  });

  it('can be used with the keyboard alone', async () => {
    const page = await open('/d/exchange');
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the page');
    await page.keyboard.press('Enter');
    const box = page.getByRole('textbox', { name: 'Ask this dossier' });
    for (let step = 0; step < 10; step += 1) {
      if (await box.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'In short' }).waitFor({ timeout: 60_000 });
    const name = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    for (let step = 0; step < 60 && !(await name()).startsWith('Evidence '); step += 1)
      await page.keyboard.press('Tab');
    expect(await name()).toMatch(/^Evidence \d+: /);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await name()).toMatch(/^Evidence \d+: /);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('is accessible on every page, %s', async (colorScheme) => {
    const found: string[] = [];
    for (const [name, path] of pages()) {
      const page = await open(path, { colorScheme });
      await page.waitForLoadState('networkidle');
      await picture(page, `${name}-${colorScheme}`);
      for (const violation of await violationsOf(page)) found.push(`${name}: ${violation}`);
      await page.context().close();
    }
    expect(found).toEqual([]);
  });

  it('fits a phone: no page is wider than the screen, all can be pressed, and a citation opens in place', async () => {
    const found: string[] = [];
    for (const [name, path] of pages()) {
      const page = await open(path, { viewport: PHONE, hasTouch: true, isMobile: true });
      await page.waitForLoadState('networkidle');
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > PHONE.width) found.push(`${name}: ${width} wide`);
      await picture(page, `${name}-phone`);
      for (const violation of await violationsOf(page)) found.push(`${name}: ${violation}`);
      if (name === 'report') {
        await page
          .getByRole('button', { name: /^Evidence 1: / })
          .first()
          .tap();
        expect(await page.getByRole('dialog').count()).toBe(0);
        await page
          .getByRole('button', { name: /^Evidence 1: /, expanded: true })
          .first()
          .waitFor();
        await picture(page, 'report-phone-citation');
      }
      await page.context().close();
    }
    expect(found).toEqual([]);
  });

  it('takes little script before the first page is there', async () => {
    const sizes: Record<string, number> = {};
    for (const [name, path] of pages().filter(([name]) => name !== 'map')) {
      const page = await open(path);
      await page.waitForLoadState('networkidle');
      sizes[name] = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter((entry) => entry.name.endsWith('.js'))
          .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
      );
      await page.context().close();
    }
    expect(
      Object.entries(sizes).filter(([, bytes]) => bytes === 0 || bytes > FIRST_SCRIPTS),
    ).toEqual([]);
  });

  it('keeps the evidence of what is read beside it, and never an empty column', async () => {
    const page = await open(check);
    const cards = page.locator('aside[aria-labelledby=evidence] li:visible');
    await cards.first().waitFor();
    for (const share of [0, 0.25, 0.5, 0.75, 1]) {
      await page.evaluate((part) => scrollTo(0, document.body.scrollHeight * part), share);
      await page.waitForTimeout(150);
      expect([share, await cards.count()]).not.toEqual([share, 0]);
    }
    await page.getByRole('heading', { name: 'What is undocumented' }).click();
    const citation = page
      .locator('section[aria-labelledby=part-uncertainty] [data-n]:visible')
      .first();
    await citation.focus();
    const n = await citation.getAttribute('data-n');
    await page.locator(`aside #e${n}`).waitFor();
    await page.context().close();
  });

  it('answers on a phone within two screens, before what is folded', async () => {
    const page = await open(check, { viewport: PHONE, hasTouch: true, isMobile: true });
    const topOf = async (name: string): Promise<number> =>
      (await page.getByRole('heading', { name }).boundingBox())?.y ?? Number.NaN;
    const verdict = page.locator('section[data-verdict]');
    expect((await verdict.boundingBox())?.height).toBeLessThan(PHONE.height / 2);
    expect(await topOf('Competing accounts')).toBeLessThan(2 * PHONE.height);
    await page.context().close();
  });

  it('lists a question once with its history, before the documents on a phone', async () => {
    const page = await open(check, { viewport: PHONE, hasTouch: true, isMobile: true });
    await page.evaluate(async (question) => {
      const checks = '/api/dossiers/exchange/checks';
      const headers = { 'content-type': 'application/json', 'x-corroborate': '1' };
      const body = JSON.stringify({ question });
      const { id } = await (await fetch(checks, { method: 'POST', headers, body })).json();
      await (await fetch(`${checks}/${id}/events`)).text();
    }, QUESTION);
    await page.goto(`${room.address}/d/exchange`);
    await page
      .getByText(/^Asked \d+ times/)
      .first()
      .click();
    expect(await page.getByRole('link', { name: QUESTION }).count()).toBe(1);
    await page
      .getByRole('link', { name: /^What changed from the check before/ })
      .first()
      .waitFor();
    const [questions, documents] = await Promise.all(
      ['Questions asked', 'Documents'].map((name) =>
        page.getByRole('heading', { name, exact: true }).boundingBox(),
      ),
    );
    expect(questions?.y).toBeLessThan(documents?.y ?? 0);
    await page.context().close();
  });

  it('says what the map shows, and leads from an origin to its evidence', async () => {
    const page = await open(`${check}/map?map=table`);
    const origin = page.locator('td[data-label=Origin] a').first();
    await origin.click();
    await page.getByRole('heading', { level: 1, name: 'Evidence' }).waitFor();
    expect(new URL(page.url()).searchParams.get('origin')).toMatch(/^o\d+$/);
    await page.getByText(/^\d+ of \d+ sentences/).waitFor();
    await page.goto(`${room.address}${check}/map`);
    await page.getByRole('region', { name: 'How to read the map' }).waitFor();
    await page.context().close();
  });

  it('asks the next question when a follow-up is clicked', async () => {
    const page = await open(check);
    const next = page.getByRole('region', { name: 'Ask next' }).getByRole('button').first();
    const asked = (await next.textContent()) ?? '';
    await next.click();
    await page.getByRole('heading', { level: 1, name: asked.trim() }).waitFor({ timeout: 60_000 });
    expect(new URL(page.url()).pathname).not.toBe(check);
    await page.context().close();
  });
});
