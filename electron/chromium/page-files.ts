import { randomUUID } from 'node:crypto';
import type { DevToolsSession } from './devtools-connection.ts';
import type { FromPage } from './page-messages.ts';

/**
 * The paths of a page's files. Chromium tells a page nothing of where a file came from, and tells DevTools only later than Electron's
 * `getPathForFile` answers. So that gives a token, which becomes the path on its way to the main process.
 */

/** The beginning of every token; new at each start, so that no other text is taken for one. */
export const FILE_TOKEN: string = `file-${randomUUID()}-`;

const KEPT = '__shellFiles';
const TOKEN = new RegExp(`^${FILE_TOKEN}\\d+$`);

/** Makes the isolated world's part: keeps files by the tokens that it gives. Sent to the page as source text. */
export function keepFiles(prefix: string, kept: string): (file: File) => string {
  const files = new Map<string, File>();
  Object.defineProperty(globalThis, kept, { value: files });
  return (file) => {
    const token = `${prefix}${files.size + 1}`;
    files.set(token, file);
    return token;
  };
}

/** Returns the source text of `keepFiles`, called. */
export function keepFilesSource(): string {
  return `(${keepFiles})(${JSON.stringify(FILE_TOKEN)}, ${JSON.stringify(KEPT)})`;
}

/**
 * Returns a page's message with the paths of its files in the place of their tokens; '' stands for a file that is not
 * on the disk.
 */
export async function withPaths(message: FromPage, session: DevToolsSession, world: number): Promise<FromPage> {
  if (message.kind !== 'invoke' && message.kind !== 'send') return message;
  const args = await Promise.all(message.args.map((arg) => withPath(arg, session, world)));
  return { ...message, args };
}

async function withPath(arg: unknown, session: DevToolsSession, world: number): Promise<unknown> {
  if (typeof arg !== 'string' || !TOKEN.test(arg)) return arg;
  try {
    const { result } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `(token) => globalThis.${KEPT}.get(token)`,
      arguments: [{ value: arg }],
      executionContextId: world,
    });
    if (result.objectId === undefined) return '';
    const { path } = await session.send('DOM.getFileInfo', { objectId: result.objectId });
    await session.send('Runtime.releaseObject', { objectId: result.objectId });
    return path;
  } catch {
    // Its page has been left, or it is not a file.
    return '';
  }
}
