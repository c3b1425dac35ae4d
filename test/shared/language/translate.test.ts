import { afterEach, describe, expect, test } from '@jest/globals';
import { directionOf, languageFor, languageNamed } from '../../../shared/language/languages.ts';
import { speakLanguage } from '../../../shared/language/speak-language.ts';
import { msg, shownLabel, speak, spokenLocale, t, textParts } from '../../../shared/language/translate.ts';

afterEach(() => speak('en'));

const CLAIMS = msg('{count, plural, one {# claim} other {# claims}} of {name}');

describe('a text of the window', () => {
  test('is its English where no other language is spoken', () => {
    expect(t('Nothing was written.')).toBe('Nothing was written.');
    expect(t(CLAIMS, { count: 1, name: 'Ada' })).toBe('1 claim of Ada');
    expect(t(CLAIMS, { count: 12_000, name: '{x}' })).toBe('12,000 claims of {x}');
  });

  test('is that of the catalogue, with its own plurals, order and figures', () => {
    speak('de', { [CLAIMS]: 'Von {name}: {count, plural, one {# Behauptung} other {# Behauptungen}}' });
    expect(t(CLAIMS, { count: 12_000, name: 'Ada' })).toBe('Von Ada: 12.000 Behauptungen');
    expect(spokenLocale()).toBe('de-DE');
  });

  test('is English where the catalogue lacks it', () => {
    speak('de', {});
    expect(t(CLAIMS, { count: 2, name: 'Ada' })).toBe('2 claims of Ada');
  });

  test('is told by its context from another of the same words', () => {
    speak('de', { Open: 'Öffnen', 'Open [not answered]': 'Offen' });
    expect([t('Open'), t('Open', {}, 'not answered')]).toEqual(['Öffnen', 'Offen']);
  });

  test('keeps angle brackets and apostrophes as they are', () => {
    expect(t("Where <b> can’t be, or isn't: {x}", { x: '<i>' })).toBe("Where <b> can’t be, or isn't: <i>");
  });

  test('is found for a label that a file keeps, which is no message: what somebody wrote may stand in it', () => {
    speak('de', { 'Add claim': 'Behauptung hinzufügen' });
    expect(['Add claim', 'Rename “{x”', 'constructor'].map(shownLabel)).toEqual([
      'Behauptung hinzufügen',
      'Rename “{x”',
      'constructor',
    ]);
  });

  test('can hold what is not text', () => {
    const link = { to: 'claim' };
    expect(textParts('Only {link} for it', { link })).toEqual(['Only ', link, ' for it']);
  });

  test('is marked, longer and from right to left in the pseudo-language, but not what is put into it', () => {
    speak('pseudo');
    const said = t(CLAIMS, { count: 3, name: 'Ada' });
    expect(said).toContain('Ada');
    expect(said).not.toContain('claims');
    expect(said).toMatch(/^3\u202e/);
    expect(directionOf('pseudo')).toBe('rtl');
  });
});

describe('the language', () => {
  test('is the chosen one, else the system’s where the window speaks that, else English', () => {
    expect(languageFor('de', 'fr-FR')).toBe('de');
    expect(languageFor('system', 'de-AT')).toBe('de');
    expect(languageFor('system', 'fr_FR')).toBe('en');
    expect([languageNamed('de'), languageNamed('xx'), languageNamed(undefined)]).toEqual(['de', null, null]);
  });

  test('is spoken with its catalogue', async () => {
    await speakLanguage('de');
    expect(t('Cancel')).toBe('Abbrechen');
  });
});
