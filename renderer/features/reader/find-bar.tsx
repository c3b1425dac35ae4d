import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { MOST_HITS } from './find-in-text.ts';
import type { Find } from './use-find.ts';

/** Finds words in the source that is being read. */
export function FindBar({ find, onClose }: { readonly find: Find; readonly onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: opening it again takes the focus again.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [find.openings]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') onClose();
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') field.current?.select();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isTyped = find.query.trim() !== '';
  return (
    <search className="reader-find">
      <input
        ref={field}
        className="reader-find-field"
        aria-label={t('Find in this source')}
        placeholder={t('Find in this source')}
        dir="auto"
        spellCheck={false}
        maxLength={200}
        value={find.query}
        onChange={(event) => find.type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span className="reader-find-count" role="status">
        {isTyped && foundWords(find)}
      </span>
      <button type="button" className="reader-icon" aria-label={t('Previous')} onClick={() => find.step(-1)}>
        <ChevronUp size={16} strokeWidth={1.75} aria-hidden />
      </button>
      <button type="button" className="reader-icon" aria-label={t('Next')} onClick={() => find.step(1)}>
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
      </button>
      <button type="button" className="reader-icon" aria-label={t('Close find')} onClick={onClose}>
        <X size={16} strokeWidth={1.75} aria-hidden />
      </button>
    </search>
  );
}

function foundWords({ count, place }: Find): string {
  if (count === 0) return t('Not found');
  return count === MOST_HITS
    ? t('{place, number} of {count, number} or more', { place, count })
    : t('{place, number} of {count, number}', { place, count });
}
