import type { LabellingProblem } from './labelling-problem.ts';

/**
 * The semantics as a logic program: what stands is guessed, and what falls follows. An attack is dead when a source of it falls,
 * and hits when all of them stand.
 */
const COMPLETE = `
{ in(X) } :- arg(X).
waits(A) :- source(A,X), not in(X).
dead(A) :- source(A,X), out(X).
out(X) :- attack(A,X), not waits(A).
:- in(X), out(X).
:- in(X), attack(A,X), not dead(A).
:- arg(X), not in(X), dead(A) : attack(A,X).
in(G) :- group(G), in(X) : member(G,X).
out(G) :- member(G,X), out(X).
#show in/1.
#show out/1.
`;
const STABLE = ':- arg(X), not in(X), not out(X).\n';
/** With the options for preferred labellings: whatever can stand does, and what was found rules out all that is less. */
const MOST_STAND = '#heuristic in(X) : arg(X). [1,true]\n';

/** The options of clingo with which the program of preferred labellings finds those, and none within another. */
export const PREFERRED_OPTIONS = '--heuristic=Domain --enum-mode=domRec';

/**
 * Returns the logic program, for clingo, whose answer sets are the labellings of a problem: `in(x)` says that x stands, `out(x)`
 * that it falls. Those of preferred labellings need `PREFERRED_OPTIONS`.
 */
export function labellingProgram({ semantics, size, attacks, groups }: LabellingProblem): string {
  const facts = [`arg(0..${size - 1}).`];
  for (const [attack, { sources, target }] of attacks.entries()) {
    facts.push(`attack(${attack},${target}).`, ...sources.map((source) => `source(${attack},${source}).`));
  }
  for (const [i, members] of groups.entries()) {
    facts.push(`group(${size + i}).`, ...members.map((member) => `member(${size + i},${member}).`));
  }
  const more = semantics === 'stable' ? STABLE : semantics === 'preferred' ? MOST_STAND : '';
  return `${facts.join('\n')}${COMPLETE}${more}`;
}
