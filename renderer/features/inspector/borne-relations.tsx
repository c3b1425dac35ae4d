import { msg, t } from '../../../shared/language/translate.ts';
import { reorderRelation } from '../../../shared/model/commands/relations.ts';
import { byOrder } from '../../../shared/model/debate.ts';
import type { Relation, RelationId, Target } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { lookOf } from '../../../shared/scene/card-role.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { BorneOnBy } from '../../ui/connected/relation-sentence.tsx';
import { OrderButtons } from '../../ui/fields/order-buttons.tsx';
import { PASSIVES } from '../../ui/words/relation-words.ts';

/**
 * The relations that bear on a target, in reading order, as in layouts and documents; each can be moved up and down in
 * it.
 */
export function BorneRelations({ target }: { target: Target }) {
  const app = useApp();
  const relations = useDebate((debate) =>
    ('statement' in target
      ? debate.relationsByTargetStatement.get(target.statement)
      : debate.relationsByTargetRelation.get(target.relation)
    ).sort(byOrder),
  );
  const putBefore = (relation: RelationId | undefined, before: RelationId | undefined) => {
    if (relation === undefined || before === undefined) return undefined;
    return () => app.change(msg('Reorder relations'), (debate) => reorderRelation(debate, { relation, before }));
  };
  return relations.map((relation, index) => (
    <li key={relation.id} className="inspector-borne">
      <BorneOnBy relation={relation} />
      <RelationOrder
        relation={relation}
        moveUp={putBefore(relation.id, relations[index - 1]?.id)}
        moveDown={putBefore(relations[index + 1]?.id, relation.id)}
      />
    </li>
  ));
}

interface OrderProps {
  readonly relation: Readonly<Relation>;
  readonly moveUp: (() => boolean) | undefined;
  readonly moveDown: (() => boolean) | undefined;
}

function RelationOrder({ relation, moveUp, moveDown }: OrderProps) {
  const premise = useDebate((debate) => debate.statements.get(relation.premises[0] ?? '')?.text ?? '');
  const name = `${t(PASSIVES[lookOf(relation)])} ${shortQuote(premise)}`;
  return (
    <OrderButtons
      labels={{ up: t('Move up: {name}', { name }), down: t('Move down: {name}', { name }) }}
      moveUp={moveUp}
      moveDown={moveDown}
    />
  );
}
