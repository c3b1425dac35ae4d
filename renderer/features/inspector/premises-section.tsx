import { X } from 'lucide-react';
import { msg, t } from '../../../shared/language/translate.ts';
import { editSchemeOf, linkPremises, unlinkPremise } from '../../../shared/model/commands/relations.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Relation, StatementId } from '../../../shared/model/entities.ts';
import { roleOf } from '../../../shared/model/premise-roles.ts';
import { schemeFinder } from '../../../shared/schemes/debate-schemes.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { DebateCombobox } from '../../ui/connected/debate-combobox.tsx';
import { StatementLink } from '../../ui/connected/links.tsx';
import { IconButton } from '../../ui/fields/icon-button.tsx';
import { Section } from '../../ui/lists/panel-section.tsx';

/** The premises of a relation; two or more are linked, good only together. */
export function PremisesSection({ relation }: { relation: Readonly<Relation> }) {
  const { premises } = relation;
  const canLink = relation.kind === 'supports' || relation.kind === 'attacks';
  return (
    <Section title={premises.length > 1 ? t('Linked premises') : t('Premise')}>
      <ul className="inspector-list">
        {premises.map((id) => (
          <PremiseRow key={id} relation={relation} id={id} />
        ))}
      </ul>
      {canLink && <LinkPremise relation={relation} />}
    </Section>
  );
}

function PremiseRow({ relation, id }: { relation: Readonly<Relation>; id: StatementId }) {
  const app = useApp();
  const text = useDebate((debate) => debate.statements.get(id)?.text ?? '');
  const takeOut = () =>
    app.change(msg('Take out premise'), (debate) => unlinkPremise(debate, { relation: relation.id, statement: id }));
  return (
    <li className="inspector-row">
      <span>
        <StatementLink id={id} />
        <RoleSelect relation={relation} premise={id} text={text} />
      </span>
      {relation.premises.length > 1 && (
        <IconButton label={t('Take out the premise {text}', { text })} icon={X} run={takeOut} />
      )}
    </li>
  );
}

interface RoleProps {
  readonly relation: Readonly<Relation>;
  readonly premise: StatementId;
  readonly text: string;
}

/** The role of a premise in the scheme of its relation; nothing where the scheme has none and none was given. */
function RoleSelect({ relation, premise, text }: RoleProps) {
  const app = useApp();
  const readOnly = useAppState(({ session }) => session?.readOnly !== false);
  const scheme = useDebate((debate) => schemeFinder(debate)(relation.scheme));
  const role = roleOf(relation, premise);
  const known = scheme?.premises ?? [];
  if (known.length === 0 && role === '') return null;
  const give = (name: string) => {
    const roles = [...relation.roles.filter((each) => each.premise !== premise), { premise, role: name }];
    app.change(msg('Give a premise its role'), (debate) => editSchemeOf(debate, { relation: relation.id, roles }));
  };
  return (
    <select
      className="inspector-select premise-role"
      aria-label={t('Role of the premise {text}', { text })}
      disabled={readOnly}
      value={role}
      onChange={(event) => give(event.target.value)}
    >
      <option value="">{t('No role')}</option>
      {known.map(({ key, role: name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
      {role !== '' && !known.some(({ key }) => key === role) && <option value={role}>{role}</option>}
    </select>
  );
}

function LinkPremise({ relation }: { relation: Readonly<Relation> }) {
  const app = useApp();
  const claims = (debate: Debate) =>
    [...debate.statements.values()]
      .filter(({ id, kind }) => kind === 'claim' && !relation.premises.includes(id))
      .map(({ id, text }) => ({ id, label: text }));
  return (
    <DebateCombobox
      label={t('Link a premise')}
      placeholder={t('Link a premise…')}
      options={claims}
      choose={(id) =>
        app.change(msg('Link premise'), (debate) => linkPremises(debate, { relation: relation.id, statements: [id] }))
      }
      none={t('No other claim has these words.')}
    />
  );
}
