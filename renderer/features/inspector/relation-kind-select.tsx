import { useId } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import { changeRelationKind } from '../../../shared/model/commands/relations.ts';
import { RELATION_KINDS, type Relation, type RelationKind } from '../../../shared/model/entities.ts';
import { whyIllegalRelation } from '../../../shared/model/rules.ts';
import { lookOf } from '../../../shared/scene/card-role.ts';
import { useApp, useDebate } from '../../core/app-context.ts';

/** The choice of a relation's kind, among those that its ends allow. */
export function RelationKindSelect({ relation }: { relation: Readonly<Relation> }) {
  const app = useApp();
  const id = useId();
  const legal = useDebate((debate) =>
    RELATION_KINDS.filter((kind) => whyIllegalRelation(debate, { ...relation, kind }, relation.id) === null),
  );
  const change = (kind: RelationKind) =>
    app.change(msg('Change kind'), (debate) => changeRelationKind(debate, { relation: relation.id, kind }));
  return (
    <div className="inspector-field inspector-labelled">
      <label htmlFor={id} className="inspector-label">
        {t('Kind')}
      </label>
      <select
        id={id}
        className="inspector-select"
        value={relation.kind}
        onChange={(event) => change(event.target.value as RelationKind)}
      >
        {legal.map((kind) => (
          <option key={kind} value={kind}>
            {lookOf({ ...relation, kind })}
          </option>
        ))}
      </select>
    </div>
  );
}
