import { implementedOnly, notImplemented } from './not-implemented.ts';
import { openWindows } from './open-windows.ts';
import { ignoreGonePage } from './page-target.ts';
import { applyPermissions, setPermission } from './permissions.ts';

const TEXT = 'text/plain';
/** The types that Chromium hands on to other programs; of HTML, only harmless parts. */
const TYPES: ReadonlySet<string> = new Set([TEXT, 'text/html', 'image/png']);

type Payload = string | Blob;

export class ClipboardItem {
  readonly #items: ReadonlyMap<string, Payload | Promise<Payload>>;

  constructor(items: Record<string, Payload | Promise<Payload>>) {
    this.#items = new Map(Object.entries(items));
    for (const type of this.#items.keys()) {
      if (!TYPES.has(type)) throw notImplemented(`ClipboardItem of the type "${type}"`);
    }
  }

  get types(): string[] {
    return [...this.#items.keys()];
  }

  async getType(type: string): Promise<Blob> {
    const item = await this.#items.get(type);
    if (item === undefined) throw new Error(`The clipboard item has no "${type}".`);
    return typeof item === 'string' ? new Blob([item], { type }) : item;
  }
}
implementedOnly('ClipboardItem', ClipboardItem.prototype);

/** The items last written here: only a page with the focus may read what other programs put on the clipboard. */
let held: readonly ClipboardItem[] = [];

export const clipboard = implementedOnly('clipboard', {
  async write(items: readonly ClipboardItem[]): Promise<void> {
    held = [...items];
    for (const item of items) await writeToSystem(item);
  },

  writeText: (text: string): Promise<void> => clipboard.write([new ClipboardItem({ [TEXT]: text })]),

  read: async (): Promise<ClipboardItem[]> => [...held],

  async readText(): Promise<string> {
    const item = held.find(({ types }) => types.includes(TEXT));
    return item === undefined ? '' : (await item.getType(TEXT)).text();
  },

  has: async (type: string): Promise<boolean> => held.some(({ types }) => types.includes(type)),

  clear(): void {
    held = [];
  },
});

/** Puts an item on the system's clipboard through a page, which may write there for the time that takes. */
async function writeToSystem(item: ClipboardItem): Promise<void> {
  const window = openWindows.find((candidate) => candidate.isFocused()) ?? openWindows[0];
  if (window?.page === undefined) return;
  const entries = await Promise.all(
    item.types.map(async (type) => [type, Buffer.from(await (await item.getType(type)).bytes()).toString('base64')]),
  );
  const expression = `(${writeInPage})(${JSON.stringify(entries)})`;
  await setPermission('clipboard-write', true);
  try {
    const options = { expression, userGesture: true, awaitPromise: true };
    const { exceptionDetails: thrown } = await window.page.session.send('Runtime.evaluate', options);
    const reason = thrown?.exception?.description ?? thrown?.text;
    if (reason !== undefined) process.stderr.write(`The system's clipboard was not written: ${reason}\n`);
  } catch {
    ignoreGonePage();
  } finally {
    await applyPermissions(window.webContents, window.webContents.getURL());
  }
}

/** Sent to the page as source text: it must use nothing from outside itself. */
async function writeInPage(entries: readonly (readonly [string, string])[]): Promise<void> {
  const blobs = entries.map(([type, base64]): [string, Blob] => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return [type, new Blob([bytes], { type })];
  });
  await navigator.clipboard.write([new window.ClipboardItem(Object.fromEntries(blobs))]);
}
