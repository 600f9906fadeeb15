import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const SHARED =
  /\/web\/src\/(?:api|app|design)\/|\/src\/publishing\/(?:dates|origin-names|report-words|shortened|stance-signs|verdict-words|web-link)\./;
/** What opens over a page: pages without it are spared it. */
const OVERLAYS =
  /\/node_modules\/(?:radix-ui|@radix-ui|@floating-ui)\/|\/design\/(?:dialog|tooltip)\./;
const LARGE = /\/node_modules\/(?:pdfjs-dist|cytoscape)\//;

/**
 * What several pages use comes in one file beside the start: a browser asks for six files at a time,
 * and each further round costs a phone half a second. What only one page needs stays with that page.
 */
const chunkOf = (id: string): string | undefined => {
  if (LARGE.test(id)) return undefined;
  if (OVERLAYS.test(id)) return 'overlays';
  return id.includes('/node_modules/') || SHARED.test(id) ? 'shared' : undefined;
};

/** The server that `corroborate serve` starts, for `vite web` beside it. */
const SERVER = 'http://127.0.0.1:4173';

export default defineConfig({
  plugins: [react()],
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    proxy: { '/api': SERVER },
  },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // The policy of the server admits no `data:` address.
    assetsInlineLimit: 0,
    // The map is a chunk of its own that only the map page loads.
    chunkSizeWarningLimit: 500,
    rollupOptions: { output: { manualChunks: chunkOf } },
  },
});
