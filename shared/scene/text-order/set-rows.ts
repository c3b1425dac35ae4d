import type { Debate } from '../../model/debate.ts';
import type { Excerpt, RelationId, Statement } from '../../model/entities.ts';
import { stancesOn } from '../../model/stances.ts';
import type { Typesetter } from '../../text/text.ts';
import { type CardLayout, layOutCard } from '../card.ts';
import { type CardRole, roleOf } from '../card-role.ts';
import { layOutReference, type ReferenceLayout } from '../reference-card.ts';
import { type LeftPart, layOutLeft } from './left-part.ts';
import type { ClaimHere, TextColumn, TextRow } from './text-columns.ts';

/** A claim at a passage, set: its card, or the reference to where it stands first. */
export type SetClaim = { readonly claim: ClaimHere; readonly role: CardRole } & (
  | { readonly layout: CardLayout; readonly reference: null }
  | { readonly layout: null; readonly reference: ReferenceLayout }
);

/** A row with its text set and measured, but not yet placed. */
export interface SetRow {
  readonly row: TextRow;
  readonly left: LeftPart;
  readonly claims: readonly SetClaim[];
}

/**
 * What was set for an earlier drawing, by what it was set from: setting text takes most of the time, and an edit changes little of it.
 * For one typesetter.
 */
export class KnownParts {
  readonly #cards = new WeakMap<Readonly<Statement>, { readonly key: string; readonly layout: CardLayout }>();
  readonly #references = new WeakMap<Readonly<Statement>, ReferenceLayout>();
  readonly #passages = new WeakMap<Readonly<Excerpt>, { readonly isVerbatim: boolean; readonly left: LeftPart }>();

  card(debate: Debate, statement: Readonly<Statement>, role: CardRole, typesetter: Typesetter): CardLayout {
    const key = cardKey(debate, statement, role);
    const known = this.#cards.get(statement);
    if (known?.key === key) return known.layout;
    const layout = layOutCard(debate, statement, role, typesetter);
    this.#cards.set(statement, { key, layout });
    return layout;
  }

  reference(statement: Readonly<Statement>, typesetter: Typesetter): ReferenceLayout {
    const known = this.#references.get(statement) ?? layOutReference(statement, typesetter);
    this.#references.set(statement, known);
    return known;
  }

  left(row: TextRow, isVerbatim: boolean, typesetter: Typesetter): LeftPart {
    if (row.kind !== 'passage') return layOutLeft(row, isVerbatim, typesetter);
    const known = this.#passages.get(row.excerpt);
    if (known?.isVerbatim === isVerbatim) return known.left;
    const left = layOutLeft(row, isVerbatim, typesetter);
    this.#passages.set(row.excerpt, { isVerbatim, left });
    return left;
  }
}

/** Returns what else than its statement a card is set from. */
function cardKey(debate: Debate, { id }: Readonly<Statement>, role: CardRole): string {
  const { assertedBy, deniedBy } = stancesOn(debate, id);
  const names = (speakers: readonly { readonly name: string }[]) => speakers.map(({ name }) => name);
  const judgements = debate.citationsByStatement.get(id).map(({ fidelity }) => fidelity);
  return JSON.stringify([role.label, role.look, names(assertedBy), names(deniedBy), judgements]);
}

/** Rows that are set between two steps. */
const AT_ONCE = 20;

/** Sets the text of columns, in steps between which others may work. `isDrawn` tells which relations give claims their roles. */
export function* setRows(
  debate: Debate,
  columns: readonly TextColumn[],
  isDrawn: (relation: RelationId) => boolean,
  { typesetter, known }: { readonly typesetter: Typesetter; readonly known: KnownParts },
): Generator<void, SetRow[][]> {
  const set: SetRow[][] = [];
  let count = 0;
  for (const { source, rows } of columns) {
    const isVerbatim = source !== null && debate.get('source', source).verbatim;
    const own: SetRow[] = [];
    for (const row of rows) {
      if (count++ % AT_ONCE === 0) yield;
      own.push({ row, left: known.left(row, isVerbatim, typesetter), claims: claimsOf(row).map(setClaim) });
    }
    set.push(own);
  }
  return set;

  function setClaim(claim: ClaimHere): SetClaim {
    const statement = debate.get('statement', claim.statement);
    const role = roleOf(debate, statement, ({ id }) => isDrawn(id));
    return claim.first === null
      ? { claim, role, layout: known.card(debate, statement, role, typesetter), reference: null }
      : { claim, role, layout: null, reference: known.reference(statement, typesetter) };
  }
}

/** Returns the claims in a row. */
export function claimsOf(row: TextRow): readonly ClaimHere[] {
  return row.kind === 'passage' || row.kind === 'claim' ? row.claims : [];
}
