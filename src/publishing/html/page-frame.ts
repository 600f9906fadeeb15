import { Html, html } from './html.js';

/** A style or a script of the page's own, with the hash by which its policy admits it. */
interface Own {
  text: string;
  hash: string;
}

interface PageFrame {
  title: string;
  style: Own;
  /** None for a page that runs nothing. */
  script?: Own;
  /** Where the link leads that keyboards meet first, and its words. */
  skip: { to: string; words: string };
  /** What stands in the bar beside the program's name. */
  bar: Html;
  main: Html;
  footer: Html;
  /** Whether pictures that hold their own bytes may be shown. */
  pictures?: boolean;
}

/** Nothing is loaded, sent or framed; only the page's own style, script and pictures count. */
const policyOf = ({ style, script, pictures = false }: PageFrame): string =>
  [
    "default-src 'none'",
    ...(pictures ? ['img-src data:'] : []),
    `style-src '${style.hash}'`,
    ...(script === undefined ? [] : [`script-src '${script.hash}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** A whole page that needs nothing beside it. */
export const pageFrame = (frame: PageFrame): string => {
  const { title, style, script, skip, bar, main, footer } = frame;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(frame)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Html(style.text)}</style>
</head>
<body>
<a class="skip" href="#${skip.to}">${skip.words}</a>
<header><div><b>Corroborate</b>${bar}</div></header>
${main}
${footer}
${script === undefined ? null : html`<script>${new Html(script.text)}</script>\n`}</body>
</html>
`.markup;
};
