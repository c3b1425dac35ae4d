import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { ExcerptId, StatementId } from '../../../shared/model/entities.ts';
import { statementsFrom } from '../../../shared/sources/coverage/coverage.ts';
import { figures } from '../../../shared/text/counted.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { showStatement } from '../../core/show-in-debate.ts';
import { highlightNothing } from '../../core/slices/reading.ts';
import { highlightExcerpt } from './highlighting.ts';
import { marginPlaces } from './margin-places.ts';

interface Props {
  /** The passages in the part of the text that is drawn, in its order. */
  readonly excerpts: readonly ExcerptId[];
  /** The element with the text; its passages name themselves in `data-excerpts`. */
  readonly text: RefObject<HTMLElement | null>;
  readonly onOpen: (excerpts: readonly ExcerptId[], at: { x: number; y: number }) => void;
  readonly onLeave: () => void;
}

interface Note {
  readonly excerpt: ExcerptId;
  readonly statements: readonly { readonly id: StatementId; readonly text: string }[];
}

/** More claims of one passage are counted. */
const MOST_CLAIMS = 4;

/** The claims made from passages, beside these; where there is no room, their number. */
export function PassageMargin({ excerpts, text, onOpen, onLeave }: Props) {
  const app = useApp();
  const margin = useRef<HTMLElement>(null);
  const notes = useDebate((debate) =>
    excerpts.flatMap((id): Note[] => {
      const statements = statementsFrom(debate, { id }).flatMap((each) => debate.statements.get(each) ?? []);
      return statements.length === 0 ? [] : [{ excerpt: id, statements }];
    }),
  );

  // At every drawing: the heights of the text are known only once it is drawn.
  useLayoutEffect(() => {
    const [aside, parent] = [margin.current, text.current];
    if (aside === null || parent === null) return;
    const top = parent.getBoundingClientRect().top;
    const tops = topsOf(parent);
    const drawn = [...aside.querySelectorAll<HTMLElement>('[data-note]')].map((element) => {
      const wanted = (tops.get(element.dataset['note'] ?? '') ?? top) - top;
      return { element, wanted, height: element.offsetHeight };
    });
    drawn.sort((a, b) => a.wanted - b.wanted);
    for (const [index, place] of marginPlaces(drawn).entries()) {
      const element = drawn[index]?.element;
      if (element !== undefined) element.style.top = `${place}px`;
    }
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^F\d/u.test(event.key)) return;
    // The keys of the text are not for who is beside it.
    event.stopPropagation();
    if (event.key === 'Escape') return onLeave();
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(margin.current?.querySelectorAll('button') ?? [])].filter(isShown);
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
  };

  if (notes.length === 0) return null;
  return (
    <aside
      ref={margin}
      className="passage-margin"
      aria-label={t('Claims from the passages')}
      onKeyDown={onKeyDown}
      // The text under it would take the pointer for one that is on no passage.
      onPointerOver={(event) => event.stopPropagation()}
    >
      {notes.map(({ excerpt, statements }, index) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only highlights what belongs to it.
        <div
          key={excerpt}
          data-note={excerpt}
          className="passage-margin-note"
          onPointerEnter={() => highlightExcerpt(app, excerpt)}
          onPointerLeave={() => highlightNothing(app)}
          onFocus={() => highlightExcerpt(app, excerpt)}
          onBlur={() => highlightNothing(app)}
        >
          <button
            type="button"
            className="passage-margin-count"
            tabIndex={index === 0 ? 0 : -1}
            aria-label={t('{count, plural, one {# claim} other {# claims}} from this passage', {
              count: statements.length,
            })}
            onClick={({ clientX: x, clientY: y }) => onOpen([excerpt], { x, y })}
          >
            {figures(statements.length)}
          </button>
          {statements.slice(0, MOST_CLAIMS).map(({ id, text: words }, nth) => (
            <button
              key={id}
              type="button"
              className="passage-margin-claim"
              tabIndex={index === 0 && nth === 0 ? 0 : -1}
              onClick={() => showStatement(app, id)}
            >
              <bdi>{words === '' ? t('An empty statement') : words}</bdi>
            </button>
          ))}
          {statements.length > MOST_CLAIMS && (
            <span className="passage-margin-more">
              {t('and {count, number} more', { count: statements.length - MOST_CLAIMS })}
            </span>
          )}
        </div>
      ))}
    </aside>
  );
}

/** Returns where the drawn passages of a text begin in the window. */
function topsOf(text: HTMLElement): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  for (const mark of text.querySelectorAll<HTMLElement>('[data-excerpts]')) {
    const { top } = mark.getBoundingClientRect();
    for (const id of mark.dataset['excerpts']?.split(' ') ?? []) if (!tops.has(id)) tops.set(id, top);
  }
  return tops;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** jsdom knows no boxes. */
function isShown(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? true;
}
