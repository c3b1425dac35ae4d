import { msg, t, textParts } from '../language/translate.ts';
import { byOrder, type Debate } from '../model/debate.ts';
import type { Excerpt, ExcerptId, Relation, StatementId } from '../model/entities.ts';
import { sentence, shortened } from '../model/naming.ts';
import { spansHtml } from '../report/html/report-html.ts';
import { moveSpans } from '../report/moves.ts';
import type { Span } from '../report/report.ts';
import { own, place, theirs } from '../report/spans.ts';
import { lookOf } from '../scene/card-role.ts';
import type { RelationLook } from '../scene/theme.ts';
import { checkedJudgement } from '../sources/judgement.ts';
import { citationLead, quotation } from '../sources/quotation.ts';
import type { ReferenceStyle } from '../sources/references/references.ts';
import { isolated } from '../text/isolation.ts';
import { xmlText } from '../text/xml-text.ts';
import { contextOf } from './context.ts';

/** What articles are made of. */
export interface ArticleTools {
  readonly debate: Debate;
  /** The numbers of the statements that the page has, by which they are linked to. */
  readonly numbers: ReadonlyMap<StatementId, number>;
  readonly style: ReferenceStyle;
  /** Returns the text of an excerpt's source; '' where that is not to be had. */
  readonly textOf: (excerpt: Readonly<Excerpt>) => string;
}

/** Characters of a statement in a link to it. */
const LONGEST_LINK = 120;

const DONE: Readonly<Record<RelationLook, string>> = {
  answers: msg('Answered by'),
  supports: msg('Supported by'),
  attacks: msg('Attacked by'),
  undercuts: msg('Undercut by'),
  questions: msg('Questioned by'),
  restates: msg('Restated by'),
};

/** Writes everything that is told of a statement: what it bears on, what bears on it, who said it, its passages with what stands around them, its note and tags. */
export function statementArticle(id: StatementId, tools: ArticleTools): string {
  const { debate, numbers } = tools;
  const statement = debate.get('statement', id);
  const kind = statement.kind === 'question' ? t('Question') : statement.implicit ? t('Implicit claim') : t('Claim');
  const number = String(numbers.get(id));
  const heading =
    statement.weight === null
      ? `${kind} ${number}`
      : t('{kind} {number}, weight {weight} %', { kind, number, weight: Math.round(statement.weight * 100) });
  return [
    `<article id="s${number}" aria-labelledby="h${number}">`,
    `<p class="kind">${heading}</p>`,
    `<h3 id="h${number}" tabindex="-1" dir="auto">${xmlText(statement.text.trim() || t('Untitled'))}</h3>`,
    ...bearing(id, tools),
    ...listed(t('Who said it'), movesOn(id, tools)),
    ...passages(id, tools),
    ...(statement.note.trim() === ''
      ? []
      : [`<h4>${t('Note')}</h4>`, `<p class="note" dir="auto">${xmlText(statement.note.trim())}</p>`]),
    ...tagged(statement.tags),
    '</article>\n',
  ].join('\n');
}

function bearing(id: StatementId, tools: ArticleTools): string[] {
  const { debate } = tools;
  const does = debate.relationsByPremise.get(id).sort(byOrder);
  const done = Map.groupBy(debate.relationsByTargetStatement.get(id).sort(byOrder), lookOf);
  return [
    ...listed(
      t('What it does'),
      does.map((relation) => doing(id, relation, tools)),
      BEARS,
    ),
    ...[...done].flatMap(([look, relations]) =>
      listed(
        t(DONE[look]),
        relations.map((relation) => [
          ...linksTo(relation.premises, tools, t(' together with ')),
          ...undercutsOf(relation, tools),
        ]),
        BEARS,
      ),
    ),
  ];
}

/** Says what a statement does by a relation of which it is a premise, and what doubts or backs that step. */
function doing(id: StatementId, relation: Relation, tools: ArticleTools): Span[] {
  const others = relation.premises.filter((premise) => premise !== id);
  const scheme = relation.scheme.trim();
  const [first = '', ...rest] = textParts<readonly Span[]>(
    '{does, select, supports {supports {aim}} attacks {attacks {aim}} undercuts {undercuts {aim}} answers {answers {aim}} questions {questions {aim}} other {restates {aim}}}',
    { does: lookOf(relation), aim: aimOf(relation, tools) },
  );
  const done = told([typeof first === 'string' ? sentence(first) : first, ...rest]);
  return [
    ...done,
    ...(others.length === 0 ? [] : told(textParts(', together with {others}', { others: linksTo(others, tools) }))),
    ...(scheme === '' ? [] : [own(' ('), theirs(scheme), own(')')]),
    ...undercutsOf(relation, tools),
  ];
}

function aimOf({ target }: Relation, tools: ArticleTools): Span[] {
  if ('statement' in target) return linksTo([target.statement], tools);
  const step = tools.debate.relations.get(target.relation);
  if (step === undefined) return [own(t('a step of argument'))];
  const from = linksTo(step.premises, tools);
  return told(
    'statement' in step.target
      ? textParts('the step from {from} to {to}', { from, to: linksTo([step.target.statement], tools) })
      : textParts('the step from {from} to another step', { from }),
  );
}

function undercutsOf({ id }: Relation, tools: ArticleTools): Span[] {
  return tools.debate.relationsByTargetRelation
    .get(id)
    .sort(byOrder)
    .flatMap((each) =>
      told(
        textParts<readonly Span[]>(
          '. That step is {look, select, supports {supported} attacks {attacked} undercuts {undercut} answers {answered} questions {questioned} other {restated}} by {premises}',
          { look: lookOf(each), premises: linksTo(each.premises, tools, t(' with ')) },
        ),
      ),
    );
}

/** Returns the spans of a translated text: words of the program's own, and what stands in its places. */
function told(parts: readonly (string | readonly Span[])[]): Span[] {
  return parts.flatMap((part) => (typeof part === 'string' ? [own(part)] : part));
}

function linksTo(ids: readonly StatementId[], { debate, numbers }: ArticleTools, between = t(' and ')): Span[] {
  return ids.flatMap((id, index) => {
    const shown = isolated(shortened(debate.statements.get(id)?.text ?? '', LONGEST_LINK) || t('Untitled'));
    const text = t('“{shown}”', { shown });
    const number = numbers.get(id);
    const link = number === undefined ? theirs(text) : place(text, `s${number}`);
    return index === 0 ? [link] : [own(between), link];
  });
}

function movesOn(id: StatementId, { debate }: ArticleTools): Span[][] {
  const isQuestion = debate.get('statement', id).kind === 'question';
  const moves = debate.movesByTargetStatement.get(id).sort(byOrder);
  return moves.map((move) => moveSpans(debate, move, { isQuestion, shown: new Set(), notes: null }));
}

function passages(id: StatementId, tools: ArticleTools): string[] {
  const { debate } = tools;
  const judgements = new Map<ExcerptId, string>();
  for (const citation of debate.citationsByStatement.get(id))
    judgements.set(citation.excerpt, checkedJudgement(debate, citation));
  for (const { excerpt } of debate.movesByTargetStatement.get(id).sort(byOrder)) {
    if (excerpt !== null && !judgements.has(excerpt)) judgements.set(excerpt, '');
  }
  const there = [...judgements].filter(([excerpt]) => debate.excerpts.has(excerpt));
  return there.length === 0
    ? []
    : [`<h4>${t('Passages')}</h4>`, ...there.flatMap(([excerpt, judgement]) => passage(excerpt, judgement, tools))];
}

function passage(id: ExcerptId, judgement: string, { debate, style, textOf }: ArticleTools): string[] {
  const excerpt = debate.get('excerpt', id);
  const quoted = quotation(debate, id, style);
  const { before, after } = contextOf(excerpt, textOf(excerpt));
  const words =
    quoted.isVerbatim && before === '' && after === ''
      ? t('“{shown}”', { shown: isolated(quoted.words) })
      : isolated(quoted.words);
  const { source, page } = excerpt;
  const citation = spansHtml([
    { kind: 'citation', source, page: page === null ? null : String(page), parts: quoted.citation },
  ]);
  const facts = [judgement, excerpt.note.trim() === '' ? '' : t('Note: {note}', { note: excerpt.note.trim() })].filter(
    (each) => each !== '',
  );
  return [
    `<blockquote class="${quoted.isVerbatim ? 'said' : 'reported'}" dir="auto">${xmlText(before)}<mark>${xmlText(words)}</mark>${xmlText(after)}</blockquote>`,
    `<p class="fact">${citationLead(quoted)}${citation}</p>`,
    ...facts.map((each) => `<p class="fact note" dir="auto">${xmlText(each)}</p>`),
    ...tagged(excerpt.tags),
  ];
}

/** Lists of other statements, among whose words a search for this one is not made. */
const BEARS = ' class="bears"';

function listed(title: string, items: readonly (readonly Span[])[], attributes = ''): string[] {
  if (items.length === 0) return [];
  return [
    `<h4>${title}</h4>`,
    `<ul${attributes}>`,
    ...items.map((spans) => `<li dir="auto">${spansHtml(spans)}</li>`),
    '</ul>',
  ];
}

function tagged(tags: readonly string[]): string[] {
  const shown = tags.filter((tag) => tag.trim() !== '');
  return shown.length === 0
    ? []
    : [
        `<p class="fact">${t('Tags: {tags}', { tags: shown.map((tag) => `<bdi>${xmlText(tag)}</bdi>`).join(', ') })}</p>`,
      ];
}
