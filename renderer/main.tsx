import { createRoot } from 'react-dom/client';
import { AppView } from './app-view.tsx';
import { request } from './bridge.ts';
import { FailureBoundary } from './failure-boundary.tsx';
import { AppProvider } from './state/app-context.ts';
import { createApp } from './state/app-store.ts';
import { followMainProcess } from './state/follow-main-process.ts';
import { fetchFont, loadFonts } from './text/font-loader.ts';
import { FontsProvider } from './text/fonts-context.ts';
import './styles/index.css';

const root = document.getElementById('root');
if (root === null) throw new TypeError('The page has no place for the app.');
const [content, fonts] = await Promise.all([request('window.load', {}), loadFonts(fetchFont)]);
const app = createApp(content, request, fonts);
followMainProcess(app, window.counterclaim);
createRoot(root).render(
  <AppProvider value={app}>
    <FontsProvider value={fonts}>
      <FailureBoundary save={async () => app.store.getState().session?.flush()}>
        <AppView />
      </FailureBoundary>
    </FontsProvider>
  </AppProvider>,
);
