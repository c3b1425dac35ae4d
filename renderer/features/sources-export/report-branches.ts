import { bearingOn } from '../../../shared/model/branch.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { MapId, StatementId } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { planChapters } from '../../../shared/report/statement-order.ts';

export interface BranchChoice {
  readonly id: StatementId;
  readonly label: string;
}

/** More branches than a list can be looked through. */
const MOST_BRANCHES = 200;

/**
 * Lists the branches of a map that can be reported on, in the order of a report: of the statements on it, those on which another bears.
 * The selected ones are among them in any case.
 */
export function reportBranches(debate: Debate, map: MapId, selected: readonly StatementId[]): BranchChoice[] {
  const entries = planChapters(debate, { map, branch: null })[0]?.entries ?? [];
  const on = new Set(entries.map(({ id }) => id));
  const chosen = new Set(selected);
  const isBranch = (id: StatementId) => chosen.has(id) || bearingOn(debate, id).some((premise) => on.has(premise));
  const branches = [...on].filter(isBranch);
  const shown = branches.filter((id, index) => index < MOST_BRANCHES || chosen.has(id));
  return shown.map((id) => ({ id, label: shortQuote(debate.get('statement', id).text) }));
}
