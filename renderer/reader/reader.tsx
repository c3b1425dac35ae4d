import type { SourceId } from '../../shared/model/entities.ts';
import { sourceTitle } from '../sources/source-title.ts';
import { useDebate } from '../state/app-context.ts';

/** A source, to be read beside the map. */
export function Reader({ source: id }: { readonly source: SourceId }) {
  const title = useDebate((debate) => sourceTitle(debate.sources.get(id)));
  return (
    <section className="reader" aria-label={`Source: ${title}`}>
      <h2>{title}</h2>
    </section>
  );
}
