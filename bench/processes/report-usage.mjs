/**
 * Loaded before a program with `node --import`: when the program ends, it leaves the peak memory
 * of its process in the file that BENCH_USAGE names. So the program itself is measured as built,
 * without a line of its own for the bench.
 */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS } = process.resourceUsage();
  writeFileSync(process.env.BENCH_USAGE ?? '', JSON.stringify({ maxRssKilobytes: maxRSS }));
});
