import type { Excerpt, StatementId } from '../../shared/model/entities.ts';
import { useDebate } from '../state/app-context.ts';
import { Section } from './section.tsx';

/** The passages that a statement cites. */
export function PassagesSection({ statement }: { statement: StatementId }) {
  const excerpts = useDebate((debate) =>
    debate.citationsByStatement.get(statement).flatMap(({ excerpt }) => debate.excerpts.get(excerpt) ?? []),
  );
  if (excerpts.length === 0) return null;
  return (
    <Section title={excerpts.length === 1 ? 'Passage' : 'Passages'}>
      {excerpts.map((excerpt) => (
        <Passage key={excerpt.id} excerpt={excerpt} />
      ))}
    </Section>
  );
}

/** A passage as it stands in its source; in serif only where the source gives the speaker's own words. */
function Passage({ excerpt }: { excerpt: Readonly<Excerpt> }) {
  const source = useDebate((debate) => debate.sources.get(excerpt.source));
  const verbatim = source?.verbatim ?? false;
  const title = source?.csl.title || 'an untitled source';
  return (
    <figure className="inspector-passage">
      <blockquote className={verbatim ? 'inspector-verbatim' : undefined} dir="auto">
        {excerpt.exact}
      </blockquote>
      <figcaption className="inspector-hint">
        {verbatim ? '' : 'Reported in '}
        <bdi>{title}</bdi>
        {excerpt.page !== null && `, p. ${excerpt.page}`}
      </figcaption>
      {excerpt.note !== '' && (
        <p className="inspector-hint" dir="auto">
          {excerpt.note}
        </p>
      )}
    </figure>
  );
}
