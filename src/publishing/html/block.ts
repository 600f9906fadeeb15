import { type Html, html } from './html.js';

interface Heading {
  id: string;
  heading: string;
  /** What is folded behind it, counted; null where it stands open. */
  count: string | null;
}

/** A block under its heading, or behind it and a count, opened by a click; on paper it stands open. */
export const block = ({ id, heading, count }: Heading, content: readonly (Html | null)[]): Html =>
  count === null
    ? html`<section class="part" aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}
</section>`
    : html`<section class="part fold" aria-labelledby="${id}"><details>
<summary><h2 id="${id}">${heading}</h2> <span class="count">${count}</span></summary>
${content}
</details></section>`;
