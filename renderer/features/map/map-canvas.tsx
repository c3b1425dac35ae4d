import { type MouseEvent, type PointerEvent, useCallback, useMemo, useRef, useState } from 'react';
import {
  ConnectionMode,
  type NodeChange,
  type OnConnectEnd,
  ReactFlow,
  SelectionMode,
  useReactFlow,
  ViewportPortal,
} from 'reactflow';
import { msg, t } from '../../../shared/language/translate.ts';
import type { MapId } from '../../../shared/model/entities.ts';
import type { PlacedCard } from '../../../shared/scene/map-geometry.ts';
import { isLeft } from '../../../shared/scene/relations-left.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import { useApp, useAppState, useDebate, useReadDebate } from '../../core/app-context.ts';
import { NOTHING, selectedStatements, selectStatements } from '../../core/selection.ts';
import { notYetSaid } from '../../core/slices/time.ts';
import { LEAST_ZOOM, MOST_ZOOM } from '../../core/surfaces/zoom.ts';
import { useShownTheme } from '../../core/theme/use-shown-theme.ts';
import { askForLink, linkToSign } from '../argument/link.ts';
import { addCard } from '../argument/new-card.ts';
import { LabellingsBar } from '../evaluation/labellings-bar.tsx';
import { WhatIfBar } from '../evaluation/what-if-bar.tsx';
import { BackToMap } from './back-to-map.tsx';
import { BranchChip } from './branch-chip.tsx';
import { CardNodeView } from './card-node.tsx';
import { type CardNode, CardNodes } from './card-nodes.ts';
import { Dots } from './dots.tsx';
import { DragLayer } from './drag-layer.tsx';
import { FidelityChip } from './fidelity-chip.tsx';
import { FilterChip } from './filter-chip.tsx';
import { groundGesture } from './ground-gesture.ts';
import { HeldBranchChip } from './held-branch-chip.tsx';
import { isPane } from './is-pane.ts';
import { Legend } from './legend.tsx';
import { LineMarksLayer } from './line-marks-layer.tsx';
import { LinkLine } from './link-line.tsx';
import type { Hit } from './map-view.ts';
import { MiniMap } from './mini-map.tsx';
import { Overview } from './overview.tsx';
import { relatedTo } from './related.ts';
import { RelationsLayer } from './relations-layer.tsx';
import { RetargetGrip } from './retarget-grip.tsx';
import { SelectionSpoken } from './selection-spoken.tsx';
import { unfoldPremises } from './unfold.ts';
import { useAim } from './use-aim.ts';
import { useBranch } from './use-branch.ts';
import { useCanvasControl } from './use-canvas-control.ts';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useCardDrag } from './use-card-drag.ts';
import { useContextMenus } from './use-context-menus.ts';
import { useDrop } from './use-drop.ts';
import { useGlide } from './use-glide.ts';
import { useHeldBranch } from './use-held-branch.ts';
import { useHighlightedCards } from './use-highlighted-cards.ts';
import { useMapView } from './use-map-view.ts';
import { useOverviewSelection } from './use-overview-selection.ts';
import { useHidden, useSeenCards } from './use-seen-cards.ts';
import { useVisibleCards } from './use-visible-cards.ts';
import { isHitHidden, withoutHidden } from './without-hidden.ts';

const NODE_TYPES = { card: CardNodeView };
const PRO_OPTIONS = { hideAttribution: true };
/** With one of them, a click or a frame adds to what is selected. */
const ADDING_KEYS = ['Control', 'Meta', 'Shift'];
/** Pixels of the window beside a line that still count as pointing at it. */
const REACH = 7;
/** With fewer cards than this there is no map of the map. */
const CARDS_FOR_MINI_MAP = 12;

/**
 * The map itself: React Flow draws the cards and hears the gestures; their meaning is decided here, and by geometry.
 */
export function MapCanvas({ map }: { map: MapId }) {
  const app = useApp();
  const flow = useReactFlow<CardNode>();
  const { view, picture } = useMapView();
  const theme = useShownTheme();
  const readDebate = useReadDebate();
  const selection = useAppState((state) => state.selection);
  const handHeld = useAppState((state) => state.handHeld);
  const { groundDrag, wheel } = useAppState(({ preferences }) => preferences);
  const ground = groundGesture({ drag: groundDrag, handHeld });
  const surface = useRef<HTMLDivElement>(null);
  const aim = useAim();
  const [hovered, setHovered] = useState<string | null>(null);
  const [cardNodes] = useState(() => new CardNodes());
  const selected = useMemo(() => new Set(selectedStatements(selection)), [selection]);
  const selectedRelation = selection.kind === 'relation' ? selection.id : null;
  const highlightedRelation = aim.aim?.kind === 'relation' ? aim.aim.relation : hovered;
  const related = useDebate(useCallback((debate) => relatedTo(debate, selection), [selection]));
  const branch = useBranch();
  const seen = useSeenCards(branch, picture.cards);
  const notYet = useAppState(notYetSaid);
  const isHidden = useHidden(selected);
  const visible = useVisibleCards(view, surface, {
    cards: selected,
    relations: [selectedRelation, highlightedRelation],
  });
  const { look } = visible;
  const { cards, relations, overview, all } = useMemo(
    () => withoutHidden({ ...visible, all: picture.cards }, isHidden, readDebate),
    [visible, picture.cards, isHidden, readDebate],
  );
  const { held } = picture;
  const nodes = useMemo(
    () => cardNodes.of(cards, selected, held, theme, { related: related.cards, seen }),
    [cardNodes, cards, selected, held, theme, related, seen],
  );
  const moveTo = useCanvasControl(view, surface, map, look);
  const drag = useCardDrag(view);
  const onKeyDown = useCanvasKeys(view, drag.cancel);
  const drop = useDrop(view, isHidden);
  useHeldBranch(view);
  useHighlightedCards();
  useGlide(surface);
  const menus = useContextMenus(view);
  const overviewSelection = useOverviewSelection(view, overview !== null, isHidden);
  // React Flow hands these to every card: new functions would draw all their frames again.
  const onNodeContextMenu = useCallback(
    (event: MouseEvent, node: CardNode) => menus.openFor(event, { kind: 'card', statement: node.id }),
    [menus],
  );
  // React Flow leaves many selected when one of them is clicked.
  const onNodeClick = useCallback(
    ({ ctrlKey, metaKey, shiftKey }: MouseEvent, { id }: CardNode) => {
      if (!(ctrlKey || metaKey || shiftKey)) app.select(selectStatements([id]));
    },
    [app],
  );

  const pointOf = (event: { clientX: number; clientY: number }): Point =>
    flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
  const hitAt = (event: { clientX: number; clientY: number }): Hit | undefined => {
    const statement = overviewSelection.cardAt(event);
    if (statement !== undefined) return { kind: 'card', statement };
    const hit = view.hit(pointOf(event), REACH / flow.getZoom());
    return isHidden !== null && hit !== undefined && isHitHidden(hit, isHidden, readDebate) ? undefined : hit;
  };

  // React Flow tells of no moves over the ground where a drag draws a frame.
  const hover = (event: PointerEvent) => {
    const hit = isPane(event.target) && event.buttons === 0 ? hitAt(event) : undefined;
    setHovered(hit?.kind === 'relation' ? hit.relation : null);
  };
  const onNodesChange = (changes: NodeChange<CardNode>[]) => {
    drag.onNodesChange(changes);
    const picks = changes.filter((change) => change.type === 'select');
    if (picks.length === 0) return;
    // A selection on another map is not here to be cleared by a click, and must not stay selected unseen.
    const selectedHere = selectedStatements(app.store.getState().selection).filter((id) => picture.cards.has(id));
    const current = new Set(selectedHere);
    for (const { id, selected: isSelected } of picks) {
      if (isSelected) current.add(id);
      else current.delete(id);
    }
    for (const id of overviewSelection.kept()) current.add(id);
    // React Flow deselects the cards when a line is chosen: that is no reason to deselect the line.
    if (current.size > 0 || app.store.getState().selection.kind === 'statements')
      app.select(selectStatements([...current]));
  };

  const onPaneClick = (event: MouseEvent) => {
    if (handHeld) return;
    const hit = hitAt(event);
    // With a key that adds, nothing is let go.
    if (hit === undefined && overviewSelection.kept().length > 0) return;
    app.select(hit?.kind === 'relation' ? { kind: 'relation', id: hit.relation } : NOTHING);
    if (hit?.kind === 'relation' && hit.part === 'count') unfoldPremises(app, hit.relation);
    app.store.getState().canvas?.focus();
  };

  const onConnectEnd: OnConnectEnd = (event, { fromNode }) => {
    aim.end();
    if (fromNode === null) return;
    const at = 'changedTouches' in event ? event.changedTouches[0] : event;
    if (at === undefined) return;
    const hit = hitAt(at);
    if (hit?.kind === 'card') {
      if (hit.statement === fromNode.id) return;
      askForLink(app, fromNode.id, { statement: hit.statement }, { x: at.clientX, y: at.clientY });
    } else if (hit?.part === 'sign') {
      linkToSign(app, fromNode.id, hit.relation, { x: at.clientX, y: at.clientY });
    } else if (hit !== undefined) {
      askForLink(app, fromNode.id, { relation: hit.relation }, { x: at.clientX, y: at.clientY });
    }
  };

  const [only] = selectedStatements(selection);
  const current = selection.kind === 'statements' && selection.ids.length === 1 ? only : undefined;
  return (
    <div
      ref={surface}
      className={`canvas-surface${handHeld ? ' hand-held' : hovered === null ? '' : ' over-line'}`}
      data-canvas=""
      role="application"
      aria-roledescription={t('argument map')}
      aria-label={t(
        'Map. Arrow keys follow the argument from card to card, R goes to the lines of a card; F1 lists all keys.',
      )}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys itself, and names what they act on.
      tabIndex={0}
      aria-activedescendant={current === undefined ? undefined : `card-${current}`}
      onKeyDown={onKeyDown}
      onContextMenu={menus.openByKey}
      onClickCapture={handHeld ? undefined : overviewSelection.onClickCapture}
      onPointerDownCapture={(event) => {
        drag.onPress(event);
        overviewSelection.onPointerDownCapture(event);
      }}
      onPointerUpCapture={overviewSelection.onPointerUpCapture}
      onPointerMoveCapture={drag.onPointerMove}
      onPointerMove={(event) => {
        aim.follow(() => hitAt(event));
        hover(event);
      }}
      onPointerLeave={() => setHovered(null)}
      onDoubleClick={(event) => {
        if (handHeld) return;
        const hit = hitAt(event);
        if (hit?.kind === 'card') {
          app.editText({
            statement: hit.statement,
            label: msg('Edit text'),
            step: crypto.randomUUID(),
            madeFrom: null,
          });
        } else if (hit === undefined && isPane(event.target)) {
          addCard(app, { label: msg('Add claim'), kind: 'claim', at: pointOf(event) });
        }
      }}
      {...drop}
    >
      <ReactFlow<CardNode>
        // The ground has no direction, and its places count from the left.
        dir="ltr"
        nodes={nodes}
        edges={[]}
        nodeTypes={NODE_TYPES}
        onNodesChange={onNodesChange}
        onNodeClick={onNodeClick}
        onNodeDragStart={drag.onStart}
        onNodeDragStop={drag.onStop}
        onSelectionStart={overviewSelection.onSelectionStart}
        onSelectionEnd={overviewSelection.onSelectionEnd}
        onNodeContextMenu={onNodeContextMenu}
        onPaneClick={onPaneClick}
        onPaneContextMenu={(event) => menus.openFor(event, hitAt(event))}
        onConnectStart={(_, { nodeId }) => aim.begin(nodeId)}
        onConnectEnd={onConnectEnd}
        onMove={(event, viewport) => moveTo(viewport, event !== null)}
        // React Flow reports an end a while later, when the view may be elsewhere by now.
        onMoveEnd={() => look(flow.getViewport(), true)}
        connectionLineComponent={LinkLine}
        connectionMode={ConnectionMode.Loose}
        connectionRadius={0}
        connectOnClick={false}
        minZoom={LEAST_ZOOM}
        maxZoom={MOST_ZOOM}
        panOnScroll={wheel === 'pan'}
        zoomOnDoubleClick={false}
        selectionMode={SelectionMode.Partial}
        {...ground}
        multiSelectionKeyCode={ADDING_KEYS}
        deleteKeyCode={null}
        panActivationKeyCode={null}
        nodesFocusable={false}
        edgesFocusable={false}
        disableKeyboardA11y
        elevateNodesOnSelect={false}
        nodeDragThreshold={3}
        proOptions={PRO_OPTIONS}
      >
        <Dots />
        <ViewportPortal>
          {overview !== null && (
            <Overview
              overview={overview}
              selected={selected}
              related={related.cards}
              seen={seen}
              notYet={notYet}
              theme={theme}
              onLandmarks={overviewSelection.onLandmarks}
            />
          )}
          <RelationsLayer
            relations={relations}
            highlighted={{
              selected: selectedRelation,
              hovered: highlightedRelation,
              related: related.relations,
              isDim: (id) => seen !== null && !isLeft(readDebate(), seen, id),
              notYet,
            }}
            theme={theme}
          />
          <LineMarksLayer relations={relations} cards={cards} theme={theme} />
          <DragLayer shown={drag.shown} cards={picture.cards} theme={theme} />
          {aim.aim?.kind === 'card' && <AimedCard card={picture.cards.get(aim.aim.statement)} />}
          <RetargetGrip view={view} hitAt={hitAt} pointOf={pointOf} onAim={aim.to} />
        </ViewportPortal>
      </ReactFlow>
      {picture.cards.size > CARDS_FOR_MINI_MAP && (
        <MiniMap cards={all} isHeld={held.size > 0} theme={theme} surface={surface} />
      )}
      <Legend relations={picture.relations} cards={picture.cards} theme={theme} />
      <BackToMap cards={picture.cards} />
      <div className="chips">
        <BranchChip branch={branch} />
        <FidelityChip seen={seen} />
        <FilterChip />
        <HeldBranchChip />
        <LabellingsBar />
        <WhatIfBar />
      </div>
      <SelectionSpoken />
    </div>
  );
}

/** A glow around the card to which a link would be made. */
function AimedCard({ card }: { card: PlacedCard | undefined }) {
  if (card === undefined) return null;
  const { x: left, y: top, width, height } = card.box;
  return <div className="aimed-card" style={{ left, top, width, height }} />;
}
