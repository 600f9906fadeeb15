/** Width and height in pixels. */
interface ImageSize {
  width: number;
  height: number;
}

/** Bytes of a PNG's signature, and of a chunk beside its content. */
const PNG = { signature: 8, frame: 12 };

/** Whether a JPEG marker begins a frame, which has the size: all of C0 to CF but three. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function pngSize(view: DataView): ImageSize | null {
  let size: ImageSize | null = null;
  for (let at = PNG.signature; at + PNG.frame <= view.byteLength; ) {
    const length = view.getUint32(at);
    const kind = view.getUint32(at + 4);
    if (kind === 0x49484452 && length >= 8)
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    // Pixels follow.
    if (kind === 0x49444154 && length > 0) return size;
    at += PNG.frame + length;
  }
  return null;
}

function jpegSize(view: DataView): ImageSize | null {
  let size: ImageSize | null = null;
  for (let at = 2; at + 9 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // Pixels follow.
    if (marker === 0xda) return size;
    if (isFrame(marker)) size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/**
 * The size that a PNG or JPEG gives itself, where pixels follow it; else null. The decoder must not be
 * given anything else: it ends its process on an image without a size or without pixels.
 */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes[0] === 0xff ? jpegSize(view) : pngSize(view);
  return size === null || size.width === 0 || size.height === 0 ? null : size;
}
