import { X } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { t } from '../../../shared/language/translate.ts';

interface Props {
  readonly title: string;
  /** Called by Escape and the cross, as by the button that changes nothing. */
  readonly onClose: () => void;
  /** `wide` for content in columns, `widest` for a text beside what is said of it. */
  readonly size?: 'narrow' | 'medium' | 'wide' | 'widest';
  readonly children: ReactNode;
}

/** A dialog in front of the window: keeps the focus in itself, and then gives it back. */
export function DialogFrame({ title, onClose, size = 'narrow', children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={`dialog dialog-${size}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-header">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="button quiet dialog-close" aria-label={t('Close')} onClick={onClose}>
          <X size={16} strokeWidth={1.75} />
        </button>
      </div>
      {children}
    </dialog>
  );
}
