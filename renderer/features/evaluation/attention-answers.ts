import { v7 as uuidv7 } from 'uuid';
import type { ActionId } from '../../../shared/actions.ts';
import type { Attention } from '../../../shared/evaluation/needs-attention.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import { addMove } from '../../../shared/model/commands/moves.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { runAction } from '../../core/actions/run-action.ts';
import type { App } from '../../core/app.ts';
import { selectStatements } from '../../core/selection.ts';
import { showMove, showRelation, showStatement, whenDrawn } from '../../core/show-in-debate.ts';
import { showView } from '../../core/slices/window.ts';
import { attachPassage } from '../passages/attach-passage.ts';
import { openExcerpt } from '../passages/open-passage.ts';

/** What is usually done about something that needs attention. */
export interface Answer {
  readonly label: string;
  readonly run: (app: App) => void;
}

/** Goes to the place of something that needs attention. */
export function goToAttention(app: App, attention: Attention): void {
  const { entity } = attention;
  const id = idOf(attention);
  if (entity === 'statement') showStatement(app, id);
  else if (entity === 'relation') showRelation(app, id);
  else if (entity === 'move') showMove(app, id);
  else openExcerpt(app, id);
}

/** Returns the usual answers to what needs attention; none where it is only to be looked at. */
export function answersTo(attention: Attention): readonly Answer[] {
  switch (attention.kind) {
    case 'unanswered-objection':
      return [{ label: t('Add a reply'), run: (app) => replyTo(app, attention.id) }];
    case 'unanswered-move':
      return [
        {
          label: t('Add a reply'),
          run: (app) => {
            goToAttention(app, attention);
            runAction(app, 'reply');
          },
        },
        ...(attention.speaker === undefined
          ? []
          : [{ label: t('Mark as conceded'), run: (app: App) => concede(app, attention) }]),
      ];
    case 'question-without-position':
      return [{ label: t('Add a position'), run: (app) => onMap(app, idOf(attention), 'add-position') }];
    case 'claim-without-source':
      return [{ label: t('Add a source'), run: (app) => attachPassage(app, idOf(attention)) }];
    case 'near-duplicate':
      return [{ label: t('Merge'), run: (app) => merge(app, attention) }];
    default:
      return [];
  }
}

/** Shows a statement on the map, whatever view is shown, and does an action to it there. */
function onMap(app: App, statement: StatementId, action: ActionId): void {
  const before = app.store.getState();
  showView(app, 'map');
  showStatement(app, statement);
  const isDrawn = before.view === 'map' && before.map === app.store.getState().map;
  if (isDrawn) runAction(app, action);
  else whenDrawn(() => runAction(app, action));
}

/** Returns its id, as one of whichever kind its own kind says. */
function idOf({ id }: Attention): string {
  return id;
}

/** Adds a claim that attacks the objection: its first premise. */
function replyTo(app: App, id: string): void {
  const premise = app.store.getState().session?.debate.relations.get(id)?.premises[0];
  if (premise === undefined) return;
  onMap(app, premise, 'add-attacking-claim');
}

/** Notes that the speaker to whom it was put concedes it, in reply to it. */
function concede(app: App, attention: Attention): void {
  const { speaker } = attention;
  const id = idOf(attention);
  if (speaker === undefined) return;
  app.change(msg('Mark as conceded'), (debate) => {
    const { target } = debate.get('move', id);
    return addMove(debate, { newId: uuidv7, speaker, act: 'concedes', target, replyTo: id });
  });
}

function merge(app: App, attention: Attention): void {
  const { other } = attention;
  const id = idOf(attention);
  app.select(selectStatements(other === undefined ? [id] : [id, other]));
  runAction(app, 'merge-statements');
}
