const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

/** Smallest exponent of a half-precision number in its normal form; below it steps are even. */
const LEAST_EXPONENT = -14;
const SUBNORMAL_STEPS = 2 ** 24;

/** Bits of the half-precision number nearest to one within ±65504 (IEEE 754 binary16). */
function halfOf(value: number): number {
  float[0] = value;
  const [whole = 0] = bits;
  const sign = (whole >>> 16) & 0x8000;
  const exponent = ((whole >>> 23) & 0xff) - 127;
  if (exponent < LEAST_EXPONENT) return sign | Math.round(Math.abs(value) * SUBNORMAL_STEPS);
  // A fraction that rounds up to the next power of two carries into the exponent, as it should.
  const rounded = ((whole & 0x7fffff) + 0x1000) >>> 13;
  return sign | (((exponent + 15) << 10) + rounded);
}

/** Vectors one after another in half precision: eleven bits of each number, half the room. */
export function halvesOf(vectors: readonly Float32Array[]): Uint16Array {
  const halves = new Uint16Array(vectors.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const vector of vectors) {
    for (const value of vector) {
      halves[at] = halfOf(value);
      at += 1;
    }
  }
  return halves;
}
