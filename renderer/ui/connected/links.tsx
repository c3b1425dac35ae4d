import type { MouseEvent, ReactNode } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { MapId, RelationId, SpeakerId, StatementId } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { showRelation, showStatement } from '../../core/show-in-debate.ts';

/** Characters of a statement that a link quotes. */
const LONGEST_QUOTE = 90;

/** A link to a statement, in quotation marks; selects it. */
export function StatementLink({ id }: { id: StatementId }) {
  const app = useApp();
  const quote = useDebate((debate) => {
    const statement = debate.statements.get(id);
    if (statement === undefined) return '';
    return statement.text.trim() === ''
      ? t('the empty {kind, select, claim {claim} other {question}}', { kind: statement.kind })
      : shortQuote(statement.text, LONGEST_QUOTE);
  });
  return (
    <Link to={id} run={() => showStatement(app, id)}>
      <bdi>{quote}</bdi>
    </Link>
  );
}

/** A link to a relation; selects it. */
export function RelationLink({ id, className, children }: { id: RelationId; className?: string; children: ReactNode }) {
  const app = useApp();
  return (
    <Link to={id} run={() => showRelation(app, id)} className={className}>
      {children}
    </Link>
  );
}

/** A link to a speaker, dot and name; selects the speaker. */
export function SpeakerLink({ id }: { id: SpeakerId }) {
  const app = useApp();
  const speaker = useDebate((debate) => debate.speakers.get(id));
  return (
    <Link to={id} run={() => app.select({ kind: 'speaker', id })} className="inspector-speaker">
      <span className="inspector-dot" style={{ background: speaker?.colour }} />
      <bdi>{speaker?.name}</bdi>
    </Link>
  );
}

/** A link to a map; shows it. */
export function MapLink({ id }: { id: MapId }) {
  const app = useApp();
  const title = useDebate((debate) => debate.maps.get(id)?.title);
  return (
    <Link to={id} run={() => app.showMap(id)}>
      <bdi>{title}</bdi>
    </Link>
  );
}

interface LinkProps {
  readonly to: string;
  readonly run: () => void;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A link, since its words wrap like those around it, which a button's do not. The panel takes the focus before the link
 * goes.
 */
export function Link({ to, run, className = '', children }: LinkProps) {
  const follow = (event: MouseEvent<HTMLElement>) => {
    event.preventDefault();
    event.currentTarget.closest('aside')?.focus();
    run();
  };
  return (
    <a href={`#${encodeURIComponent(to)}`} className={`inspector-link ${className}`} draggable={false} onClick={follow}>
      {children}
    </a>
  );
}
