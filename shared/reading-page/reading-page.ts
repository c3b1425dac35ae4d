import { t } from '../language/translate.ts';
import { branchOf } from '../model/branch.ts';
import type { Debate } from '../model/debate.ts';
import type { ArgumentMap, Excerpt, MapId, StatementId } from '../model/entities.ts';
import { shownDate } from '../model/shown-date.ts';
import { isLinkedIn, type Outline, type OutlineRow, type OutlineScope, outlineOf } from '../outline/outline.ts';
import { sentenceOf } from '../outline/row-name.ts';
import { pageTitle } from '../report/html/report-html.ts';
import type { ReaderChoices } from '../report/report-choices.ts';
import { buildScene } from '../scene/build-scene.ts';
import { lookOf } from '../scene/card-role.ts';
import { relationVerb } from '../scene/describe-relation.ts';
import type { Scene, SceneElement } from '../scene/scene.ts';
import { picturesInPage, type SvgAssets } from '../scene/svg.ts';
import { counted } from '../text/counted.ts';
import type { Typesetter } from '../text/text.ts';
import { xmlText } from '../text/xml-text.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';
import { PAGE_THEME } from './page-theme.ts';
import { statementArticle } from './statement-article.ts';

export interface PageTools {
  readonly typesetter: Typesetter;
  readonly assets: SvgAssets;
  /** Returns the SHA-256 of a text in UTF-8, in base64. */
  readonly digest: (text: string) => string;
  /** Returns the text of an excerpt's source; '' where that is not to be had. */
  readonly textOf: (excerpt: Readonly<Excerpt>) => string;
  /** True if a map is too large to be drawn. */
  readonly isTooLarge: (map: MapId, only: readonly StatementId[]) => boolean;
  /** Called with the share that is done; an error that it throws ends the work. */
  readonly tell: (done: number) => void;
}

/** A part of the page that can be shown: a map, or what is on none. */
interface Part {
  readonly title: string;
  readonly outline: Outline;
  readonly scene: Scene | null;
  /** Said where there is no picture. */
  readonly without: string;
}

/**
 * Writes a debate, a map or a branch as one page of HTML to explore: pictures to move and zoom, the argument as a tree, a search, and what is told of every
 * statement. It holds everything that it needs, its policy forbids it any request, and only its own script runs. The same debate gives the same text.
 */
export function readingPage(debate: Debate, choices: ReaderChoices, tools: PageTools): string {
  const parts = partsOf(debate, choices, tools);
  const numbers = new Map<StatementId, number>();
  for (const { outline } of parts) {
    for (const id of outline.inFull.keys()) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  const scenes = parts.flatMap(({ scene }) => scene ?? []);
  const attributesOf = ({ kind, id }: SceneElement) =>
    kind === 'card' || kind === 'banner' ? ` data-s="${numbers.get(id)}"` : '';
  const { style, definitions, pictures } = picturesInPage(scenes, tools.assets, attributesOf);
  tools.tell(0.8);
  const drawn = pictures.values();
  const sheet = `${PAGE_STYLE}${style}`;
  const { title, author, language } = debate.info;
  const heading = title.trim() || t('Untitled debate');
  const said = { statements: counted(numbers.size, 'statement'), date: xmlText(shownDate(choices.date)) };
  const facts =
    author.trim() === ''
      ? `${said.statements}, ${said.date}`
      : t('{statements} by {author}, {date}', { ...said, author: `<bdi>${xmlText(author.trim())}</bdi>` });
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${tools.digest(PAGE_SCRIPT)}'`,
    `style-src 'sha256-${tools.digest(sheet)}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${xmlText(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Counterclaim">
<title>${pageTitle(heading)}</title>
<style>${sheet}</style>
</head>
<body>
<header>
<div class="titles">
<h1 dir="auto">${xmlText(heading)}</h1>
<p>${facts}</p>
</div>
<div class="tools">
${partField(parts)}<label class="away" for="search">${t('Search in statements and passages')}</label>
<input id="search" type="search" placeholder="${t('Search')}" autocomplete="off" title="${t('Press / to search, Enter for the next match, Shift+Enter for the previous')}">
<span id="told" role="status"${sayings()}></span>
<button type="button" id="out" aria-label="${t('Zoom out')}" title="${t('Zoom out (−)')}">−</button>
<button type="button" id="in" aria-label="${t('Zoom in')}" title="${t('Zoom in (+)')}">+</button>
<button type="button" id="fit" title="${t('Show the whole map (0)')}">${t('Fit', {}, 'of a map into its window')}</button>
</div>
</header>
<nav class="side" aria-label="${t('Argument')}">
<h2>${t('Argument')}</h2>
${parts.map((part, index) => treeOf(part, index, debate, numbers)).join('')}</nav>
<main aria-label="${t('Map: arrow keys move it, plus and minus zoom, 0 shows the whole')}" tabindex="0">
${definitions}${parts.map((part, index) => `<div class="picture"${index === 0 ? '' : ' hidden'}>\n${part.scene === null ? `<p class="words">${part.without}</p>\n` : drawn.next().value}</div>\n`).join('')}</main>
<aside class="side" aria-label="${t('Statement')}" tabindex="0">
<h2>${t('Statement')}</h2>
<p id="nothing" class="fact">${t('Choose a statement in the tree or on the map: here stands who said it, and where.')}</p>
${[...numbers.keys()].map((id) => statementArticle(id, { debate, numbers, style: choices.style, textOf: tools.textOf })).join('')}</aside>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

/** Returns what the script says of a search, for it to fill in. */
function sayings(): string {
  const count = '{count}';
  const said = {
    none: t('Nothing found'),
    one: t('1 statement'),
    many: t('{count} statements', { count }),
    place: t('{number} of {count}', { number: '{number}', count }),
  };
  return Object.entries(said)
    .map(([name, words]) => ` data-${name}="${words}"`)
    .join('');
}

/** Returns the maps with their cards and, of a whole debate, all statements where some are on no map. */
function partsOf(debate: Debate, { map: chosen, branch }: ReaderChoices, tools: PageTools): Part[] {
  const maps = debate
    .mapsInOrder()
    .filter(({ id }) => (chosen === null ? placedOn(debate, id).size > 0 : id === chosen));
  const parts = maps.map((map, index) => {
    tools.tell((0.8 * index) / maps.length);
    return partOf(debate, map, branch, tools);
  });
  const shown = new Set(parts.flatMap(({ outline }) => [...outline.inFull.keys()]));
  if (chosen !== null || (debate.statements.size === shown.size && parts.length > 0)) return parts;
  const whole: OutlineScope = { map: null, branch: null };
  const without =
    debate.statements.size === 0
      ? t('There are no statements yet.')
      : t('All statements are in the tree, those too that are on no map.');
  return [...parts, { title: t('All statements'), outline: outlineOf(debate, whole), scene: null, without }];
}

function placedOn(debate: Debate, map: MapId): Set<StatementId> {
  return new Set(debate.placementsByMap.get(map).map(({ statement }) => statement));
}

function partOf(debate: Debate, map: Readonly<ArgumentMap>, branch: StatementId | null, tools: PageTools): Part {
  const { theme, typesetter } = { theme: PAGE_THEME, typesetter: tools.typesetter };
  const placed = placedOn(debate, map.id);
  const only = branch === null ? null : [...branchOf(debate, [branch], placed)];
  const tooLarge = tools.isTooLarge(map.id, only ?? [...placed]);
  const check = () => tools.tell(0);
  const scene = tooLarge || placed.size === 0 ? null : buildScene(debate, map.id, { theme, typesetter, only, check });
  const without = tooLarge ? t('This map is too large for a picture.') : t('There is nothing on this map yet.');
  return {
    title: map.title.trim() || t('Untitled map'),
    outline: outlineOf(debate, { map: map.id, branch }),
    scene,
    without,
  };
}

function partField(parts: readonly Part[]): string {
  if (parts.length < 2) return '';
  const options = parts.map(({ title }, index) => `<option value="${index}">${xmlText(title)}</option>\n`);
  return `<label class="away" for="part">${t('Map')}</label>\n<select id="part">\n${options.join('')}</select>\n`;
}

function treeOf(
  { title, outline }: Part,
  index: number,
  debate: Debate,
  numbers: ReadonlyMap<StatementId, number>,
): string {
  const rows = outline.rows.map((row, at) => rowOf(row, row.end > at + 1, outline, debate, numbers));
  return `<div role="tree" aria-label="${xmlText(title)}"${index === 0 ? '' : ' hidden'}>\n${rows.join('')}</div>\n`;
}

/** The deepest level that is set further to the right. */
const MOST_LEVELS = 12;

function rowOf(
  row: OutlineRow,
  opens: boolean,
  outline: Outline,
  debate: Debate,
  numbers: ReadonlyMap<StatementId, number>,
): string {
  const attributes = [
    `role="treeitem" class="row level-${Math.min(row.level, MOST_LEVELS)}" tabindex="-1"`,
    `aria-level="${row.level}" aria-posinset="${row.position}" aria-setsize="${row.size}" aria-selected="false"`,
    ...(opens ? ['aria-expanded="true"'] : []),
    ...(row.kind === 'step' ? [] : [`data-s="${numbers.get(row.statement)}"`]),
    ...(row.kind === 'statement' ? ['data-full=""'] : []),
  ];
  return `<div ${attributes.join(' ')}><span class="fold" aria-hidden="true"></span><span class="words" dir="auto">${wordsOf(row, outline, debate)}</span></div>\n`;
}

/** Writes what a line shows and, for whoever hears it, the whole sentence in which it says what it is and bears on. */
function wordsOf(row: OutlineRow, outline: Outline, debate: Debate): string {
  const { relation } = row;
  const sentence = `<span class="away">${xmlText(sentenceOf(debate, outline, row))}.</span>`;
  if (row.kind === 'step') {
    return `${shownOnly(t('{count, plural, one {# linked premise} other {# linked premises}}, which together {does, select, supports {support} attacks {attack} undercuts {undercut} answers {answer} questions {question} other {restate}}', { count: row.relation.premises.length, does: lookOf(row.relation) }))}${sentence}`;
  }
  const does = relation === null ? '' : isLinkedIn(outline, row) ? t('premise') : relationVerb(relation, false);
  const text = debate.get('statement', row.statement).text.trim() || t('Untitled');
  const end = /[.?!…]$/u.test(text) ? '' : '<span class="away">.</span>';
  const elsewhere = row.kind === 'reference' ? ` ${shownOnly(t('(in full elsewhere)'))}` : '';
  return `${does === '' ? '' : `${shownOnly(does)} `}<bdi>${xmlText(text)}</bdi>${end}${elsewhere} ${sentence}`;
}

/** Words of the program's own, which the sentence for whoever hears the line says too. */
function shownOnly(words: string): string {
  return `<span class="does" aria-hidden="true">${words}</span>`;
}
