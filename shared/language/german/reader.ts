import type { Catalogue } from '../translate.ts';

export const READER: Catalogue = {
  'Find in this source': 'In dieser Quelle suchen',
  '{place, number} of {count, number} or more': '{place, number} von {count, number} oder mehr',
  '{place, number} of {count, number}': '{place, number} von {count, number}',
  'area marker': 'Ausschnitt-Auswahl',
  'Mark an area: drag over it, or move it with the arrow keys, with Shift its size':
    'Einen Ausschnitt markieren: darüberziehen oder mit den Pfeiltasten verschieben, mit Umschalt die Größe ändern',
  'Marked: {area}': 'Markiert: {area}',
  'The picture cannot be shown: it is damaged, or too large. Its text can be read under “Text”.':
    'Das Bild kann nicht gezeigt werden: es ist beschädigt oder zu groß. Sein Text lässt sich unter „Text“ lesen.',
  'The page': 'Die Seite',
  'Page {number}': 'Seite {number}',
  'This page cannot be drawn. Its words are under “Text”.':
    'Diese Seite kann nicht gezeichnet werden. Ihr Text steht unter „Text“.',
  'The picture {source}, with the words that were recognised in it. Passages are selected with the mouse here, with the keyboard under “Text”.':
    'Das Bild {source} mit den Wörtern, die darin erkannt wurden. Textstellen werden hier mit der Maus ausgewählt, mit der Tastatur unter „Text“.',
  'Pages of the PDF. Passages are selected with the mouse here, with the keyboard under “Text”.':
    'Seiten des PDFs. Textstellen werden hier mit der Maus ausgewählt, mit der Tastatur unter „Text“.',
  'Opening the picture…': 'Das Bild wird geöffnet…',
  'Opening the PDF…': 'Das PDF wird geöffnet…',
  'Select words of one page only, or select them under “Text”.':
    'Nur Wörter einer einzigen Seite auswählen, oder unter „Text“ auswählen.',
  'The text has these words in another order: select them under “Text”.':
    'Im Text stehen diese Wörter in anderer Reihenfolge: unter „Text“ auswählen.',
  'The pages of this PDF cannot be drawn: it is damaged, or encrypted. Its text can be read under “Text”.':
    'Die Seiten dieses PDFs können nicht gezeichnet werden: es ist beschädigt oder verschlüsselt. Sein Text lässt sich unter „Text“ lesen.',
  'The recording cannot be played: it is damaged, or of a kind that this computer does not play. Save it as MP3, MP4 or WebM, and add that in its place. Its transcript can be read all the same.':
    'Die Aufnahme kann nicht abgespielt werden: sie ist beschädigt oder von einer Art, die dieser Rechner nicht abspielt. Als MP3, MP4 oder WebM speichern und stattdessen das hinzufügen. Die Mitschrift lässt sich trotzdem lesen.',
  Recording: 'Aufnahme',
  'Back {seconds} seconds': '{seconds} Sekunden zurück',
  'Back {seconds} seconds (J)': '{seconds} Sekunden zurück (J)',
  'Forward {seconds} seconds': '{seconds} Sekunden vor',
  'Forward {seconds} seconds (L)': '{seconds} Sekunden vor (L)',
  'Position in the recording': 'Stelle in der Aufnahme',
  '{at} of {length}': '{at} von {length}',
  Speed: 'Geschwindigkeit',
  'Keep the words that are spoken in sight': 'Die gesprochenen Wörter im Blick behalten',
  Follow: 'Mitlaufen',
  'The transcript does not tell when that is spoken: there is no time before it.':
    'Die Mitschrift sagt nicht, wann das gesprochen wird: davor steht keine Zeit.',
  'No source is open.': 'Es ist keine Quelle geöffnet.',
  '{title}: show what is known of it': '{title}: zeigen, was darüber bekannt ist',
  verbatim: 'wörtlich',
  reported: 'berichtet',
  Picture: 'Bild',
  'Mark an area': 'Ausschnitt markieren',
  'Select words again (Esc)': 'Wieder Wörter auswählen (Esc)',
  'Mark an area of it, in place of words': 'Einen Ausschnitt statt Wörter markieren',
  'Find in this source (Ctrl+F)': 'In dieser Quelle suchen (Strg+F)',
  'Close the source': 'Die Quelle schließen',
  'The source gives the speakers’ own words.': 'Die Quelle gibt die eigenen Worte der Sprecher wieder.',
  'The source reports what was said: its words are nobody’s own.':
    'Die Quelle berichtet, was gesagt wurde: ihre Wörter sind niemandes eigene.',
  Reader: 'Leser',
  'Width of the source': 'Breite der Quelle',
  'Source: {title}': 'Quelle: {title}',
  'Reading the text…': 'Der Text wird gelesen…',
  'Text of {title}. Arrow keys move the caret, with Shift they select.':
    'Text von {title}. Pfeiltasten bewegen die Schreibmarke, mit Umschalt wählen sie aus.',
  'Drag over what you mean, or press an arrow key. Esc selects words again.':
    'Über das Gemeinte ziehen oder eine Pfeiltaste drücken. Esc wählt wieder Wörter aus.',
  'This source is only a record. Give it its document with “Replace with a newer version…”, beside the record.':
    'Diese Quelle ist nur eine Angabe. Neben der Angabe gibt „Durch neuere Fassung ersetzen…“ ihr das Dokument.',
};
