import { webLink } from '../web-link.js';
import { type WebView, webView } from '../web-view.js';
import type { PageContext } from './context.js';
import { type Html, html } from './html.js';

const named = ({ url, name }: WebView['lists'][number]['items'][number]): Html => {
  const link = webLink(url);
  return link === null ? html`<bdi>${name}</bdi>` : html`<a href="${link}"><bdi>${name}</bdi></a>`;
};

/** What was searched, and what could not be read, each with its reason. */
export const webBlock = ({ facts, lists }: WebView): Html =>
  html`${facts.map((fact) => html`<p>${fact}</p>\n`)}${lists.map(
    ({ heading, items }) => html`<div class="uncited"><h3>${heading}</h3>
<ul>${items.map((item) => html`<li>${named(item)} · ${item.text}</li>\n`)}</ul></div>
`,
  )}`;

/** Why what was not found may be there all the same; it stands beside the verdict. */
export const webWarnings = ({ report }: PageContext): Html[] =>
  (webView(report)?.warnings ?? []).map((warning) => html`<p class="note">${warning}</p>\n`);
