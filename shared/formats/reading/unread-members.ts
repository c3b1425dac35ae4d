import type { DebateBuilder } from './debate-builder.ts';
import { UnreadNames } from './unread-names.ts';

/** The members that a format's reader knows, wherever they stand. */
export interface KnownMembers {
  readonly known: ReadonlySet<string>;
  /** Those of which all that they hold is read, or named, by the reader itself. */
  readonly whole?: ReadonlySet<string>;
}

interface Visited {
  readonly value: unknown;
  readonly above: Visited | null;
  readonly name: string | number;
}

/** Notes the members of a file in JSON that its reader passes over: each name once, with how often it stands there. */
export function noteUnreadMembers(builder: DebateBuilder, file: unknown, { known, whole }: KnownMembers): void {
  const unread = new UnreadNames();
  const pending: Visited[] = [{ value: file, above: null, name: '' }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const above = next;
    const { value } = above;
    if (Array.isArray(value)) {
      for (let at = value.length - 1; at >= 0; at--)
        if (typeof value[at] === 'object') pending.push({ value: value[at], above, name: at });
    } else if (typeof value === 'object' && value !== null) {
      const inside: Visited[] = [];
      for (const [name, member] of Object.entries(value)) {
        if (whole?.has(name)) continue;
        const here = { value: member, above, name };
        if (known.has(name)) inside.push(here);
        else if (saysSomething(member)) unread.add(name, () => placeOf(here));
      }
      for (const each of inside.reverse()) pending.push(each);
    }
  }
  unread.note(builder);
}

function saysSomething(value: unknown): boolean {
  if (value === null || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

/** Returns how a place is named: `nodes[3].color`. */
function placeOf(visited: Visited): string {
  const names: string[] = [];
  for (let each: Visited | null = visited; each !== null && each.above !== null; each = each.above)
    names.push(typeof each.name === 'number' ? `[${each.name}]` : `.${each.name}`);
  return names.reverse().join('').replace(/^\./, '');
}
