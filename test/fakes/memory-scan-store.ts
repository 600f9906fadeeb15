import type { RecognisedPage } from '../../src/model/recognised-page.js';
import type { ScanStore } from '../../src/ports/scan-store.js';

/** What was recognised, in memory. */
export class MemoryScanStore implements ScanStore {
  readonly #waiting = new Set<string>();
  readonly #pages = new Map<string, Map<number, RecognisedPage>>();

  async enlist(sha256: string): Promise<void> {
    this.#waiting.add(sha256);
  }

  async waiting(): Promise<string[]> {
    return [...this.#waiting].sort();
  }

  async keep(sha256: string, page: RecognisedPage): Promise<void> {
    const pages = this.#pages.get(sha256) ?? new Map<number, RecognisedPage>();
    this.#pages.set(sha256, pages.set(page.page, page));
  }

  async pages(sha256: string): Promise<RecognisedPage[]> {
    return [...(this.#pages.get(sha256)?.values() ?? [])].sort((a, b) => a.page - b.page);
  }

  async finish(sha256: string): Promise<void> {
    this.#waiting.delete(sha256);
  }
}
