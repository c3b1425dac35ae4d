/** Runs in the window before its page, in a world of its own: all that the page gets of the main process is the bridge. */
import { contextBridge, ipcRenderer, webFrame, webUtils } from 'electron';
import type { Answer } from '../shared/contract/answer.ts';
import { SPELLING } from '../shared/contract/bounds.ts';
import type { Bridge } from '../shared/contract/bridge.ts';
import type { EventName } from '../shared/contract/events.ts';

type Listener = (event: never) => void;
const listeners = new Map<EventName, Set<Listener>>();
/** Events from before the page listened. */
const early: [name: EventName, event: unknown][] = [];

ipcRenderer.on('event', (_event, name: EventName, event: unknown) => {
  const heard = listeners.get(name);
  if (heard === undefined) early.push([name, event]);
  else for (const listener of heard) tell(listener, event);
});

/** The main process sends each event with the data that `Events` names. */
function tell(listener: Listener, event: unknown): void {
  listener(event as never);
}

const bridge: Bridge = {
  request: (name, args) => ipcRenderer.invoke('request', name, args),
  listen: (name, listener) => {
    const heard = listeners.get(name) ?? new Set();
    heard.add(listener);
    listeners.set(name, heard);
    const missed = early.filter(([told]) => told === name);
    early.splice(0, early.length, ...early.filter(([told]) => told !== name));
    for (const [, event] of missed) tell(listener, event);
    return () => {
      heard.delete(listener);
    };
  },
  // Only a file that the user gave the page has a path, and the page is not told the path.
  voucherOf: async (file) => {
    const path = webUtils.getPathForFile(file as File);
    return path === '' ? null : ipcRenderer.invoke('dropped', path);
  },
};

// Chromium's own check fetches its dictionaries: this one asks those of the app. The language is the main process' affair.
webFrame.setSpellCheckProvider('en-GB', {
  spellCheck(words, answer) {
    const isAnswered = (found: Answer<string[]>) => answer(found.ok ? found.value : []);
    // A word that is too long to be looked up passes for one that is spelt well, and the others are looked up all the same.
    const asked = words.filter((word) => word.length <= SPELLING.wordCharacters).slice(0, SPELLING.words);
    ipcRenderer.invoke('request', 'spelling.check', { words: asked }).then(isAnswered, () => answer([]));
  },
});

contextBridge.exposeInMainWorld('counterclaim', bridge);
