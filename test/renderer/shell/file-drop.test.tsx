/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { act, fireEvent } from '@testing-library/react';
import { useFileDrop } from '../../../renderer/shell/use-file-drop.ts';
import type { Bridge } from '../../../shared/contract/bridge.ts';
import { voucherFor } from '../../fixtures/voucher.ts';
import { likeABrowser } from '../fixtures/browser.ts';
import type { Answers } from '../fixtures/open-app.ts';
import { showInApp } from '../fixtures/show-in-app.tsx';

likeABrowser();

function Drop() {
  useFileDrop();
  return null;
}

const answers: Answers = { 'file.open': () => ({ outcome: 'cancelled' }), 'sources.read': () => null };
const showDrop = () => showInApp(<Drop />, { data: null, answers });
const showDropOnDebate = () => showInApp(<Drop />, { answers });

async function drop(...names: string[]) {
  const files = names.map((name) => new File(['x'], name));
  await act(async () => void fireEvent.drop(document.body, { dataTransfer: { files, types: ['Files'] } }));
}

describe('a file that is dropped on the window', () => {
  beforeEach(() => {
    const voucherOf: Bridge['voucherOf'] = async (file) =>
      (file as File).name === 'mail.debate' ? null : voucherFor((file as File).name);
    Object.assign(window, { counterclaim: { voucherOf } });
  });

  test('is opened when it is a debate', async () => {
    const { asked } = await showDrop();
    await drop('Inquiry.DEBATE');
    expect(asked).toEqual([{ name: 'file.open', args: { file: voucherFor('Inquiry.DEBATE'), journal: null } }]);
  });

  test('is refused when it is none', async () => {
    const { asked, state } = await showDrop();
    await drop('notes.pdf');
    expect(state().notice?.text).toMatch(/^“notes.pdf” is not a debate/);
    expect(asked).toEqual([]);
  });

  test('is refused when it is not the only one', async () => {
    const { asked, state } = await showDrop();
    await drop('One.debate', 'Two.debate');
    expect(state().notice?.text).toMatch(/^Only one debate/);
    expect(asked).toEqual([]);
  });

  test('becomes a source of the debate that is open when it is none', async () => {
    const { asked } = await showDropOnDebate();
    await drop('notes.pdf', 'more.txt');
    const dropped = [voucherFor('notes.pdf'), voucherFor('more.txt')];
    expect(asked).toEqual([{ name: 'sources.read', args: { dropped, several: true } }]);
  });

  test('becomes no source when it is not on the disk, or the debate cannot be changed', async () => {
    const { app, asked, state } = await showDropOnDebate();
    await drop('notes.pdf', 'mail.debate');
    expect(state().notice?.text).toMatch(/^Only one debate/);
    Object.assign(app.store.getState().session ?? {}, { readOnly: true });
    await drop('notes.pdf');
    expect(state().notice?.text).toMatch(/write-protected/);
    expect(asked).toEqual([]);
  });

  test('is refused when it is not on the disk', async () => {
    const { asked, state } = await showDrop();
    await drop('mail.debate');
    expect(state().notice?.text).toMatch(/is not saved on this computer yet/);
    expect(asked).toEqual([]);
  });

  test('does nothing behind a dialog', async () => {
    const { app, asked } = await showDrop();
    act(() => app.openDialog({ kind: 'about' }));
    await drop('Inquiry.debate');
    expect(asked).toEqual([]);
  });

  test('is never shown by the browser in place of the app', async () => {
    await showDrop();
    const files = [new File(['x'], 'notes.pdf')];
    expect(fireEvent.dragOver(document.body, { dataTransfer: { files, types: ['Files'] } })).toBe(false);
    expect(fireEvent.drop(document.body, { dataTransfer: { files, types: ['Files'] } })).toBe(false);
  });
});
