export { mean } from '../../src/app/calibrating/mean.js';
