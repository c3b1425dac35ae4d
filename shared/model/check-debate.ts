import { findRelationCycles, findReplyCycles } from './cycles.ts';
import type { Debate } from './debate.ts';
import { ENTITY_NAMES, type Entities, type EntityName, type Excerpt, type Sha256, type Target } from './entities.ts';
import { type FieldFaultCode, fieldFaults, isId } from './field-rules.ts';
import { whyTooMany } from './limits.ts';
import { isLost } from './lost-excerpt.ts';
import { nameOf, sentence, shortQuote } from './naming.ts';
import { type RelationFaultCode, relationFaults } from './rules.ts';

export type ProblemCode =
  | FieldFaultCode
  | RelationFaultCode
  | 'BadId'
  | 'RelationCycle'
  | 'ReplyCycle'
  | 'OffsetsOutside'
  | 'QuoteDiffers'
  | 'DuplicatePlacement'
  | 'NotOneDebate'
  | 'TooMany';

/** A rule of the model that an entity breaks. `message` is a sentence that names the entity. */
export interface Problem {
  readonly code: ProblemCode;
  readonly entity: EntityName;
  readonly id: string;
  readonly message: string;
}

type Report = (code: ProblemCode, message: string) => void;

/**
 * Every rule of the model that `debate` breaks, in the order of `ENTITY_NAMES`; empty for a sound debate. `textOf` gives a
 * source's text; where it is left out or has no answer, excerpts are not held against their source. Linear in the debate's size.
 */
export function checkDebate(debate: Debate, textOf: (text: Sha256) => string | undefined = () => undefined): Problem[] {
  const problems: Problem[] = [];
  checkWhole(debate, problems);
  for (const entity of ENTITY_NAMES) checkEntities(debate, entity, problems);
  checkQuotes(debate, textOf, problems);
  return problems;
}

function checkWhole(debate: Debate, problems: Problem[]): void {
  const infos = [...debate.table('debate').keys()];
  if (infos.length !== 1) {
    const message = `The debate has ${infos.length} title rows, and must have one.`;
    problems.push({ code: 'NotOneDebate', entity: 'debate', id: infos[0] ?? '', message });
  }
  for (const entity of ENTITY_NAMES) {
    const reason = entity === 'debate' ? null : whyTooMany(entity, debate.table(entity).size);
    if (reason === null) continue;
    problems.push({ code: 'TooMany', entity: 'debate', id: infos[0] ?? '', message: `The debate has ${reason}.` });
  }
}

function checkEntities<E extends EntityName>(debate: Debate, entity: E, problems: Problem[]): void {
  const checkLinks = LINK_CHECKS[entity](debate);
  for (const value of debate.table(entity).values()) {
    const report: Report = (code, message) => problems.push({ code, entity, id: value.id, message });
    const name = () => sentence(nameOf(debate, entity, value));
    if (!isId(value.id))
      report('BadId', `${name()} has the id ${shortQuote(value.id)}: an id has 1 to 200 characters.`);
    for (const fault of fieldFaults(entity, value)) report(fault.code, `${name()} ${fault.message}.`);
    checkLinks(value, report, name);
  }
}

/** Checks what an entity points to. Made once per debate, so that it can remember what it has seen. */
type LinkCheck<E extends EntityName> = (
  debate: Debate,
) => (value: Readonly<Entities[E]>, report: Report, name: () => string) => void;

const nothing = () => () => {};

const LINK_CHECKS: { readonly [E in EntityName]: LinkCheck<E> } = {
  debate: nothing,
  statement: nothing,
  relation: (debate) => {
    const inCycles = findRelationCycles(debate);
    return (relation, report, name) => {
      for (const fault of relationFaults(debate, relation)) report(fault.code, `${name()}: ${fault.message}`);
      if (inCycles.has(relation.id)) report('RelationCycle', `${name()} is aimed, step by step, at itself.`);
    };
  },
  speaker: nothing,
  source: nothing,
  excerpt: (debate) => (excerpt, report, name) => {
    if (!debate.sources.has(excerpt.source))
      report('DanglingEnd', `${name()} is of a source that is not in the debate.`);
    if (isLost(excerpt)) return;
    if (excerpt.start >= excerpt.end) {
      report('OffsetsOutside', `${name()} starts at ${excerpt.start} and ends at ${excerpt.end}: it holds nothing.`);
    } else if (excerpt.end - excerpt.start !== excerpt.exact.length) {
      report('QuoteDiffers', `${name()} is ${excerpt.exact.length} long, but its offsets span another length.`);
    }
  },
  citation: (debate) => (citation, report, name) => {
    if (!debate.statements.has(citation.statement)) {
      report('DanglingEnd', `${name()} belongs to a statement that is not in the debate.`);
    }
    if (!debate.excerpts.has(citation.excerpt)) {
      report('DanglingEnd', `${name()} points to an excerpt that is not in the debate.`);
    }
  },
  move: (debate) => {
    const inCycles = findReplyCycles(debate);
    return (move, report, name) => {
      if (!debate.speakers.has(move.speaker))
        report('DanglingEnd', `${name()} is by a speaker who is not in the debate.`);
      if (!hasTarget(debate, move.target))
        report('DanglingEnd', `${name()} is about something that is not in the debate.`);
      if (move.excerpt !== null && !debate.excerpts.has(move.excerpt)) {
        report('DanglingEnd', `${name()} rests on an excerpt that is not in the debate.`);
      }
      if (move.replyTo !== null && !debate.moves.has(move.replyTo)) {
        report('DanglingEnd', `${name()} replies to a move that is not in the debate.`);
      }
      if (inCycles.has(move.id)) report('ReplyCycle', `${name()} replies, move by move, to itself.`);
    };
  },
  map: nothing,
  placement: (debate) => {
    const taken = new Set<string>();
    return (placement, report, name) => {
      if (!debate.maps.has(placement.map)) report('DanglingEnd', `${name()} is on a map that is not in the debate.`);
      if (!debate.statements.has(placement.statement)) {
        report('DanglingEnd', `${name()} is of a statement that is not in the debate.`);
      }
      const place = JSON.stringify([placement.map, placement.statement]);
      if (taken.has(place)) report('DuplicatePlacement', `${name()} is its second one: a map shows a statement once.`);
      taken.add(place);
    };
  },
};

function hasTarget(debate: Debate, target: Target): boolean {
  return 'statement' in target ? debate.statements.has(target.statement) : debate.relations.has(target.relation);
}

/** Holds the excerpts against the texts, one source after the other, so that only one text is in memory at a time. */
function checkQuotes(debate: Debate, textOf: (text: Sha256) => string | undefined, problems: Problem[]): void {
  for (const source of debate.sources.values()) {
    const excerpts = debate.excerptsBySource.get(source.id);
    const text = excerpts.length === 0 ? undefined : textOf(source.text);
    if (text === undefined) continue;
    for (const excerpt of excerpts) {
      const problem = quoteProblem(debate, excerpt, text);
      if (problem) problems.push(problem);
    }
  }
}

function quoteProblem(debate: Debate, excerpt: Excerpt, text: string): Problem | null {
  const { id, start, end, exact } = excerpt;
  const name = () => sentence(nameOf(debate, 'excerpt', excerpt));
  if (end > text.length) {
    const message = `${name()} ends at ${end}, after the end of its source's text at ${text.length}.`;
    return { code: 'OffsetsOutside', entity: 'excerpt', id, message };
  }
  // One that is lost quotes an earlier text; offsets that hold nothing or span another length are reported with the excerpt itself.
  if (isLost(excerpt) || end - start !== exact.length || text.startsWith(exact, start)) return null;
  const message = `${name()} is not what stands at its place in the source: ${shortQuote(text.slice(start, end))}.`;
  return { code: 'QuoteDiffers', entity: 'excerpt', id, message };
}
