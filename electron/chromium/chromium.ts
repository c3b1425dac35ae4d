import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { commandLine } from './command-line.ts';
import { DevToolsConnection, type DevToolsSession } from './devtools-connection.ts';
import { findChromium } from './find-chromium.ts';

const STOP_PATIENCE = 3_000;
/** Switches that the shell sets itself, whatever the command line says. */
const OWN_SWITCHES = new Set(['user-data-dir', 'disable-features', 'headless']);
/** Each window's address bar, which nobody sees, would load two pages of its own, each in a process of its own. */
const ADDRESS_BAR_PAGES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];
const HEADLESS_SCREEN = { width: 1920, height: 1080 };
const DISABLED_FEATURES = ['Translate', 'MediaRouter', 'OptimizationHints', ...ADDRESS_BAR_PAGES];

/** True if windows are drawn without a screen. */
export const headless: boolean = process.env['COUNTERCLAIM_HEADLESS']
  ? process.env['COUNTERCLAIM_HEADLESS'] !== '0'
  : process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];

interface Running {
  readonly executable: string;
  readonly profile: string;
  readonly connection: DevToolsConnection;
}
let running: Running | undefined;

/** Starts the browser, without a window. `onEnd` is called when it has gone, with the exit code to follow it with. */
export async function startChromium(profile: string, onEnd: (code: number) => void): Promise<void> {
  const executable = findChromium();
  if (executable === undefined) {
    process.stderr.write('No Chromium was found: install Chromium or Google Chrome, or set COUNTERCLAIM_CHROMIUM.\n');
    process.exit(1);
  }
  mkdirSync(profile, { recursive: true });
  const connection = new DevToolsConnection(executable, switches(profile));
  running = { executable, profile, connection };
  connection.process.stderr?.on('data', printStderr);
  connection.process.once('error', (error) => process.stderr.write(`${executable} did not start: ${error.message}\n`));
  connection.browser.once('closed', () => onEnd(connection.process.exitCode === 0 ? 0 : 1));
  process.once('exit', () => connection.process.kill('SIGKILL'));
  await connection.browser.send('Target.setDiscoverTargets', { discover: true });
}

export function chromiumIsRunning(): boolean {
  return running !== undefined && !running.connection.closed;
}

/** Returns the DevTools session of the browser as a whole. */
export function browser(): DevToolsSession {
  return theRunning().connection.browser;
}

/** Returns a session of its own with a page. */
export async function attachTo(targetId: string): Promise<DevToolsSession> {
  const { sessionId } = await browser().send('Target.attachToTarget', { targetId, flatten: true });
  return theRunning().connection.session(sessionId);
}

/** Opens a window without tabs or an address bar on a `data:` address; the result is its page's target. */
export async function openTarget(url: string, width: number, height: number): Promise<string> {
  if (headless) {
    const { targetId } = await browser().send('Target.createTarget', { url, width, height, newWindow: true });
    return targetId;
  }
  const opened = new Promise<string>((resolve) => {
    const onCreated = ({ targetInfo }: { targetInfo: { type: string; url: string; targetId: string } }) => {
      if (targetInfo.type !== 'page' || targetInfo.url !== url) return;
      browser().off('Target.targetCreated', onCreated);
      resolve(targetInfo.targetId);
    };
    browser().on('Target.targetCreated', onCreated);
  });
  // The protocol itself opens only windows with tabs; a second start of the program asks the running one for this.
  const { executable, profile } = theRunning();
  const args = [`--app=${url}`, `--user-data-dir=${profile}`, `--window-size=${width},${height}`, ...sandboxSwitches()];
  spawn(executable, args, { stdio: 'ignore' });
  return opened;
}

/** Ends the browser, by force where it does not go by itself. */
export async function stopChromium(): Promise<void> {
  const { connection } = theRunning();
  const gone = new Promise<void>((resolve) => connection.browser.once('closed', resolve));
  const force = setTimeout(() => connection.process.kill('SIGKILL'), STOP_PATIENCE);
  connection.browser.send('Browser.close').catch(() => connection.process.kill('SIGKILL'));
  await gone;
  clearTimeout(force);
}

function theRunning(): Running {
  if (running === undefined) throw new Error('Chromium has not been started yet.');
  return running;
}

function switches(profile: string): string[] {
  const features = [commandLine.getSwitchValue('disable-features'), ...DISABLED_FEATURES].filter((name) => name !== '');
  return [
    `--user-data-dir=${profile}`,
    ...(headless ? ['--headless', '--disable-gpu', headlessScreen()] : []),
    '--no-startup-window',
    '--no-first-run',
    '--no-default-browser-check',
    '--hide-crash-restore-bubble',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-quic',
    '--disable-sync',
    '--password-store=basic',
    // Pages' requests wait for the app's word, but their sockets cannot be made to wait: so nothing outside can be reached.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--webrtc-ip-handling-policy=disable_non_proxied_udp',
    `--disable-features=${features.join(',')}`,
    ...sandboxSwitches(),
    ...commandLine.toArguments(OWN_SWITCHES),
  ];
}

/**
 * Returns the size of the screen without a display: left to itself, Chromium makes up a small one. A finer one has as
 * much room for windows as a coarse one.
 */
function headlessScreen(): string {
  const scale = Number(commandLine.getSwitchValue('force-device-scale-factor')) || 1;
  const [width, height] = [HEADLESS_SCREEN.width, HEADLESS_SCREEN.height].map((side) => Math.round(side * scale));
  return `--screen-info={${width}x${height}}`;
}

/**
 * Returns the switches for the sandbox: Chromium refuses it for root, the usual user in a container; a test type keeps
 * it from warning in the window.
 */
function sandboxSwitches(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : [];
}

function printStderr(chunk: Buffer): void {
  const text = chunk.toString();
  // Playwright waits for this line, to drive the windows.
  if (process.env['COUNTERCLAIM_SHELL_DEBUG'] === '1') process.stderr.write(text);
  else for (const line of text.match(/^DevTools listening on .*$/gm) ?? []) process.stderr.write(`${line}\n`);
}
