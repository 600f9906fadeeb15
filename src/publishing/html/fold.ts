import { type Html, html } from './html.js';

/** A part behind its heading and a count, opened by a click; on paper it stands open. */
export const fold = (
  { id, heading, count }: { id: string; heading: string; count: string },
  content: readonly (Html | null)[],
): Html =>
  html`<section class="part fold" aria-labelledby="${id}"><details>
<summary><h2 id="${id}">${heading}</h2> <span class="count">${count}</span></summary>
${content}
</details></section>`;
