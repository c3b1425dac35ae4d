import { randomUUID } from 'node:crypto';

export interface PreviewImage {
  readonly bytes: Uint8Array;
  /** Such as `image/png`. */
  readonly mediaType: string;
}

/** A path, so that it is of the page's own origin wherever that is served. */
const FOLDER = '/pictures/';

/** Images of previews, kept in memory for the windows that show them until they are forgotten. */
export class PreviewImages {
  readonly #previews = new Map<string, PreviewImage>();

  /** Keeps an image; returns the address at which the window finds it. */
  put(image: PreviewImage): string {
    const id = randomUUID();
    this.#previews.set(id, image);
    return `${FOLDER}${id}`;
  }

  take(id: string): PreviewImage | undefined {
    return this.#previews.get(id);
  }

  /** Forgets the image at an address that `put` returned. */
  forget(address: string): void {
    this.#previews.delete(address.slice(FOLDER.length));
  }
}
