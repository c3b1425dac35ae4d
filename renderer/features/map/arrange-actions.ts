import { msg, t } from '../../../shared/language/translate.ts';
import { type Alignment, type Axis, aligned, distributed } from '../../../shared/layout/align.ts';
import { moveCards } from '../../../shared/model/commands/placements.ts';
import type { Box, Point } from '../../../shared/scene/scene.ts';
import { onMap, type Rule, whenSelectedOnMap } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { selectedStatements } from '../../core/selection.ts';

const several: Rule = (c) =>
  whenSelectedOnMap(['several'], msg('Select the cards to arrange first: two or more.'))(c) ?? onMap(c);

/** What is said of what was aligned. */
const ALIGNED: Readonly<Record<Alignment, string>> = {
  left: msg('Aligned the left edges of {count, plural, one {# card} other {# cards}}.'),
  centre: msg('Aligned the centres of {count, plural, one {# card} other {# cards}}.'),
  right: msg('Aligned the right edges of {count, plural, one {# card} other {# cards}}.'),
  top: msg('Aligned the top edges of {count, plural, one {# card} other {# cards}}.'),
  middle: msg('Aligned the middles of {count, plural, one {# card} other {# cards}}.'),
  bottom: msg('Aligned the bottom edges of {count, plural, one {# card} other {# cards}}.'),
};

export const arrangeActions = {
  'align-left': { run: (app: App) => align(app, 'left'), whyNot: several },
  'align-centre': { run: (app: App) => align(app, 'centre'), whyNot: several },
  'align-right': { run: (app: App) => align(app, 'right'), whyNot: several },
  'align-top': { run: (app: App) => align(app, 'top'), whyNot: several },
  'align-middle': { run: (app: App) => align(app, 'middle'), whyNot: several },
  'align-bottom': { run: (app: App) => align(app, 'bottom'), whyNot: several },
  'distribute-across': { run: (app: App) => distribute(app, 'across'), whyNot: several },
  'distribute-down': { run: (app: App) => distribute(app, 'down'), whyNot: several },
} satisfies ActionTable;

function align(app: App, alignment: Alignment): void {
  arrange(app, {
    label: msg('Align cards'),
    places: (boxes) => aligned(boxes, alignment),
    told: (count) => t(ALIGNED[alignment], { count }),
  });
}

function distribute(app: App, axis: Axis): void {
  if (selectedStatements(app.store.getState().selection).length < 3) {
    app.notify(t('Between two cards there is nothing to distribute: select three or more.'));
    return;
  }
  arrange(app, {
    label: msg('Distribute cards'),
    places: (boxes) => distributed(boxes, axis),
    told: (count) =>
      axis === 'across'
        ? t('Distributed {count, plural, one {# card} other {# cards}} from left to right.', { count })
        : t('Distributed {count, plural, one {# card} other {# cards}} from top to bottom.', { count }),
  });
}

interface Arrangement {
  readonly label: string;
  /** Returns the corners to which boxes go, in their order. */
  readonly places: (boxes: readonly Box[]) => readonly Point[];
  /** Returns the sentence that says what was done to so many cards. */
  readonly told: (count: number) => string;
}

/** Moves the selected cards as one step, and says so, also when all of them stood there. */
function arrange(app: App, { label, places, told }: Arrangement): void {
  const { map, canvas, selection } = app.store.getState();
  if (map === null || canvas === null) return;
  const { byId } = canvas.placed();
  const cards = selectedStatements(selection).flatMap((id) => {
    const box = byId.get(id);
    return box === undefined ? [] : [{ id, box }];
  });
  const corners = places(cards.map(({ box }) => box));
  const moves = cards.flatMap(({ id }, i) => {
    const corner = corners[i];
    return corner === undefined ? [] : [[id, corner] as const];
  });
  const made = app.change(label, (debate) => moveCards(debate, { map, corners: new Map(moves) }));
  if (made) app.notify(told(cards.length));
}
