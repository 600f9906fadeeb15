import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { publish } from '../../src/publishing/publish.js';
import { CHROMIUM, openBrowser, SKIPPED } from '../browser/open-browser.js';
import { SAMPLE_REPORT } from '../fakes/sample-report.js';
import {
  HOSTILE_REPORT,
  LONG_NAMES,
  MUCH_EVIDENCE,
  NO_EVIDENCE,
  ONE_ORIGIN,
  OPEN_QUESTION,
} from '../fakes/unusual-reports.js';

const REPORTS = {
  SAMPLE_REPORT,
  OPEN_QUESTION,
  NO_EVIDENCE,
  MUCH_EVIDENCE,
  LONG_NAMES,
  ONE_ORIGIN,
  HOSTILE_REPORT,
};

const title = `the HTML report in a browser${SKIPPED}`;

describe.skipIf(CHROMIUM === undefined)(title, { timeout: 60_000 }, () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'corroborate-html-'));
    browser = await openBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  const visit = async (
    report: Report,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<void>,
  ): Promise<{ complaints: string[]; requests: string[] }> => {
    const file = join(folder, 'report.html');
    await writeFile(file, publish(report, 'html', { color: false, width: 80 }));
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    await look(page);
    await context.close();
    return { complaints, requests: requests.filter((url) => !url.startsWith('file:')) };
  };

  const phone = { viewport: { width: 390, height: 844 } };
  const desk = { viewport: { width: 1280, height: 900 } };
  const citation = '#part-summary ~ .passage a.c';
  const unfold = async (page: Page): Promise<void> => {
    for (const summary of await page.locator('.fold > details > summary').all())
      await summary.click();
  };
  const visibleCards = (page: Page): Promise<number> => page.locator('.card:visible').count();

  it.each(Object.entries(REPORTS))('fits any screen, quietly: %s', async (_, report) => {
    const widths: Record<number, number> = {};
    const seen = await visit(report, phone, async (page) => {
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        widths[width] = await page.evaluate('document.documentElement.scrollWidth');
      }
    });
    expect(widths).toEqual({ 320: 320, 390: 390, 768: 768, 1280: 1280 });
    expect(seen).toEqual({ complaints: [], requests: [] });
  });

  it('follows the text with its evidence on a wide screen', async () => {
    const seen = await visit(SAMPLE_REPORT, desk, async (page) => {
      expect(await page.locator('.card:visible .n').allTextContents()).toEqual(['1', '2', '7']);
      await page.getByRole('button', { name: 'Show all 9' }).click();
      expect(await visibleCards(page)).toBe(9);
    });
    expect(seen.complaints).toEqual([]);
  });

  it('shows the card of a citation, wherever it is, and lights up both', async () => {
    await visit(MUCH_EVIDENCE, desk, async (page) => {
      await unfold(page);
      const link = page.locator('.statement a.c[href="#e57"]').first();
      await link.click();
      const card = page.locator('#e57');
      await expect.poll(() => card.evaluate((element) => element.matches(':focus'))).toBe(true);
      await expect
        .poll(async () => {
          const box = await card.boundingBox();
          return box !== null && box.y >= 0 && box.y + box.height <= 900;
        })
        .toBe(true);
      expect(await link.getAttribute('class')).toBe('c on');
      await card.hover();
      expect(await link.getAttribute('class')).toBe('c on');
    });
  });

  it('opens the card in place on a phone, and closes it again', async () => {
    await visit(SAMPLE_REPORT, phone, async (page) => {
      const link = page.locator(citation).first();
      await link.click();
      const opened = page.locator('.in-place');
      const [at, card] = [await link.boundingBox(), await opened.boundingBox()];
      expect((card?.y ?? Number.NaN) - (at?.y ?? Number.NaN)).toBeLessThan(300);
      expect(await opened.locator('mark').textContent()).toBe(SAMPLE_REPORT.evidence[0]!.quote);
      expect(await link.getAttribute('aria-expanded')).toBe('true');
      await link.click();
      expect(await opened.count()).toBe(0);
    });
  });

  it('leads on from an opened card to those that share its origin', async () => {
    await visit(SAMPLE_REPORT, phone, async (page) => {
      await page.locator('.statement a.c[href="#e3"]').first().click();
      await page.locator('.in-place a.c[href="#e5"]').click();
      expect(await page.locator('.in-place .n').allTextContents()).toEqual(['5']);
    });
  });

  it('works with scripts off', async () => {
    await visit(SAMPLE_REPORT, { ...desk, javaScriptEnabled: false }, async (page) => {
      expect(await visibleCards(page)).toBe(9);
      await unfold(page);
      await page.locator('a.c[href="#e9"]').first().click();
      expect(page.url()).toMatch(/#e9$/);
      const box = await page.locator('#e9').boundingBox();
      expect(box !== null && box.y >= 0 && box.y < 900).toBe(true);
      await page.locator('#e9 summary').click();
      expect(await page.locator('#e9 details').getAttribute('open')).not.toBeNull();
    });
  });

  it('can be walked with the keyboard, past the head first', async () => {
    await visit(SAMPLE_REPORT, desk, async (page) => {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      expect(await focused.textContent()).toBe('Skip to the report');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await focused.getAttribute('aria-label')).toMatch(/^Evidence 2: /);
      await page.keyboard.press('Enter');
      expect(await focused.getAttribute('id')).toBe('e2');
    });
  });

  it('prints every quote, though the panel shows a few', async () => {
    await visit(SAMPLE_REPORT, desk, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.card mark:visible').allTextContents()).toEqual(
        SAMPLE_REPORT.evidence.map(({ quote }) => quote),
      );
      expect(await page.locator('header, .panel button').filter({ visible: true }).count()).toBe(0);
    });
  });

  it('is dark where the reader wants it dark', async () => {
    await visit(SAMPLE_REPORT, { ...desk, colorScheme: 'dark' }, async (page) => {
      const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      expect(ground).toBe('rgb(21, 23, 26)');
    });
  });
});
