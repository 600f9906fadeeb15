import { type FileHandle, open } from 'node:fs/promises';

/** Bytes that can be read from any place: a file, or a part of one. */
export interface ByteSource {
  size: number;
  /** Up to `length` bytes from a place; fewer at the end. */
  read(at: number, length: number): Promise<Buffer>;
}

/** A part of an open file. */
export const sourceOf = (file: FileHandle, from: number, size: number): ByteSource => ({
  size,
  async read(at, length) {
    const wanted = Math.max(0, Math.min(length, size - at));
    const buffer = Buffer.alloc(wanted);
    const { bytesRead } = await file.read(buffer, 0, wanted, from + at);
    return buffer.subarray(0, bytesRead);
  },
});

/** Opens a file whole. Who calls this closes it. */
export async function openSource(path: string): Promise<{ file: FileHandle; source: ByteSource }> {
  const file = await open(path, 'r');
  const { size } = await file.stat();
  return { file, source: sourceOf(file, 0, size) };
}

const FIRST_PIECE = 16 * 1024;
const PIECE = 256 * 1024;

/** The bytes from a place on: a small piece first, since most records are small. */
export async function* piecesOf(source: ByteSource, from: number): AsyncGenerator<Buffer> {
  let at = from;
  let length = FIRST_PIECE;
  for (;;) {
    const piece = await source.read(at, length);
    if (piece.length === 0) return;
    yield piece;
    at += piece.length;
    length = PIECE;
  }
}
