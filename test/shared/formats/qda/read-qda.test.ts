import { describe, expect, test } from '@jest/globals';
import { QDE } from '../../../../shared/formats/qda/qda-format.ts';
import { fileOf, importText } from '../../../fixtures/given-files.ts';

const TEXT = `<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0" name="Breakfast"><Users><User guid="u" name="Ada"/></Users>
<CodeBook><Codes><Code guid="c1" name="Food" isCodable="true"><Description>What is eaten</Description><Code guid="c2" name="Milk" isCodable="true"/></Code></Codes></CodeBook>
<Sources><TextSource guid="s1" name="Diary"><PlainTextContent>💔 Milk is cheap. Bread is not.</PlainTextContent><PlainTextSelection guid="p1" name="Milk" startPosition="2" endPosition="16"><Description>Note that</Description><Coding guid="x"><CodeRef targetGUID="c2"/></Coding><NoteRef targetGUID="n2"/></PlainTextSelection></TextSource>
<PictureSource guid="s2" name="Photo" path="internal://a.jpg"><PictureSelection guid="p2" firstX="1" firstY="2" secondX="3" secondY="4"><Coding guid="y"><CodeRef targetGUID="c1"/></Coding></PictureSelection></PictureSource></Sources>
<Notes><Note guid="n1" name="Memo"><PlainTextContent>Milk is good.</PlainTextContent></Note><Note guid="n2" name="Aside"><PlainTextContent>Check this.</PlainTextContent></Note><Note guid="n3" name="Log"><PlainTextContent>Day one.</PlainTextContent></Note></Notes>
<Links><Link guid="l1" name="about" originGUID="n1" targetGUID="p1"/><Link guid="l2" name="odd" originGUID="c1" targetGUID="c2"/></Links>
<Sets><Set guid="z" name="All"/></Sets></Project>`;

describe('REFI-QDA', () => {
  test('codes are tags of passages, linked notes claims, other notes go where they belong, the rest is named', async () => {
    const { data, notes } = await importText(QDE, TEXT, 'p.qde');
    expect(data.excerpts.map(({ exact, tags, note }) => [exact, tags, note])).toEqual([
      ['Milk is cheap.', ['Food / Milk'], 'Note that\nCheck this.'],
    ]);
    expect(data.statements.map(({ text, note }) => [text, note])).toEqual([['Milk is good.', 'Memo']]);
    expect(data.citations).toHaveLength(1);
    expect(data.debate).toMatchObject({ title: 'Breakfast', author: 'Ada', description: 'Log\nDay one.' });
    expect(data.sources.map(({ csl }) => csl.title)).toEqual(['Diary', 'Photo']);
    expect(notes).toEqual([
      'left-out (line 2): The description of the code “Food” is left out: What is eaten',
      'left-out (line 4): The text of “Photo” is not in the project: its passages are kept by their words alone.',
      'left-out (line 4): The original of “Photo” is left out: its text came in.',
      'left-out (line 4): A marked part without words, with “Food”, is left out.',
      'left-out (line 6): The link “odd” is left out: it does not lead from a note to a passage or a note.',
      'repaired (null): 1 note of no passage came in as the debate’s description.',
      'left-out (line 7): “All” of the sets is left out.',
      ...['firstX', 'firstY', 'secondX', 'secondY'].map(
        (name) =>
          `left-out (line 4): What stands under “${name} of <PictureSelection>” is left out: a debate has no place for it.`,
      ),
    ]);
  });

  test('passages outside their texts are named', async () => {
    const { data, notes } = await importText(QDE, TEXT.replace('endPosition="16"', 'endPosition="1600"'), 'p.qde');
    expect(data.excerpts).toEqual([]);
    expect(notes.some((note) => note.startsWith('left-out (line 3): A passage is left out'))).toBe(true);
  });

  test('is told from other XML', () => {
    expect(QDE.recognises(fileOf(TEXT))).toBe(true);
    expect(QDE.recognises(fileOf('<Project/>'))).toBe(false);
  });
});
