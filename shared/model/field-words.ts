import { t } from '../language/translate.ts';

/** Returns the word for a field of an entry in the language that is spoken; in English, its name in the model. */
export function fieldWord(field: string): string {
  return t(
    '{field, select, title {title} description {description} author {author} language {language} created {created} kind {kind} text {text} note {note} tags {tags} weight {weight} premises {premises} target {target} scheme {scheme} order {order} name {name} otherNames {otherNames} role {role} colour {colour} at {at} words {words} csl {csl} mediaType {mediaType} original {original} exact {exact} prefix {prefix} suffix {suffix} start {start} end {end} page {page} area {area} reason {reason} checkedBy {checkedBy} checkedOn {checkedOn} roles {roles} conclusion {conclusion} questions {questions} other {{field}}}',
    { field },
  );
}
