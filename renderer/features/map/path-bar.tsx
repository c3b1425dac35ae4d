import { ChevronDown, ChevronRight } from 'lucide-react';
import { Fragment, useCallback } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { bearingOn, pathToRoot } from '../../../shared/model/branch.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { MapId, StatementId } from '../../../shared/model/entities.ts';
import { shortened } from '../../../shared/model/naming.ts';
import { useApp, useAppState, useDebate, useReadDebate } from '../../core/app-context.ts';
import { selectedStatements, selectStatements } from '../../core/selection.ts';
import { showCards } from '../../core/show-in-debate.ts';
import { MenuButton } from '../../ui/menu/menu-button.tsx';
import { choice, type MenuEntry } from '../../ui/menu/menu-entry.ts';
import { placedOn } from './branch-actions.ts';

/** Characters of a part, and parts that are shown: of a longer path those at both ends. */
const LONGEST = 26;
const MOST_PARTS = 4;
/** Characters of an entry, and entries of a menu. */
const LONGEST_ENTRY = 70;
const MOST_ENTRIES = 40;

/** The way from the only selected card to what it leads to, conclusion first; each part opens what stands beside it. */
export function PathBar({ map }: { readonly map: MapId }) {
  const only = useAppState(({ selection }) => onlyOne(selectedStatements(selection)));
  const path = useDebate(useCallback((debate: Debate) => pathOn(debate, map, only), [map, only]));
  if (path.length < 2) return null;
  const cut = path.length > MOST_PARTS;
  const parts = cut ? [...path.slice(0, 1), ...path.slice(1 - MOST_PARTS)] : path;
  return (
    <nav className="path-bar" aria-label={t('Path to the root')}>
      <ol>
        {parts.map((id, index) => (
          <Fragment key={id}>
            {cut && index === 1 && (
              <li>
                <span title={t('{count} more', { count: path.length - parts.length })}>…</span>
                <ChevronRight size={13} strokeWidth={1.75} aria-hidden="true" />
              </li>
            )}
            <li>
              <Part map={map} id={id} parent={path[path.indexOf(id) - 1]} isLast={id === only} />
              {id !== only && <ChevronRight size={13} strokeWidth={1.75} aria-hidden="true" />}
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}

interface PartProps {
  readonly map: MapId;
  readonly id: StatementId;
  readonly parent: StatementId | undefined;
  readonly isLast: boolean;
}

function Part({ map, id, parent, isLast }: PartProps) {
  const app = useApp();
  const readDebate = useReadDebate();
  const text = useDebate((debate) => textOf(debate, id));
  const entries = (): readonly MenuEntry[] => {
    const debate = readDebate();
    const beside = siblingsOn(debate, map, id, parent);
    return beside
      .slice(0, MOST_ENTRIES)
      .map((each) =>
        choice(each, shortened(textOf(debate, each), LONGEST_ENTRY), each === id, () =>
          showCards(app, [each], selectStatements([each])),
        ),
      );
  };
  return (
    <span aria-current={isLast ? 'location' : undefined}>
      <MenuButton
        label={t('What stands beside {statement}', { statement: shortened(text, LONGEST) })}
        title={text}
        className="path-part"
        entries={entries}
      >
        <bdi>{shortened(text, LONGEST)}</bdi>
        <ChevronDown size={12} strokeWidth={1.75} aria-hidden="true" />
      </MenuButton>
    </span>
  );
}

function onlyOne(ids: readonly StatementId[]): StatementId | null {
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

/** Returns the path, conclusion first; empty for what is not on the map. */
export function pathOn(debate: Debate, map: MapId, id: StatementId | null): readonly StatementId[] {
  if (id === null || !debate.maps.has(map)) return [];
  // Asked at every change of a large map, for a few cards.
  const on = { has: (one: StatementId) => debate.placementsByStatement.get(one).some((place) => place.map === map) };
  return on.has(id) ? pathToRoot(debate, id, on).reverse() : [];
}

/** Returns what stands beside a statement on a map, itself among it: what bears on the same, or the other conclusions. */
export function siblingsOn(
  debate: Debate,
  map: MapId,
  id: StatementId,
  parent: StatementId | undefined,
): StatementId[] {
  const on = placedOn(debate, map);
  if (parent !== undefined) {
    const beside = bearingOn(debate, parent).filter((each) => on.has(each));
    return beside.includes(id) ? beside : [id, ...beside];
  }
  return [...on].filter((each) => each === id || pathToRoot(debate, each, on).length === 1);
}

function textOf(debate: Debate, id: StatementId): string {
  return debate.statements.get(id)?.text.trim() || t('Untitled');
}
