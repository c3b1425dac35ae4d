import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Sha256 } from '../../shared/model/entities.ts';
import { recordingType } from '../../shared/sources/recording-type.ts';
import { FONT_IDS, type FontId } from '../../shared/text/text.ts';
import { fontFile } from '../base/fonts.ts';
import { APP_ADDRESS } from './app-address.ts';
import { byteRange } from './byte-range.ts';
import type { PreviewImages } from './preview-images.ts';

/**
 * Scripts come from the app alone, and none is made from text; WebAssembly sets text. Styles are files as well: a style
 * that a script sets on an element needs no permission.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Fonts are as large as everything else together, and change only with the app. */
const KEPT = 'public, max-age=31536000, immutable';

export interface AppContent {
  /** The folder of the built window. */
  readonly folder: string;
  readonly previews: PreviewImages;
  /**
   * Returns the bytes of a source's text or original, for the window with this key; null where its debate does not have
   * them.
   */
  readonly contentBytes: (key: string, sha: Sha256) => Promise<Uint8Array | null>;
  /** Returns how many bytes that are, without reading them. */
  readonly contentLength: (key: string, sha: Sha256) => Promise<number | null>;
  /** Does the same for a recording, which is asked for piece by piece. */
  readonly recordingBytes: (key: string, sha: Sha256) => Promise<Uint8Array | null>;
}

/** Answers a request for an address of the app; one that asks for the head alone, without a body. Never throws. */
export async function respond(request: Request, content: AppContent): Promise<Response> {
  const response = await answered(request, content);
  if (request.method !== 'HEAD') return response;
  const { status, headers } = response;
  return new Response(null, { status, headers });
}

async function answered(request: Request, content: AppContent): Promise<Response> {
  if (!request.url.startsWith(APP_ADDRESS)) return refusal(404);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
  const path = decodedPath(request.url);
  if (path === null) return refusal(400);
  const [first, second, ...more] = path.split('/');
  // Chromium asks for one of every site, Electron never does.
  if (path === 'favicon.ico') return refusal(204);
  if (first === 'fonts') return more.length > 0 ? refusal(404) : font(second);
  if (first === 'pictures') return more.length > 0 ? refusal(404) : picture(content.previews, second ?? '');
  if (first === 'content')
    return more.length > 1 ? refusal(404) : sourceContent(content, request, second ?? '', more[0] ?? '');
  if (first === 'recording')
    return more.length > 1 ? refusal(404) : recording(content, request, second ?? '', more[0] ?? '');
  if (first === 'pdf') return more.length > 1 ? refusal(404) : pdfData(second ?? '', more[0] ?? '');
  return file(content.folder, path === '' ? 'index.html' : path);
}

/** Returns the path of an address, without its first slash; null when it is not that of a file. */
function decodedPath(address: string): string | null {
  try {
    const path = decodeURIComponent(new URL(address).pathname.slice(1));
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

async function font(id: string | undefined): Promise<Response> {
  const known = FONT_IDS.find((each) => each === id);
  if (known === undefined) return refusal(404);
  return fromDisk(fontPath(known), { 'cache-control': KEPT });
}

function fontPath(id: FontId): string | null {
  try {
    return fontFile(id);
  } catch {
    return null;
  }
}

function picture(previews: PreviewImages, id: string): Response {
  const found = previews.take(id);
  if (found === undefined) return refusal(404);
  return answer(200, new Uint8Array(found.bytes), { 'content-type': found.mediaType, 'cache-control': 'no-store' });
}

/** Serves a source, which may be anything, as plain bytes, which no page shows and no program runs. */
async function sourceContent(
  { contentBytes, contentLength }: AppContent,
  { method }: Request,
  key: string,
  sha: string,
): Promise<Response> {
  if (!/^[0-9a-f]{64}$/.test(sha)) return refusal(404);
  const isHead = method === 'HEAD';
  const bytes = isHead ? null : await contentBytes(key, sha).catch(() => null);
  const length = isHead ? await contentLength(key, sha).catch(() => null) : (bytes?.byteLength ?? null);
  if (length === null) return refusal(404);
  return answer(200, bytes === null ? null : new Uint8Array(bytes), {
    'content-type': 'application/octet-stream',
    'content-length': String(length),
    'cache-control': 'no-store',
  });
}

/** Serves a recording to a player, in the parts that it asks for; nothing else is served as one, whatever it is called. */
async function recording(
  { recordingBytes }: AppContent,
  request: Request,
  key: string,
  sha: string,
): Promise<Response> {
  const bytes = /^[0-9a-f]{64}$/.test(sha) ? await recordingBytes(key, sha).catch(() => null) : null;
  const type = bytes === null ? null : recordingType(bytes);
  if (bytes === null || type === null) return refusal(404);
  const headers = { 'content-type': type, 'accept-ranges': 'bytes', 'cache-control': 'no-store' };
  const range = byteRange(request.headers.get('range'), bytes.length);
  if (range === 'none') return answer(416, null, { ...headers, 'content-range': `bytes */${bytes.length}` });
  const { from, to } = range === 'all' ? { from: 0, to: bytes.length } : range;
  const length = { 'content-length': String(to - from) };
  if (range === 'all') return answer(200, new Uint8Array(bytes), { ...headers, ...length });
  const part = new Uint8Array(bytes.subarray(from, to));
  return answer(206, part, { ...headers, ...length, 'content-range': `bytes ${from}-${to - 1}/${bytes.length}` });
}

/** Folders of files that drawing a PDF may need: code tables, standard fonts, and decoders of pictures. */
const PDF_FOLDERS: ReadonlySet<string> = new Set(['cmaps', 'standard_fonts', 'wasm', 'iccs']);

async function pdfData(folder: string, name: string): Promise<Response> {
  if (!PDF_FOLDERS.has(folder) || !/^[\w-]+(\.\w+)+$/.test(name)) return refusal(404);
  try {
    const bytes = await readFile(new URL(import.meta.resolve(`pdfjs-dist/${folder}/${name}`)));
    const mediaType = name.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream';
    return answer(200, bytes, { 'content-type': mediaType, 'cache-control': 'no-cache' });
  } catch {
    return refusal(404);
  }
}

async function file(folder: string, path: string): Promise<Response> {
  const inFolder = normalize(join(folder, path));
  // Also refuses a path with a drive letter or a backslash, on systems that have these.
  if (!inFolder.startsWith(normalize(folder) + sep)) return refusal(404);
  return fromDisk(inFolder, { 'cache-control': 'no-cache' });
}

async function fromDisk(path: string | null, headers: Record<string, string>): Promise<Response> {
  const mediaType = path === null ? undefined : MEDIA_TYPES[extname(path).toLowerCase()];
  if (path === null || mediaType === undefined) return refusal(404);
  try {
    return answer(200, await readFile(path), { 'content-type': mediaType, ...headers });
  } catch {
    return refusal(404);
  }
}

function refusal(status: 204 | 400 | 404 | 405): Response {
  return answer(status, null, { 'content-type': 'text/plain' });
}

function answer(status: number, body: Uint8Array<ArrayBuffer> | null, headers: Record<string, string>): Response {
  return new Response(body, {
    status,
    headers: {
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      ...headers,
    },
  });
}
