/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { DropPlaces } from '../../../../renderer/shell/drop/drop-places.tsx';
import type { Bridge } from '../../../../shared/contract/bridge.ts';
import type { Sha256 } from '../../../../shared/model/entities.ts';
import { voucherFor } from '../../../fixtures/voucher.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import type { Answers } from '../../fixtures/open-app.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

const answers: Answers = { 'file.open': () => ({ outcome: 'cancelled' }), 'sources.read': () => null };
const showDrop = () => showInApp(<DropPlaces />, { data: null, answers });
const showDropOnDebate = () => showInApp(<DropPlaces />, { answers });

type Entry = { readonly name: string; readonly inside?: readonly Entry[] };

/** As a browser tells of a file or a folder: of what is in a folder only piece by piece. */
function entryOf({ name, inside }: Entry): object {
  if (inside === undefined) {
    return {
      name,
      isFile: true,
      isDirectory: false,
      file: (found: (file: File) => void) => found(new File(['x'], name)),
    };
  }
  const pieces = [...inside.map((each) => [entryOf(each)]), []];
  return {
    name,
    isFile: false,
    isDirectory: true,
    createReader: () => ({ readEntries: (found: (some: object[]) => void) => found(pieces.shift() ?? []) }),
  };
}

function dataOf(entries: readonly Entry[]) {
  const items = entries.map((entry) => ({
    kind: 'file',
    getAsFile: () => new File(['x'], entry.name),
    webkitGetAsEntry: () => entryOf(entry),
  }));
  return { items, types: ['Files'] };
}
const textData = (text: string, types: readonly string[] = ['text/plain']) => ({
  types,
  getData: (type: string) => (type === 'text/plain' ? text : ''),
});

const dropData = (dataTransfer: object) => act(async () => void fireEvent.drop(document.body, { dataTransfer }));
const drop = (...names: string[]) => dropData(dataOf(names.map((name) => ({ name }))));

beforeEach(() => {
  const voucherOf: Bridge['voucherOf'] = async (file) =>
    /^mail/.test((file as File).name) ? null : voucherFor((file as File).name);
  Object.assign(window, { counterclaim: { voucherOf } });
  File.prototype.arrayBuffer ??= async () => new ArrayBuffer(1);
});

describe('a picture on the clipboard', () => {
  const paste = (clipboardData: object, target: Element = document.body) =>
    act(async () => void fireEvent.paste(target, { clipboardData }));
  const picture = (type = 'Files') => ({ files: [new File(['x'], 'image.png')], types: [type] });

  test('becomes a source when it is pasted, under a name that says so', async () => {
    Object.assign(window, { counterclaim: { voucherOf: async () => null } });
    const { asked } = await showDropOnDebate();
    await paste(picture());
    await waitFor(() => expect(asked.map(({ name }) => name)).toContain('sources.read'));
    const read = asked.find(({ name }) => name === 'sources.read');
    expect(read?.args).toMatchObject({ dropped: [{ name: 'Pasted picture.png' }], several: true });
  });

  test('is left alone where text is pasted: beside some, or into a field', async () => {
    const { asked } = await showDropOnDebate();
    await paste(picture('text/plain'));
    const field = document.body.appendChild(document.createElement('input'));
    await paste(picture(), field);
    field.remove();
    expect(asked.map(({ name }) => name)).not.toContain('sources.read');
  });
});

describe('a file that is dropped on the window', () => {
  test('is opened when it is a debate', async () => {
    const { asked } = await showDrop();
    await drop('Inquiry.DEBATE');
    expect(asked).toEqual([{ name: 'file.open', args: { file: 'voucher for Inquiry.DEBATE', journal: null } }]);
  });

  test('is refused when it is not a debate, and none is open', async () => {
    const { asked, state } = await showDrop();
    await drop('notes.pdf');
    expect(state().notice?.text).toMatch(/^“notes.pdf” is not a debate/);
    expect(asked).toEqual([]);
  });

  test('is imported when it may be a debate of another program: as a new one, or into the open one', async () => {
    const { asked } = await showDrop();
    await drop('Map.argdown');
    expect(asked).toEqual([{ name: 'file.import', args: { file: 'voucher for Map.argdown' } }]);
  });

  test('of another program is read for the debate that is open', async () => {
    const { asked } = await showDropOnDebate();
    await drop('Map.aif.json');
    expect(asked).toEqual([{ name: 'file.readImport', args: { file: 'voucher for Map.aif.json' } }]);
  });

  test('is refused when it is a debate, and not the only one', async () => {
    const { asked, state } = await showDropOnDebate();
    await drop('One.debate', 'Two.debate');
    expect(state().notice?.text).toMatch(/^Only one debate/);
    await drop('notes.pdf', 'One.debate');
    expect(asked).toEqual([]);
  });

  test('becomes a source of the debate that is open', async () => {
    const { asked } = await showDropOnDebate();
    await drop('notes.pdf', 'more.txt');
    const dropped = ['voucher for notes.pdf', 'voucher for more.txt'];
    expect(asked).toEqual([{ name: 'sources.read', args: { dropped, several: true } }]);
  });

  test('is read by its bytes when it is a document that is not on the disk', async () => {
    const { asked } = await showDropOnDebate();
    await drop('mail.pdf', 'notes.txt');
    expect(asked).toMatchObject([
      { name: 'sources.read', args: { dropped: [{ name: 'mail.pdf' }, 'voucher for notes.txt'] } },
    ]);
  });

  test('is refused when it is a debate that is not on the disk', async () => {
    const { asked, state } = await showDrop();
    await drop('mail.debate');
    expect(state().notice?.text).toMatch(/is not saved on this computer yet/);
    expect(asked).toEqual([]);
  });

  test('is refused with the reason when the debate cannot be changed', async () => {
    const { app, asked, state } = await showDropOnDebate();
    Object.assign(app.store.getState().session ?? {}, { readOnly: true });
    await drop('notes.pdf');
    expect(state().notice?.text).toMatch(/write-protected/);
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
    const dataTransfer = dataOf([{ name: 'notes.pdf' }]);
    expect(fireEvent.dragOver(document.body, { dataTransfer })).toBe(false);
    expect(fireEvent.drop(document.body, { dataTransfer })).toBe(false);
    await act(async () => {});
  });
});

describe('a folder that is dropped on the window', () => {
  test('has its documents read, those below it too, in order, without what cannot be a source', async () => {
    const { asked } = await showDropOnDebate();
    const below = { name: 'below', inside: [{ name: 'c.DOCX' }] };
    const inside = [{ name: 'b 10.pdf' }, below, { name: '.hidden.txt' }, { name: 'a.tiff' }, { name: 'b 9.html' }];
    await dropData(dataOf([{ name: 'minutes', inside }]));
    const dropped = ['b 9.html', 'b 10.pdf', 'c.DOCX'].map((name) => `voucher for ${name}`);
    expect(asked).toEqual([{ name: 'sources.read', args: { dropped, several: true } }]);
  });

  test('is refused, by its name, where no document is in it, where too many are, and where no debate is open', async () => {
    const { asked, state } = await showDropOnDebate();
    await dropData(dataOf([{ name: 'pictures', inside: [{ name: 'a.tiff' }] }]));
    expect(state().notice?.text).toMatch(/^The folder “pictures” has no document/);
    const many = Array.from({ length: 101 }, (_, index) => ({ name: `${index}.txt` }));
    await dropData(dataOf([{ name: 'many', inside: many }]));
    expect(state().notice?.text).toMatch(/^These are 101 documents/);
    expect(asked).toEqual([]);
  });

  test('is told apart from a debate on the welcome screen', async () => {
    const { state } = await showDrop();
    await dropData(dataOf([{ name: 'debates', inside: [] }]));
    expect(state().notice?.text).toMatch(/^“debates” is a folder/);
  });
});

describe('a text that is dropped beside the map', () => {
  test('becomes a source', async () => {
    let text: Sha256 | null = null;
    const read = () => ({
      csl: { type: 'document', title: 'A text' },
      mediaType: 'text/plain',
      text,
      original: null,
    });
    const { asked, debate, file } = await showInApp(<DropPlaces />, {
      answers: { 'sources.readText': read } as Answers,
    });
    text = (await file?.putContent(new TextEncoder().encode('A text from elsewhere.'))) ?? null;
    const before = debate().sources.size;
    await dropData(textData('A text from elsewhere.'));
    await waitFor(() => expect(debate().sources.size).toBe(before + 1));
    expect(asked).toContainEqual({ name: 'sources.readText', args: { text: 'A text from elsewhere.', title: '' } });
  });

  test('is left alone where it was selected in the window itself', async () => {
    const { asked } = await showDropOnDebate();
    await act(async () => void fireEvent.dragStart(document.body));
    await act(() => void fireEvent.dragOver(document.body, { dataTransfer: textData('A text of the window.') }));
    expect(screen.queryByText(/^Drop/)).toBeNull();
    await dropData(textData('A text of the window.'));
    await act(async () => void fireEvent.dragEnd(document.body));
    expect(asked).toEqual([]);
  });

  test('is refused with what to do where no debate is open', async () => {
    const { asked, state } = await showDrop();
    await dropData(textData('A text.'));
    expect(state().notice?.text).toMatch(/^Open a debate first/);
    expect(asked).toEqual([]);
  });

  test('goes into a field as everywhere', async () => {
    await showInApp(
      <>
        <input aria-label="A field" />
        <DropPlaces />
      </>,
      { answers },
    );
    expect(fireEvent.drop(screen.getByRole('textbox'), { dataTransfer: textData('A text.') })).toBe(true);
  });
});

test('a web address becomes the record of a source, and what is none of all this is refused with a sentence', async () => {
  const read: Answers = { 'sources.readReferences': () => null };
  const { asked, state } = await showInApp(<DropPlaces />, { answers: read });
  const link = textData('https://example.org', ['text/uri-list', 'text/plain']);
  await act(() => void fireEvent.dragOver(document.body, { dataTransfer: link }));
  expect(screen.getByText('Drop to add the record of a source')).toBeTruthy();
  await dropData(link);
  await waitFor(() => expect(asked.map(({ name }) => name)).toContain('sources.readReferences'));
  await dropData(textData('', ['application/x-other']));
  expect(state().notice?.text).toMatch(/^This cannot be used/);
});

describe('while something is dragged over the window', () => {
  const over = (dataTransfer: object) => act(() => void fireEvent.dragOver(document.body, { dataTransfer }));

  test('it says what becomes of it, until it leaves', async () => {
    await showDropOnDebate();
    await over(dataOf([{ name: 'notes.pdf' }]));
    expect(screen.getByText(/^Drop documents to add them as sources/)).toBeTruthy();
    await act(() => void fireEvent.dragLeave(document.body, { relatedTarget: null }));
    expect(screen.queryByText(/^Drop/)).toBeNull();
    await over(textData('A text.'));
    expect(screen.getByText('Drop to add it as a source')).toBeTruthy();
    await dropData(textData(''));
    expect(screen.queryByText(/^Drop/)).toBeNull();
  });

  test('it says nothing of what the window itself carries, nor behind a dialog', async () => {
    const { app } = await showDropOnDebate();
    await over({ types: ['application/x-counterclaim-passage', 'text/plain'] });
    expect(screen.queryByText(/^Drop/)).toBeNull();
    act(() => app.openDialog({ kind: 'about' }));
    await over(dataOf([{ name: 'notes.pdf' }]));
    expect(screen.queryByText(/^Drop/)).toBeNull();
  });
});

describe('references that are dropped', () => {
  const bib = '@article{lee, title={On maps}}';
  const read: Answers = { 'sources.readReferences': () => null };
  const sent = (asked: readonly { name: string; args: unknown }[]) => {
    const found = asked.find(({ name }) => name === 'sources.readReferences');
    const { from } = (found?.args ?? {}) as { from?: { bytes: Uint8Array } };
    return from === undefined ? null : new TextDecoder().decode(from.bytes);
  };

  test('as a text, or out of Zotero, are imported', async () => {
    const { asked } = await showInApp(<DropPlaces />, { answers: read });
    await dropData(textData(bib));
    await waitFor(() => expect(sent(asked)).toBe(bib));
  });

  test('out of Zotero as citations keep what its copy says of them', async () => {
    const { asked } = await showInApp(<DropPlaces />, { answers: read });
    const coins =
      'ctx_ver=Z39.88-2004&amp;rft_id=info%3Adoi%2F10.1234%2Fx&amp;rft.genre=article&amp;rft.atitle=On%20maps&amp;rft.jtitle=Maps&amp;rft.aufirst=Ann&amp;rft.aulast=Lee&amp;rft.date=2020-03-04';
    const texts: Record<string, string> = {
      'text/plain': 'Lee, A. (2020). On maps.',
      'text/html': `<div>Lee, A. (2020).<span class="Z3988" title="${coins}"></span></div>`,
      'zotero/item': '1',
    };
    const dragged = { types: Object.keys(texts), items: [], files: [], getData: (type: string) => texts[type] ?? '' };
    await dropData(dragged);
    await waitFor(() =>
      expect(JSON.parse(sent(asked) ?? '[]')).toEqual([
        {
          type: 'article-journal',
          title: 'On maps',
          'container-title': 'Maps',
          author: [{ family: 'Lee', given: 'Ann' }],
          issued: { raw: '2020-03-04' },
          DOI: '10.1234/x',
        },
      ]),
    );
  });
});
