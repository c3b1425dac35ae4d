import { msg, t } from '../../../shared/language/translate.ts';
import { retargetRelation } from '../../../shared/model/commands/relations.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Relation, Target } from '../../../shared/model/entities.ts';
import { whyIllegalRelation } from '../../../shared/model/rules.ts';
import { describeRelation } from '../../../shared/scene/describe-relation.ts';
import { useApp } from '../../core/app-context.ts';
import { DebateCombobox } from '../../ui/connected/debate-combobox.tsx';
import { Aim } from '../../ui/connected/relation-sentence.tsx';
import type { Option } from '../../ui/fields/combobox.tsx';
import { Section } from '../../ui/lists/panel-section.tsx';

const OF_RELATION = 'relation:';
const OF_STATEMENT = 'statement:';

/** The target of a relation. */
export function TargetSection({ relation }: { relation: Readonly<Relation> }) {
  const app = useApp();
  const options = (debate: Debate): Option[] => {
    const statements = [...debate.statements.values()].map(({ id, text }) => ({ id: OF_STATEMENT + id, label: text }));
    const relations = [...debate.relations.values()].map((each) => ({
      id: OF_RELATION + each.id,
      label: t('The step: {relation}', { relation: describeRelation(debate, each) }),
    }));
    return [...statements, ...relations].filter(({ id }) => {
      const target = targetOf(id);
      return (
        !isSame(target, relation.target) && whyIllegalRelation(debate, { ...relation, target }, relation.id) === null
      );
    });
  };
  return (
    <Section title={t('Aimed at')}>
      <p className="inspector-sentence">
        <Aim target={relation.target} />
      </p>
      <DebateCombobox
        label={t('Aim at something else')}
        placeholder={t('Aim at something else…')}
        options={options}
        choose={(id) =>
          app.change(msg('Aim at something else'), (current) =>
            retargetRelation(current, { relation: relation.id, target: targetOf(id) }),
          )
        }
        none={t('No possible target has these words.')}
      />
    </Section>
  );
}

function targetOf(option: string): Target {
  if (option.startsWith(OF_RELATION)) return { relation: option.slice(OF_RELATION.length) };
  return { statement: option.slice(OF_STATEMENT.length) };
}

function isSame(a: Target, b: Target): boolean {
  if ('statement' in a) return 'statement' in b && a.statement === b.statement;
  return 'relation' in b && a.relation === b.relation;
}
