/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { sha256 } from '../../../../db/content.ts';
import type { App } from '../../../../renderer/core/app.ts';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { Inspector } from '../../../../renderer/features/inspector/inspector.tsx';
import { today } from '../../../../renderer/features/passages/readers.ts';
import { editStatement } from '../../../../shared/model/commands/statements.ts';
import type { Citation } from '../../../../shared/model/entities.ts';
import { sampleDebate } from '../../../../shared/sample/sample-debate.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

const { data: sample } = sampleDebate({ sha256 });
const CLAIM = 'claim-urgent';
const OTHER = 'claim-decade';
const NOTHING = { fidelity: null, reason: '', attribution: null, checkedBy: '', checkedOn: null } as const;

/** Shows the claim whose one passage has its very words, cited as `judged` says, in a debate in which nothing else is judged. */
async function inspect(judged: Partial<Citation> = {}) {
  const citations = sample.citations
    .filter(({ id }) => id !== 'citation-claim-urgent-passage-act-first')
    .map((citation) => ({ ...citation, ...NOTHING, ...(citation.statement === CLAIM ? judged : {}) }));
  const data = { ...sample, citations };
  const shown = await showInApp(<Inspector />, { data, prepare: (app: App) => app.select(selectStatements([CLAIM])) });
  const cited = () => shown.debate().citationsByStatement.get(CLAIM)[0] as Readonly<Citation>;
  const passage = within(screen.getByRole('figure'));
  return { ...shown, cited, passage };
}

const fidelityOf = (passage: ReturnType<typeof within>) => passage.getByRole('combobox', { name: /^How far/ });

describe('how far a claim is from the words of a passage', () => {
  test('is proposed from the two texts, until somebody decides', async () => {
    const { user, passage, cited, undo } = await inspect();
    expect(passage.getByText(/Looks like a quotation: every word is in the passage/)).toBeTruthy();
    await user.click(passage.getByRole('button', { name: 'Agree: a quotation' }));
    expect(cited().fidelity).toBe('quotation');
    expect(passage.queryByText(/Looks like/)).toBeNull();
    await act(undo);
    expect(cited().fidelity).toBeNull();
    expect(passage.getByText(/Looks like a quotation/)).toBeTruthy();
  });

  test('is chosen, with whose it is, and taken back', async () => {
    const { user, passage, cited } = await inspect();
    await user.selectOptions(fidelityOf(passage), 'Compression');
    await user.selectOptions(passage.getByRole('combobox', { name: /^Whose/ }), 'Conceded by the speaker');
    expect(cited()).toMatchObject({ fidelity: 'compression', attribution: 'conceded' });
    expect(passage.getByText('What the passage says, in far fewer words.')).toBeTruthy();
    await user.selectOptions(fidelityOf(passage), 'Not judged');
    expect(cited()).toMatchObject({ fidelity: null, attribution: 'conceded' });
  });

  test('needs a reason where the claim goes beyond the words', async () => {
    const { user, passage, cited } = await inspect({ fidelity: 'paraphrase' });
    expect(passage.queryByRole('textbox', { name: /^Why/ })).toBeNull();
    await user.selectOptions(fidelityOf(passage), 'Interpretation');
    const reason = passage.getByRole('textbox', { name: /^Why/ });
    expect(reason.getAttribute('aria-required')).toBe('true');
    await user.type(reason, 'The passage names no urgency.');
    expect(cited().reason).toBe('The passage names no urgency.');
    expect(reason.getAttribute('aria-required')).toBeNull();
  });

  test('is shown word by word where a quotation is not exact', async () => {
    const { app, passage } = await inspect({ fidelity: 'quotation' });
    expect(passage.queryByRole('status')).toBeNull();
    const text = 'The reforms should not be carried out quickly.';
    act(() => void app.change('Edit text', (debate) => editStatement(debate, { statement: CLAIM, text })));
    const fault = passage.getByRole('status');
    expect(fault.textContent).toContain('Not word for word. The passage has “now” where “not” stands here.');
    expect([...fault.querySelectorAll('del')].map((part) => part.textContent?.trim())).toEqual(['now']);
    expect([...fault.querySelectorAll('ins')].map((part) => part.textContent?.trim())).toEqual(['not']);
  });
});

describe('a check by a second person', () => {
  test('is recorded with the day, and falls off when the claim changes', async () => {
    const { app, user, passage, cited, undo } = await inspect({ fidelity: 'quotation' });
    await user.type(passage.getByRole('textbox', { name: /^Who read/ }), 'A. Reader');
    expect(cited()).toMatchObject({ checkedBy: 'A. Reader', checkedOn: today() });
    await user.click(document.body);
    act(() => void app.change('Edit text', (debate) => editStatement(debate, { statement: CLAIM, text: 'Else.' })));
    expect(cited()).toMatchObject({ checkedBy: '', checkedOn: null });
    await act(undo);
    expect(cited()).toMatchObject({ checkedBy: 'A. Reader', checkedOn: today() });
  });

  test('has a day that can be another one, or unknown, and is removed', async () => {
    const { user, passage, cited } = await inspect({
      fidelity: 'quotation',
      checkedBy: 'A. Reader',
      checkedOn: '2025-01-16',
    });
    const day = passage.getByRole('textbox', { name: /^When/ });
    await user.clear(day);
    expect(cited().checkedOn).toBeNull();
    await user.type(day, '2025-02');
    expect(cited().checkedOn).toBe('2025-02');
    await user.click(passage.getByRole('button', { name: /^Remove the check/ }));
    expect(cited()).toMatchObject({ checkedBy: '', checkedOn: null });
  });

  test('is one key away for whoever read last', async () => {
    const { app, user, passage, cited } = await inspect({ fidelity: 'quotation' });
    expect(passage.queryByRole('button', { name: /, today$/ })).toBeNull();
    const [other] = sample.citations.filter(({ statement }) => statement === OTHER);
    act(() => {
      app.store.getState().session?.edit('Record check', [
        {
          entity: 'citation',
          id: other?.id ?? '',
          before: { checkedBy: '', checkedOn: null },
          after: { checkedBy: 'B. Reader', checkedOn: '2025-01-20' },
        },
      ]);
    });
    await user.click(passage.getByRole('button', { name: 'B. Reader, today' }));
    expect(cited()).toMatchObject({ checkedBy: 'B. Reader', checkedOn: today() });
  });
});

test('what is said of a citation has no faults of accessibility', async () => {
  await inspect({ fidelity: 'imputation', attribution: 'refuted', checkedBy: 'A. Reader' });
  expect(await accessibilityFaults(screen.getByRole('figure'))).toEqual([]);
});
