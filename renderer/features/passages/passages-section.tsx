import { Copy, X } from 'lucide-react';
import { msg, t } from '../../../shared/language/translate.ts';
import { deleteCitations } from '../../../shared/model/commands/citations.ts';
import type { Citation, Excerpt, StatementId } from '../../../shared/model/entities.ts';
import { isLost } from '../../../shared/model/lost-excerpt.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { areaWords } from '../../../shared/sources/area-words.ts';
import { plainText } from '../../../shared/sources/references/reference-part.ts';
import { formatReference } from '../../../shared/sources/references/references.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { IconButton } from '../../ui/fields/icon-button.tsx';
import { Section } from '../../ui/lists/panel-section.tsx';
import { Translated } from '../../ui/translated.tsx';
import { attachPassage } from './attach-passage.ts';
import { CitationFidelity } from './citation-fidelity.tsx';
import { copyQuotation } from './copy-quotation.ts';
import { PassageQuote } from './passage-quote.tsx';
import { PlaceLost } from './place-lost.tsx';
import { PlayButton } from './play-button.tsx';

/** The passages that a statement cites. */
export function PassagesSection({ statement }: { statement: StatementId }) {
  const app = useApp();
  const citations = useDebate((debate) => debate.citationsByStatement.get(statement));
  return (
    <Section title={t('Passages')}>
      {citations.map((citation) => (
        <CitedPassage key={citation.id} citation={citation} />
      ))}
      <button type="button" className="passage-attach" onClick={() => attachPassage(app, statement)}>
        {t('Attach a passage…')}
      </button>
    </Section>
  );
}

function CitedPassage({ citation }: { citation: Readonly<Citation> }) {
  const excerpt = useDebate((debate) => debate.excerpts.get(citation.excerpt));
  return excerpt === undefined ? null : <Passage citation={citation} excerpt={excerpt} />;
}

/** A passage with its words, its place in the source, and its note. */
function Passage({ citation, excerpt }: { citation: Readonly<Citation>; excerpt: Readonly<Excerpt> }) {
  const app = useApp();
  const source = useDebate((debate) => debate.sources.get(excerpt.source));
  const style = useAppState(({ preferences }) => preferences.references);
  const short = shortQuote(excerpt.exact);
  const remove = () =>
    app.change(msg('Remove citation'), (debate) => deleteCitations(debate, { citations: [citation.id] }));
  return (
    <figure className="inspector-passage">
      <PassageQuote excerpt={excerpt} />
      <figcaption className="inspector-row">
        <p className="inspector-hint">
          <Translated
            message={source?.verbatim ? '{reference}' : 'Reported in: {reference}'}
            values={{
              reference: (
                <bdi>{source === undefined ? '' : plainText(formatReference(source.csl, style, excerpt.page))}</bdi>
              ),
            }}
          />
          {excerpt.area !== null && ` ${t('(area {area})', { area: areaWords(excerpt.area) })}`}
          {isLost(excerpt) && ` ${t('It is no longer in the text of the source.')}`}
        </p>
        <span className="inspector-row-actions">
          <PlayButton excerpt={excerpt} />
          <IconButton
            label={t('Copy {short} as quotation', { short })}
            icon={Copy}
            run={() => void copyQuotation(app, excerpt.id)}
          />
          <IconButton label={t('Remove the citation of {short}', { short })} icon={X} run={remove} />
        </span>
      </figcaption>
      {isLost(excerpt) && <PlaceLost excerpt={excerpt} />}
      {excerpt.note !== '' && (
        <p className="inspector-hint" dir="auto">
          {excerpt.note}
        </p>
      )}
      <CitationFidelity citation={citation} short={short} />
    </figure>
  );
}
