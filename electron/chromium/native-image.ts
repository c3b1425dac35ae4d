import { readFileSync } from 'node:fs';
import { implementedOnly, notImplemented } from './not-implemented.ts';

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** A picture, kept as the PNG it came as. */
export class NativeImage {
  readonly #png: Buffer;

  constructor(png: Buffer) {
    this.#png = png;
  }

  isEmpty(): boolean {
    return this.#png.length === 0;
  }

  toPNG(): Buffer {
    return Buffer.from(this.#png);
  }

  toDataURL(): string {
    return `data:image/png;base64,${this.#png.toString('base64')}`;
  }

  getSize(): { width: number; height: number } {
    if (this.isEmpty()) return { width: 0, height: 0 };
    return { width: this.#png.readUInt32BE(WIDTH_AT), height: this.#png.readUInt32BE(HEIGHT_AT) };
  }
}
implementedOnly('NativeImage', NativeImage.prototype);

export const nativeImage = implementedOnly('nativeImage', {
  createEmpty: (): NativeImage => new NativeImage(Buffer.alloc(0)),

  /** Returns an empty image, as in Electron, where the file cannot be read. */
  createFromPath(file: string): NativeImage {
    let bytes: Buffer;
    try {
      bytes = readFileSync(file);
    } catch {
      return nativeImage.createEmpty();
    }
    return nativeImage.createFromBuffer(bytes);
  },

  createFromBuffer(bytes: Buffer): NativeImage {
    if (bytes.length === 0) return nativeImage.createEmpty();
    if (!bytes.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE))
      throw notImplemented('nativeImage of anything but PNG');
    return new NativeImage(Buffer.from(bytes));
  },
});
