import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fontBytes } from '../../../electron/base/fonts.ts';
import { APP_ADDRESS } from '../../../electron/protocol/app-address.ts';
import { CONTENT_SECURITY_POLICY, respond } from '../../../electron/protocol/app-responses.ts';
import { PreviewImages } from '../../../electron/protocol/preview-images.ts';
import { FONT_IDS } from '../../../shared/text/text.ts';
import { wavRecording } from '../../fixtures/recordings.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const above = temporaryFolder();
const folder = join(above, 'renderer');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(folder, 'index.html'), '<p>Counterclaim</p>');
writeFileSync(join(folder, 'assets', 'app.js'), 'export {}');
writeFileSync(join(folder, 'assets', 'notes.txt'), 'not for the window');
writeFileSync(join(above, 'secret.html'), 'secret');
mkdirSync(join(above, 'renderer-of-another'));
writeFileSync(join(above, 'renderer-of-another', 'index.html'), 'secret');

const previews = new PreviewImages();
const SHA = 'ab'.repeat(32);
const KEY = 'of-this-window';
const script = new TextEncoder().encode('<script>alert(1)</script>');
const contentBytes = async (key: string, sha: string) => (key === KEY && sha === SHA ? script : null);
/** As Electron hands requests over: with addresses that nothing has tidied. */
const RECORDING_SHA = 'cd'.repeat(32);
const recording = wavRecording(30);
const recordingBytes = async (key: string, sha: string) =>
  sha === RECORDING_SHA && key === KEY ? recording : contentBytes(key, sha);
const contentLength = async (key: string, sha: string) => (await contentBytes(key, sha))?.byteLength ?? null;
const content = { folder, previews, contentBytes, contentLength, recordingBytes };
const ask = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
  respond({ url: `${APP_ADDRESS}${path}`, method, headers: new Headers(headers) } as Request, content);

describe('what the window loads', () => {
  test.each([
    ['', 'text/html; charset=utf-8', '<p>Counterclaim</p>'],
    ['index.html?map=1#top', 'text/html; charset=utf-8', '<p>Counterclaim</p>'],
    ['assets/app.js', 'text/javascript; charset=utf-8', 'export {}'],
  ])('is at “%s” the built file', async (path, mediaType, text) => {
    const response = await ask(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, mediaType]);
    expect(await response.text()).toBe(text);
  });

  test.each([
    '../secret.html',
    '..%2fsecret.html',
    '%2e%2e/secret.html',
    'assets/../../secret.html',
    '..%5csecret.html',
    '../renderer-of-another/index.html',
    '%2fetc%2fpasswd',
    'assets',
    'assets/notes.txt',
    'missing.js',
    'index.html%00.js',
    '%E0%A4%A',
  ])('is never “%s”', async (path) => {
    const response = await ask(path);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).toBe('');
  });

  test('is nothing of another host, and cannot be written', async () => {
    const other = { url: 'app://elsewhere/index.html', method: 'GET' } as Request;
    expect((await respond(other, content)).status).toBe(404);
    expect((await ask('index.html', 'POST')).status).toBe(405);
  });

  test.each(['', 'missing.js', 'fonts/inter', 'pictures/none'])('comes with the policy at “%s”', async (path) => {
    const { headers } = await ask(path);
    expect(headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('allows scripts, styles and connections of the app alone', () => {
    const policy = new Map(
      CONTENT_SECURITY_POLICY.split('; ').map((each): [string, string] => {
        const [name = '', ...sources] = each.split(' ');
        return [name, sources.join(' ')];
      }),
    );
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
    for (const name of ['style-src', 'img-src', 'font-src', 'media-src', 'connect-src', 'worker-src']) {
      expect([name, policy.get(name)]).toEqual([name, "'self'"]);
    }
    for (const name of ['form-action', 'frame-ancestors', 'base-uri']) expect(policy.get(name)).toBe("'none'");
  });
});

describe('fonts for the window', () => {
  test.each(FONT_IDS)('are served whole and kept: %s', async (id) => {
    const response = await ask(`fonts/${id}`);
    expect(response.headers.get('content-type')).toMatch(/^font\/(ttf|woff)$/);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect((await response.arrayBuffer()).byteLength).toBe(fontBytes(id).length);
  });

  test.each(['fonts/comic', 'fonts/', 'fonts/inter/more', 'fonts/..%2f..%2fpackage.json'])(
    'are not at “%s”',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );
});

describe('pictures in memory', () => {
  test('are found until they are forgotten', async () => {
    const address = previews.put({ bytes: new Uint8Array([1, 2, 3]), mediaType: 'image/png' });
    const path = address.slice(1);
    const response = await ask(path);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
    previews.forget(address);
    expect((await ask(path)).status).toBe(404);
  });
});

describe('the contents of sources', () => {
  test('are given as bytes that no page shows and nothing runs', async () => {
    const response = await ask(`content/${KEY}/${SHA}`);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-length')).toBe(String(script.length));
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(script);
  });

  test.each([
    `content/${KEY}/${'cd'.repeat(32)}`,
    `content/${SHA}`,
    `content/of-another/${SHA}`,
    'content',
    'content/',
    `content/${KEY}/${SHA}/more`,
    `content/${KEY}/${SHA}%00`,
    'content/..%2f',
  ])('are not at “%s”', async (path) => {
    expect([400, 404]).toContain((await ask(path)).status);
  });
});

describe('what drawing a PDF needs', () => {
  test.each(['pdf/cmaps/UniGB-UCS2-H.bcmap', 'pdf/standard_fonts/FoxitFixed.pfb', 'pdf/wasm/openjpeg.wasm'])(
    'is at “%s”',
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(200);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
    },
  );

  test.each([
    'pdf/build/pdf.mjs',
    'pdf/package.json',
    'pdf/cmaps/..%2fpackage.json',
    'pdf/cmaps',
    'pdf/wasm/missing.wasm',
  ])('is not at “%s”', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});

describe('recordings', () => {
  const play = (range?: string) =>
    ask(`recording/${KEY}/${RECORDING_SHA}`, 'GET', range === undefined ? {} : { range });

  test('are served in the parts that a player asks for', async () => {
    const whole = await play();
    expect([whole.status, whole.headers.get('content-type'), whole.headers.get('accept-ranges')]).toEqual([
      200,
      'audio/wav',
      'bytes',
    ]);
    const head = await ask(`recording/${KEY}/${RECORDING_SHA}`, 'HEAD');
    expect([head.status, head.headers.get('content-length'), head.body]).toEqual([200, `${recording.length}`, null]);
    const part = await play('bytes=44-51');
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 44-51/${recording.length}`]);
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(recording.slice(44, 52));
    const end = await play('bytes=-3');
    expect(new Uint8Array(await end.arrayBuffer())).toEqual(recording.slice(-3));
    expect((await play('bytes=10-')).headers.get('content-length')).toBe(String(recording.length - 10));
  });

  test.each(['bytes=99999999-', 'bytes=9-3', 'bytes=-0'])('have no part “%s”', async (range) => {
    const refused = await play(range);
    expect([refused.status, refused.headers.get('content-range')]).toEqual([416, `bytes */${recording.length}`]);
  });

  test('are nothing that is not one, and nothing of another window', async () => {
    expect((await ask(`recording/${KEY}/${SHA}`)).status).toBe(404);
    expect((await ask(`recording/of-another/${RECORDING_SHA}`)).status).toBe(404);
    expect((await ask(`recording/${KEY}/${RECORDING_SHA}/more`)).status).toBe(404);
    expect((await ask(`recording/${KEY}/..%2fsecret`)).status).toBe(404);
  });
});

test('how long a source is, is told without reading it', async () => {
  const unread = {
    ...content,
    contentBytes: () => Promise.reject(new Error('It was read.')),
    contentLength: async () => 265_000_000,
  };
  const response = await respond(new Request(`app://counterclaim/content/${KEY}/${SHA}`, { method: 'HEAD' }), unread);
  expect([response.status, response.headers.get('content-length')]).toEqual([200, '265000000']);
});
