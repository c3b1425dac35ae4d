import { createRoot } from 'react-dom/client';
import { AppProvider } from './core/app-context.ts';
import { request } from './core/bridge.ts';
import { findContentsAt } from './core/content.ts';
import { createApp } from './core/create-app.ts';
import { noteFailure } from './core/failures.ts';
import { fetchFont, loadFonts } from './core/fonts/font-loader.ts';
import { FontsProvider } from './core/fonts/fonts-context.ts';
import { loadLateParts } from './core/late-parts.ts';
import { speakInWindow } from './core/window-language.ts';
import { ALL_ACTIONS } from './shell/all-actions.ts';
import { AppView, WORKSPACE } from './shell/app-view.tsx';
import { FailureBoundary } from './shell/failure-boundary.tsx';
import { followMainProcess } from './shell/follow-main-process.ts';
import { noteUncaught } from './shell/note-uncaught.ts';
import './shell/styles/index.css';

const root = document.getElementById('root');
if (root === null) throw new TypeError('The page has no place for the app.');
const [content, fonts] = await Promise.all([request('window.load', {}), loadFonts(fetchFont)]);
await speakInWindow(content.language, document.documentElement);
findContentsAt(content.contents);
const app = createApp({ content, request, fonts, actions: ALL_ACTIONS });
followMainProcess(app, window.counterclaim);
noteUncaught(app, window);
createRoot(root).render(
  <AppProvider value={app}>
    <FontsProvider value={fonts}>
      <FailureBoundary
        save={async () => app.store.getState().session?.flush()}
        onFailure={(error) => noteFailure(request, error)}
      >
        <AppView />
      </FailureBoundary>
    </FontsProvider>
  </AppProvider>,
);

// Not when the window is idle: somebody who sees the welcome screen may open a debate at once. And not awaited: the scripts
// that are loaded late wait for this one to end.
void WORKSPACE.load()
  .catch(() => {})
  .then(() => loadLateParts(whenIdle));

/** Milliseconds after a key before scripts are loaded that nobody has asked for: whoever types would feel it. */
const AFTER_A_KEY = 1000;
let lastKey = -Infinity;
addEventListener('keydown', () => (lastKey = performance.now()), { capture: true });

async function whenIdle(): Promise<void> {
  for (let left = 1; left > 0; left = lastKey + AFTER_A_KEY - performance.now()) {
    if (left > 1) await new Promise((resolve) => setTimeout(resolve, left));
    await new Promise<void>((resolve) => requestIdleCallback(() => resolve()));
  }
}
