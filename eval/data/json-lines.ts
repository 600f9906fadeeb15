export { readJsonLines } from '../../src/app/calibrating/json-lines.js';
