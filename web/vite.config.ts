import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

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
  },
});
