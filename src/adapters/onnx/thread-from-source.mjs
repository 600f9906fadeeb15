/** Starts a model's thread from its TypeScript, for tests, `eval/` and `bench/`; never shipped. */
import { register } from 'tsx/esm/api';

register();
await import('./thread-main.js');
