/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { sha256 } from '../../../../db/content.ts';
import { openSource, playExcerpt, playSource } from '../../../../renderer/features/passages/open-passage.ts';
import { Reader } from '../../../../renderer/features/reader/reader.tsx';
import { SourcePanel } from '../../../../renderer/features/sources/source-panel.tsx';
import { anchorAt } from '../../../../shared/anchors/anchor.ts';
import type { DebateData } from '../../../../shared/model/debate.ts';
import { sampleDebate } from '../../../../shared/sample/sample-debate.ts';
import { HEARING_CAPTIONS, wavRecording } from '../../../fixtures/recordings.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';
import { likeAReader } from './show-reader.tsx';

likeAReader();

const recording = wavRecording(1);
const text = new TextEncoder().encode(HEARING_CAPTIONS);
const { data: sample } = sampleDebate({ sha256 });
const at = HEARING_CAPTIONS.indexOf('Nobody had');
const data: DebateData = {
  ...sample,
  ...{ statements: [], relations: [], citations: [], moves: [], placements: [], speakers: [] },
  sources: [
    {
      id: 'hearing',
      csl: { type: 'hearing', title: 'The hearing' },
      verbatim: true,
      mediaType: 'audio/wav',
      text: sha256(text),
      original: sha256(recording),
    },
  ],
  excerpts: [
    {
      ...{ id: 'warned', source: 'hearing', page: null, area: null, note: '', tags: [] },
      ...anchorAt(HEARING_CAPTIONS, at, at + 'Nobody had warned'.length),
    },
  ],
};

// jsdom plays nothing.
const play = jest.fn(async function (this: HTMLMediaElement) {
  Object.defineProperty(this, 'paused', { value: false, configurable: true });
  fireEvent.play(this);
});
const pause = jest.fn(function (this: HTMLMediaElement) {
  Object.defineProperty(this, 'paused', { value: true, configurable: true });
  fireEvent.pause(this);
});
beforeEach(() => {
  Object.assign(HTMLMediaElement.prototype, { play, pause });
  play.mockClear();
});

async function show() {
  const shown = await showInApp(
    <>
      <SourcePanel id="hearing" />
      <Reader source="hearing" />
    </>,
    { data, contents: [text, recording], prepare: (app) => openSource(app, 'hearing') },
  );
  await waitFor(() => expect(document.querySelector('.reader-block')).not.toBeNull());
  return { ...shown, media: document.querySelector<HTMLMediaElement>('audio') as HTMLMediaElement };
}

const button = (name: string | RegExp) => screen.getAllByRole('button', { name })[0] as HTMLElement;

describe('a recording in the reader', () => {
  test('is played, paused and moved by buttons and by keys', async () => {
    const { user, media, state } = await show();
    await user.click(screen.getByRole('button', { name: 'Back 5 seconds' }));
    expect(media.currentTime).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Forward 5 seconds' }));
    expect(media.currentTime).toBe(5);
    act(() => screen.getByRole('document').focus());
    await user.keyboard('llj');
    expect(media.currentTime).toBe(10);
    await user.keyboard('k');
    expect([media.paused, state().playing]).toEqual([false, 'hearing']);
    await user.click(button('Pause'));
    expect([media.paused, state().playing]).toEqual([true, null]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '1.5×');
    expect(media.playbackRate).toBe(1.5);
    fireEvent.change(screen.getByRole('slider', { name: 'Position in the recording' }), { target: { value: '7' } });
    expect(media.currentTime).toBe(7);
  });

  test('plays from where a passage is spoken', async () => {
    const { app, media, user } = await show();
    await act(async () => playExcerpt(app, 'warned'));
    await waitFor(() => expect(media.currentTime).toBe(11.5));
    media.currentTime = 0;
    await user.click(screen.getByRole('button', { name: /^Play from here: “Nobody had warned”/u }));
    await waitFor(() => expect(media.currentTime).toBe(11.5));
    expect(play).toHaveBeenCalledTimes(2);
  });

  test('tells where there is no time before the words', async () => {
    const { app, state } = await show();
    await act(async () => playSource(app, 'hearing', { offset: 2 }));
    expect(state().notice?.text).toMatch(/does not tell when/u);
    expect(play).not.toHaveBeenCalled();
  });

  test('says so where it cannot be played', async () => {
    const { media } = await show();
    fireEvent.error(media);
    expect(screen.getByRole('alert').textContent).toMatch(/cannot be played.*MP3, MP4 or WebM/u);
  });

  test('has names for all that it is moved by', async () => {
    await show();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('the panel of its source', () => {
  test('plays it, and takes it off the source, which is undone', async () => {
    const { user, debate, app, state } = await show();
    await user.click(button('Play'));
    expect(state().playing).toBe('hearing');
    await user.click(screen.getByRole('button', { name: 'Remove the recording' }));
    expect(debate().get('source', 'hearing').original).toBeNull();
    expect(document.querySelector('audio')).toBeNull();
    expect(state().playing).toBeNull();
    await act(async () => void (await state().session?.undo()));
    expect(debate().get('source', 'hearing').mediaType).toBe('audio/wav');
    expect(app.store.getState().session).not.toBeNull();
  });

  test('adds one that is chosen, beside the text', async () => {
    const bare = { ...data, sources: data.sources.map((each) => ({ ...each, mediaType: 'text/vtt', original: null })) };
    const { user, debate, file } = await showInApp(<SourcePanel id="hearing" />, {
      data: bare,
      contents: [text],
      answers: {
        'sources.readRecording': async () => ({
          ...{ csl: { type: 'document' }, mediaType: 'audio/wav', text: sha256(new Uint8Array()) },
          original: (await file?.putContent(recording)) ?? null,
        }),
      },
    });
    await user.click(screen.getByRole('button', { name: 'Add a recording…' }));
    await waitFor(() => expect(debate().get('source', 'hearing').original).toBe(sha256(recording)));
    expect(debate().get('source', 'hearing').text).toBe(sha256(text));
    expect(screen.getByRole('button', { name: 'Remove the recording' })).toBeTruthy();
  });
});
