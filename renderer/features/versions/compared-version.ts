import type { Change } from '../../../shared/model/change.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { compareDebates, type EntityDifference } from '../../../shared/versions/compare-debates.ts';
import type { App } from '../../core/app.ts';

/** A version beside the debate as it is now. */
export interface ComparedVersion {
  readonly id: string;
  readonly then: Debate;
  readonly now: Debate;
  /** What leads from the debate as it is to the version. */
  readonly back: readonly Change[];
  /** What is otherwise now than it was then. */
  readonly differences: readonly EntityDifference[];
}

/** Reads a version and compares it with the debate as it is, of which everything is written first. */
export async function compareVersion(app: App, id: string): Promise<ComparedVersion> {
  const { session } = app.store.getState();
  if (session === null) throw new TypeError('No debate is open.');
  await session.flush();
  const back = await app.request('versions.changes', { version: id });
  const then = new Debate(session.debate.toData());
  then.apply(back);
  return { id, then, now: session.debate, back, differences: compareDebates(then, session.debate) };
}
