import { describe, expect, test } from '@jest/globals';
import { captureFault, captureText, withCaptureText } from '../../../shared/sources/capture-time.ts';

describe('the time at which a page was captured', () => {
  test.each(['', '2025-01-16', '2025-01-16 10:30', '2025-01-16T10:30:00Z'])('“%s” looks right', (text) => {
    expect(captureFault(text)).toBeNull();
  });

  test.each(['yesterday', '2025-02-30', '16.1.2025'])('“%s” does not', (text) => {
    expect(captureFault(text)).toMatch(/does not look like a time/u);
  });

  test('is kept beside what else the record holds, and goes without a trace', () => {
    const csl = { type: 'webpage', custom: { pageStarts: [0] } };
    const captured = withCaptureText(csl, ' 2025-01-16 ');
    expect(captureText(captured)).toBe('2025-01-16');
    expect(withCaptureText(captured, '')).toEqual(csl);
    expect(withCaptureText(withCaptureText({ type: 'webpage' }, '2025'), '')).toEqual({ type: 'webpage' });
  });
});
