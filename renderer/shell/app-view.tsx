import { useEffect } from 'react';
import { useAppState } from '../core/app-context.ts';
import { latePart, promptPart, useLatePart } from '../core/late-parts.ts';
import { useTheme } from '../core/theme/use-theme.ts';
import { useClipboardEvents } from '../features/editing/use-clipboard-events.ts';
import { Palette } from '../features/palette/palette.tsx';
import { Welcome } from '../features/welcome/welcome.tsx';
import { Dialogs } from './dialogs/dialogs.tsx';
import { DropPlaces } from './drop/drop-places.tsx';
import { NativeMenu } from './menus/native-menu.ts';
import { WindowMenus } from './menus/window-menus.tsx';
import { NoticeView } from './notice-view.tsx';
import { usePanels } from './panels/use-panels.ts';
import { useKeys } from './use-keys.ts';

/** What is drawn of an open debate: all that the welcome screen does without. */
export const WORKSPACE = latePart(async () => (await import('./workspace.tsx')).Workspace);
const WELCOME = promptPart(() => <Welcome menus={<WindowMenus />} />);

/** The whole window: the welcome screen, or an open debate. */
export function AppView() {
  useTheme();
  useKeys();
  useClipboardEvents();
  usePanels();
  const hasDebate = useAppState((state) => state.session !== null);
  const title = useAppState((state) => state.session?.debate.info.title ?? null);
  useEffect(() => {
    document.title = title === null ? 'Counterclaim' : `${title} – Counterclaim`;
  }, [title]);
  const Shown = useLatePart(hasDebate ? WORKSPACE : WELCOME, stay);
  return (
    <>
      {Shown && <Shown />}
      <FindPalette />
      <Dialogs />
      <NoticeView />
      <NativeMenu />
      <DropPlaces />
    </>
  );
}

/** What leads to anything by its words, once it is asked for; there from the start, since whoever presses its key types on at once. */
function FindPalette() {
  const isOpen = useAppState((state) => state.palette !== null);
  return isOpen ? <Palette /> : null;
}

/** There is nothing to go back to: the failure says what to do. */
function stay(): void {}
