import { existsSync } from 'node:fs';
import { CorroborateError } from '../../model/error.js';

/** The variable that names the browser's program, where it is not in a usual place. */
const VARIABLE = 'CORROBORATE_CHROMIUM';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The program of an installed Chromium; none is ever downloaded.
 *
 * @throws {CorroborateError} `invalid-input` where there is none.
 */
export function findChromium(variables: Readonly<Record<string, string | undefined>>): string {
  const named = variables[VARIABLE];
  const path = named ? named : USUAL.find((known) => existsSync(known));
  if (path !== undefined && existsSync(path)) return path;
  throw new CorroborateError(
    'invalid-input',
    path === undefined
      ? 'Pages can’t be rendered: no Chromium is installed'
      : `Pages can’t be rendered: ${VARIABLE} names ${path}, which is not there`,
    { hint: `Install Chromium, or set ${VARIABLE} to the path of its program.` },
  );
}
