import { msg, t } from '../../language/translate.ts';
import type { RelationKind } from '../../model/entities.ts';
import { counted } from '../../text/counted.ts';
import type { ArgumentFormat, ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder } from '../reading/debate-builder.ts';
import type { GivenFile } from '../reading/given-file.ts';
import { recordOf, stringOf } from '../reading/json-values.ts';
import { type KnownMembers, noteUnreadMembers } from '../reading/unread-members.ts';

/** How wide MindMup draws the line of the strongest step. */
const WIDEST = 5;
const MAP = 'map';

/** MindMup's argument maps (format 3): claims, below them groups that support or oppose, in these the premises. */
export const MINDMUP: ArgumentFormat = {
  id: 'mindmup',
  name: 'MindMup',
  endings: ['mup'],
  losses: [msg('Icons, attachments, measurements and colours'), msg('Free links between ideas')],
  recognises: ({ object }) =>
    object !== undefined &&
    'ideas' in object &&
    typeof object['ideas'] === 'object' &&
    ('title' in object || 'formatVersion' in object),
  read: readMindmup,
};

const MEMBERS: KnownMembers = {
  known: new Set([
    'formatVersion',
    'id',
    'title',
    'attr',
    'group',
    'position',
    'styleNames',
    'note',
    'text',
    'index',
    'parentConnector',
    'label',
    'width',
  ]),
  // Each of these is counted, or named.
  whole: new Set(['icon', 'attachment', 'ideas', 'links', 'theme']),
};

interface Idea {
  readonly value: Readonly<Record<string, unknown>>;
  readonly place: string;
  /** The claim, or the group, below which it stands. */
  readonly above: { readonly key: string; readonly isGroup: boolean } | null;
}

function readMindmup(file: GivenFile): ReadDebate {
  const root = file.object ?? {};
  const builder = new DebateBuilder({
    format: 'mindmup',
    namespace: file.title,
    title: stringOf(root['title']).trim() || file.title,
  });
  new MindmupReading(builder).read(root);
  return builder.finish();
}

class MindmupReading {
  readonly #builder: DebateBuilder;
  readonly #groups = new Map<
    string,
    {
      kind: RelationKind;
      above: NonNullable<Idea['above']>;
      premises: string[];
      scheme: string;
      note: string;
      weight: number | null;
      place: string;
    }
  >();
  readonly #places: { key: string; x: number; y: number }[] = [];
  readonly #keys = new Set<string>();
  readonly #ideas: Idea['value'][] = [];
  #claims = 0;
  #ungrouped = 0;
  #adorned = 0;

  constructor(builder: DebateBuilder) {
    this.#builder = builder;
  }

  read(root: Idea['value']): void {
    const isContainer = Number(root['formatVersion']) >= 3 || root['id'] === 'root';
    const pending: Idea[] = isContainer
      ? this.#below(root, null, 'ideas').reverse()
      : [{ value: root, place: 'the root', above: null }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const above = this.#add(next);
      if (above === null) continue;
      const below = this.#below(next.value, above, next.place === 'the root' ? 'ideas' : `${next.place}.ideas`);
      for (const idea of below.reverse()) pending.push(idea);
    }
    for (const [key, { above, place, ...group }] of this.#groups) {
      const target = above.isGroup ? { relation: above.key } : { statement: above.key };
      this.#builder.relation(key, { ...group, target }, place);
    }
    this.#place();
    this.#noteRest(root);
    noteUnreadMembers(this.#builder, [root, ...this.#ideas], MEMBERS);
  }

  #below(value: Idea['value'], above: Idea['above'], place: string): Idea[] {
    const ideas = Object.entries(Array.isArray(value['ideas']) ? value['ideas'] : recordOf(value['ideas']));
    const ranked = ideas.sort(([a], [b]) => (Number(a) || 0) - (Number(b) || 0));
    return ranked.map(([rank, idea]) => ({ value: recordOf(idea), place: `${place}[${rank}]`, above }));
  }

  /** Adds an idea; returns what those below it bear on. */
  #add({ value, place, above }: Idea): Idea['above'] {
    this.#ideas.push(value);
    const attr = recordOf(value['attr']);
    const key = this.#keyOf(value, place);
    const group = stringOf(attr['group']);
    const connector = recordOf(attr['parentConnector']);
    const width = Number(connector['width']);
    const weight = width >= 1 && width <= WIDEST ? width / WIDEST : null;
    const note = stringOf(recordOf(attr['note'])['text']).trim();
    const label = stringOf(connector['label']).trim();
    if (attr['icon'] !== undefined || attr['attachment'] !== undefined) this.#adorned += 1;
    if (group !== '' && above !== null) {
      const kind = /^oppos|^con|^attack|^object/i.test(group) ? 'attacks' : 'supports';
      if (kind === 'supports' && !/^support|^pro|^reason/i.test(group))
        this.#builder.note('repaired', t('A group “{group}” came in as one that supports.', { group }), place);
      const title = stringOf(value['title']).trim();
      const scheme = label || (/^group$/i.test(title) ? '' : title);
      this.#groups.set(key, { kind, above, premises: [], scheme, note, weight, place });
      return { key, isGroup: true };
    }
    this.#claims += 1;
    const styles = Array.isArray(attr['styleNames']) ? attr['styleNames'] : [];
    const implicit = styles.some((style) => /implicit/.test(String(style)));
    this.#builder.statement(key, { text: stringOf(value['title']).trim(), implicit, note }, place);
    const [x, y] = Array.isArray(attr['position']) ? attr['position'].map(Number) : [];
    if (x !== undefined && y !== undefined) this.#places.push({ key, x, y });
    if (above?.isGroup === true) this.#groups.get(above.key)?.premises.push(key);
    else if (above !== null) {
      this.#ungrouped += 1;
      this.#builder.relation(
        `to ${key}`,
        { kind: 'supports', premises: [key], target: { statement: above.key }, scheme: label, weight },
        place,
      );
    }
    return { key, isGroup: false };
  }

  #keyOf(value: Idea['value'], place: string): string {
    const id = stringOf(value['id']);
    const key = id === '' || this.#keys.has(id) ? place : id;
    if (key !== id)
      this.#builder.note(
        'repaired',
        id === ''
          ? t('An idea has no id: it got one.')
          : t('A second idea has the id “{id}”: it got another one.', { id }),
        place,
      );
    this.#keys.add(key);
    return key;
  }

  #place(): void {
    if (this.#places.length === 0) return;
    if (this.#places.length < this.#claims) {
      const count = counted(this.#places.length, 'idea');
      this.#builder.note(
        'left-out',
        t('{count} of {value} have places: all are laid out anew.', { count, value: this.#claims }),
        null,
      );
      return;
    }
    this.#builder.map(MAP, { title: t('Map') });
    for (const { key, x, y } of this.#places) this.#builder.place(MAP, key, { x, y });
  }

  #noteRest(root: Idea['value']): void {
    const note = (count: number, one: string, many: string) => {
      if (count > 0) this.#builder.note('left-out', t('{count} left out.', { count: counted(count, one, many) }), null);
    };
    if (this.#ungrouped > 0)
      this.#builder.note(
        'repaired',
        t('{value, plural, one {# idea} other {# ideas}} below others without a group came in as support.', {
          value: this.#ungrouped,
        }),
        null,
      );
    note(this.#adorned, 'icon or attachment', 'icons and attachments');
    const links = Array.isArray(root['links']) ? root['links'] : [];
    links.forEach((link, at) => {
      const { ideaIdFrom, ideaIdTo } = recordOf(link);
      this.#builder.note(
        'left-out',
        t('The free link from “{ideaIdFrom}” to “{ideaIdTo}” is left out.', {
          ideaIdFrom: stringOf(ideaIdFrom),
          ideaIdTo: stringOf(ideaIdTo),
        }),
        `links[${at}]`,
      );
    });
    const theme = recordOf(root['theme']);
    if (Object.keys(theme).length > 0)
      this.#builder.note('left-out', t('The theme with its colours and shapes is left out.'), 'theme');
  }
}
