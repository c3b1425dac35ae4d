import type { Bridge } from './bridge.ts';
import type { IsolatedWorld } from './isolated-world.ts';
import type { PageBoot } from './page-messages.ts';

/**
 * Reports menu accelerators that the page left alone, and suppresses Chromium's own shortcuts, which an Electron window
 * does not have.
 */
export function watchKeys(world: IsolatedWorld): void {
  let chords = new Set<string>();
  world.listen((message) => {
    if (message.kind === 'chords') chords = new Set(message.chords);
  });
  const ofTheBrowser =
    /^(ctrl|meta)\+(shift\+)?[dfghjklnoprstuw0+=-]$|^ctrl\+shift\+[ic]$|^f(1|3|5|6|7|10|11|12)$|^alt\+arrow(left|right)$/;

  // The character typed, and the key pressed on a US keyboard, for an accelerator may mean either.
  const namesOf = (event: KeyboardEvent) => {
    const modifiers = [
      event.ctrlKey ? 'ctrl' : '',
      event.altKey ? 'alt' : '',
      event.shiftKey ? 'shift' : '',
      event.metaKey ? 'meta' : '',
    ].filter((name) => name !== '');
    const keys = [event.key.toLowerCase(), event.code.replace(/^(Key|Digit)/, '').toLowerCase()];
    return keys.flatMap((key) => {
      const chord = [...modifiers, key].join('+');
      // "+" needs Shift on most keyboards, but nobody writes the accelerator "Ctrl+Shift+Plus".
      const isSign = /^[^a-z0-9]$/.test(key);
      return isSign ? [chord, [...modifiers.filter((name) => name !== 'shift'), key].join('+')] : [chord];
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const names = namesOf(event);
    const chord = names.find((name) => chords.has(name));
    if (chord !== undefined) world.post({ kind: 'chord', chord });
    if (chord !== undefined || names.some((name) => ofTheBrowser.test(name))) event.preventDefault();
  };
  // Anew for every key, so that it comes after all listeners of the page, whenever they were added.
  const listenLast = () => {
    window.removeEventListener('keydown', onKeyDown);
    window.addEventListener('keydown', onKeyDown);
  };
  window.addEventListener('keydown', listenLast, { capture: true });
}

/** Reports window.open, window.close, and links that would leave the app. Sent to the page as source text. */
export function watchLinks(world: IsolatedWorld, bridge: Bridge): void {
  bridge.onOpen((request) => world.post({ kind: 'open', ...request }));
  bridge.onClose(() => world.post({ kind: 'close' }));
  const onClick = (event: MouseEvent) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href !== '');
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.button > 1) return;
    const opens = link.target === '_blank' || event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey;
    const ofTheWeb = /^(https?|file|blob|data|javascript):$/.test(link.protocol);
    if (!opens && ofTheWeb) return;
    event.preventDefault();
    // A scheme such as mailto: would start another program without asking anybody.
    if (opens) world.post({ kind: 'open', url: link.href, name: link.target, features: '' });
    else world.post({ kind: 'leave', url: link.href });
  };
  window.addEventListener('click', onClick);
  window.addEventListener('auxclick', onClick);
}

/** Reports focus, bounds, title, colours and the window's own close button. Sent to the page as source text. */
export function watchWindow(boot: PageBoot, world: IsolatedWorld): void {
  window.addEventListener('focus', () => world.post({ kind: 'focus', focused: true }));
  window.addEventListener('blur', () => world.post({ kind: 'focus', focused: false }));
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', () => world.post({ kind: 'dark', dark: scheme.matches }));

  const bounds = () => [screenX, screenY, outerWidth, outerHeight].join();
  let last = bounds();
  const compare = () => {
    if (bounds() === last) return;
    last = bounds();
    world.post({ kind: 'bounds' });
  };
  window.addEventListener('resize', compare);
  // No event tells that a window has moved.
  if (!boot.headless) setInterval(compare, 500);

  // The protocol tells of titles late, or not at all.
  const tellTitle = () => world.post({ kind: 'title', title: document.title });
  window.addEventListener('DOMContentLoaded', () => {
    tellTitle();
    new MutationObserver(tellTitle).observe(document.head, { childList: true, subtree: true, characterData: true });
  });

  // The window's own close button shows itself only as a page about to unload.
  let guard = !boot.headless;
  world.listen((message) => {
    if (message.kind === 'guard') guard = message.on;
  });
  const onUnload = (event: BeforeUnloadEvent) => {
    if (!guard || event.defaultPrevented) return;
    event.preventDefault();
    world.post({ kind: 'guarded' });
  };
  // After the page's own listeners, which have the first word.
  addEventListener('DOMContentLoaded', () => window.addEventListener('beforeunload', onUnload));
  world.post({ kind: 'hello', dark: scheme.matches });
}
