import { describe, expect, test } from '@jest/globals';
import { faultsOfCatalogue } from '../../scripts/texts/check-texts.ts';
import { readTexts } from '../../scripts/texts/read-texts.ts';

const read = (code: string, file = 'a.tsx') => {
  const { texts, outside } = readTexts(code, file);
  return { texts: texts.map(({ key }) => key), outside };
};

describe('of a file', () => {
  test('the texts of the catalogue are read, wherever they stand', () => {
    const code = `const a = [t('One claim'), msg('Two claims')];
      f(isOpen ? t(x ? 'Three claims' : 'Four claims', { n: t('Five') }) : t('Open', {}, 'not answered'));
      const v = <Translated message="Only {link} for it" values={{ link: <b>{t('Six')}</b> }} />;`;
    expect(read(code)).toEqual({
      texts: [
        'One claim',
        'Two claims',
        'Three claims',
        'Four claims',
        'Five',
        'Open [not answered]',
        'Only {link} for it',
        'Six',
      ],
      outside: [],
    });
  });

  test('what people would read and the catalogue lacks is found', () => {
    const code = `const v = <p title="A title here">Some words{f(['Delete it'])}</p>; throw new FileError(\`The file \${a} is gone.\`);`;
    expect(read(code).outside).toEqual(['A title here', 'Some words', 'Delete it', 'The file … is gone.']);
  });

  test('names of code, classes, keys, SQL and errors of programmers are no texts', () => {
    const code = `import a from 'The module of it'; type B = 'A type here'; const c: 'Word' = x;
      throw new TypeError('A programmer reads this.'); key === 'Enter'; sql('SELECT a FROM b');
      const v = <p className="Card of it" id="x">·</p>;`;
    expect(read(code)).toEqual({ texts: [], outside: [] });
  });

  test('a text that is put together where it is asked for is refused', () => {
    expect(() => read(['t(`$', '{n} claims`)'].join(''))).toThrow('give it values instead');
  });
});

describe('of a catalogue', () => {
  test('what is missing, stale, or takes other values is told', () => {
    const files = new Map([
      ['a.ts', readTexts("t('{n} of {m}', { n, m }); t('Cancel'); t('Open', {}, 'verb')", 'a.ts')],
    ]);
    const catalogue = { '{n} of {m}': '{n} von {k}', Gone: 'Fort', 'Open [verb]': 'Öffnen' };
    expect(faultsOfCatalogue(files, catalogue)).toEqual({
      missing: ['a.ts: Cancel'],
      stale: ['Gone'],
      different: ['{n} of {m}: {n} von {k}'],
    });
  });
});
