import type { Page } from './test-web.js';

/** A page of some sentences, with an ETag that stands for its text. */
export const article =
  (title: string, text: string): Page =>
  (response, { headers }) => {
    const etag = `"${Buffer.from(text).toString('base64url').slice(0, 40)}${text.length}"`;
    if (headers['if-none-match'] === etag) response.writeHead(304).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag })
        .end(
          `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article>` +
            `<h1>${title}</h1><p>${text}</p></article></body></html>`,
        );
  };

export const status =
  (code: number): Page =>
  (response) =>
    void response.writeHead(code, { 'content-type': 'text/plain' }).end('No.');

/** A feed in RSS of these addresses, each with the time that it states. */
export const rss =
  (items: Readonly<Record<string, string | null>>): Page =>
  (response) => {
    const entries = Object.entries(items).map(
      ([link, date]) =>
        `<item><link>${link}</link>${date === null ? '' : `<pubDate>${date}</pubDate>`}</item>`,
    );
    response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end(`<rss version="2.0"><channel><title>News</title>${entries.join('')}</channel></rss>`);
  };

export const xml =
  (text: string | Uint8Array, type = 'application/xml'): Page =>
  (response) =>
    void response.writeHead(200, { 'content-type': type }).end(text);

/** Breaks the connection. */
export const broken: Page = (response) => void response.destroy();
