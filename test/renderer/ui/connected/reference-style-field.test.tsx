/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { copyReference } from '../../../../renderer/features/passages/copy-quotation.ts';
import { ReferenceStyleField } from '../../../../renderer/ui/connected/reference-style-field.tsx';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

test('the style of references that is chosen is kept, and copied references follow it', async () => {
  const copied: string[] = [];
  const { user, app, asked, state } = await showInApp(<ReferenceStyleField className="export-field" />, {
    answers: {
      'preferences.set': ({ references = 'apa' }) => ({ ...state().preferences, references }),
      'clipboard.writeText': ({ text }) => {
        copied.push(text);
        return null;
      },
    },
  });
  const [source] = [...(state().session?.debate.sources.keys() ?? [])];
  await user.selectOptions(screen.getByRole('combobox', { name: 'References' }), 'Vancouver');
  await waitFor(() => expect(asked.at(-1)).toEqual({ name: 'preferences.set', args: { references: 'vancouver' } }));
  await copyReference(app, source ?? '');
  expect(copied).toEqual([expect.stringMatching(/^Counterclaim\. .*Available from: |^Counterclaim\. /u)]);
  expect(copied[0]).not.toContain('(2025');
});
