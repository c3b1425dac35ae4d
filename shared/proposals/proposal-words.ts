import { msg, spokenLocale, t } from '../language/translate.ts';
import type { DebateView } from '../model/debate-view.ts';
import type { RelationKind } from '../model/entities.ts';
import { shortQuote } from '../model/naming.ts';
import { sourceTitle } from '../sources/source-title.ts';
import type { Proposal, Proposed } from './proposal.ts';

/** A proposal in words. */
export interface ProposalWords {
  /** What it is: “Claim”, “Supports”, “Passage”. */
  readonly kind: string;
  /** What it says. */
  readonly text: string;
  /** What else a reader has to know: of which source, and what is wrong with it; '' for nothing. */
  readonly detail: string;
}

const KINDS: Readonly<Record<Exclude<RelationKind, 'questions'>, string>> = {
  supports: msg('Supports'),
  attacks: msg('Attacks'),
  answers: msg('Answers'),
  restates: msg('Restates'),
};
const LONGEST = 160;

/** Returns a proposal in words; `all` are the proposals that it may speak of, besides what is in the debate. */
export function proposalWords(view: DebateView, all: readonly Proposal[], proposed: Proposed): ProposalWords {
  switch (proposed.kind) {
    case 'statement': {
      const { kind, text, implicit } = proposed.statement;
      const name = kind === 'claim' ? t('Claim') : t('Question');
      return { kind: implicit ? t('{kind}, implicit', { kind: name }) : name, text, detail: '' };
    }
    case 'relation': {
      const { kind, premises, target } = proposed.relation;
      const end = 'statement' in target ? target.statement : target.relation;
      const text = t(
        '{count, plural, one {{kind, select, supports {{from} supports {to}} attacks {{from} attacks {to}} answers {{from} answers {to}} questions {{from} questions {to}} other {{from} restates {to}}}} other {{kind, select, supports {{from} support {to}} attacks {{from} attack {to}} answers {{from} answer {to}} questions {{from} question {to}} other {{from} restate {to}}}}}',
        {
          kind,
          count: premises.length,
          from: listed(premises.map((id) => endWords(view, all, id))),
          to: endWords(view, all, end),
        },
      );
      return {
        kind: kind === 'questions' ? t('Questions', {}, 'what a relation does') : t(KINDS[kind]),
        text,
        detail: '',
      };
    }
    case 'excerpt': {
      const { source, quotation, isExact, difference, citing } = proposed.excerpt;
      const title = shortQuote(sourceTitle(view.find('source', source)), LONGEST);
      const detail = [
        t('In {source}.', { source: title }),
        ...(citing.length === 0
          ? []
          : [t('For {statements}.', { statements: citing.map((id) => endWords(view, all, id)).join(', ') })]),
        ...(isExact ? [] : [t('Not word for word in the source. {difference}', { difference })]),
      ];
      return { kind: t('Passage'), text: quotation, detail: detail.join(' ') };
    }
  }
}

/** Names what a proposal speaks of: a statement by its words, a step by its premises. */
function endWords(view: DebateView, all: readonly Proposal[], id: string, depth = 0): string {
  const statement = view.find('statement', id);
  if (statement !== undefined) return shortQuote(statement.text, LONGEST);
  const stored = view.find('relation', id);
  const proposed = all.find((other) => other.id === id)?.proposed;
  if (proposed?.kind === 'statement') return shortQuote(proposed.statement.text, LONGEST);
  const premises = stored?.premises ?? (proposed?.kind === 'relation' ? proposed.relation.premises : undefined);
  if (premises === undefined || depth > 0)
    return t('something that is not in the debate ({id})', { id: shortQuote(id) });
  const from = listed(premises.map((premise) => endWords(view, all, premise, 1)));
  return t('the step from {premises}', { premises: from });
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat(spokenLocale()).format(names);
}
