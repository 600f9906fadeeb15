/** Starts the reading process from its TypeScript, for tests, `eval/` and `bench/`; never shipped. */
import { register } from 'tsx/esm/api';

register();
await import('./process-main.js');
