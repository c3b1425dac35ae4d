import { weakestFidelity } from '../model/citation.ts';
import type { Debate } from '../model/debate.ts';
import type { StatementId } from '../model/entities.ts';
import { stancesOn } from '../model/stances.ts';
import { roughTypesetter } from '../text/rough-typesetter.ts';
import type { Typesetter } from '../text/text.ts';
import { type CardLayout, layOutCard } from './card.ts';
import type { CardRole } from './card-role.ts';

/** A statement's card to be laid out. */
export interface CardToLayOut {
  readonly debate: Debate;
  readonly id: StatementId;
  readonly role: CardRole;
  /** The number of cards folded away under it. */
  readonly folded: number;
}

/** Everything that decides the look of a card. */
type CardInput = readonly unknown[];

interface Kept {
  readonly input: CardInput;
  readonly layout: CardLayout;
}

/**
 * The layouts of a map's cards, each kept until something changes that decides it. To measure a text takes time: where
 * thousands are new at once, their layouts may be rough at first, and measured ahead one by one.
 */
export class CardLayouts {
  readonly #kept = new Map<StatementId, Kept>();
  readonly #ahead = new Map<StatementId, Kept>();
  readonly #rough = new Set<StatementId>();
  #typesetter: Typesetter | null = null;

  /** The cards whose layouts are rough. */
  get rough(): ReadonlySet<StatementId> {
    return this.#rough;
  }

  /** Tells whether a card has been measured with these fonts. */
  isMeasured(id: StatementId, typesetter: Typesetter): boolean {
    return typesetter === this.#typesetter && this.#kept.has(id) && !this.#rough.has(id);
  }

  /** Returns a card's layout, the same as long as nothing changed; a rough one only if it may be, and was never measured. */
  of(card: CardToLayOut, typesetter: Typesetter, mayBeRough = false): CardLayout {
    const input = inputOf(card, typesetter);
    const before = this.#kept.get(card.id);
    if (before !== undefined && sameInput(input, before.input)) return before.layout;
    const ahead = this.#ahead.get(card.id);
    if (ahead !== undefined && sameInput(input, ahead.input)) return this.#keep(card.id, ahead);
    if (!mayBeRough || this.isMeasured(card.id, typesetter)) {
      return this.#keep(card.id, { input, layout: layOut(card, typesetter) });
    }
    const guess = inputOf(card, roughTypesetter);
    this.#rough.add(card.id);
    if (before !== undefined && sameInput(guess, before.input)) return before.layout;
    const layout = layOut(card, roughTypesetter);
    this.#kept.set(card.id, { input: guess, layout });
    return layout;
  }

  /** Measures a card whose layout is rough; `of` returns the measured one from then on, and is quick. */
  measureAhead(card: CardToLayOut, typesetter: Typesetter): void {
    this.#ahead.set(card.id, { input: inputOf(card, typesetter), layout: layOut(card, typesetter) });
  }

  isAhead(id: StatementId): boolean {
    return this.#ahead.has(id);
  }

  /** Notes that these cards alone are on the map, and were laid out with these fonts. */
  keepOnly(ids: { has(id: StatementId): boolean }, typesetter: Typesetter): void {
    this.#typesetter = typesetter;
    for (const id of this.#kept.keys()) {
      if (ids.has(id)) continue;
      this.#kept.delete(id);
      this.#ahead.delete(id);
      this.#rough.delete(id);
    }
  }

  #keep(id: StatementId, kept: Kept): CardLayout {
    this.#kept.set(id, kept);
    this.#ahead.delete(id);
    this.#rough.delete(id);
    return kept.layout;
  }
}

function layOut({ debate, id, role, folded }: CardToLayOut, typesetter: Typesetter): CardLayout {
  return layOutCard(debate, debate.get('statement', id), role, typesetter, { folded });
}

function inputOf({ debate, id, role, folded }: CardToLayOut, typesetter: Typesetter): CardInput {
  const citations = debate.citationsByStatement.get(id);
  const cited = [citations.length, weakestFidelity(citations)];
  return [debate.get('statement', id), typesetter, role.label, role.look, folded, ...cited, namesOn(debate, id)];
}

function sameInput(a: CardInput, b: CardInput): boolean {
  return a.every((value, index) => value === b[index]);
}

function namesOn(debate: Debate, id: StatementId): string {
  if (debate.movesByTargetStatement.count(id) === 0) return '';
  const { assertedBy, deniedBy } = stancesOn(debate, id);
  return JSON.stringify([assertedBy.map((speaker) => speaker.name), deniedBy.map((speaker) => speaker.name)]);
}
