import { useEffect, useLayoutEffect } from 'react';
import { CanvasView } from './canvas/canvas-view.tsx';
import { Find } from './chrome/find.tsx';
import { Header } from './chrome/header.tsx';
import { NativeMenu } from './chrome/native-menu.ts';
import { NoticeView } from './chrome/notice-view.tsx';
import { StatusLine } from './chrome/status-line.tsx';
import { useClipboardEvents } from './chrome/use-clipboard-events.ts';
import { useFileDrop } from './chrome/use-file-drop.ts';
import { useKeys } from './chrome/use-keys.ts';
import { useMedia } from './chrome/use-media.ts';
import { useTheme } from './chrome/use-theme.ts';
import { Dialogs } from './dialogs/dialogs.tsx';
import { ExchangeView } from './exchange/exchange-view.tsx';
import { Inspector } from './inspector/inspector.tsx';
import { Navigator } from './navigator/navigator.tsx';
import { ReaderSplit } from './reader/reader-split.tsx';
import { useApp, useAppState } from './state/app-context.ts';
import { sidePanels } from './state/side-panels.ts';
import { Welcome } from './welcome/welcome.tsx';

/** The whole window: the welcome screen, or an open debate. */
export function AppView() {
  useTheme();
  useKeys();
  useClipboardEvents();
  useFileDrop();
  const hasDebate = useAppState((state) => state.session !== null);
  const title = useAppState((state) => state.session?.debate.info.title ?? null);
  useEffect(() => {
    document.title = title === null ? 'Counterclaim' : `${title} – Counterclaim`;
  }, [title]);
  return (
    <>
      {hasDebate ? <Workspace /> : <Welcome />}
      <Dialogs />
      <NoticeView />
      <NativeMenu />
    </>
  );
}

function Workspace() {
  const app = useApp();
  const { navigator, inspector } = useAppState(sidePanels);
  const view = useAppState((state) => state.view);
  const narrow = useMedia('(width < 1100px)');
  useLayoutEffect(() => app.set({ narrow }), [app, narrow]);
  return (
    <div className="workspace">
      <Header />
      {navigator && <Navigator />}
      <ReaderSplit>{view === 'map' ? <CanvasView /> : <ExchangeView />}</ReaderSplit>
      {inspector && <Inspector />}
      <StatusLine />
      <Find />
    </div>
  );
}
