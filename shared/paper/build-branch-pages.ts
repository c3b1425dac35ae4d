import { spokenLocale, t } from '../language/translate.ts';
import { weakestFidelity } from '../model/citation.ts';
import type { Debate } from '../model/debate.ts';
import type { MapId, StatementId } from '../model/entities.ts';
import { buildScene, type SceneOptions, whenWords } from '../scene/build-scene.ts';
import { lookOf } from '../scene/card-role.ts';
import { debateThen, markedMap } from '../scene/marks/marked-map.ts';
import type { CardText, Scene } from '../scene/scene.ts';
import { type Paper, sheetFor } from '../scene/sheet.ts';
import { planAppendix } from './appendix/plan-appendix.ts';
import { branchPage } from './branch-page.ts';
import { overviewPage, type PageEntry } from './overview-page.ts';
import { numberOf, PageNumbers } from './page-numbers.ts';
import { type BranchPlan, type MapOnPaper, mapOnPaper, planBranchPages } from './plan-branch-pages.ts';
import { runningHead } from './running-head.ts';

/**
 * Builds the scene of a map on pages by branch: first the whole, small, with the numbers of the pages, then its branches
 * so large that they can be read, each laid out anew for its page. Every statement in sight stands in full on one page;
 * elsewhere a reference says on which. The same debate gives the same scene. Throws `NotFound` for an unknown map.
 */
export function buildBranchPages(debate: Debate, map: MapId, options: SceneOptions & { readonly paper: Paper }): Scene {
  const { typesetter, paper } = options;
  const whole = buildScene(debate, map, { ...options, numbered: true });
  const { theme } = whole;
  const { time = null } = options;
  const then = time === null ? debate : debateThen(debate, time);
  const on = mapOnPaper(then, map, options);
  const plan = planBranchPages(on, paper);
  const numbers = new PageNumbers(plan);
  const marked = markedMap(debate, options.marks ?? [], time, options.how);
  const entries = plan.pages.map((_, index): PageEntry => entryOf(index));
  const when = time === null ? '' : whenWords(debate, time);
  const titles = { map: whole.title, debate: debate.info.title, author: debate.info.author, when };
  const key = {
    titles,
    looks: new Set(on.relations.map(lookOf)),
    implicit: on.statements.some((id) => debate.get('statement', id).implicit),
    fidelities: new Set(on.statements.flatMap((id) => weakestFidelity(debate.citationsByStatement.get(id)) ?? [])),
    hidden: whole.relations.some(({ hiddenPremises }) => hiddenPremises > 0),
    marks: [...on.statements.flatMap(marked.onCard), ...on.relations.flatMap(({ id }) => marked.onLine(id))],
    ...(options.how !== undefined && { how: options.how }),
    note: noteOn(plan),
  };
  const pages = [
    overviewPage(whole, key, entries, plan.room, typesetter),
    ...plan.pages.map((_, index) => branchPage(on, plan, index, numbers, { theme, typesetter, marked })),
  ];
  const textOf = new Map(whole.texts.map((text) => [text.id, text] as const));
  const texts = plan.pages.flatMap(({ full }) =>
    on.statements.flatMap((id): CardText[] => {
      const text = textOf.get(id);
      if (text === undefined || !full.has(id)) return [];
      return [{ ...text, isCut: on.cut.has(id) }];
    }),
  );
  const appendix = planAppendix(
    { ...whole, texts, morePages: pages },
    sheetFor(plan.room, paper).scale,
    paper,
    typesetter,
  );
  const count = pages.length + (appendix?.pages ?? 0);
  const [first = [], ...morePages] = pages.map((elements, index) => [
    runningHead({ titles: whole.headTitles, page: index + 1, pages: count }, plan.room.width, theme, typesetter),
    ...elements,
  ]);
  return {
    ...whole,
    ...plan.room,
    elements: first,
    morePages,
    cards: [],
    relations: [],
    outline: entries.flatMap(({ number, heads }) => {
      const elements = morePages[number - 2] ?? [];
      return heads.flatMap((id) => {
        const card = elements.find((element) => element.id === id && element.kind !== 'relation');
        if (card === undefined) return [];
        return [{ id, label: debate.get('statement', id).text, page: number - 1, at: card.bounds }];
      });
    }),
    texts,
  };

  function entryOf(index: number): PageEntry {
    const heads = numbers.headsOn(index);
    return { number: numberOf(index), heads, label: labelOf(on, heads) };
  }
}

/** Says with what a page begins, and how many other branches it has. */
function labelOf({ debate, roles }: MapOnPaper, heads: readonly StatementId[]): string {
  const [head] = heads;
  if (head === undefined) return '';
  return t('{role}{others, plural, =0 {} other { and # more}}: {statement}', {
    role: roles.get(head)?.label ?? '',
    others: heads.length - 1,
    statement: debate.get('statement', head).text,
  });
}

/** Says why the text is smaller than it should be; null where it is not. */
function noteOn({ tooLarge, points }: BranchPlan): string | null {
  if (tooLarge.length === 0) return null;
  const pages = tooLarge.map(numberOf).join(', ');
  const size = points.toLocaleString(spokenLocale(), { maximumFractionDigits: 1 });
  return t('The text is set in {size} pt: an argument that cannot be divided (page {pages}) needs the room.', {
    size,
    pages,
  });
}
