import { expect, test } from '@jest/globals';
import { isRecordingType, recordingType } from '../../../shared/sources/recording-type.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  ['audio/mpeg', 'ID3\x04\0\0\0\0\0\0'],
  ['audio/mpeg', '\xff\xfb\x90\x64'],
  ['audio/mp4', '\0\0\0\x20ftypM4A \0\0\0\0'],
  ['video/mp4', '\0\0\0\x18ftypisom\0\0\0\0'],
  ['audio/ogg', 'OggS\0\x02\0\0OpusHead'],
  ['video/ogg', 'OggS\0\x02\0\0\x80theora'],
  ['audio/wav', 'RIFF\x24\0\0\0WAVEfmt '],
  ['audio/flac', 'fLaC\0\0\0\x22'],
  ['video/webm', '\x1aE\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm\x86\x85V_VP9'],
  ['audio/webm', '\x1aE\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm\x86\x86A_OPUS'],
])('%s is told by the first bytes of its file', (type, head) => {
  expect(recordingType(bytes(head))).toBe(type);
  expect(isRecordingType(type)).toBe(true);
});

test.each([
  ['a picture of a telephone', '\0\0\0\x18ftypheic'],
  ['Matroska', '\x1aE\xdf\xa3\x9f\x42\x82\x88matroska'],
  ['AVI', 'RIFF\x24\0\0\0AVI LIST'],
  ['a text in UTF-16', '\xff\xfeH\0e\0'],
  ['JPEG', '\xff\xd8\xff\xe0'],
  ['layer II', '\xff\xfd\x90\x64'],
  ['a text about tags', 'ID3 tags are what this text is about.'],
  ['nothing', ''],
])('%s is no recording that is played', (_, head) => {
  expect(recordingType(bytes(head))).toBeNull();
});
