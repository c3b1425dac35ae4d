import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { makeDebate } from './fixtures/debate-files.ts';
import { describeApp } from './fixtures/launch-app.ts';
import { Outside } from './fixtures/outside.ts';
import { runInPage } from './fixtures/page-script.ts';
import { card } from './fixtures/window.ts';

describeApp(
  'a page that wants to speak to the world',
  (app) => {
    const outside = new Outside();
    beforeAll(() => outside.start());
    afterAll(() => {
      outside.stop();
      expect(outside.heard).toEqual([]);
    });
    afterEach(async () => {
      expect(outside.heard).toEqual([]);
      await card(app().page, 'The claim.').waitFor();
    });

    test('is kept from it by its policy', async () => {
      const outcomes = await runInPage(app().page, tryAll, reach());
      expect(answered(outcomes)).toEqual([]);
    });

    test('is kept from it without its policy too', async () => {
      const { page } = app();
      const debugging = await page.context().newCDPSession(page);
      await debugging.send('Page.setBypassCSP', { enabled: true });
      await page.reload();
      await card(page, 'The claim.').waitFor();
      const outcomes = await runInPage(page, tryAll, reach());
      // That one speaks to nobody.
      expect(answered(outcomes)).toEqual(['a worker from text']);
    });

    const reach = (): Reach => ({ server: outside.address, port: outside.datagramPort });
    const answered = (outcomes: Record<string, string>) =>
      Object.keys(outcomes).filter((name) => outcomes[name] !== 'refused');
  },
  {
    before: (folder) =>
      makeDebate(join(folder, 'A.debate'), { claims: { one: 'The claim.' }, placed: { one: [0, 0] } }),
    files: (folder) => [join(folder, 'A.debate')],
    heedless: true,
  },
);

interface Reach {
  readonly server: string;
  /** The port at which datagrams are received. */
  readonly port: number;
}

/** Runs in the page. Tries to speak to a server in every way there is; what came of each that tells. */
async function tryAll({ server, port }: Reach): Promise<Record<string, string>> {
  const refused = 'refused';
  const element = (name: string, attributes: Record<string, string>) =>
    new Promise<string>((resolve) => {
      const made = document.createElement(name);
      made.onload = () => resolve('loaded');
      made.onerror = () => resolve('refused');
      // Attempts that cause no error are reported by the policy.
      document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
        if (Object.values(attributes).some((value) => value === blockedURI)) resolve('refused');
      });
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      document.body.append(made);
    });
  const events = (open: () => EventTarget) =>
    new Promise<string>((resolve) => {
      try {
        const target = open();
        target.addEventListener('open', () => resolve('opened'));
        target.addEventListener('message', () => resolve('opened'));
        target.addEventListener('error', () => resolve(refused));
      } catch {
        resolve(refused);
      }
    });
  const promised = (ask: () => Promise<unknown>) =>
    Promise.resolve()
      .then(ask)
      .then(() => 'answered')
      .catch(() => refused);
  const call = async (urls: string) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls, username: 'a', credential: 'b' }] });
    peer.createDataChannel('out');
    const done = new Promise((resolve) => {
      peer.onicegatheringstatechange = () => peer.iceGatheringState === 'complete' && resolve(null);
    });
    await peer.setLocalDescription(await peer.createOffer());
    await done;
    peer.close();
  };
  const rest = server.slice('http:'.length);
  const all = {
    fetch: promised(() => fetch(`${server}/fetch`)),
    'fetch without an answer': promised(() => fetch(`${server}/fetch`, { mode: 'no-cors' })),
    'fetch over TLS': promised(() => fetch('https://example.org/')),
    'fetch of a file': promised(() => fetch('file:///etc/passwd')),
    request: events(() => {
      const request = new XMLHttpRequest();
      request.open('GET', `${server}/request`);
      request.send();
      return request;
    }),
    'a socket': events(() => new WebSocket(`ws:${rest}/socket`)),
    'a stream of events': events(() => new EventSource(`${server}/events`)),
    'a worker': events(() => new Worker(`${server}/worker.js`)),
    'a worker from text': events(() => new Worker(`data:text/javascript,postMessage(1)`)),
    'a module': promised(() => import(`${server}/module.js`)),
    'a picture': element('img', { src: `${server}/picture.png` }),
    'a script': element('script', { src: `${server}/script.js` }),
    'a style': element('link', { rel: 'stylesheet', href: `${server}/style.css` }),
    'a film': element('video', { src: `${server}/film.mp4` }),
    'an object': element('object', { data: `${server}/object` }),
  };
  const host = server.slice('http://'.length);
  const calls = [`stun:127.0.0.1:${port}`, `turn:127.0.0.1:${port}`, `turn:${host}?transport=tcp`];
  await Promise.all(calls.map((urls) => call(urls).catch(() => {})));
  // A frame loads a page that says that it was refused.
  document.body.append(Object.assign(document.createElement('iframe'), { src: `${server}/frame` }));
  navigator.sendBeacon(`${server}/beacon`, 'text');
  for (const rel of ['prefetch', 'preload', 'preconnect', 'dns-prefetch', 'prerender']) {
    const hint = Object.assign(document.createElement('link'), { rel, href: `${server}/${rel}` });
    document.head.append(hint);
  }
  const told = Object.entries(all).map(async ([name, outcome]) => [name, await outcome] as const);
  return Object.fromEntries(await Promise.all(told));
}
