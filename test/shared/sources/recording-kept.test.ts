import { expect, test } from '@jest/globals';
import type { ReadDocument } from '../../../shared/model/read-document.ts';
import { fileBeside, whyNoRecording, withCaptions } from '../../../shared/sources/recording-kept.ts';

const document = (mediaType: string, name: string): ReadDocument => ({
  csl: { type: 'document', title: name },
  mediaType,
  text: name.padEnd(64, '0'),
  original: name.padEnd(64, '1'),
});
const video = { ...document('video/mp4', 'a'), csl: { type: 'document', medium: 'Video recording' } };
const captions = document('text/vtt', 'b');
const page = document('text/html', 'c');

test('a recording stays beside whatever transcript its source is given', () => {
  expect(fileBeside(video, page)).toEqual({ mediaType: 'video/mp4', original: video.original });
  expect(fileBeside(captions, page)).toEqual({ mediaType: 'text/html', original: page.original });
});

test('a recording and its captions that are added together are one source', () => {
  expect(withCaptions([video, page, captions])).toEqual([
    {
      ...captions,
      csl: { ...captions.csl, medium: 'Video recording' },
      mediaType: 'video/mp4',
      original: video.original,
    },
    page,
  ]);
  expect(withCaptions([video, page])).toEqual([video, page]);
  expect(withCaptions([video, captions, captions])).toHaveLength(3);
});

test('a source that shows its pages has no recording', () => {
  expect(whyNoRecording(document('application/pdf', 'd'))).toMatch(/keeps its pages/u);
  expect(whyNoRecording(document('image/png', 'd'))).toMatch(/source of its own/u);
  expect(whyNoRecording(captions)).toBeNull();
});
