import type { Catalogue } from '../translate.ts';

export const INGEST: Catalogue = {
  'is encrypted. Save it without its password, and add that.':
    'ist verschlüsselt. Speichern Sie das Dokument ohne Kennwort, und fügen Sie das hinzu.',
  'is not a {format}, or it is damaged. Get it again, and add that.':
    'ist keine {format}-Datei oder ist beschädigt. Beschaffen Sie die Datei neu, und fügen Sie das hinzu.',
  'is not a document that Counterclaim reads. Save it as plain text, HTML, PDF or DOCX, and add that.':
    'ist kein Dokument, das Counterclaim liest. Speichern Sie es als Text, HTML, PDF oder DOCX, und fügen Sie das hinzu.',
  '“{name}” has {size, number} MB, and a source may have {limit, number} MB. Save the part that you need, and add that.':
    '„{name}“ hat {size, number} MB, und eine Quelle darf {limit, number} MB haben. Speichern Sie den Teil, den Sie brauchen, und fügen Sie den hinzu.',
  '“{name}” has {size, number} MB, and a recording may have {limit, number} MB. Save the part that you need, or its sound alone, and add that.':
    '„{name}“ hat {size, number} MB, und eine Aufnahme darf {limit, number} MB haben. Speichern Sie den Teil, den Sie brauchen, oder nur den Ton, und fügen Sie das hinzu.',
  '“{name}” has {count, number} pages, and a source may have {limit, number}. Save the part that you need, and add that.':
    '„{name}“ hat {count, number} Seiten, und eine Quelle darf {limit, number} haben. Speichern Sie den Teil, den Sie brauchen, und fügen Sie den hinzu.',
  '“{name}” holds {length, number} characters of text, and a source may have {limit, number}. Save the part that you need, and add that.':
    '„{name}“ enthält {length, number} Zeichen Text, und eine Quelle darf {limit, number} haben. Speichern Sie den Teil, den Sie brauchen, und fügen Sie den hinzu.',
  'is an encrypted e-mail. Open it in your e-mail program, save its text, and add that.':
    'ist eine verschlüsselte E-Mail. Öffnen Sie sie in Ihrem E-Mail-Programm, speichern Sie ihren Text, und fügen Sie den hinzu.',
  'is a book with copy protection (DRM), which no other program can read. Add the passages that you need as text.':
    'ist ein Buch mit Kopierschutz (DRM), das kein anderes Programm lesen kann. Fügen Sie die Textstellen, die Sie brauchen, als Text hinzu.',
  'is damaged inside, and cannot be read. Get it again, and add that.':
    'ist innen beschädigt und lässt sich nicht lesen. Beschaffen Sie die Datei neu, und fügen Sie das hinzu.',
  'has a chapter with more text than can be read at once. Save the part that you need, and add that.':
    'hat ein Kapitel mit mehr Text, als sich auf einmal lesen lässt. Speichern Sie den Teil, den Sie brauchen, und fügen Sie den hinzu.',
  'is a page with an element of too many attributes to be read. Save its text, and add that.':
    'ist eine Seite mit einem Element, das zu viele Attribute hat, um gelesen zu werden. Speichern Sie ihren Text, und fügen Sie den hinzu.',
  'is a page with a stretch of more than {most} characters without an element. Save its text, and add that.':
    'ist eine Seite mit einem Stück von mehr als {most} Zeichen ohne Element. Speichern Sie ihren Text, und fügen Sie den hinzu.',
  'is a page with elements nested too deep to be read. Save its text, and add that.':
    'ist eine Seite, deren Elemente zu tief verschachtelt sind, um gelesen zu werden. Speichern Sie ihren Text, und fügen Sie den hinzu.',
  'is a page of more than {most} elements and texts. Save the part that you need, and add that.':
    'ist eine Seite mit mehr als {most} Elementen und Texten. Speichern Sie den Teil, den Sie brauchen, und fügen Sie den hinzu.',
  'is an archived page without a page in it. Save the page again, and add that.':
    'ist eine archivierte Seite, in der keine Seite ist. Speichern Sie die Seite neu, und fügen Sie das hinzu.',
  '“{name}” needs more memory to be read than a document may. Save the part that you need, and add that.':
    '„{name}“ zu lesen braucht mehr Speicher, als ein Dokument brauchen darf. Speichern Sie den Teil, den Sie brauchen, und fügen Sie den hinzu.',
  'The text in the picture could not be recognised. Try it with a smaller or sharper picture.':
    'Der Text in dem Bild ließ sich nicht erkennen. Versuchen Sie es mit einem kleineren oder schärferen Bild.',
  'is OpenDocument, and not a text. Print it to a PDF, and add that.':
    'ist OpenDocument, aber kein Text. Drucken Sie es als PDF, und fügen Sie das hinzu.',
  'holds more text than can be read at once. Save it in several parts, and add those.':
    'enthält mehr Text, als sich auf einmal lesen lässt. Speichern Sie das Dokument in mehreren Teilen, und fügen Sie diese hinzu.',
  'is damaged inside, and cannot be read. Save it again, and add that.':
    'ist innen beschädigt und lässt sich nicht lesen. Speichern Sie das Dokument neu, und fügen Sie das hinzu.',
  'would unpack to far more than a document holds, and was not unpacked.':
    'würde sich zu weit mehr entpacken, als ein Dokument enthält, und wurde nicht entpackt.',
  'is damaged or cut off. Get it again, and add that.':
    'ist beschädigt oder abgeschnitten. Beschaffen Sie die Datei neu, und fügen Sie das hinzu.',
  'holds {count, plural, one {# letter} other {# letters}}, and its fonts do not say which they are.':
    'enthält {count, plural, one {# Buchstaben} other {# Buchstaben}}, und seine Schriften sagen nicht, welche es sind.',
  'is encrypted, and opens only with a password. Save it without one, and add that.':
    'ist verschlüsselt und lässt sich nur mit einem Kennwort öffnen. Speichern Sie das Dokument ohne Kennwort, und fügen Sie das hinzu.',
  'is damaged, and cannot be read. Get it again, and add that.':
    'ist beschädigt und lässt sich nicht lesen. Beschaffen Sie die Datei neu, und fügen Sie das hinzu.',
  'has {width, number} × {height, number} pixels, and a picture may have {most, number} in all. Save it smaller, and add that.':
    'hat {width, number} × {height, number} Pixel, und ein Bild darf insgesamt {most, number} haben. Speichern Sie es kleiner, und fügen Sie das hinzu.',
  'is a picture that is damaged or cut off, and cannot be shown. Get it again, and add that.':
    'ist ein Bild, das beschädigt oder abgeschnitten ist und sich nicht zeigen lässt. Beschaffen Sie die Datei neu, und fügen Sie das hinzu.',
  'is an archive in an archive. Unpack it, and add that.':
    'ist ein Archiv in einem Archiv. Entpacken Sie es, und fügen Sie das hinzu.',
  'holds no text.': 'enthält keinen Text.',
  'holds no text: none was recognised in the pictures of its pages either.':
    'enthält keinen Text: Auch in den Bildern seiner Seiten wurde keiner erkannt.',
  'holds no text: its pages seem to be pictures, as a scanner makes them.':
    'enthält keinen Text: Seine Seiten scheinen Bilder zu sein, wie ein Scanner sie macht.',
  '“{name}” {reason} The text can be recognised in the pictures of its pages.':
    '„{name}“ {reason} Der Text lässt sich in den Bildern der Seiten erkennen.',
  '“{name}” {reason}': '„{name}“ {reason}',
  'is not a recording that is played here. Save it as MP3, MP4 or WebM, and add that.':
    'ist keine Aufnahme, die hier abgespielt wird. Speichern Sie sie als MP3, MP4 oder WebM, und fügen Sie das hinzu.',
  'holds more references than can be read at once.': 'enthält mehr Literaturangaben, als sich auf einmal lesen lassen.',
  'is damaged, and its references cannot be read. Export them again, and import that.':
    'ist beschädigt, und die Literaturangaben darin lassen sich nicht lesen. Exportieren Sie sie neu, und importieren Sie das.',
  'holds {count} references, and {most} can be imported at once.':
    'enthält {count} Literaturangaben, und {most} lassen sich auf einmal importieren.',
  'holds no references that can be read. Export them as CSL-JSON, RIS, BibTeX or Zotero RDF.':
    'enthält keine Literaturangaben, die sich lesen lassen. Exportieren Sie sie als CSL-JSON, RIS, BibTeX oder Zotero RDF.',
  '“{name}” holds {parts}. Choose one.': '„{name}“ enthält {parts}. Wählen Sie eine davon.',
  'is a picture in a format that is not shown here. Save it as PNG or JPEG, and add that.':
    'ist ein Bild in einem Format, das hier nicht gezeigt wird. Speichern Sie es als PNG oder JPEG, und fügen Sie das hinzu.',
  'is a drawing (SVG). Save it as PNG or PDF, and add that.':
    'ist eine Zeichnung (SVG). Speichern Sie sie als PNG oder PDF, und fügen Sie das hinzu.',
  'is a recording in a format that is not played here. Save it as MP3, MP4 or WebM, and add that with its transcript.':
    'ist eine Aufnahme in einem Format, das hier nicht abgespielt wird. Speichern Sie sie als MP3, MP4 oder WebM, und fügen Sie das mit ihrer Mitschrift hinzu.',
  'is packed. Unpack it, and add the documents in it.':
    'ist gepackt. Entpacken Sie die Datei, und fügen Sie die Dokumente darin hinzu.',
  'holds references, and no text to quote. Add the documents themselves.':
    'enthält Literaturangaben und keinen Text zum Zitieren. Fügen Sie die Dokumente selbst hinzu.',
  'is only a link. Open it, save the page as HTML, and add that.':
    'ist nur ein Link. Öffnen Sie ihn, speichern Sie die Seite als HTML, und fügen Sie das hinzu.',
  'is a DjVu document. Print it to a PDF, and add that.':
    'ist ein DjVu-Dokument. Drucken Sie es als PDF, und fügen Sie das hinzu.',
  'is a Kindle book. Save it as EPUB or PDF in a program for e-books such as Calibre, and add that.':
    'ist ein Kindle-Buch. Speichern Sie es in einem Programm für E-Books wie Calibre als EPUB oder PDF, und fügen Sie das hinzu.',
  'is PostScript. Save it as PDF, and add that.': 'ist PostScript. Speichern Sie es als PDF, und fügen Sie das hinzu.',
  'is a database. Export from it what you need as text, and add that.':
    'ist eine Datenbank. Exportieren Sie daraus als Text, was Sie brauchen, und fügen Sie das hinzu.',
  'is the source of a LaTeX document. Add the PDF that LaTeX makes of it.':
    'ist der Quelltext eines LaTeX-Dokuments. Fügen Sie die PDF hinzu, die LaTeX daraus macht.',
  'is a document of Office in XML. Open it in its program, save it as DOCX, PPTX or XLSX, and add that.':
    'ist ein Office-Dokument in XML. Öffnen Sie es in seinem Programm, speichern Sie es als DOCX, PPTX oder XLSX, und fügen Sie das hinzu.',
  'is a spreadsheet in XML. Save it as XLSX, and add that.':
    'ist ein Tabellenblatt in XML. Speichern Sie es als XLSX, und fügen Sie das hinzu.',
  'is a debate in XML. Save the page of the debate as HTML, and add that.':
    'ist eine Debatte in XML. Speichern Sie die Seite der Debatte als HTML, und fügen Sie das hinzu.',
  'is a news feed. Save the page of the entry that you need as HTML, and add that.':
    'ist ein Newsfeed. Speichern Sie die Seite des Eintrags, den Sie brauchen, als HTML, und fügen Sie das hinzu.',
  'holds captions in XML. Save them as WebVTT or SubRip, and add that.':
    'enthält Untertitel in XML. Speichern Sie sie als WebVTT oder SubRip, und fügen Sie das hinzu.',
  'is an outline (OPML). Save it as text, and add that.':
    'ist eine Gliederung (OPML). Speichern Sie sie als Text, und fügen Sie das hinzu.',
  'is a diagram. Save the text that you need, and add that.':
    'ist ein Diagramm. Speichern Sie den Text, den Sie brauchen, und fügen Sie den hinzu.',
  'is a FictionBook. Save it as EPUB or PDF in a program for e-books such as Calibre, and add that.':
    'ist ein FictionBook. Speichern Sie es in einem Programm für E-Books wie Calibre als EPUB oder PDF, und fügen Sie das hinzu.',
  'is a spreadsheet (ODS). Save it as XLSX, and add that.':
    'ist ein Tabellenblatt (ODS). Speichern Sie es als XLSX, und fügen Sie das hinzu.',
  'is a presentation (ODP). Save it as PPTX, and add that.':
    'ist eine Präsentation (ODP). Speichern Sie sie als PPTX, und fügen Sie das hinzu.',
  'is a binary spreadsheet (XLSB). Save it as XLSX, and add that.':
    'ist ein binäres Tabellenblatt (XLSB). Speichern Sie es als XLSX, und fügen Sie das hinzu.',
  'is a document of Apple’s iWork. Export it as DOCX or PDF, and add that.':
    'ist ein Dokument von Apples iWork. Exportieren Sie es als DOCX oder PDF, und fügen Sie das hinzu.',
  'is a ZIP archive. Unpack it, and add the documents in it.':
    'ist ein ZIP-Archiv. Entpacken Sie es, und fügen Sie die Dokumente darin hinzu.',
  'is an e-mail of Outlook. Print it to a PDF, or save its text, and add that.':
    'ist eine E-Mail von Outlook. Drucken Sie sie als PDF, oder speichern Sie ihren Text, und fügen Sie das hinzu.',
  'is a presentation from before 2007 (PPT). Save it as PPTX, and add that.':
    'ist eine Präsentation von vor 2007 (PPT). Speichern Sie sie als PPTX, und fügen Sie das hinzu.',
  'is a spreadsheet from before 2007 (XLS). Save it as XLSX, and add that.':
    'ist ein Tabellenblatt von vor 2007 (XLS). Speichern Sie es als XLSX, und fügen Sie das hinzu.',
  'is a Word document from before 2007 (DOC). Open it in Word or LibreOffice, save it as DOCX, and add that.':
    'ist ein Word-Dokument von vor 2007 (DOC). Öffnen Sie es in Word oder LibreOffice, speichern Sie es als DOCX, und fügen Sie das hinzu.',
  'is a web archive of Safari. Open it in Safari, save the page as PDF, and add that.':
    'ist ein Webarchiv von Safari. Öffnen Sie es in Safari, speichern Sie die Seite als PDF, und fügen Sie das hinzu.',
  'holds settings of a program, and no text.': 'enthält Einstellungen eines Programms und keinen Text.',
  'is data in XML. Save the text that you need as text, HTML or PDF, and add that.':
    'sind Daten in XML. Speichern Sie den Text, den Sie brauchen, als Text, HTML oder PDF, und fügen Sie das hinzu.',
  'is data in JSON. Save the text that you need as text, and add that.':
    'sind Daten in JSON. Speichern Sie den Text, den Sie brauchen, als Text, und fügen Sie das hinzu.',
  'holds no page that was captured whole. Capture the page again, or save it as HTML, and add that.':
    'enthält keine Seite, die ganz gesichert wurde. Sichern Sie die Seite noch einmal, oder speichern Sie sie als HTML, und fügen Sie das hinzu.',
  'only names other files, which hold the texts. Add those.':
    'nennt nur andere Dateien, in denen die Texte stehen. Fügen Sie diese hinzu.',
  'holds more XML than can be read at once. Save the part that you need, and add that.':
    'enthält mehr XML, als sich auf einmal lesen lässt. Speichern Sie den Teil, den Sie brauchen, und fügen Sie den hinzu.',
  'holds {count, plural, one {# article} other {# articles}}. Save the one that you need, and add that.':
    'enthält {count, plural, one {# Artikel} other {# Artikel}}. Speichern Sie den, den Sie brauchen, und fügen Sie den hinzu.',
  'is damaged XML, or uses entities that it does not hold, and cannot be read. Get it again, and add that.':
    'ist beschädigtes XML oder benutzt Entitäten, die es nicht enthält, und lässt sich nicht lesen. Beschaffen Sie die Datei neu, und fügen Sie das hinzu.',
  'The hidden sheet “{name}” is left out.': 'Das verborgene Blatt „{name}“ ist ausgelassen.',
  'The chart “{name}” is left out.': 'Das Diagramm „{name}“ ist ausgelassen.',
  'sheet “{name}”, cell {cell}': 'Blatt „{name}“, Zelle {cell}',
  'The struck words of {count, plural, one {# cell} other {# cells}} are left out':
    'Die durchgestrichenen Wörter von {count, plural, one {# Zelle} other {# Zellen}} sind ausgelassen',
  'What {count, plural, one {# cell keeps and does} other {# cells keep and do}} not show is left out':
    'Was {count, plural, one {# Zelle enthält und nicht zeigt} other {# Zellen enthalten und nicht zeigen}}, ist ausgelassen',
  '{count, plural, one {# formula without a result is} other {# formulas without a result are}} left out':
    '{count, plural, one {# Berechnung ohne Ergebnis ist} other {# Berechnungen ohne Ergebnis sind}} ausgelassen',
  '{count, plural, one {# comment is} other {# comments are}} left out':
    '{count, plural, one {# Kommentar ist} other {# Kommentare sind}} ausgelassen',
  'The words of {count, plural, one {# shape} other {# shapes}} are left out':
    'Die Wörter von {count, plural, one {# Form} other {# Formen}} sind ausgelassen',
  '{count, plural, one {# picture, chart or object is} other {# pictures, charts or objects are}} left out':
    '{count, plural, one {# Bild, Diagramm oder Objekt ist} other {# Bilder, Diagramme oder Objekte sind}} ausgelassen',
  '{count, plural, one {# hidden row came in, though the sheet does not show it: {which}.} other {# hidden rows came in, though the sheet does not show them: {which}.}}':
    '{count, plural, one {# verborgene Zeile wurde übernommen, obwohl das Blatt sie nicht zeigt: {which}.} other {# verborgene Zeilen wurden übernommen, obwohl das Blatt sie nicht zeigt: {which}.}}',
  '{count, plural, one {# hidden column came in, though the sheet does not show it: {which}.} other {# hidden columns came in, though the sheet does not show them: {which}.}}':
    '{count, plural, one {# verborgene Spalte wurde übernommen, obwohl das Blatt sie nicht zeigt: {which}.} other {# verborgene Spalten wurden übernommen, obwohl das Blatt sie nicht zeigt: {which}.}}',
  '{count, plural, one {# cell came in, though the sheet does not show it: {which}.} other {# cells came in, though the sheet does not show them: {which}.}}':
    '{count, plural, one {# Zelle wurde übernommen, obwohl das Blatt sie nicht zeigt: {which}.} other {# Zellen wurden übernommen, obwohl das Blatt sie nicht zeigt: {which}.}}',
  'an e-mail': 'eine E-Mail',
  'a file ({type})': 'eine Datei ({type})',
  'the newest version': 'die neueste Fassung',
  checking: 'Prüfung',
  'laying out': 'Anordnung',
  'clingo needs more memory for this than it has.': 'clingo braucht dafür mehr Speicher, als es hat.',
  reading: 'Lesen',
};
