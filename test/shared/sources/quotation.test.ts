import { describe, expect, test } from '@jest/globals';
import { addExcerpt } from '../../../shared/model/commands/excerpts.ts';
import { quotation, quotationText } from '../../../shared/sources/quotation.ts';
import { sourcedDebate } from '../../fixtures/sourced-debates.ts';

describe('a passage copied as a quotation', () => {
  test('stands in quotation marks where the source gives the speaker’s own words, with its citation, page and date', () => {
    const debate = sourcedDebate();
    expect(quotationText(quotation(debate, 'said'))).toBe(
      '“Inquiries should be local.”\n— Hansard. (2025, January 16). Statement. p. 7. https://example.org/hansard',
    );
  });

  test('is reported in its source where it does not, without quotation marks', () => {
    const debate = sourcedDebate();
    expect(quotationText(quotation(debate, 'reported'))).toBe(
      'The minister wants them local\nReported in: Counterclaim. (2025, January). A note 📝 of ours.',
    );
  });

  test('that is an area of a picture says where it is, and never stands in quotation marks', () => {
    const debate = sourcedDebate();
    const area = { left: 0.1, top: 0.25, width: 0.5, height: 0.5 };
    const seen = { exact: 'A chart', prefix: '', suffix: '', start: 0, end: 0, page: 7, area };
    debate.apply(addExcerpt(debate, { newId: () => 'seen', source: 'hansard', ...seen }));
    expect(quotationText(quotation(debate, 'seen'))).toBe(
      'A chart\nReported in: Hansard. (2025, January 16). Statement. p. 7. https://example.org/hansard (area 10–60 % across, 25–75 % down)',
    );
  });

  test('does not turn the direction of its citation', () => {
    const text = quotationText({ words: '\u202eabc', isVerbatim: true, page: null, citation: [] });
    expect(text.split('\n')[0]).toBe('“\u2068\u202eabc\u2069”');
  });

  test('is refused for an excerpt that is not there', () => {
    expect(() => quotation(sourcedDebate(), 'none')).toThrow(expect.objectContaining({ code: 'NotFound' }));
  });
});
