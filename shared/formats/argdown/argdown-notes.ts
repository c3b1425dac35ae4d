import { counted } from '../../text/counted.ts';
import type { NoteOutcome } from '../reading/import-report.ts';
import type { Data, Member, Section } from './argdown-core.ts';
import type { ParsedArgdown } from './parse-argdown.ts';

export type Tell = (outcome: NoteOutcome, text: string, place: string | null) => void;

/** Tells what becomes of headings; `groups` are those that became tags, null where none does. */
export function noteSections(sections: readonly Section[], groups: ReadonlySet<Section> | null, tell: Tell): void {
  if (groups !== null && groups.size > 0)
    tell('repaired', `${counted(groups.size, 'heading')} became tags of the statements below.`, null);
  const pending = [...sections];
  for (let section = pending.pop(); section !== undefined; section = pending.pop()) {
    for (const child of section.children) pending.push(child);
    const place = section.startLine === undefined ? null : `line ${section.startLine}`;
    if (groups === null) tell('left-out', `The heading “${section.title}” is left out.`, place);
    else if (!groups.has(section))
      tell('left-out', `The heading “${section.title}” has no statements of its own, and is left out.`, place);
    const said: Data = section.data ?? {};
    if (Object.keys(said).length > 0 || (section.tags ?? []).length > 0)
      tell('left-out', `Data and tags of the heading “${section.title}” are left out.`, place);
  }
}

/** Tells what is left out of a file besides its statements and relations. */
export function noteRest(parsed: ParsedArgdown, formatted: number, tell: Tell): void {
  const { comments } = parsed;
  for (const line of comments.slice(0, MOST_NAMED)) tell('left-out', 'A comment is left out.', `line ${line}`);
  if (comments.length > MOST_NAMED)
    tell(
      'left-out',
      `${counted(comments.length - MOST_NAMED, 'further comment')} left out.`,
      `line ${comments[MOST_NAMED]}`,
    );
  if (formatted > 0)
    tell(
      'not-expressed',
      `${counted(formatted, 'stretch', 'stretches')} in bold or italics came in as plain text.`,
      null,
    );
  if (/^\s*@include\(/m.test(textsOf(parsed))) tell('left-out', 'Other files that it includes are not read.', null);
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
