import type { BrowserType } from 'playwright-core';
import { CorroborateError } from '../../model/error.js';

/**
 * The package that drives Chromium. It is no dependency: who wants pages rendered installs it.
 *
 * @throws {CorroborateError} `invalid-input` where it is not installed.
 */
export async function loadPlaywright(
  load: () => Promise<{ chromium: BrowserType }> = () => import('playwright-core'),
): Promise<BrowserType> {
  try {
    return (await load()).chromium;
  } catch (cause) {
    throw new CorroborateError(
      'invalid-input',
      'Pages can’t be rendered: the package playwright-core is not installed',
      {
        hint: 'Install it beside Corroborate: npm install playwright-core. It needs a Chromium that is installed, and downloads none.',
        cause,
      },
    );
  }
}
