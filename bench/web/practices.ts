import type { Page, Response } from 'playwright-core';
import { z } from 'zod';
import type { Heard } from './heard.js';

const factsSchema = z.object({
  doctype: z.boolean(),
  language: z.string(),
  title: z.string(),
  viewport: z.string(),
  described: z.boolean(),
  stretched: z.number(),
  insecureLinks: z.number(),
});

/** Asks the page itself; a text, since it is run there. */
const FACTS = `({
  doctype: document.compatMode === 'CSS1Compat' && document.doctype?.name === 'html',
  language: document.documentElement.lang,
  title: document.title,
  viewport: document.querySelector('meta[name=viewport]')?.content ?? '',
  described: (document.querySelector('meta[name=description]')?.content ?? '') !== '',
  stretched: [...document.images].filter(({ naturalWidth, naturalHeight, width, height }) =>
    naturalHeight > 0 && height > 0 && Math.abs(naturalWidth / naturalHeight - width / height) > 0.05).length,
  insecureLinks: [...document.querySelectorAll('a[target=_blank]')].filter(({ relList }) =>
    !relList.contains('noopener') && !relList.contains('noreferrer')).length,
})`;

/** Where the encoding must be said, for a browser to need no second look. */
const CHARSET_WITHIN = 1024;

/** The practices that Lighthouse looks at and that can be told of a page from outside, by name. */
export async function practicesOf(
  page: Page,
  answer: Response,
  heard: Heard,
): Promise<Record<string, boolean>> {
  const facts = factsSchema.parse(await page.evaluate(FACTS));
  const policy = answer.headers()['content-security-policy'] ?? '';
  const [, scripts = ''] =
    /(?:^|;)\s*script-src([^;]*)/.exec(policy) ?? /(?:^|;)\s*default-src([^;]*)/.exec(policy) ?? [];
  const own = new URL(answer.url()).origin;
  const source = (await answer.body()).subarray(0, CHARSET_WITHIN).toString();
  return {
    'no error in the console': heard.errors.length === 0,
    'no failed request': heard.failures.length === 0,
    'nothing from elsewhere, so no mixed content': heard.requests.every(
      (address) => /^(?:data|blob):/.test(address) || new URL(address).origin === own,
    ),
    'no deprecated API and no other issue of the browser': heard.issues.length === 0,
    'a policy that forbids inline scripts': scripts !== '' && !/unsafe-/.test(scripts),
    'not to be framed by others': /frame-ancestors 'none'/.test(policy),
    doctype: facts.doctype,
    'encoding said at once': /charset="?utf-8/i.test(source),
    language: facts.language !== '',
    'title and description': facts.title !== '' && facts.described,
    'viewport that lets readers zoom':
      facts.viewport.includes('width=device-width') &&
      !/user-scalable=no|maximum-scale/.test(facts.viewport),
    'pictures in their own proportions': facts.stretched === 0,
    'new tabs without a hold on this one': facts.insecureLinks === 0,
  };
}
