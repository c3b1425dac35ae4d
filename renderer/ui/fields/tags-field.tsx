import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  /** What each is: removes one of them, in words. */
  readonly removing?: (name: string) => string;
  /** False where a comma is part of what is typed; otherwise it divides a list. */
  readonly isList?: boolean;
  readonly tags: readonly string[];
  readonly add: (tags: readonly string[]) => void;
  readonly remove: (tag: string) => void;
}

/** Tags or names as chips, and a field for more: Enter and a comma add what was typed, Backspace in the empty field removes the last. */
export function TagsField({
  label,
  tags,
  placeholder = tags.length === 0 ? t('Add tags…') : t('Add…'),
  removing = (tag) => t('Remove the tag {tag}', { tag }),
  isList = true,
  add,
  remove,
}: Props) {
  const [text, setText] = useState('');
  const addTyped = (typed: string) => {
    const fresh = (isList ? typed.split(',') : [typed]).map((tag) => tag.trim());
    setText('');
    if (fresh.some((tag) => tag !== '')) add(fresh);
  };
  useWhenLeft(() => addTyped(text));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) addTyped(text);
    else if (event.key === 'Backspace' && text === '' && tags.length > 0) remove(tags.at(-1) ?? '');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="inspector-tags">
      {tags.map((tag) => (
        <span key={tag} className="inspector-tag">
          <bdi>{tag}</bdi>
          <button type="button" className="inspector-tag-remove" aria-label={removing(tag)} onClick={() => remove(tag)}>
            <X size={12} strokeWidth={2} aria-hidden />
          </button>
        </span>
      ))}
      <input
        className="inspector-text inspector-tag-field"
        aria-label={label}
        placeholder={placeholder}
        dir="auto"
        value={text}
        onChange={(event) => {
          if (isList && event.target.value.includes(',')) addTyped(event.target.value);
          else setText(event.target.value);
        }}
        onBlur={() => addTyped(text)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** Calls `run` when the field goes, so that nothing typed is lost. */
function useWhenLeft(run: () => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => () => latest.current(), []);
}
