import { type NativeImage, nativeImage } from './native-image.ts';
import { implementedOnly } from './not-implemented.ts';
import { openWindows } from './open-windows.ts';
import { ignoreGonePage } from './page-target.ts';
import { applyPermissions, setPermission } from './permissions.ts';

const TEXT = 'text/plain';
const PICTURE = 'image/png';

/** What was last written, by its type: Electron reads at once, and a page's clipboard cannot be read at once. */
let held = new Map<string, Buffer>();

export const clipboard = implementedOnly('clipboard', {
  writeText(text: string): void {
    hold(TEXT, Buffer.from(text));
  },

  readText: (): string => held.get(TEXT)?.toString('utf8') ?? '',

  writeImage(image: NativeImage): void {
    hold(PICTURE, image.toPNG());
  },

  readImage(): NativeImage {
    return nativeImage.createFromBuffer(held.get(PICTURE) ?? Buffer.alloc(0));
  },

  /** Only this app can read a type of its own; Chromium hands none on to other programs. */
  writeBuffer(format: string, buffer: Buffer): void {
    held = new Map([[format, Buffer.from(buffer)]]);
  },

  readBuffer: (format: string): Buffer => held.get(format) ?? Buffer.alloc(0),

  availableFormats: (): string[] => [...held.keys()],

  clear(): void {
    held = new Map();
  },
});

function hold(type: string, bytes: Buffer): void {
  held = new Map([[type, bytes]]);
  void writeToSystem(type, bytes);
}

/** Puts the bytes on the system's clipboard through a page, which may write there for the time that takes. */
async function writeToSystem(type: string, bytes: Buffer): Promise<void> {
  const window = openWindows.find((candidate) => candidate.isFocused()) ?? openWindows[0];
  if (window?.page === undefined) return;
  const expression = `(${writeInPage})(${JSON.stringify(type)}, ${JSON.stringify(bytes.toString('base64'))})`;
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
async function writeInPage(type: string, base64: string): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  await navigator.clipboard.write([new ClipboardItem({ [type]: new Blob([bytes], { type }) })]);
}
