import { ChevronRight } from 'lucide-react';
import { Fragment, type ReactNode, useEffect, useId, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { isSamePlace, type TextPlace } from '../../core/slices/unsaved.ts';
import { showMore } from '../../core/slices/window.ts';

/** A part of a panel that may have nothing in it. */
export interface FillablePart {
  readonly title: string;
  readonly isFilled: boolean;
  /** The field in it, which may be asked for, or have a text that the debate does not accept. */
  readonly place?: TextPlace;
  readonly content: ReactNode;
}

/**
 * Shows the parts of a panel that have something in them, and the others under *More*, which stays open for whatever is selected
 * next. A part stays where it is while somebody may be typing in it: what is filled under *More* joins the others once that is closed.
 */
export function FilledFirst({ parts }: { readonly parts: readonly FillablePart[] }) {
  const app = useApp();
  const body = useId();
  const isChosen = useAppState((state) => state.showsMore);
  const { askedFor, drafts } = useAppState(({ askedFor, drafts }) => ({ askedFor, drafts }));
  const isAsked = parts.some(({ place }) => place !== undefined && askedFor !== null && isSamePlace(place, askedFor));
  const isOpen = isChosen || isAsked;
  const isFilled = ({ isFilled: has, place }: FillablePart) =>
    has || (place !== undefined && drafts.some((draft) => isSamePlace(draft.place, place)));
  const filled = parts.filter(isFilled).map(({ title }) => title);
  const [first, setFirst] = useState(filled);
  const missing = filled.filter((title) => !first.includes(title));
  if (!isOpen && missing.length > 0) setFirst([...first, ...missing]);
  useEffect(() => {
    if (isAsked) showMore(app, true);
  }, [app, isAsked]);

  const rest = parts.filter(({ title }) => !first.includes(title));
  return (
    <>
      {parts.map(({ title, content }) => first.includes(title) && <Fragment key={title}>{content}</Fragment>)}
      {rest.length > 0 && (
        <>
          <button
            type="button"
            className="inspector-more"
            aria-expanded={isOpen}
            aria-controls={isOpen ? body : undefined}
            onClick={() => showMore(app, !isOpen)}
          >
            <ChevronRight size={15} strokeWidth={1.75} aria-hidden />
            <span>{t('More')}</span>
            {!isOpen && <span className="inspector-more-what">{rest.map(({ title }) => title).join(', ')}</span>}
          </button>
          {isOpen && (
            <div id={body}>
              {rest.map(({ title, content }) => (
                <Fragment key={title}>{content}</Fragment>
              ))}
            </div>
          )}
        </>
      )}
    </>
  );
}
