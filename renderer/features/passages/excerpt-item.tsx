import { Copy, Pencil, TextSelect, X } from 'lucide-react';
import { memo, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Excerpt } from '../../../shared/model/entities.ts';
import { citingStatements } from '../../../shared/model/excerpt-lists.ts';
import { isLost } from '../../../shared/model/lost-excerpt.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { areaWords } from '../../../shared/sources/area-words.ts';
import { excerptPage } from '../../../shared/sources/pages.ts';
import { useApp, useDebate, useSession } from '../../core/app-context.ts';
import { StatementLink } from '../../ui/connected/links.tsx';
import { IconButton } from '../../ui/fields/icon-button.tsx';
import { copyQuotation } from './copy-quotation.ts';
import { deletePassage } from './delete-passage.ts';
import { ExcerptNotes } from './excerpt-notes.tsx';
import { PassageQuote } from './passage-quote.tsx';
import { PlaceLost } from './place-lost.tsx';
import { startPlacing } from './place-passage.ts';
import { PlayButton } from './play-button.tsx';

/** A passage in the list of its source: its words, its citations, its note. */
export const ExcerptItem = memo(function ExcerptItem({ excerpt }: { excerpt: Readonly<Excerpt> }) {
  const app = useApp();
  const { id } = excerpt;
  const citing = useDebate((debate) => citingStatements(debate, [id]));
  const page = useDebate((debate) => excerptPage(debate, excerpt));
  const { readOnly } = useSession();
  const [editing, setEditing] = useState(false);
  const short = shortQuote(excerpt.exact);
  const lost = isLost(excerpt);
  return (
    <li className={`source-excerpt${citing.length === 0 ? ' uncited' : ''}`}>
      <PassageQuote excerpt={excerpt} />
      <div className="inspector-row">
        <p className="inspector-hint">{placeWords(excerpt, page, citing.length > 0)}</p>
        <span className="inspector-row-actions">
          <PlayButton excerpt={excerpt} />
          <IconButton
            label={t('Copy {short} as quotation', { short })}
            icon={Copy}
            run={() => void copyQuotation(app, id)}
          />
          {!readOnly && (
            <>
              <IconButton
                label={editing ? t('Close the note on {short}', { short }) : t('Note and tags of {short}', { short })}
                icon={Pencil}
                run={() => setEditing(!editing)}
              />
              {!lost && excerpt.area === null && (
                <IconButton
                  label={t('Mark other words for {short}', { short })}
                  icon={TextSelect}
                  run={() => startPlacing(app, id)}
                />
              )}
              <IconButton
                label={t('Delete the passage {short}', { short })}
                icon={X}
                run={() => deletePassage(app, excerpt)}
              />
            </>
          )}
        </span>
      </div>
      {lost && <PlaceLost excerpt={excerpt} />}
      {citing.length > 0 && (
        <ul className="source-citing">
          {citing.map((statement) => (
            <li key={statement}>
              <StatementLink id={statement} />
            </li>
          ))}
        </ul>
      )}
      {editing ? <ExcerptNotes excerpt={id} /> : <ShownNotes excerpt={excerpt} />}
    </li>
  );
});

function ShownNotes({ excerpt: { note, tags } }: { excerpt: Readonly<Excerpt> }) {
  return (
    <>
      {note !== '' && (
        <p className="source-note" dir="auto">
          {note}
        </p>
      )}
      {tags.length > 0 && (
        <p className="inspector-tags">
          {tags.map((tag) => (
            <span key={tag} className="inspector-tag source-tag">
              <bdi>{tag}</bdi>
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function placeWords(excerpt: Readonly<Excerpt>, page: string | null, isCited: boolean): string {
  const lost = isLost(excerpt) ? t('No longer in the text') : '';
  const area = excerpt.area === null ? '' : t('Area {area}', { area: areaWords(excerpt.area) });
  return [page ?? '', lost, area, isCited ? '' : t('Not cited')].filter(Boolean).join(' · ');
}
