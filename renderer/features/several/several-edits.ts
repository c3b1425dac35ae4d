import { v7 as uuidv7 } from 'uuid';
import { msg, t } from '../../../shared/language/translate.ts';
import { addMap } from '../../../shared/model/commands/maps.ts';
import type { MoveSpeaker } from '../../../shared/model/commands/moves.ts';
import { attributeStatements, changeKindOfStatements, tagStatements } from '../../../shared/model/commands/several.ts';
import type { Act, MapId, Statement, StatementId, StatementKind } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import type { App } from '../../core/app.ts';
import { placeSeveralOnMap } from '../argument/place-on-map.ts';

type Ids = readonly StatementId[];

/** Returns how many of the statements, as they are now, are to be changed: the others were so already. */
function countOf(app: App, statements: Ids, isChanged: (statement: Readonly<Statement>) => boolean): number {
  const { session } = app.store.getState();
  const found = statements.flatMap((id) => session?.debate.statements.get(id) ?? []);
  return found.filter(isChanged).length;
}

/** Gives all of the statements tags, as one step, and says so. */
export function tagAll(app: App, statements: Ids, add: readonly string[]): boolean {
  const count = countOf(app, statements, ({ tags }) => add.some((tag) => !tags.includes(tag)));
  const made = app.change(msg('Add tag'), (debate) => tagStatements(debate, { statements, add }));
  if (made)
    app.notify(
      t('{tags} added to {count, plural, one {# statement} other {# statements}}.', {
        tags: add.map((tag) => shortQuote(tag)).join(', '),
        count,
      }),
    );
  return made;
}

/** Takes a tag from all of the statements, as one step, and says so. */
export function untagAll(app: App, statements: Ids, tag: string): boolean {
  const count = countOf(app, statements, ({ tags }) => tags.includes(tag));
  const made = app.change(msg('Remove tag'), (debate) => tagStatements(debate, { statements, remove: [tag] }));
  if (made)
    app.notify(
      t('{tag} removed from {count, plural, one {# statement} other {# statements}}.', { tag: shortQuote(tag), count }),
    );
  return made;
}

/** Lets a speaker take a stance on all of the statements, as one step, and says so. */
export function attributeAll(app: App, statements: Ids, speaker: MoveSpeaker, act: Act): boolean {
  const made = app.change(msg('Attribute to a speaker'), (debate) =>
    attributeStatements(debate, { newId: uuidv7, statements, speaker, act }),
  );
  const { session } = app.store.getState();
  const name = typeof speaker === 'string' ? session?.debate.speakers.get(speaker)?.name : speaker.name;
  if (made)
    app.notify(
      t('{count, plural, one {# statement} other {# statements}} attributed to {speaker}.', {
        count: statements.length,
        speaker: name ?? t('the speaker'),
      }),
    );
  return made;
}

/** Turns all of the statements into claims or into questions, as one step, and says so. */
export function changeKindOfAll(app: App, statements: Ids, kind: StatementKind): boolean {
  const count = countOf(app, statements, (statement) => statement.kind !== kind);
  const made = app.change(msg('Change kind'), (debate) => changeKindOfStatements(debate, { statements, kind }));
  if (made)
    app.notify(
      kind === 'claim'
        ? t('{count, plural, one {# statement} other {# statements}} made claims.', { count })
        : t('{count, plural, one {# statement} other {# statements}} made questions.', { count }),
    );
  return made;
}

/** Puts all of the statements on a map, or on a new one, as one step, and says so. */
export function placeAll(app: App, statements: Ids, map: MapId | 'new'): void {
  const { session } = app.store.getState();
  if (session === null) return;
  const step = uuidv7();
  const id = map === 'new' ? uuidv7() : map;
  if (
    map === 'new' &&
    !app.change(msg('Place on map'), (debate) => addMap(debate, { newId: () => id, title: t('New map') }), step)
  )
    return;
  const onMap = session.debate.placementsByMap.get(id).length;
  if (!placeSeveralOnMap(app, statements, id, step)) return;
  const placed = session.debate.placementsByMap.get(id).length - onMap;
  const title = session.debate.maps.get(id)?.title ?? '';
  app.notify(
    t('{count, plural, one {# statement} other {# statements}} placed on {map}.', {
      count: placed,
      map: shortQuote(title),
    }),
  );
}
