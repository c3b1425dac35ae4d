import { CounterclaimError } from '../errors.ts';
import { t } from '../language/translate.ts';
import type { Change } from '../model/change.ts';
import { addCitation } from '../model/commands/citations.ts';
import { addExcerpt } from '../model/commands/excerpts.ts';
import { excerptAt } from '../model/commands/passages.ts';
import { addRelation } from '../model/commands/relations.ts';
import { addStatement } from '../model/commands/statements.ts';
import type { Debate } from '../model/debate.ts';
import { Draft } from '../model/draft.ts';
import type { ExcerptId, Target } from '../model/entities.ts';
import type { NewId } from '../model/ids.ts';
import { pageAt } from '../sources/pages.ts';
import { mentionedIn, type Proposal, type Proposed, type ProposedExcerpt } from './proposal.ts';

/**
 * Returns the changes that make what proposals say part of a debate, in their order, each with the proposal's id. Throws the
 * rule's own error where one breaks a rule, and `NotFound` where what it speaks of is not in the debate.
 */
export function acceptProposals(debate: Debate, proposals: readonly Proposal[], newId: NewId): Change[] {
  const draft = new Draft(debate);
  for (const proposal of proposals) draft.apply(changesOf(draft, proposal, newId));
  return draft.changes();
}

/**
 * Returns the proposals with these ids and the open ones that they need, each after what it needs: a relation between two
 * proposed claims is nothing without them.
 */
export function withNeeded(debate: Debate, proposals: readonly Proposal[], ids: readonly string[]): Proposal[] {
  const open = new Map(proposals.filter(({ state }) => state === 'open').map((each) => [each.id, each]));
  const found = new Set<Proposal>();
  const onTheWay = new Set<string>();
  const add = (id: string) => {
    const proposal = open.get(id);
    if (proposal === undefined || onTheWay.has(id)) return;
    onTheWay.add(id);
    for (const needed of mentionedIn(proposal.proposed)) {
      if (!debate.statements.has(needed) && !debate.relations.has(needed)) add(needed);
    }
    found.add(proposal);
  };
  for (const id of ids) add(id);
  return [...found];
}

/**
 * Throws the rule's own error when a proposal could not become part of the debate, even with the open ones that it needs.
 * Statements and passages that are there already are refused too, with their ids.
 */
export function requireAcceptable(debate: Debate, open: readonly Proposal[], proposal: Proposal): void {
  requireNew(debate, open, proposal.proposed);
  let ids = 0;
  acceptProposals(debate, withNeeded(debate, [...open, proposal], [proposal.id]), () => `new-${++ids}`);
}

/**
 * Throws `NotFound` when a statement that is to cite a proposed passage is neither in the debate nor proposed: its words may be
 * put right, but nobody could say what was meant.
 */
export function requireCited(debate: Debate, open: readonly Proposal[], { excerpt }: ProposedExcerpt): void {
  for (const id of excerpt.citing) {
    if (!open.some((other) => other.id === id && other.proposed.kind === 'statement')) debate.get('statement', id);
  }
}

function changesOf(draft: Draft, { id, proposed }: Proposal, newId: NewId): Change[] {
  switch (proposed.kind) {
    case 'statement':
      if (proposed.statement.text.trim() === '') {
        throw new CounterclaimError(
          'InvalidValue',
          t('A {kind, select, question {question} other {claim}} that is proposed needs words.', {
            kind: proposed.statement.kind,
          }),
        );
      }
      return addStatement(draft, { ...proposed.statement, newId: () => id });
    case 'relation': {
      const { target, ...relation } = proposed.relation;
      return addRelation(draft, { ...relation, target: aimedAt(draft, target), newId: () => id });
    }
    case 'excerpt':
      return excerptChanges(draft, id, proposed.excerpt, newId);
  }
}

/** An assistant may name a relation as a statement, or the other way round: the id alone tells which it is. */
function aimedAt(debate: Debate, target: Target): Target {
  const id: string = 'statement' in target ? target.statement : target.relation;
  if (debate.statements.has(id)) return { statement: id };
  return debate.relations.has(id) ? { relation: id } : target;
}

/** The first thing that is made has the proposal's id, by which it is known to be accepted. */
function excerptChanges(debate: Debate, id: string, given: ProposedExcerpt['excerpt'], newId: NewId): Change[] {
  const { isExact, place, note, citing } = given;
  if (!isExact || place === null) {
    const message = t('“{words}” is not in its source word for word: edit the words of the passage, or decline it.', {
      words: shortenedTo(given.quotation),
    });
    throw new CounterclaimError('InvalidValue', message);
  }
  const source = debate.get('source', given.source);
  const ids = [id];
  const nextId = () => ids.pop() ?? newId();
  const draft = new Draft(debate);
  let excerpt: ExcerptId | undefined = excerptAt(debate, { source: source.id, ...place });
  if (excerpt === undefined) {
    excerpt = nextId();
    const page = pageAt(source.csl, place.start);
    draft.apply(addExcerpt(draft, { newId: () => excerpt ?? '', source: source.id, ...place, page, note }));
  }
  for (const statement of citing) draft.apply(addCitation(draft, { newId: nextId, statement, excerpt }));
  if (draft.changes().length > 0) return draft.changes();
  throw new CounterclaimError(
    'InvalidValue',
    t('The debate has this passage already, as the excerpt “{id}”.', { id: excerpt }),
  );
}

function requireNew(debate: Debate, open: readonly Proposal[], proposed: Proposed): void {
  if (proposed.kind !== 'statement') return;
  const { kind, text } = proposed.statement;
  const isSame = (other: { readonly kind: string; readonly text: string }) =>
    other.kind === kind && other.text.trim() === text.trim();
  for (const statement of debate.statements.values()) {
    if (!isSame(statement)) continue;
    throw new CounterclaimError(
      'InvalidValue',
      t('The debate has this {kind, select, question {question} other {claim}} already, with the id “{id}”.', {
        kind,
        id: statement.id,
      }),
    );
  }
  for (const other of open) {
    if (other.proposed.kind !== 'statement' || !isSame(other.proposed.statement)) continue;
    throw new CounterclaimError(
      'InvalidValue',
      t('This {kind, select, question {question} other {claim}} is proposed already, with the id “{id}”.', {
        kind,
        id: other.id,
      }),
    );
  }
}

function shortenedTo(words: string): string {
  const characters = [...words.slice(0, 400)];
  return characters.length > 80 ? `${characters.slice(0, 80).join('')}…` : characters.join('');
}
