import { useLayoutEffect, useRef, useState } from 'react';
import { cutInMiddle } from './cut-in-middle.ts';

/** A title on one line, cut in the middle if there is not enough room. Screen readers get the whole title. */
export function TitleCut({ title }: { readonly title: string }) {
  const place = useRef<HTMLSpanElement>(null);
  const [shown, setShown] = useState(title);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const cut = () => {
      const width = widthIn(element);
      // Half a pixel more or less is a matter of rounding.
      setShown(width === null ? title : cutInMiddle(title, (text) => width(text) <= element.clientWidth + 0.5));
    };
    cut();
    const observer = new ResizeObserver(cut);
    observer.observe(element);
    return () => observer.disconnect();
  }, [title]);
  return (
    <span ref={place} className="title-cut" dir="auto">
      <span className="title-cut-whole">{title}</span>
      <span className="title-cut-shown" aria-hidden="true" {...(shown !== title && { title })}>
        {shown}
      </span>
    </span>
  );
}

/** Returns a function that measures texts in the font of an element; null if nothing can be measured. */
function widthIn(element: HTMLElement): ((text: string) => number) | null {
  if (element.clientWidth === 0) return null;
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return null;
  context.font = getComputedStyle(element).font;
  return (text) => context.measureText(text).width;
}
