import type { Catalogue } from '../translate.ts';

export const EXPORTING: Catalogue = {
  map: 'Karte',
  exchange: 'Wortwechsel',
  divisions: 'Streitpunkte',
  'Export {view}': '{view} exportieren',
  'Export {view}…': '{view} exportieren…',
  'Copy {view} as picture': '{view} als Bild kopieren',
  'Select the card whose branch to export.': 'Zuerst das Kästchen auswählen, dessen Zweig exportiert werden soll.',
  'Drawing the {view}…': 'Wird gezeichnet: {view}…',
  'Drawing the {view}': 'Wird gezeichnet: {view}',
  'The {view} is on the clipboard, as a picture of {width} × {height} pixels.':
    'In der Zwischenablage: {view} als Bild von {width} × {height} Pixeln.',
  'On “{title}”': 'Zu „{title}“',
  'From “{title}”': 'Aus „{title}“',
  'All of it': 'Alles',
  'What is selected ({cards})': 'Was ausgewählt ist ({cards})',
  'The branch of {statement}': 'Der Zweig von {statement}',
  'The branch of {statement} ({cards})': 'Der Zweig von {statement} ({cards})',
  'What the filter leaves ({cards})': 'Was der Filter übrig lässt ({cards})',
  Size: 'Größe',
  Printed: 'Gedruckt',
  '{size} pixels': '{size} Pixel',
  '{size} CSS pixels': '{size} CSS-Pixel',
  '{size}, at {density} dpi': '{size} bei {density} dpi',
  Page: 'Seite',
  '{points} pt on cards': '{points} pt auf Kästchen',
  '{kind, select, map {As large as the map} exchange {As large as the exchange} other {As large as the drawing}}':
    '{kind, select, map {So groß wie die Karte} exchange {So groß wie der Wortwechsel} other {So groß wie die Zeichnung}}',
  '{page} landscape': '{page} quer',
  '{page} portrait': '{page} hoch',
  'The picture is on the clipboard.': 'Das Bild ist in der Zwischenablage.',
  'Text on cards comes out at {size} pt, too small to read; the appendix has every text.':
    'Text auf Kästchen wird {size} pt groß, zu klein zum Lesen; im Anhang steht jeder Text.',
  'Text on cards comes out at {size} pt, small to read on paper. A page can be no larger.':
    'Text auf Kästchen wird {size} pt groß, auf Papier klein zum Lesen. Größer kann eine Seite nicht sein.',
  'Text on cards comes out at {size} pt, small to read on paper. A larger page makes it larger.':
    'Text auf Kästchen wird {size} pt groß, auf Papier klein zum Lesen. Auf einer größeren Seite wird er größer.',
  '{count, plural, one {# card does not show its whole text} other {# cards do not show their whole text}}; the appendix has it.':
    '{count, plural, one {# Kästchen zeigt seinen Text nicht ganz} other {# Kästchen zeigen ihren Text nicht ganz}}; im Anhang steht er ganz.',
  '{count, plural, one {# card does not show its whole text} other {# cards do not show their whole text}}; a PDF has it in its appendix.':
    '{count, plural, one {# Kästchen zeigt seinen Text nicht ganz} other {# Kästchen zeigen ihren Text nicht ganz}}; eine PDF hat ihn im Anhang.',
  'A picture, for slides, messages and web pages.': 'Ein Bild, für Folien, Nachrichten und Webseiten.',
  'A document, for print and for reading: its text can be searched.':
    'Ein Dokument, zum Drucken und zum Lesen: Sein Text lässt sich durchsuchen.',
  'A drawing, sharp at every size, for design programs and web pages.':
    'Eine Zeichnung, in jeder Größe scharf, für Grafikprogramme und Webseiten.',
  'Fit the map': 'Wie die Karte',
  'One page': 'Eine Seite',
  'One sheet': 'Ein Blatt',
  Poster: 'Poster',
  Print: 'Druck',
  standing: 'Geltung',
  strength: 'Stärke',
  divisiveness: 'Strittigkeit',
  'speaker colours': 'Sprecherfarben',
  'With the debate in it': 'Mit der Debatte darin',
  'Who imports the picture opens all of the debate, sources and notes included. Leave it off for a picture that must carry nothing else.':
    'Wer das Bild importiert, öffnet die ganze Debatte, samt Quellen und Notizen. Nicht anhaken, wenn das Bild sonst nichts enthalten darf.',
  'On paper': 'Auf Papier',
  'On as many pages as it needs, with its speakers named on each. A reply to a move on another page says which.':
    'Auf so vielen Seiten wie nötig, jede mit den Namen der Sprecher. Eine Antwort auf eine Äußerung auf einer anderen Seite sagt, auf welche.',
  'With the marks that are shown: {marks}. The View menu chooses them.':
    'Mit den Markierungen, die gezeigt werden: {marks}. Sie werden im Menü „Ansicht“ gewählt.',
  'Standing is by {labelling}, as the map shows it.': 'Geltung nach: {labelling}, wie auf der Karte.',
  'Strength is {method}.': 'Stärke nach: {method}.',
  '{when}, as the map shows it. Leave “Over time” to draw the debate of today.':
    '{when}, wie auf der Karte. „Im Zeitverlauf“ verlassen, um die Debatte von heute zu zeichnen.',
  Part: 'Teil',
  'It is too large for a picture, at any scale. Choose PDF or SVG.':
    'Für ein Bild ist es in jedem Maßstab zu groß. PDF oder SVG wählen.',
  'about {size}': 'etwa {size}',
  'What to know': 'Was zu wissen ist',
  'The {view} “{title}” as it will be exported': '{view} „{title}“, wie exportiert wird',
  'It is too large to be shown here at its own size.': 'Es ist zu groß, um hier in Originalgröße gezeigt zu werden.',
  'Drawing the picture…': 'Das Bild wird gezeichnet…',
  'Cancel copying': 'Kopieren abbrechen',
  'Exported “{name}”, {size}': '„{name}“ exportiert, {size}',
  'Copy as picture': 'Als Bild kopieren',
  'On the clipboard: {size} pixels': 'In der Zwischenablage: {size} Pixel',
  'Cancelled. Nothing was written.': 'Abgebrochen. Es wurde nichts geschrieben.',
  'Pages by branch': 'Seiten nach Zweigen',
  'One sheet, text {points} pt': 'Ein Blatt, Text {points} pt',
  '{sheets, number} pages by branch, all text {points} pt or more':
    '{sheets, number} Seiten nach Zweigen, aller Text mindestens {points} pt',
  'Poster of {sheets, number} sheets, text {points} pt': 'Poster aus {sheets, number} Blättern, Text {points} pt',
  'Show the whole page': 'Ganze Seite zeigen',
  'Show at its own size': 'In Originalgröße zeigen',
  'Drawing the preview…': 'Die Vorschau wird gezeichnet…',
  'Page 1 of {pages, number}.': 'Seite 1 von {pages, number}.',
  'Shown at its own size. Click it to see all of it.': 'In Originalgröße gezeigt. Anklicken, um alles zu sehen.',
  'Shown at its own size.': 'In Originalgröße gezeigt.',
  'Shown at {percent} %. Click it for its own size.': 'Mit {percent} % gezeigt. Für die Originalgröße anklicken.',
  'Shown at {percent} %. {reason}': 'Mit {percent} % gezeigt. {reason}',
  Scale: 'Maßstab',
  'Not more than {largest}: other programs would not open a larger picture.':
    'Höchstens {largest}: Ein größeres Bild würden andere Programme nicht öffnen.',
  'A number from {least} to {largest}.': 'Eine Zahl von {least} bis {largest}.',
  'Pixels of the picture for each pixel on screen.': 'Pixel des Bildes für jedes Pixel auf dem Bildschirm.',
  'It is too large for more than {largest}: other programs would not open the picture.':
    'Für mehr als {largest} ist es zu groß: Andere Programme würden das Bild nicht öffnen.',
  'Export page to explore': 'Seite zum Erkunden exportieren',
  'One file for any browser: the map to move and zoom, the argument as a tree, a search, and every passage with what stands around it in its source. It loads nothing, so it can be sent, and read without a network.':
    'Eine Datei für jeden Browser: die Karte zum Verschieben und Zoomen, das Argument als Baum, eine Suche und jede Textstelle mit dem, was in ihrer Quelle um sie herum steht. Sie lädt nichts nach, lässt sich also verschicken und ohne Netz lesen.',
  'All maps, and what is on none': 'Alle Karten, und was auf keiner ist',
  'Export report': 'Bericht exportieren',
  Paper: 'Papier',
  'With the whole texts of the sources': 'Mit den ganzen Texten der Quellen',
  'Citations that Zotero can take over in any word processor':
    'Belege, die Zotero in jeder Textverarbeitung übernehmen kann',
  'Export data for other programs': 'Daten für andere Programme exportieren',
  'With footnotes and contents, to write on; Zotero goes on with its citations.':
    'Mit Fußnoten und Inhaltsverzeichnis, zum Weiterschreiben; Zotero führt die Belege weiter.',
  'With notes on each page, contents and links: to read, print and pass on.':
    'Mit Anmerkungen auf jeder Seite, Inhaltsverzeichnis und Verweisen: zum Lesen, Drucken und Weitergeben.',
  'To be read in a browser. One file, which loads nothing.': 'Zum Lesen im Browser. Eine Datei, die nichts nachlädt.',
  'Text to edit, and for other programs.': 'Text zum Bearbeiten und für andere Programme.',
  'Passages, as Web Annotations': 'Textstellen, als Web Annotations',
  'Each passage with its place in its source, for annotation tools (W3C, JSON-LD).':
    'Jede Textstelle mit ihrem Ort in ihrer Quelle, für Werkzeuge zum Annotieren (W3C, JSON-LD).',
  'References, as CSL-JSON': 'Literaturangaben, als CSL-JSON',
  'The sources alone, for Zotero, pandoc and word processors that cite.':
    'Nur die Quellen, für Zotero, pandoc und Textverarbeitungen, die zitieren.',
  'References, as BibTeX': 'Literaturangaben, als BibTeX',
  'The sources alone, for LaTeX, JabRef and Mendeley.': 'Nur die Quellen, für LaTeX, JabRef und Mendeley.',
  'References, as RIS': 'Literaturangaben, als RIS',
  'The sources alone, for EndNote, Citavi, Mendeley, Zotero and library catalogues.':
    'Nur die Quellen, für EndNote, Citavi, Mendeley, Zotero und Bibliothekskataloge.',
  'Argument, as AIF': 'Argument, als AIF',
  'Claims, inferences, conflicts and who said what, for AIFdb and OVA.':
    'Behauptungen, Schlüsse, Konflikte und wer was gesagt hat, für AIFdb und OVA.',
  'Argument, as xAIF': 'Argument, als xAIF',
  'The same with the text and the spans that claims are made from, for OVA3.':
    'Dasselbe mit dem Text und den Stellen, aus denen Behauptungen gemacht sind, für OVA3.',
  'Argument, as Argdown': 'Argument, als Argdown',
  'The whole debate as text, for Argdown; what it has no words for stands in its data and comes back.':
    'Die ganze Debatte als Text, für Argdown; wofür es keine Worte hat, steht in seinen Daten und kommt zurück.',
  'Argument, as JSON Canvas': 'Argument, als JSON Canvas',
  'The first map with its places, for Obsidian and other canvases.':
    'Die erste Karte mit ihren Plätzen, für Obsidian und andere Canvas-Programme.',
  'Argument, as GraphML': 'Argument, als GraphML',
  'Claims and relations as a graph, for yEd, Gephi and Cytoscape.':
    'Behauptungen und Beziehungen als Graph, für yEd, Gephi und Cytoscape.',
  'Argument, as Graphviz DOT': 'Argument, als Graphviz DOT',
  'Claims and relations as a graph, to be drawn by Graphviz.':
    'Behauptungen und Beziehungen als Graph, den Graphviz zeichnet.',
  'Argument, as Mermaid': 'Argument, als Mermaid',
  'A flowchart, to be drawn in Markdown.': 'Ein Flussdiagramm, das in Markdown gezeichnet wird.',
  'Argument, as Kialo text': 'Argument, als Kialo-Text',
  'A tree of pros and cons by their numbers.': 'Ein Baum aus Pro und Contra, nach Nummern.',
  'Claims, as CSV': 'Behauptungen, als CSV',
  'A row for each claim and what it bears on, for statistics.':
    'Eine Zeile für jede Behauptung und worauf sie sich bezieht, für Statistik.',
  'Claims, divided by tabs': 'Behauptungen, durch Tabulatoren getrennt',
  'The same, to paste.': 'Dasselbe, zum Einfügen.',
  'Claims, as an Excel workbook': 'Behauptungen, als Excel-Arbeitsmappe',
  'The same, for spreadsheets.': 'Dasselbe, für Tabellenkalkulationen.',
  'Argument, as OPML': 'Argument, als OPML',
  'An outline, for outliners and mind maps.': 'Eine Gliederung, für Gliederungsprogramme und Mindmaps.',
  'Sources and claims, as a REFI-QDA project': 'Quellen und Behauptungen, als REFI-QDA-Projekt',
  'Texts, marked passages with tags as codes, claims as notes, for ATLAS.ti, MAXQDA, NVivo and QualCoder.':
    'Texte, markierte Textstellen mit Schlagwörtern als Codes, Behauptungen als Notizen, für ATLAS.ti, MAXQDA, NVivo und QualCoder.',
};
