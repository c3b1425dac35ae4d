/** Unicode's scripts by their long names; replacing spaces with underscores gives a `Script` property value. */
const SCRIPT_NAMES = `
  Latin, Greek, Cyrillic, Arabic, Hebrew, Han, Hiragana, Katakana, Hangul, Bopomofo, Thai, Devanagari, Bengali, Tamil,
  Telugu, Gujarati, Gurmukhi, Kannada, Malayalam, Oriya, Sinhala, Lao, Khmer, Myanmar, Tibetan, Georgian, Armenian,
  Ethiopic, Mongolian, Cherokee, Syriac, Thaana, Adlam, Ahom, Anatolian Hieroglyphs, Avestan, Balinese, Bamum, Bassa
  Vah, Batak, Bhaiksuki, Brahmi, Braille, Buginese, Buhid, Canadian Aboriginal, Carian, Caucasian Albanian, Chakma,
  Cham, Chorasmian, Coptic, Cuneiform, Cypriot, Cypro Minoan, Deseret, Dives Akuru, Dogra, Duployan, Egyptian
  Hieroglyphs, Elbasan, Elymaic, Glagolitic, Gothic, Grantha, Gunjala Gondi, Hanifi Rohingya, Hanunoo, Hatran,
  Imperial Aramaic, Inscriptional Pahlavi, Inscriptional Parthian, Javanese, Kaithi, Kawi, Kayah Li, Kharoshthi,
  Khitan Small Script, Khojki, Khudawadi, Lepcha, Limbu, Linear A, Linear B, Lisu, Lycian, Lydian, Mahajani, Makasar,
  Mandaic, Manichaean, Marchen, Masaram Gondi, Medefaidrin, Meetei Mayek, Mende Kikakui, Meroitic Cursive, Meroitic
  Hieroglyphs, Miao, Modi, Mro, Multani, Nabataean, Nag Mundari, Nandinagari, New Tai Lue, Newa, Nko, Nushu, Nyiakeng
  Puachue Hmong, Ogham, Ol Chiki, Old Hungarian, Old Italic, Old North Arabian, Old Permic, Old Persian, Old Sogdian,
  Old South Arabian, Old Turkic, Old Uyghur, Osage, Osmanya, Pahawh Hmong, Palmyrene, Pau Cin Hau, Phags Pa,
  Phoenician, Psalter Pahlavi, Rejang, Runic, Samaritan, Saurashtra, Sharada, Shavian, Siddham, SignWriting, Sogdian,
  Sora Sompeng, Soyombo, Sundanese, Syloti Nagri, Tagalog, Tagbanwa, Tai Le, Tai Tham, Tai Viet, Takri, Tangsa,
  Tangut, Tifinagh, Tirhuta, Toto, Ugaritic, Vai, Vithkuqi, Wancho, Warang Citi, Yezidi, Yi, Zanabazar Square
`
  .split(',')
  .map((name) => name.trim().replace(/\s+/g, ' '));

/** Symbols, marks without a script of their own, characters without a meaning. */
const OTHER = 'Other';

let patterns: readonly { readonly name: string; readonly pattern: RegExp }[] | undefined;

/** Returns the English name of the script that a character belongs to; `Other` for those that belong to none. */
export function scriptName(character: string): string {
  patterns ??= SCRIPT_NAMES.map((name) => ({ name, pattern: scriptPattern(name) }));
  return patterns.find(({ pattern }) => pattern.test(character))?.name ?? OTHER;
}

function scriptPattern(name: string): RegExp {
  return new RegExp(`\\p{Script=${name.replaceAll(' ', '_')}}`, 'u');
}
