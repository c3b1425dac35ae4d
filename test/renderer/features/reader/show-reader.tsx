import { beforeEach, expect } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { Reader } from '../../../../renderer/features/reader/reader.tsx';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

/** Gives jsdom what the reader needs of a browser. To be called once in a test file. */
export function likeAReader(): void {
  likeABrowser();
  beforeEach(() => {
    Object.assign(globalThis, {
      ResizeObserver: class {
        observe() {}
        disconnect() {}
      },
    });
    // jsdom sets nothing in lines.
    Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
    Range.prototype.getBoundingClientRect = () => new DOMRect();
  });
}

let source = '';
function Shown() {
  return <Reader source={source} />;
}

/** Returns the reader on the first source of the sample, once its text is there. */
export async function showFirstSource() {
  const shown = await showInApp(<Shown />, {
    prepare: (app) => {
      source = [...(app.store.getState().session?.debate.sources.keys() ?? [])][0] ?? '';
    },
  });
  await waitFor(() => expect(document.querySelector('.reader-block')).not.toBeNull());
  return { ...shown, source };
}
