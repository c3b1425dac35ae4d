import { memo, type ReactNode, useDeferredValue, useLayoutEffect, useRef } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { SourceId, StatementId } from '../../../shared/model/entities.ts';
import type { App } from '../../core/app.ts';
import { useAppState } from '../../core/app-context.ts';
import { latePart, useLatePart } from '../../core/late-parts.ts';
import { NOTHING, type Selection } from '../../core/selection.ts';
import { EditedFields } from '../../ui/connected/edited-fields.tsx';
import { MovePanel } from '../exchange/moves/move-panel.tsx';
import { SpeakerPanel } from '../speakers/speaker-panel.tsx';
import { MapPanel } from './map-panel.tsx';
import { RelationPanel } from './relation-panel.tsx';
import { StatementPanel } from './statement-panel.tsx';

const SOURCE_PANEL = latePart(async () => (await import('../sources/source-panel.tsx')).SourcePanel);
const SEVERAL_PANEL = latePart(async () => (await import('../several/several-panel.tsx')).SeveralPanel);

interface Props {
  readonly id?: string;
  /** Its inner edge, by which it is made wider and narrower. */
  readonly edge?: ReactNode;
}

/** The panel at the right: the selection, described in sentences and edited; otherwise the map. */
export function Inspector({ id, edge }: Props) {
  // Deferred, so that the map shows the selection first: describing it takes longer.
  const selection = useDeferredValue(useAppState((state) => state.selection));
  // Without a field to go to, the panel itself takes the focus, to be scrolled with the keys.
  const readOnly = useAppState(({ session }) => session?.readOnly ?? false);
  const panel = useRef<HTMLElement>(null);
  const shown = shownOf(selection);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is newly selected is read from its beginning
  useLayoutEffect(() => {
    if (panel.current !== null) panel.current.scrollTop = 0;
  }, [shown]);
  return (
    <aside id={id} ref={panel} className="inspector" aria-label={t('Inspector')} tabIndex={readOnly ? 0 : -1}>
      {edge}
      <Panel selection={selection} />
    </aside>
  );
}

/** Returns a key that stays the same as long as the same things are shown. */
function shownOf(selection: Selection): string {
  if (selection.kind === 'nothing') return '';
  if (selection.kind === 'statements') return selection.ids.length > 1 ? 'several' : `${selection.ids[0]}`;
  return selection.id;
}

/** Keyed by the selection, so that no field takes over text that was typed for another. */
const Panel = memo(function Panel({ selection }: { selection: Selection }) {
  if (selection.kind === 'nothing') return <MapPanel />;
  if (selection.kind === 'source') return <LateSourcePanel key={selection.id} id={selection.id} />;
  return (
    <EditedFields>
      <Selected selection={selection} />
    </EditedFields>
  );
});

function LateSourcePanel(props: { readonly id: SourceId }) {
  const SourcePanel = useLatePart(SOURCE_PANEL, selectNothing);
  return SourcePanel && <SourcePanel {...props} />;
}

function LateSeveralPanel(props: { readonly ids: readonly StatementId[] }) {
  const SeveralPanel = useLatePart(SEVERAL_PANEL, selectNothing);
  return SeveralPanel && <SeveralPanel {...props} />;
}

function selectNothing(app: App): void {
  app.select(NOTHING);
}

function Selected({ selection }: { selection: Exclude<Selection, { kind: 'nothing' | 'source' }> }) {
  if (selection.kind === 'relation') return <RelationPanel key={selection.id} id={selection.id} />;
  if (selection.kind === 'speaker') return <SpeakerPanel key={selection.id} id={selection.id} />;
  if (selection.kind === 'move') return <MovePanel key={selection.id} id={selection.id} />;
  const [first] = selection.ids;
  if (first === undefined) return null;
  if (selection.ids.length > 1) return <LateSeveralPanel ids={selection.ids} />;
  return <StatementPanel key={first} id={first} />;
}
