import { useEffect } from 'react';
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
import { useAppState } from './state/app-context.ts';
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
  const { navigator, inspector } = useAppState((state) => state.preferences);
  const view = useAppState((state) => state.view);
  const reading = useAppState((state) => state.reader !== null);
  // There the map and the source need the room.
  const narrow = useMedia('(width < 1100px)');
  return (
    <div className="workspace">
      <Header />
      {navigator && <Navigator />}
      <ReaderSplit>{view === 'map' ? <CanvasView /> : <ExchangeView />}</ReaderSplit>
      {inspector && !(reading && narrow) && <Inspector />}
      <StatusLine />
      <Find />
    </div>
  );
}
