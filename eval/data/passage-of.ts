export { passageOf } from '../../src/app/calibrating/passage-of.js';
