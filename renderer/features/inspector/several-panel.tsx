import type { ActionId } from '../../../shared/actions.ts';
import { editStatement } from '../../../shared/model/commands/statements.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { counted, figures } from '../../../shared/text/counted.ts';
import { actionContext } from '../../core/actions/context-now.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { StatementLink } from '../../ui/connected/links.tsx';
import { TagsField } from '../../ui/fields/tags-field.tsx';
import { Section } from '../../ui/lists/panel-section.tsx';

/** The most links that are listed. */
const MOST_LINKS = 100;

/** The panel of several statements: what can be done to all of them. */
export function SeveralPanel({ ids }: { ids: readonly StatementId[] }) {
  const app = useApp();
  const common = useDebate((debate) => {
    const [first, ...others] = ids.map((id) => debate.statements.get(id)?.tags ?? []);
    return (first ?? []).filter((tag) => others.every((tags) => tags.includes(tag)));
  });
  const setTags = (label: string, change: (tags: readonly string[]) => readonly string[]) =>
    app.change(label, (debate) =>
      ids.flatMap((statement) => {
        const tags = debate.statements.get(statement)?.tags;
        return tags === undefined ? [] : editStatement(debate, { statement, tags: change(tags) });
      }),
    );
  return (
    <>
      <h2 className="heading inspector-kind">{counted(ids.length, 'statement')}</h2>
      <Bulk count={ids.length} />
      <Section title="Tags of all">
        <TagsField
          label="Add tags to all"
          tags={common}
          add={(fresh) => setTags('Add tag', (tags) => [...tags, ...fresh])}
          remove={(tag) => setTags('Remove tag', (tags) => tags.filter((each) => each !== tag))}
        />
      </Section>
      <Section title="Selected">
        <ul className="inspector-list">
          {ids.slice(0, MOST_LINKS).map((id) => (
            <li key={id}>
              <StatementLink id={id} />
            </li>
          ))}
        </ul>
        {ids.length > MOST_LINKS && <p className="inspector-hint">… {figures(ids.length - MOST_LINKS)} more.</p>}
      </Section>
    </>
  );
}

function Bulk({ count }: { count: number }) {
  const app = useApp();
  const { implicit, onMap } = useAppState((state) => {
    const context = actionContext(state);
    return { implicit: context.implicit, onMap: context.onMap };
  });
  const button = (id: ActionId, label: string) => (
    <button type="button" className="button" onClick={() => runAction(app, id)}>
      {label}
    </button>
  );
  return (
    <div className="inspector-buttons">
      {button('toggle-implicit', implicit ? 'Make explicit' : 'Make implicit')}
      {count === 2 && button('merge-statements', 'Merge…')}
      {onMap && button('take-off-map', 'Take off this map')}
      {button('delete', 'Delete')}
    </div>
  );
}
