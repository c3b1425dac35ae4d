import { msg, spokenLanguage, spokenLocale, t } from '../language/translate.ts';

/** What is counted in the window, by its English noun. */
const COUNTED: Readonly<Record<string, string>> = {
  statement: msg('{count, plural, one {# statement} other {# statements}}'),
  passage: msg('{count, plural, one {# passage} other {# passages}}'),
  relation: msg('{count, plural, one {# relation} other {# relations}}'),
  card: msg('{count, plural, one {# card} other {# cards}}'),
  speaker: msg('{count, plural, one {# speaker} other {# speakers}}'),
  move: msg('{count, plural, one {# move} other {# moves}}'),
  turn: msg('{count, plural, one {# turn} other {# turns}}'),
  claim: msg('{count, plural, one {# claim} other {# claims}}'),
  text: msg('{count, plural, one {# text} other {# texts}}'),
  source: msg('{count, plural, one {# source} other {# sources}}'),
  map: msg('{count, plural, one {# map} other {# maps}}'),
  word: msg('{count, plural, one {# word} other {# words}}'),
  side: msg('{count, plural, one {# side} other {# sides}}'),
  'linked premise': msg('{count, plural, one {# linked premise} other {# linked premises}}'),
  note: msg('{count, plural, one {# note} other {# notes}}'),
  speech: msg('{count, plural, one {# speech} other {# speeches}}'),
  reference: msg('{count, plural, one {# reference} other {# references}}'),
  proposal: msg('{count, plural, one {# proposal} other {# proposals}}'),
  'more word': msg('{count, plural, one {# more word} other {# more words}}'),
  line: msg('{count, plural, one {# line} other {# lines}}'),
  change: msg('{count, plural, one {# change} other {# changes}}'),
  second: msg('{count, plural, one {# second} other {# seconds}}'),
  removal: msg('{count, plural, one {# removal} other {# removals}}'),
  question: msg('{count, plural, one {# question} other {# questions}}'),
  premise: msg('{count, plural, one {# premise} other {# premises}}'),
  pixel: msg('{count, plural, one {# pixel} other {# pixels}}'),
  paragraph: msg('{count, plural, one {# paragraph} other {# paragraphs}}'),
  page: msg('{count, plural, one {# page} other {# pages}}'),
  'other claim': msg('{count, plural, one {# other claim} other {# other claims}}'),
  'other premise': msg('{count, plural, one {# other premise} other {# other premises}}'),
  node: msg('{count, plural, one {# node} other {# nodes}}'),
  'lone surrogate': msg('{count, plural, one {# lone surrogate} other {# lone surrogates}}'),
  letter: msg('{count, plural, one {# letter} other {# letters}}'),
  idea: msg('{count, plural, one {# idea} other {# ideas}}'),
  group: msg('{count, plural, one {# group} other {# groups}}'),
  file: msg('{count, plural, one {# file} other {# files}}'),
  extension: msg('{count, plural, one {# extension} other {# extensions}}'),
  entry: msg('{count, plural, one {# entry} other {# entries}}'),
  'control character': msg('{count, plural, one {# control character} other {# control characters}}'),
  character: msg('{count, plural, one {# character} other {# characters}}'),
  addition: msg('{count, plural, one {# addition} other {# additions}}'),
  wording: msg('{count, plural, one {# wording} other {# wordings}}'),
  tag: msg('{count, plural, one {# tag} other {# tags}}'),
  stretch: msg('{count, plural, one {# stretch} other {# stretches}}'),
  step: msg('{count, plural, one {# step} other {# steps}}'),
  'settled one': msg('{count, plural, one {# settled one} other {# settled ones}}'),
  row: msg('{count, plural, one {# row} other {# rows}}'),
  role: msg('{count, plural, one {# role} other {# roles}}'),
  'recognised word': msg('{count, plural, one {# recognised word} other {# recognised words}}'),
  'quoted passage': msg('{count, plural, one {# quoted passage} other {# quoted passages}}'),
  'quoted paragraph': msg('{count, plural, one {# quoted paragraph} other {# quoted paragraphs}}'),
  quotation: msg('{count, plural, one {# quotation} other {# quotations}}'),
  program: msg('{count, plural, one {# program} other {# programs}}'),
  problem: msg('{count, plural, one {# problem} other {# problems}}'),
  position: msg('{count, plural, one {# position} other {# positions}}'),
  place: msg('{count, plural, one {# place} other {# places}}'),
  picture: msg('{count, plural, one {# picture} other {# pictures}}'),
  other: msg('{count, plural, one {# other} other {# others}}'),
  objection: msg('{count, plural, one {# objection} other {# objections}}'),
  notice: msg('{count, plural, one {# notice} other {# notices}}'),
  'more line': msg('{count, plural, one {# more line} other {# more lines}}'),
  'more claim': msg('{count, plural, one {# more claim} other {# more claims}}'),
  'more speaker': msg('{count, plural, one {# more speaker} other {# more speakers}}'),
  'more question': msg('{count, plural, one {# more question} other {# more questions}}'),
  'more map': msg('{count, plural, one {# more map} other {# more maps}}'),
  'more pair': msg('{count, plural, one {# more pair} other {# more pairs}}'),
  'more row': msg('{count, plural, one {# more row} other {# more rows}}'),
  'marked passage': msg('{count, plural, one {# marked passage} other {# marked passages}}'),
  'longer word': msg('{count, plural, one {# longer word} other {# longer words}}'),
  'linked relation': msg('{count, plural, one {# linked relation} other {# linked relations}}'),
  'linked argument': msg('{count, plural, one {# linked argument} other {# linked arguments}}'),
  icon: msg('{count, plural, one {# icon} other {# icons}}'),
  heading: msg('{count, plural, one {# heading} other {# headings}}'),
  'further map': msg('{count, plural, one {# further map} other {# further maps}}'),
  'further comment': msg('{count, plural, one {# further comment} other {# further comments}}'),
  field: msg('{count, plural, one {# field} other {# fields}}'),
  excerpt: msg('{count, plural, one {# excerpt} other {# excerpts}}'),
  citation: msg('{count, plural, one {# citation} other {# citations}}'),
  difference: msg('{count, plural, one {# difference} other {# differences}}'),
  day: msg('{count, plural, one {# day} other {# days}}'),
  'critical question': msg('{count, plural, one {# critical question} other {# critical questions}}'),
  comment: msg('{count, plural, one {# comment} other {# comments}}'),
  'claim or step': msg('{count, plural, one {# claim or step} other {# claims and steps}}'),
  'claim or question': msg('{count, plural, one {# claim or question} other {# claims and questions}}'),
  'claim stands': msg('{count, plural, one {# claim stands} other {# claims stand}}'),
  chapter: msg('{count, plural, one {# chapter} other {# chapters}}'),
  attachment: msg('{count, plural, one {# attachment} other {# attachments}}'),
  'attached file': msg('{count, plural, one {# attached file} other {# attached files}}'),
  article: msg('{count, plural, one {# article} other {# articles}}'),
  arrow: msg('{count, plural, one {# arrow} other {# arrows}}'),
  message: msg('{count, plural, one {# message} other {# messages}}'),
  walk: msg('{count, plural, one {# walk} other {# walks}}'),
  stop: msg('{count, plural, one {# stop} other {# stops}}'),
  scheme: msg('{count, plural, one {# scheme} other {# schemes}}'),
  'own scheme': msg('{count, plural, one {# own scheme} other {# own schemes}}'),
  'role of a premise': msg('{count, plural, one {# role of a premise} other {# roles of premises}}'),
  version: msg('{count, plural, one {# version} other {# versions}}'),
  item: msg('{count, plural, one {# item} other {# items}}'),
  document: msg('{count, plural, one {# document} other {# documents}}'),
  debate: msg('{count, plural, one {# debate} other {# debates}}'),
  slide: msg('{count, plural, one {# slide} other {# slides}}'),
  sheet: msg('{count, plural, one {# sheet} other {# sheets}}'),
  column: msg('{count, plural, one {# column} other {# columns}}'),
  key: msg('{count, plural, one {# key} other {# keys}}'),
  action: msg('{count, plural, one {# action} other {# actions}}'),
  option: msg('{count, plural, one {# option} other {# options}}'),
  reply: msg('{count, plural, one {# reply} other {# replies}}'),
  weight: msg('{count, plural, one {# weight} other {# weights}}'),
  'place of a card': msg('{count, plural, one {# place of a card} other {# places of cards}}'),
  'part that no words tell': msg('{count, plural, one {# part that no words tell} other {# parts that no words tell}}'),
  'icon or attachment': msg('{count, plural, one {# icon or attachment} other {# icons and attachments}}'),
  'relation on relations': msg('{count, plural, one {# relation on relations} other {# relations on relations}}'),
  'relation’s scheme, note and weight': msg(
    '{count, plural, one {# relation’s scheme, note and weight} other {# relations’ schemes, notes and weights}}',
  ),
  'passage that has no place in its text': msg(
    '{count, plural, one {# passage that has no place in its text} other {# passages that have no place in their texts}}',
  ),
  'source’s original and record but for its title': msg(
    '{count, plural, one {# source’s original and record but for its title} other {# sources’ originals and records but for their titles}}',
  ),
  'move on relations': msg('{count, plural, one {# move on relations} other {# moves on relations}}'),
  'passage that no claim cites': msg(
    '{count, plural, one {# passage that no claim cites} other {# passages that no claim cites}}',
  ),
  'source but for its title': msg(
    '{count, plural, one {# source but for its title} other {# sources but for their titles}}',
  ),
};

/** Formats a number with thousands separators, such as `1,200`. */
export function figures(count: number): string {
  return formatOf(spokenLocale()).format(count);
}

/** Made once for a locale: to make one takes fifty times as long as to use it, and a window shows hundreds of numbers. */
let format: Intl.NumberFormat | null = null;
let formatLocale = '';

function formatOf(locale: string): Intl.NumberFormat {
  if (format === null || formatLocale !== locale) {
    format = new Intl.NumberFormat(locale);
    formatLocale = locale;
  }
  return format;
}

/**
 * Formats a number with the noun that it counts, such as `1 claim` and `1,200 claims`, in the language that is spoken where the
 * noun is known in it.
 */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  const message = spokenLanguage() === 'en' ? undefined : COUNTED[one];
  if (message !== undefined) return t(message, { count });
  return `${figures(count)} ${count === 1 ? one : many}`;
}
