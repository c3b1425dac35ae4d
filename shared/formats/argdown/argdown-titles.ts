import type { DebateData } from '../../model/debate.ts';
import type { Statement, StatementId } from '../../model/entities.ts';

const MOST_WORDS = 6;
const LONGEST = 60;
/** Titles that Argdown gives to statements without one. */
const GIVEN = /^Untitled \d+$/;

/** Titles for statements, each once: that by which an Argdown file called it, or its first words. */
export class ArgdownTitles {
  readonly #titles = new Map<StatementId, string>();
  readonly #taken = new Set<string>();
  readonly #used = new Map<string, number>();

  constructor({ statements }: DebateData) {
    for (const statement of statements) {
      const own = ownTitle(statement);
      if (own !== null && !this.#taken.has(own)) this.#titles.set(statement.id, this.free(own));
    }
    for (const statement of statements) {
      if (!this.#titles.has(statement.id)) this.#titles.set(statement.id, this.free(firstWords(statement)));
    }
  }

  of(statement: StatementId): string {
    return this.#titles.get(statement) ?? '';
  }

  /** Returns a title that nothing else has. */
  free(wanted: string): string {
    const isFree = (title: string) => !this.#taken.has(title) && !(title in Object.prototype) && !GIVEN.test(title);
    let title = wanted;
    let number = this.#used.get(wanted) ?? 1;
    while (!isFree(title)) title = `${wanted} ${++number}`;
    this.#used.set(wanted, number);
    this.#taken.add(title);
    return title;
  }
}

/** Returns the title that is noted of a statement from an Argdown file. */
function ownTitle({ note }: Statement): string | null {
  const title = /^[[<](?<title>[\p{L}\p{N}][\p{L}\p{N}\p{M} ,.'’!?%–—-]{0,98})[\]>](?:\n|$)/u.exec(note)?.groups?.[
    'title'
  ];
  return title === undefined || title.endsWith(' ') ? null : title;
}

function firstWords({ kind, text }: Statement): string {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  const title = words.slice(0, MOST_WORDS).join(' ').slice(0, LONGEST).toWellFormed().replaceAll('\ufffd', '').trim();
  return title === '' ? (kind === 'question' ? 'Question' : 'Claim') : title;
}
