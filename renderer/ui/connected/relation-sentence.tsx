import { Fragment } from 'react';
import { attackKind } from '../../../shared/model/argument-roles.ts';
import type { Relation, StatementId, Target } from '../../../shared/model/entities.ts';
import { lookOf } from '../../../shared/scene/card-role.ts';
import { useDebate } from '../../core/app-context.ts';
import { ATTACKED, PASSIVES, SIGNS } from '../words/relation-words.ts';
import { RelationLink, StatementLink } from './links.tsx';

/** The premise's side of a relation: supports, together with “…”, “…”. */
export function BearsOn({ relation, premise }: { relation: Readonly<Relation>; premise: StatementId }) {
  const others = relation.premises.filter((id) => id !== premise);
  const verb = useDebate((debate) => (relation.kind === 'attacks' ? attackKind(debate, relation) : lookOf(relation)));
  return (
    <li className="inspector-sentence">
      <Verb relation={relation} words={verb} />
      {others.length > 0 && (
        <>
          , together with <Statements ids={others} />,
        </>
      )}{' '}
      <Aim target={relation.target} />
      <Scheme name={relation.scheme} />
    </li>
  );
}

/** The target's side of a relation: is attacked by “…”. */
export function BorneOnBy({ relation }: { relation: Readonly<Relation> }) {
  const verb = useDebate((debate) =>
    relation.kind === 'attacks' ? ATTACKED[attackKind(debate, relation)] : PASSIVES[lookOf(relation)],
  );
  return (
    <p className="inspector-sentence">
      <Verb relation={relation} words={verb} /> <Statements ids={relation.premises} />
      {relation.premises.length > 1 && ' together'}
      <Scheme name={relation.scheme} />
    </p>
  );
}

/** The sign and the verb, which select the relation. */
function Verb({ relation, words }: { relation: Readonly<Relation>; words: string }) {
  const look = lookOf(relation);
  return (
    <RelationLink id={relation.id} className={`inspector-verb inspector-look-${look}`}>
      <span className="inspector-sign" aria-hidden>
        {SIGNS[look]}
      </span>
      {words}
    </RelationLink>
  );
}

function Statements({ ids }: { ids: readonly StatementId[] }) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && (index === ids.length - 1 ? ' and ' : ', ')}
      <StatementLink id={id} />
    </Fragment>
  ));
}

/** The target of a relation: a statement, or the step that another relation takes. */
export function Aim({ target }: { target: Target }) {
  const aimedAt = useDebate((debate) => ('relation' in target ? debate.relations.get(target.relation) : undefined));
  if ('statement' in target) return <StatementLink id={target.statement} />;
  if (aimedAt === undefined) return null;
  const { id, premises, target: end } = aimedAt;
  return (
    <>
      <RelationLink id={id}>the step</RelationLink> from <Statements ids={premises} />
      {'statement' in end && (
        <>
          {' '}
          to <StatementLink id={end.statement} />
        </>
      )}
    </>
  );
}

function Scheme({ name }: { name: string }) {
  return name !== '' && <span className="inspector-hint"> ({name})</span>;
}
