import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GuardedRoom, openGuardedRoom } from './guarded-room.js';
import { CHROMIUM, openBrowser, SKIPPED } from './open-browser.js';
import { picture, violationsOf } from './room.js';

const QUESTION = 'Does Harbour City share its plate-reader data with the regional pool?';

describe.skipIf(CHROMIUM === undefined)(`a reading room behind tokens${SKIPPED}`, () => {
  let browser: Browser;
  let room: GuardedRoom;

  beforeAll(async () => {
    [browser, room] = await Promise.all([openBrowser(), openGuardedRoom()]);
  });

  afterAll(async () => {
    await browser?.close();
    await room?.close();
  });

  async function signIn(page: Page, token: string): Promise<void> {
    await page.getByLabel('Access token').fill(token);
    await page.getByRole('button', { name: 'Sign in' }).click();
  }

  it('asks for a token, refuses a wrong one, and leads on to the page that was wanted', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${room.address}/d/harbour/ask`);
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await picture(page, 'sign-in');
    await signIn(page, 'not-a-token');
    await page.getByRole('alert').filter({ hasText: 'not known to this server' }).waitFor();
    await picture(page, 'sign-in-refused');
    await signIn(page, await room.makeToken());
    await page.getByRole('heading', { level: 1, name: 'Ask Harbour plate readers' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/d/harbour/ask');
    await page.close();
  });

  it('says in place when a token has expired, keeps what was typed, and goes on after a new sign-in', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${room.address}/d/harbour/ask`);
    await signIn(page, await room.makeToken());
    const box = page.getByRole('textbox', { name: 'A question, or a statement to check' });
    await box.fill(QUESTION);
    room.passDays(2);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByText('The access token expired on').waitFor();
    await picture(page, 'token-expired');
    expect(await violationsOf(page)).toEqual([]);
    expect(await box.inputValue()).toBe(QUESTION);
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Sign in again, in a new tab' }).click(),
    ]);
    await signIn(tab, await room.makeToken());
    await tab.getByRole('heading', { level: 1, name: /^Ask/ }).waitFor();
    await tab.close();
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: QUESTION }).waitFor({ timeout: 60_000 });
    await context.close();
  });

  it('takes the token back on signing out', async () => {
    const page = await browser.newPage();
    await page.goto(`${room.address}/d/harbour`);
    await signIn(page, await room.makeToken());
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await page.goto(`${room.address}/d/harbour`);
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await page.context().cookies()).toEqual([]);
    await page.close();
  });
});
