import type { ActionId } from '../../../shared/actions.ts';
import { t } from '../../../shared/language/translate.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { actionContext } from '../../core/actions/context-now.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { StatementLink } from '../../ui/connected/links.tsx';
import { TagsField } from '../../ui/fields/tags-field.tsx';
import { Section } from '../../ui/lists/panel-section.tsx';
import { AttributeFields } from './attribute-fields.tsx';
import { PlaceMenu } from './place-menu.tsx';
import { changeKindOfAll, tagAll, untagAll } from './several-edits.ts';

/** The most links that are listed. */
const MOST_LINKS = 100;

/** The panel of several statements: what can be done to all of them, each as one step. */
export function SeveralPanel({ ids }: { ids: readonly StatementId[] }) {
  const app = useApp();
  const common = useDebate((debate) => {
    const [first, ...others] = ids.map((id) => debate.statements.get(id)?.tags ?? []);
    return (first ?? []).filter((tag) => others.every((tags) => tags.includes(tag)));
  });
  return (
    <>
      <h2 className="heading inspector-kind">
        {t('{count, plural, one {# statement} other {# statements}}', { count: ids.length })}
      </h2>
      <Bulk ids={ids} />
      <Section title={t('Tags of all')}>
        <TagsField
          label={t('Add tags to all')}
          tags={common}
          add={(fresh) => tagAll(app, ids, fresh)}
          remove={(tag) => untagAll(app, ids, tag)}
        />
      </Section>
      <Section title={t('Said by')}>
        <div className="several-fields">
          <AttributeFields ids={ids} />
        </div>
      </Section>
      <Section title={t('Selected')}>
        <ul className="inspector-list">
          {ids.slice(0, MOST_LINKS).map((id) => (
            <li key={id}>
              <StatementLink id={id} />
            </li>
          ))}
        </ul>
        {ids.length > MOST_LINKS && (
          <p className="inspector-hint">{t('… {count, number} more.', { count: ids.length - MOST_LINKS })}</p>
        )}
      </Section>
    </>
  );
}

function Bulk({ ids }: { readonly ids: readonly StatementId[] }) {
  const app = useApp();
  const { implicit, onMap, oneKind } = useAppState((state) => {
    const context = actionContext(state);
    return { implicit: context.implicit, onMap: context.onMap, oneKind: context.oneKind };
  });
  const { claims, questions } = useDebate((debate) => {
    const kinds = new Set(ids.map((id) => debate.statements.get(id)?.kind));
    return { claims: kinds.has('claim'), questions: kinds.has('question') };
  });
  const button = (id: ActionId, label: string) => (
    <button type="button" className="button" onClick={() => runAction(app, id)}>
      {label}
    </button>
  );
  const turn = (kind: 'claim' | 'question') => (
    <button type="button" className="button" onClick={() => changeKindOfAll(app, ids, kind)}>
      {kind === 'claim' ? t('Make claims') : t('Make questions')}
    </button>
  );
  return (
    <div className="inspector-buttons">
      {button('toggle-implicit', implicit ? t('Make explicit') : t('Make implicit'))}
      {claims && turn('question')}
      {questions && turn('claim')}
      {oneKind && button('merge-statements', t('Merge…'))}
      <PlaceMenu ids={ids} />
      {onMap && button('take-off-map', t('Take off this map'))}
      {button('delete', t('Delete'))}
    </div>
  );
}
