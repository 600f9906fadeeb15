const LONGEST_SIZE_LINE = 1024;

/**
 * A body without the marks of chunked transfer, which some archives keep; null where it has none,
 * since others take them off and leave the header.
 */
export function dechunked(body: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf('\r\n', at);
    if (end < 0 || end - at > LONGEST_SIZE_LINE) return null;
    const line = body.subarray(at, end).toString('latin1');
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(line)?.[1];
    if (size === undefined) return null;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    const start = end + 2;
    if (body.subarray(start + length, start + length + 2).toString('latin1') !== '\r\n')
      return null;
    parts.push(body.subarray(start, start + length));
    at = start + length + 2;
  }
}
