import { Fragment } from 'react';
import { spokenLocale, t } from '../../../shared/language/translate.ts';
import { attackKind } from '../../../shared/model/argument-roles.ts';
import type { Relation, StatementId, Target } from '../../../shared/model/entities.ts';
import { lookOf } from '../../../shared/scene/card-role.ts';
import { useDebate } from '../../core/app-context.ts';
import { Translated } from '../translated.tsx';
import { ACTIVES, ATTACKED, PASSIVES, SIGNS } from '../words/relation-words.ts';
import { RelationLink, StatementLink } from './links.tsx';

/** The premise's side of a relation: supports, together with “…”, “…”. */
export function BearsOn({ relation, premise }: { relation: Readonly<Relation>; premise: StatementId }) {
  const others = relation.premises.filter((id) => id !== premise);
  const verb = useDebate((debate) => (relation.kind === 'attacks' ? attackKind(debate, relation) : lookOf(relation)));
  return (
    <li className="inspector-sentence">
      <Translated
        message={others.length > 0 ? '{verb}, together with {others}, {aim}' : '{verb} {aim}'}
        values={{
          verb: <Verb relation={relation} words={t(ACTIVES[verb])} />,
          others: <Statements ids={others} />,
          aim: <Aim target={relation.target} />,
        }}
      />
      <Scheme name={relation.scheme} />
    </li>
  );
}

/** The target's side of a relation: is attacked by “…”. */
export function BorneOnBy({ relation }: { relation: Readonly<Relation> }) {
  const verb = useDebate((debate) =>
    t(relation.kind === 'attacks' ? ATTACKED[attackKind(debate, relation)] : PASSIVES[lookOf(relation)]),
  );
  return (
    <p className="inspector-sentence">
      <Translated
        message={relation.premises.length > 1 ? '{verb} {premises} together' : '{verb} {premises}'}
        values={{
          verb: <Verb relation={relation} words={verb} />,
          premises: <Statements ids={relation.premises} />,
        }}
      />
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
  const parts = new Intl.ListFormat(spokenLocale()).formatToParts(ids);
  return parts.map(({ type, value }, at) => (
    // What stands between two has no other name than its place.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={at}>{type === 'element' ? <StatementLink id={value as StatementId} /> : value}</Fragment>
  ));
}

/** The target of a relation: a statement, or the step that another relation takes. */
export function Aim({ target }: { target: Target }) {
  const aimedAt = useDebate((debate) => ('relation' in target ? debate.relations.get(target.relation) : undefined));
  if ('statement' in target) return <StatementLink id={target.statement} />;
  if (aimedAt === undefined) return null;
  const { id, premises, target: end } = aimedAt;
  return (
    <Translated
      message={'statement' in end ? '{step} from {premises} to {conclusion}' : '{step} from {premises}'}
      values={{
        step: <RelationLink id={id}>{t('the step')}</RelationLink>,
        premises: <Statements ids={premises} />,
        conclusion: 'statement' in end ? <StatementLink id={end.statement} /> : null,
      }}
    />
  );
}

function Scheme({ name }: { name: string }) {
  return name !== '' && <span className="inspector-hint"> ({name})</span>;
}
