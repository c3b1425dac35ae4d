import { randomUUID } from 'node:crypto';

export interface Picture {
  readonly bytes: Uint8Array;
  /** Such as `image/png`. */
  readonly mediaType: string;
}

/** A path, so that it is of the page's own origin wherever that is served. */
const FOLDER = '/pictures/';

/** Pictures that the window may show, kept in memory until they are forgotten. */
export class PictureShelf {
  readonly #pictures = new Map<string, Picture>();

  /** Offers a picture; returns the address at which the window finds it. */
  put(picture: Picture): string {
    const id = randomUUID();
    this.#pictures.set(id, picture);
    return `${FOLDER}${id}`;
  }

  take(id: string): Picture | undefined {
    return this.#pictures.get(id);
  }

  /** Lets go of the picture at an address that `put` gave. */
  forget(address: string): void {
    this.#pictures.delete(address.slice(FOLDER.length));
  }
}
