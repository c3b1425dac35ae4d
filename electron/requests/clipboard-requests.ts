import type { clipboardRequests } from '../../shared/contract/clipboard.ts';
import { contentsOf } from '../../shared/model/commands/clip.ts';
import { readClip } from '../../shared/model/commands/read-clip.ts';
import { readPastedText } from '../debates/import-in-thread.ts';
import type { Documents } from '../documents/documents.ts';
import type { HandlersOf } from './request-router.ts';

export interface ClipboardRequestParts {
  readonly documents: Documents;
  readonly clipboard: {
    readText(): Promise<string>;
    writeText(text: string): Promise<void>;
    /** Writes two forms, of which another program takes the one it knows. */
    writeBoth(text: string, html: string): Promise<void>;
  };
}

interface Held {
  readonly text: string;
  readonly clip: string;
  /** The path of the debate that it is a part of. */
  readonly from: string;
}

/**
 * Handles a window's requests about the clipboard. The system gets the text; the part of a debate behind it is kept
 * here, for all windows, as long as the text is on the clipboard.
 */
export function clipboardHandlers({
  documents,
  clipboard,
}: ClipboardRequestParts): HandlersOf<typeof clipboardRequests> {
  let held: Held | null = null;

  return {
    'clipboard.write': async (window, copied) => {
      const from = documents.in(window).path;
      await clipboard.writeText(copied.text);
      held = { ...copied, from };
      return null;
    },
    'clipboard.writeText': async (_window, { text, html }) => {
      await (html === null ? clipboard.writeText(text) : clipboard.writeBoth(text, html));
      return null;
    },
    'clipboard.read': async () => {
      const text = await clipboard.readText();
      return { text, clip: held?.text === text ? held.clip : null };
    },
    'clipboard.readPasted': async (window, { text, rows, way }) => {
      const document = documents.in(window);
      const task = { pasted: { text, rows }, way };
      return window.work(async (closing) => {
        const { debate, contents } = await readPastedText(task, closing);
        await document.letGoOfBytes();
        for (const content of contents) await document.putBytes(content);
        return debate;
      });
    },
    'clipboard.bringContents': async (window) => {
      if (held === null) return null;
      const { from, clip } = held;
      const contents = contentsOf(readClip(clip));
      const target = documents.in(window);
      await documents.withDocument(from, async (source) => {
        if (source.path === target.path) return;
        await target.letGoOfBytes();
        for (const sha of contents) await target.putBytes(await source.bytes(sha));
      });
      return null;
    },
  };
}
