import { sidesOn } from '../evaluation/divisiveness.ts';
import type { Standing } from '../evaluation/evaluate-debate.ts';
import { dateSpan } from '../exchange/date-span.ts';
import { weakestFidelity } from '../model/citation.ts';
import type { Debate } from '../model/debate.ts';
import type { Move, StatementId } from '../model/entities.ts';
import { lastMovesOn } from '../model/stances.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import type { StatementFilter } from './statement-filter.ts';

/** How claims stand, as far as that is known; null while it is not. */
export type StandingOf = ((id: StatementId) => Standing | null) | null;

type Test = (id: StatementId) => boolean;

/** Returns the statements that a filter leaves. While it is not known how claims stand, it does not ask for that. */
export function filteredStatements(debate: Debate, filter: StatementFilter, standingOf: StandingOf): Set<StatementId> {
  const tests = testsOf(debate, filter, standingOf);
  const found = new Set<StatementId>();
  for (const id of debate.statements.keys()) if (tests.every((test) => test(id))) found.add(id);
  return found;
}

/** Those that cost least come first. */
function testsOf(debate: Debate, filter: StatementFilter, standingOf: StandingOf): Test[] {
  const { kinds, tags, standings, near, fidelities, sources, from, to, speakers, stance } = filter;
  const tests: Test[] = [];
  if (kinds.length > 0) tests.push((id) => kinds.includes(debate.get('statement', id).kind));
  if (tags.length > 0) tests.push((id) => debate.get('statement', id).tags.some((tag) => tags.includes(tag)));
  if (near !== null) {
    const nearby = neighbourhoodOf(debate, near);
    tests.push((id) => nearby.has(id));
  }
  if (standings.length > 0 && standingOf !== null) {
    tests.push((id) => {
      const standing = standingOf(id);
      return standing !== null && standings.includes(standing);
    });
  }
  if (fidelities.length > 0) {
    tests.push((id) => {
      const isClaim = debate.get('statement', id).kind === 'claim';
      return isClaim && fidelities.includes(weakestFidelity(debate.citationsByStatement.get(id)));
    });
  }
  if (sources.length > 0) tests.push((id) => citesOne(debate, id, sources));
  if (from !== null || to !== null || speakers.length > 0 || stance !== 'any') tests.push(saidBy(debate, filter));
  return tests;
}

function citesOne(debate: Debate, id: StatementId, sources: readonly string[]): boolean {
  return debate.citationsByStatement
    .get(id)
    .some(({ excerpt }) => sources.includes(debate.excerpts.get(excerpt)?.source ?? ''));
}

/** What a filter asks of moves: who made them, on which side that speaker is by the last word, and when; the same speaker is all of it. */
function saidBy(debate: Debate, { speakers, stance, from, to }: StatementFilter): Test {
  const isMeant = (speaker: string) => speakers.length === 0 || speakers.includes(speaker);
  const isThen = madeBetween(from, to);
  const saysThen = (id: StatementId, isIt: (speaker: string) => boolean) =>
    debate.movesByTargetStatement.get(id).some((move) => isMeant(move.speaker) && isIt(move.speaker) && isThen(move));
  if (stance === 'any') return (id) => saysThen(id, () => true);
  return (id) => {
    // To raise a question is to be for it, and to take it back is not.
    if (debate.get('statement', id).kind === 'question') {
      const last = lastMovesOn(debate, id);
      return saysThen(id, (speaker) => {
        const act = last.get(speaker)?.act;
        return (act === 'denies' || act === 'retracts') === (stance === 'against');
      });
    }
    const side = sidesOn(debate, id)[stance];
    return side.length > 0 && saysThen(id, (speaker) => side.includes(speaker));
  };
}

/** A move may have been made between two dates if its own date may lie there. */
function madeBetween(from: StatementFilter['from'], to: StatementFilter['to']): (move: Move) => boolean {
  if (from === null && to === null) return () => true;
  const first = dateSpan(from)?.from ?? Number.NEGATIVE_INFINITY;
  const last = dateSpan(to)?.to ?? Number.POSITIVE_INFINITY;
  return ({ at }) => {
    const span = dateSpan(at);
    return span !== null && span.to >= first && span.from <= last;
  };
}
