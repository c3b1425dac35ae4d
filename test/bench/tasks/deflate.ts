import { readFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
import { COMPRESSION } from '../../../electron/export/png-encoder.ts';
import { type Measurement, measured } from '../measurement.ts';

export interface DeflateInput {
  readonly png: string;
}

/** Compressing the pixels of a PNG of ours again, as it compressed them: what no PNG of them can be quicker than. */
export async function run({ png }: DeflateInput): Promise<Measurement> {
  const pixels = inflateSync(imageData(readFileSync(png)));
  const { ms, cpuMs } = await measured(() => deflateSync(pixels, COMPRESSION));
  return { ms, cpuMs, peakMb: null };
}

/** Returns the contents of the IDAT chunks, joined. */
function imageData(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return Buffer.concat(parts);
}
