import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { bridge } from './bridge.ts';
import { attachTo, headless, openTarget } from './chromium.ts';
import { codec, nodeBase64, pageBase64 } from './codec.ts';
import type { DevToolsSession } from './devtools-connection.ts';
import { connectIsolatedWorld, rendererModule, runPreload } from './isolated-world.ts';
import { FILE_TOKEN, keepFilesSource, withPaths } from './page-files.ts';
import type { FromPage, PageBoot, ToPage } from './page-messages.ts';
import { watchKeys, watchLinks, watchWindow } from './window-events.ts';

const WORLD = 'Electron Isolated Context';
const POST = '__shellPost';
const SECRET = randomUUID();
const coder = codec(nodeBase64);

export interface PageOptions {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly preload: string | undefined;
}

/** The page of one window: its DevTools session, and the way to and from its isolated world. */
export class PageTarget extends EventEmitter<{ message: [FromPage] }> {
  readonly id: string;
  readonly session: DevToolsSession;
  /** The isolated world of the document shown now; undefined while there is none that listens. */
  #world: number | undefined;
  readonly #subframes = new Set<string>();

  /** Opens a window on an empty page of the background's colour, ready to load the app. */
  static async open(options: PageOptions): Promise<PageTarget> {
    const id = await openTarget(emptyPage(options), options.width, options.height);
    const page = new PageTarget(id, await attachTo(id));
    await page.#prepare(options);
    await page.#emptyPageShown();
    return page;
  }

  private constructor(id: string, session: DevToolsSession) {
    super();
    this.id = id;
    this.session = session;
  }

  hasSubframe(frameId: string): boolean {
    return this.#subframes.has(frameId);
  }

  /**
   * Throws at once for a message that cannot be cloned. A page that has just been left, or has not loaded yet, receives
   * nothing, as in Electron.
   */
  deliver(message: ToPage): Promise<unknown> {
    const text = coder.encode(message);
    if (this.#world === undefined) return Promise.resolve();
    const call = {
      functionDeclaration: '(text) => globalThis.__shellDeliver(text)',
      arguments: [{ value: text }],
      executionContextId: this.#world,
    };
    return this.session.send('Runtime.callFunctionOn', call).catch(ignoreGonePage);
  }

  /** Nothing sent to a crashed page is ever answered. */
  noteCrash(): void {
    this.#world = undefined;
  }

  /** Resolves once the empty page is shown: before the app's page, since Chromium might confuse the two arrivals. */
  async #emptyPageShown(): Promise<void> {
    const isEmptyPage = (frame: { url: string }) => frame.url.startsWith('data:');
    const { promise, resolve } = Promise.withResolvers<void>();
    const onNavigated = ({ frame }: { frame: { url: string } }) => {
      if (isEmptyPage(frame)) resolve();
    };
    this.session.on('Page.frameNavigated', onNavigated);
    const { frameTree } = await this.session.send('Page.getFrameTree');
    if (!isEmptyPage(frameTree.frame)) await promise;
    this.session.off('Page.frameNavigated', onNavigated);
  }

  async #prepare({ background, preload }: PageOptions): Promise<void> {
    const { session } = this;
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== POST) return;
      const message = coder.decode(payload) as FromPage;
      if (message.kind === 'hello') this.#world = executionContextId;
      if (!payload.includes(FILE_TOKEN)) this.emit('message', message);
      else void withPaths(message, session, executionContextId).then((known) => this.emit('message', known));
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === this.#world) this.#world = undefined;
    });
    session.on('Runtime.executionContextsCleared', () => {
      this.#world = undefined;
    });
    session.on('Page.frameAttached', ({ frameId }) => this.#subframes.add(frameId));
    session.on('Page.frameDetached', ({ frameId, reason }) => {
      // A frame that moves to another process is still there.
      if (reason !== 'swap') this.#subframes.delete(frameId);
    });
    await Promise.all([
      session.send('Page.enable'),
      session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      session.send('Runtime.enable'),
      session.send('Runtime.addBinding', { name: POST, executionContextName: WORLD }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldScript() }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: isolatedScript(preload), worldName: WORLD }),
      session.send('Emulation.setDefaultBackgroundColorOverride', { color: rgba(background) }),
    ]);
  }
}

/** Does nothing: a command to a page that has closed meanwhile fails, and nobody is left to hear of it. */
export function ignoreGonePage(): void {}

// Returns the address of an empty page with a title of its own, by which the new window's page is found.
function emptyPage({ background }: PageOptions): string {
  const html = `<title>${randomUUID()}</title><body style="background:${background}">`;
  return `data:text/html,${encodeURIComponent(html)}`;
}

function mainWorldScript(): string {
  return `(() => { if (window === window.top) (${bridge})(${JSON.stringify(SECRET)}, 'main'); })()`;
}

function isolatedScript(preload: string | undefined): string {
  const boot: PageBoot = { preloadPath: preload ?? '', headless, process: sandboxedProcess() };
  const source = preload === undefined ? '' : readFileSync(preload, 'utf8');
  return `(() => {
    if (window !== window.top) return;
    const boot = ${JSON.stringify(boot)};
    const bridge = (${bridge})(${JSON.stringify(SECRET)}, 'isolated');
    const world = (${connectIsolatedWorld})((${codec})((${pageBase64})()));
    const electron = (${rendererModule})(world, bridge, ${keepFilesSource()});
    (${watchLinks})(world, bridge);
    (${watchWindow})(boot, world);
    (${runPreload})(boot, world, electron, function (exports, require, module, process, global) {${source}
});
    // After the preload script's own listeners, which may prevent what a key does.
    (${watchKeys})(world);
  })()\n//# sourceURL=${preload ?? 'isolated-world'}`;
}

/** Returns the part of `process` that a sandboxed preload script sees and that stays as it is. */
function sandboxedProcess(): object {
  const { platform, arch, versions, env, execPath } = process;
  return { type: 'renderer', sandboxed: true, contextIsolated: true, platform, arch, versions, env, argv: [execPath] };
}

function rgba(colour: string): { r: number; g: number; b: number; a: number } {
  const hex = /^#([\da-f]{6})$/i.exec(colour)?.[1];
  if (hex === undefined)
    throw new Error(`The Chromium shell reads a backgroundColor such as "#ffffff", not "${colour}".`);
  const value = Number.parseInt(hex, 16);
  return { r: value >> 16, g: (value >> 8) & 0xff, b: value & 0xff, a: 1 };
}
