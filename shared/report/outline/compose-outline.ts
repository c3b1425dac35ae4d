import { t, textParts } from '../../language/translate.ts';
import type { Debate } from '../../model/debate.ts';
import type { Source, StatementId } from '../../model/entities.ts';
import { shownDate } from '../../model/shown-date.ts';
import { type Outline, type OutlineRow, outlineOf } from '../../outline/outline.ts';
import { counted } from '../../text/counted.ts';
import { statementAnchor } from '../bearing.ts';
import { citedExcerpts, inBibliographicOrder, referencesChapter } from '../closing-chapters.ts';
import { contentsOf } from '../compose-report.ts';
import { headline } from '../headline.ts';
import { NoteBook } from '../note-book.ts';
import type { Block, Chapter, Picture, Report, Span } from '../report.ts';
import type { OutlineChoices } from '../report-choices.ts';
import { filled, own, paragraph, theirs } from '../spans.ts';
import { type OutlineTools, outlineItems } from './outline-items.ts';

/** A drawing of a map, or the reason why there is none. */
export interface DrawnMap {
  readonly title: string;
  readonly picture: Picture | null;
}

/** Of what, and with what, an outline is. */
export type OutlinePart = Pick<OutlineChoices, 'map' | 'branch' | 'details' | 'style'>;

/** Conclusions and questions from which an outline has a table of contents. */
const LEAST_CONTENTS = 4;

/**
 * Composes a debate, a map or a branch as a document of lists: what bears on what, below each question or conclusion, with speakers, quotations and
 * references as asked for; then the drawings of its maps, and the references. The same debate and choices give the same value. Throws `NotFound` for an
 * unknown map.
 */
export function composeOutline(debate: Debate, choices: OutlineChoices, drawn: readonly DrawnMap[] = []): Report {
  const { title, description, author, language, created } = debate.info;
  const tools = outlineTools(debate, choices);
  const sources = tools.notes === null ? [] : citedSources(debate, tools.numbers, choices);
  const chapters = [
    { id: 'argument', title: nameOf(debate, choices), blocks: argumentBlocks(tools) },
    ...pictureChapter(drawn),
    referencesChapter(sources, choices.style),
  ].filter(({ blocks }) => blocks.length > 0);
  const contents = contentsOf(chapters);
  return {
    name: t('Outline'),
    title: title.trim() || t('Untitled debate'),
    scope: counted(tools.numbers.size, 'statement'),
    description,
    author: author.trim(),
    date: shownDate(choices.date),
    created,
    language,
    contents: contents.filter(({ level }) => level === 2).length < LEAST_CONTENTS ? [] : contents,
    chapters,
    notes: tools.notes?.notes ?? [],
    records: new Map(sources.map(({ id, csl }) => [id, csl] as const)),
  };
}

/** Returns what the items of an outline are made of; statements have numbers as they are read. */
export function outlineTools(debate: Debate, choices: OutlinePart): OutlineTools {
  const outline = outlineOf(debate, choices);
  const numbers = new Map<StatementId, number>();
  for (const row of outline.rows) if (row.kind === 'statement') numbers.set(row.statement, numbers.size + 1);
  const details = new Set(choices.details);
  const notes = details.has('references') ? new NoteBook(debate, choices.style) : null;
  return { debate, outline, numbers, details, notes };
}

/** Heads each part with what bears on nothing else; what has no relation is one list at the end. */
function argumentBlocks(tools: OutlineTools): Block[] {
  const { debate, outline, numbers } = tools;
  const heads = headsOf(outline);
  const argued = heads.filter(({ end }, at) => end > (heads[at]?.start ?? 0) + 1);
  const loose = heads.filter(({ start, end }) => end === start + 1).flatMap(({ row }) => row);
  return [
    ...argued.flatMap(({ row, start, end }): Block[] => {
      if (row.kind === 'step') return [];
      const { text, kind } = debate.get('statement', row.statement);
      const number = numbers.get(row.statement) ?? 0;
      const [{ details = [], text: said = [] } = {}] = outlineItems([row], row.level, tools);
      const label = [
        own(kind === 'question' ? t('Question') : t('Claim')),
        ...said.filter((span) => span.kind === 'mark'),
      ];
      return [
        { kind: 'statement', id: statementAnchor(number), level: 2, number, label, text, indent: 0 },
        ...(details.length === 0 ? [] : [{ kind: 'list', items: details, indent: 0 } as const]),
        { kind: 'outline', items: outlineItems(outline.rows.slice(start + 1, end), row.level + 1, tools) },
      ];
    }),
    ...(loose.length === 0
      ? []
      : ([
          ...(argued.length === 0
            ? []
            : [{ kind: 'heading', level: 2, id: 'loose', text: t('Without relations') } as const]),
          { kind: 'outline', items: outlineItems(loose, 1, tools) },
        ] as const)),
  ];
}

function headsOf({ rows }: Outline): { readonly row: OutlineRow; readonly start: number; readonly end: number }[] {
  return rows.flatMap((row, start) => (row.parent < 0 ? [{ row, start, end: row.end }] : []));
}

function pictureChapter(drawn: readonly DrawnMap[]): Chapter[] {
  if (drawn.length === 0) return [];
  const blocks = drawn.map(({ title, picture }): Block => {
    const name = title.trim() || t('Untitled map');
    if (picture === null)
      return paragraph(
        filled(textParts<Span>('The map {name} is too large for a picture here.', { name: theirs(name) })),
      );
    return { kind: 'picture', picture, alt: t('Argument map: {name}', { name }) };
  });
  return [{ id: 'maps', title: drawn.length === 1 ? t('The map') : t('The maps'), blocks }];
}

function nameOf(debate: Debate, { map, branch }: OutlineChoices): string {
  const of = branch !== null ? debate.get('statement', branch).text : map !== null ? debate.get('map', map).title : '';
  return headline(of).line || t('The argument');
}

function citedSources(debate: Debate, numbers: ReadonlyMap<StatementId, number>, { style }: OutlineChoices): Source[] {
  const ids = new Set([...citedExcerpts(debate, numbers)].map((id) => debate.get('excerpt', id).source));
  return inBibliographicOrder(
    [...ids].map((id) => debate.get('source', id)),
    style,
  );
}
