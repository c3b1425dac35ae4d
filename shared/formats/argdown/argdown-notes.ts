import { t } from '../../language/translate.ts';
import type { NoteOutcome } from '../reading/import-report.ts';
import type { Data, Member, Section } from './argdown-core.ts';
import type { ParsedArgdown } from './parse-argdown.ts';

export type Tell = (outcome: NoteOutcome, text: string, place: string | null) => void;

/** Tells what becomes of headings; `groups` are those that became tags, null where none does. */
export function noteSections(sections: readonly Section[], groups: ReadonlySet<Section> | null, tell: Tell): void {
  if (groups !== null && groups.size > 0)
    tell(
      'repaired',
      t('{groups, plural, one {# heading} other {# headings}} became tags of the statements below.', {
        groups: groups.size,
      }),
      null,
    );
  const pending = [...sections];
  for (let section = pending.pop(); section !== undefined; section = pending.pop()) {
    for (const child of section.children) pending.push(child);
    const place = section.startLine === undefined ? null : `line ${section.startLine}`;
    if (groups === null) tell('left-out', t('The heading “{title}” is left out.', { title: section.title }), place);
    else if (!groups.has(section))
      tell(
        'left-out',
        t('The heading “{title}” has no statements of its own, and is left out.', { title: section.title }),
        place,
      );
    const said: Data = section.data ?? {};
    if (Object.keys(said).length > 0 || (section.tags ?? []).length > 0)
      tell('left-out', t('Data and tags of the heading “{title}” are left out.', { title: section.title }), place);
  }
}

/** Tells what is left out of a file besides its statements and relations. */
export function noteRest(parsed: ParsedArgdown, formatted: number, tell: Tell): void {
  const { comments } = parsed;
  for (const line of comments.slice(0, MOST_NAMED)) tell('left-out', t('A comment is left out.'), `line ${line}`);
  if (comments.length > MOST_NAMED)
    tell(
      'left-out',
      t('{comments, plural, one {# further comment} other {# further comments}} left out.', {
        comments: comments.length - MOST_NAMED,
      }),
      `line ${comments[MOST_NAMED]}`,
    );
  if (formatted > 0)
    tell(
      'not-expressed',
      t('{formatted, plural, one {# stretch} other {# stretches}} in bold or italics came in as plain text.', {
        formatted,
      }),
      null,
    );
  if (/^\s*@include\(/m.test(textsOf(parsed))) tell('left-out', t('Other files that it includes are not read.'), null);
}

/** Returns how many stretches of the members' texts are in bold or italics. */
export function formattedIn(members: readonly Member[]): number {
  return members.flatMap(({ ranges = [] }) => ranges).filter(({ type }) => type === 'bold' || type === 'italic').length;
}

const MOST_NAMED = 200;

function textsOf({ response }: ParsedArgdown): string {
  return Object.values(response.statements ?? {})
    .flatMap(({ members }) => members.map(({ text = '' }) => text))
    .join('\n');
}
