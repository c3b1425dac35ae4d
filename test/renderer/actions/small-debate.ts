import type { App } from '../../../renderer/state/app-store.ts';
import { selectStatements } from '../../../renderer/state/selection.ts';
import { Debate } from '../../../shared/model/debate.ts';
import type { Relation } from '../../../shared/model/entities.ts';
import { type DebateSketch, dataOf } from '../../fixtures/debates.ts';
import { giveCanvas } from '../fixtures/canvas-of.ts';
import { type OpenOptions, openApp } from '../fixtures/open-app.ts';

/** A question with two positions, an argument of one premise for the first, and a claim that bears on nothing. */
export const SKETCH: DebateSketch = {
  questions: { q: 'Build it?' },
  claims: { yes: 'Yes', no: 'No', cheap: 'It is cheap', alone: 'Taste is no matter' },
  relations: [
    ['ry', 'answers', ['yes'], 'q'],
    ['rn', 'answers', ['no'], 'q'],
    ['rc', 'supports', ['cheap'], 'yes'],
  ],
  placed: { q: [200, 0], yes: [0, 200], no: [400, 200], cheap: [0, 400], alone: [400, 400] },
};

/** A window on that debate, with a canvas. */
export async function openSmall(options: OpenOptions = {}) {
  const opened = await openApp({ data: dataOf(SKETCH), ...options });
  const { app, file } = opened;
  const session = () => {
    const { session: open } = app.store.getState();
    if (open === null || file === null) throw new TypeError('No debate is open.');
    return { open, file };
  };
  return {
    ...opened,
    ...giveCanvas(app),
    state: () => app.store.getState(),
    debate: () => session().open.debate,
    pick: (...ids: string[]) => app.select(selectStatements(ids)),
    pickRelation: (id: string) => app.select({ kind: 'relation', id }),
    async onDisk(): Promise<Debate> {
      await session().open.flush();
      return new Debate((await session().file.load()).toData());
    },
    async undone(): Promise<Debate> {
      session().open.undo();
      await session().open.flush();
      return session().open.debate;
    },
  };
}

/** The relations that were not there before. */
export function newRelations(app: App): Relation[] {
  const { session } = app.store.getState();
  const known = new Set(SKETCH.relations?.map(([id]) => id));
  return [...(session?.debate.relations.values() ?? [])].filter(({ id }) => !known.has(id));
}
