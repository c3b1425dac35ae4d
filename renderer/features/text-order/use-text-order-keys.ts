import type { KeyboardEvent, RefObject } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { RelationId, StatementId } from '../../../shared/model/entities.ts';
import { centreY } from '../../../shared/scene/geometry.ts';
import type { App } from '../../core/app.ts';
import { useApp } from '../../core/app-context.ts';
import { NOTHING, selectedStatements, selectStatements } from '../../core/selection.ts';
import { openExcerpt } from '../passages/open-passage.ts';
import { type DrawnClaim, relationsOfClaim, type TextOrderPicture } from './text-order-picture.ts';

interface Parts {
  readonly picture: TextOrderPicture;
  /** The index of the claim on which the keys are. */
  readonly place: RefObject<number>;
  readonly reveal: (claim: number) => void;
}

/** Handles the keys that mean something in the order of the text alone; all others are actions. */
export function useTextOrderKeys({ picture, place, reveal }: Parts): (event: KeyboardEvent) => void {
  const app = useApp();
  const { claims, firstOf } = picture;

  const go = (to: number | undefined): void => {
    const claim = to === undefined ? undefined : claims[to];
    if (to === undefined || claim === undefined) return;
    place.current = to;
    app.select(selectStatements([claim.statement]));
    reveal(to);
  };
  const current = (): number | undefined => {
    const [statement] = selectedStatements(app.store.getState().selection);
    if (statement === undefined) return undefined;
    return claims[place.current]?.statement === statement ? place.current : firstOf.get(statement);
  };
  const step = (by: 1 | -1) => {
    const at = current();
    if (at !== undefined) go(at + by);
    else go(Math.min(Math.max(0, place.current), claims.length - 1));
  };
  const nextRelation = () => {
    const { selection, session } = app.store.getState();
    const from = selection.kind === 'relation' ? selection.from : claims[current() ?? -1]?.statement;
    if (session === null || from === undefined) return;
    const all = relationsOfClaim(session.debate, from, new Set(firstOf.keys()));
    const at = selection.kind === 'relation' ? all.indexOf(selection.id) : -1;
    const next = all[(at + 1) % all.length];
    if (next !== undefined) app.select({ kind: 'relation', id: next, from });
  };
  const enter = () => {
    const { selection } = app.store.getState();
    if (selection.kind === 'relation') {
      go(firstOf.get(otherEnd(app, selection.id, selection.from ?? '') ?? ''));
      return;
    }
    const claim = claims[current() ?? -1];
    if (claim?.excerpt != null) openExcerpt(app, claim.excerpt);
    else if (claim !== undefined) app.notify(t('This claim is made from no passage.'));
  };

  /** Returns false for a key that means nothing here. */
  const onPlainKey = (key: string): boolean => {
    switch (key) {
      case 'ArrowDown':
        step(1);
        return true;
      case 'ArrowUp':
        step(-1);
        return true;
      case 'ArrowLeft':
        go(besides(claims, current(), -1));
        return true;
      case 'ArrowRight':
        go(besides(claims, current(), 1));
        return true;
      case 'Home':
        go(0);
        return true;
      case 'End':
        go(claims.length - 1);
        return true;
      case 'Enter':
        enter();
        return true;
      case 'r':
      case 'R':
        nextRelation();
        return true;
      case 'Escape':
        leave(app, go, firstOf);
        return true;
      default:
        return false;
    }
  };
  return (event) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!onPlainKey(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** Leaves a relation for the claim from which keys reached it; or else selects nothing. */
function leave(app: App, go: (to: number | undefined) => void, firstOf: ReadonlyMap<StatementId, number>): void {
  const { selection } = app.store.getState();
  if (selection.kind === 'relation' && selection.from !== undefined) go(firstOf.get(selection.from));
  else app.select(NOTHING);
}

/** Returns the claim at the other end of a relation: its target or, from there, its first premise. */
function otherEnd(app: App, id: RelationId, from: StatementId): StatementId | undefined {
  const debate = app.store.getState().session?.debate;
  let relation = debate?.relations.get(id);
  if (relation === undefined) return undefined;
  if (!relation.premises.includes(from)) return relation.premises[0];
  // What is aimed at a relation leads to the claim in the end.
  while (relation !== undefined && 'relation' in relation.target)
    relation = debate?.relations.get(relation.target.relation);
  return relation !== undefined && 'statement' in relation.target ? relation.target.statement : undefined;
}

/** Returns the claim of the next column to that side which is nearest in height. */
function besides(claims: readonly DrawnClaim[], from: number | undefined, side: 1 | -1): number | undefined {
  const claim = claims[from ?? -1];
  if (claim === undefined) return claims.length === 0 ? undefined : 0;
  const height = centreY(claim.box);
  const ofSide = claims.filter(({ column }) => Math.sign(column - claim.column) === side);
  const column =
    side === 1 ? Math.min(...ofSide.map((each) => each.column)) : Math.max(...ofSide.map((each) => each.column));
  let best: { readonly index: number; readonly far: number } | null = null;
  for (const [index, each] of claims.entries()) {
    const far = Math.abs(centreY(each.box) - height);
    if (each.column === column && (best === null || far < best.far)) best = { index, far };
  }
  return best?.index;
}
