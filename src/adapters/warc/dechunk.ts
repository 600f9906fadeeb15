import { setImmediate } from 'node:timers/promises';

const LONGEST_SIZE_LINE = 1024;
/** Others get their turn after so many chunks: a body can be built of millions. */
const CHUNKS_AT_ONCE = 4096;

/**
 * A body without the marks of chunked transfer, which some archives keep; null where it has none,
 * since others take them off and leave the header.
 */
export async function dechunked(body: Buffer): Promise<Buffer | null> {
  // One place for all of it: a value for each chunk could take many times what the body does.
  const whole = Buffer.alloc(body.length);
  let size = 0;
  let at = 0;
  for (let chunks = 1; ; chunks += 1) {
    if (chunks % CHUNKS_AT_ONCE === 0) await setImmediate();
    const end = body.indexOf('\r\n', at);
    if (end < 0 || end - at > LONGEST_SIZE_LINE) return null;
    const line = body.toString('latin1', at, end);
    const stated = /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(line)?.[1];
    if (stated === undefined) return null;
    const length = Number.parseInt(stated, 16);
    if (length === 0) return whole.subarray(0, size);
    const start = end + 2;
    const after = start + length;
    if (body[after] !== 0x0d || body[after + 1] !== 0x0a) return null;
    size += body.copy(whole, size, start, after);
    at = after + 2;
  }
}
