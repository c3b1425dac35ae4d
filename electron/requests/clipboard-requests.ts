import type { Documents } from '../documents/documents.ts';
import type { KnownFiles } from './known-files.ts';
import type { RequestDesk } from './request-desk.ts';

export interface ClipboardRequestParts {
  readonly documents: Documents;
  readonly files: KnownFiles;
  readonly clipboard: {
    readText(): Promise<string>;
    writeText(text: string): Promise<void>;
    /** The same in two forms, of which another program takes the one it knows. */
    writeBoth(text: string, html: string): Promise<void>;
  };
}

interface Held {
  readonly text: string;
  readonly clip: string;
  readonly from: string;
}

/**
 * What a window asks of the clipboard. The system gets the text; the part of a debate that it stands for is kept here, for all
 * windows, as long as the text is on the clipboard.
 */
export function setUpClipboardRequests(
  desk: RequestDesk,
  { documents, files, clipboard }: ClipboardRequestParts,
): void {
  let held: Held | null = null;
  desk.handle('clipboard.write', async (_window, copied) => {
    await clipboard.writeText(copied.text);
    held = copied;
    return null;
  });
  desk.handle('clipboard.writeText', async (_window, { text, html }) => {
    await (html === null ? clipboard.writeText(text) : clipboard.writeBoth(text, html));
    return null;
  });
  desk.handle('clipboard.read', async () => {
    const text = await clipboard.readText();
    return { text, clip: held?.text === text ? held.clip : null };
  });
  desk.handle('clipboard.bringContents', async (window, { contents }) => {
    if (held === null) return null;
    const { from } = held;
    await files.check(from);
    const target = documents.in(window);
    await documents.withDocument(from, async (source) => {
      if (source.path === target.path) return;
      await target.letGoOfBytes();
      for (const sha of contents) await target.putBytes(await source.bytes(sha));
    });
    return null;
  });
}
