/**
 * A thread that asks a server for its health over and over, and looks at the memory of the processes
 * that it started; so that what the main thread does is not taken for a fault of the server.
 */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

const { address, pid } = workerData;
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
let slowest = 0;
let largest = 0;

const asked = () =>
  new Promise((resolve) => {
    const request = http.get(`${address}/health`, { agent }, (answer) => {
      answer.resume();
      answer.once('end', resolve);
    });
    request.once('error', resolve);
  });

/** Megabytes that the processes of the server hold which read; Linux alone tells. */
function childMemory() {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    const pages = children
      .filter(Boolean)
      .map((child) => Number(readFileSync(`/proc/${child}/statm`, 'utf8').split(' ')[1]));
    return Math.max(0, ...pages) * 0.004096;
  } catch {
    return 0;
  }
}

parentPort.on('message', () => {
  parentPort.postMessage({ slowest, largest });
  slowest = 0;
  largest = 0;
});

for (;;) {
  const started = performance.now();
  await asked();
  slowest = Math.max(slowest, performance.now() - started);
  largest = Math.max(largest, childMemory());
  await setTimeout(10);
}
