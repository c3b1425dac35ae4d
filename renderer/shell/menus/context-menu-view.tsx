import { useRef } from 'react';
import type { ContextMenu } from '../../../shared/actions.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import { useActionContext } from '../../core/actions/use-action-context.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import type { OpenContextMenu } from '../../core/slices/window.ts';
import { closeContextMenu } from '../../core/slices/window.ts';
import { shownSurface } from '../../core/surfaces/shown-surface.ts';
import { Menu, useDismissal } from '../../ui/menu/menu.tsx';
import { contextMenuEntries } from './action-menus.ts';

const NAMES: Readonly<Record<ContextMenu, string>> = {
  canvas: msg('Map'),
  statement: msg('Statement'),
  relation: msg('Relation'),
  map: msg('Map'),
  move: msg('Move'),
  speaker: msg('Speaker'),
};

/** The context menu, while one is open. */
export function ContextMenuView() {
  const open = useAppState((state) => state.contextMenu);
  return open === null ? null : <Opened open={open} key={`${open.menu} ${open.at.x} ${open.at.y}`} />;
}

function Opened({ open }: { readonly open: OpenContextMenu }) {
  const app = useApp();
  const context = useActionContext();
  const root = useRef<HTMLDivElement>(null);
  const before = useRef(document.activeElement);
  const close = () => closeContextMenu(app);
  useDismissal(true, root, close);
  return (
    // A landmark like the parts of the window beside it, for those who go from one to the next.
    <section ref={root} aria-label={t('Context menu')}>
      <Menu
        label={t(NAMES[open.menu])}
        entries={contextMenuEntries(app, open.menu, context)}
        origin={{ side: 'at', of: open.at }}
        enter="menu"
        onClose={() => {
          close();
          if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
          else shownSurface(app.store.getState())?.focus();
        }}
      />
    </section>
  );
}
