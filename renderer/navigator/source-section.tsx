import { useDebate } from '../state/app-context.ts';
import { Count } from './count.tsx';
import { Section } from './section.tsx';

/** The sources with how many passages are marked in each, where there are any. */
export function SourceSection() {
  const sources = useDebate((debate) => [...debate.sources.values()]);
  const counts = useDebate((debate) => [...debate.sources.keys()].map((id) => debate.excerptsBySource.count(id)));
  if (sources.length === 0) return null;
  return (
    <Section title="Sources">
      <ul className="navigator-list">
        {sources.map((source, index) => (
          <li key={source.id} className="navigator-source" title={source.csl.title}>
            <span className="navigator-name" dir="auto">
              {source.csl.title || 'Untitled source'}
            </span>
            <Count of={counts[index] ?? 0} unit={counts[index] === 1 ? 'passage' : 'passages'} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
