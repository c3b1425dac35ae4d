import { randomUUID } from 'node:crypto';
import { APP_ADDRESS } from './app-address.ts';

export interface Picture {
  readonly bytes: Uint8Array;
  /** Such as `image/png`. */
  readonly mediaType: string;
}

/** Pictures that the window may show, kept in memory until they are forgotten. */
export class PictureShelf {
  readonly #pictures = new Map<string, Picture>();

  /** Offers a picture; returns the address at which the window finds it. */
  put(picture: Picture): string {
    const id = randomUUID();
    this.#pictures.set(id, picture);
    return `${APP_ADDRESS}pictures/${id}`;
  }

  take(id: string): Picture | undefined {
    return this.#pictures.get(id);
  }

  /** Lets go of the picture at an address that `put` gave. */
  forget(address: string): void {
    this.#pictures.delete(address.slice(`${APP_ADDRESS}pictures/`.length));
  }
}
