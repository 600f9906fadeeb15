export { readLines } from '../../src/app/calibrating/read-lines.js';
