// Finds mistakes in tags that Ink accepts in silence. Tags are Ink syntax: inside one, `//` cuts it, `#` starts another,
// `->` diverts, `{` and `|` are logic. Compiled Ink no longer shows that, so this reads the source line by line.

import type { Problem } from '../../model/result.ts'
import { parseTag, TAG_KEYS, type TagKey } from '../../model/story/tags.ts'
import { findMark, splitTags } from './marks.ts'
import { nearest } from './nearest.ts'

/** Only meant for stories that use this house's tags: a file with none of them is not checked. */
export function checkTags(source: string, file: string): readonly Problem[] {
  const tags = tagsIn(source)
  if (!tags.some(({ tag }) => parseTag(tag))) return []
  return tags.flatMap(({ tag, line }) => {
    const slip = slipIn(tag)
    return slip ? [{ ...slip, place: { file, line } }] : []
  })
}

/** The text of every tag in a source, with its line. */
export const tagsIn = (source: string): readonly { readonly tag: string; readonly line: number }[] =>
  withoutComments(source)
    .split('\n')
    .flatMap((text, index) => splitTags(text).tags.map((tag) => ({ tag, line: index + 1 })))

/** Block comments and whole-line comments are blanked, so that line numbers stay. */
export const withoutComments = (source: string): string =>
  source
    .replace(COMMENT, (comment) => (comment.startsWith('/*') ? comment.replace(/[^\n]/g, ' ') : comment))
    .replace(/^[ \t]*\/\/.*$/gm, '')

/** As Ink finds them: none begins within another, and one that is never closed goes on to the end of the file. */
export const COMMENT = /\/\/.*|\/\*[\s\S]*?(?:\*\/|$)/g

/** The key that a tag with none of this house's may mean. */
export const nearestKey = (tag: string): TagKey | undefined =>
  parseTag(tag)
    ? undefined
    : TAG_KEYS.find((key) => key === nearest(/^(\w+)\s*(?::|$)/.exec(tag)?.[1] ?? '', TAG_KEYS))

const LOGIC: readonly (readonly [mark: string, effect: string])[] = [
  ['//', 'everything after it is cut'],
  ['->', 'Ink diverts there'],
  ['{', 'Ink reads logic'],
  ['|', 'Ink reads logic'],
]

function hintFor(tag: string): string {
  const near = nearestKey(tag)
  if (near) return `The nearest is ${near}.`
  const [, key, value] = /^(\w+)\s+(\S.*)$/.exec(tag) ?? []
  return TAG_KEYS.some((known) => known === key)
    ? `Write # ${key}: ${value}`
    : 'A # inside a tag starts another tag: write \\# for the sign itself.'
}

function slipIn(tag: string): Omit<Problem, 'place'> | undefined {
  const logic = LOGIC.find(([mark]) => findMark(tag, mark) >= 0)
  if (logic) {
    const [mark, effect] = logic
    return {
      code: mark === '//' ? 'tag/comment' : 'tag/logic',
      message: `Unexpected ${mark} inside the tag “# ${tag}”, expected plain words: ${effect}`,
      hint: `Say it in other words, or write a backslash before it: \\${mark}`,
    }
  }
  if (parseTag(tag)) return undefined
  return {
    code: 'tag/unknown-key',
    message: `Unexpected tag “# ${tag}”, expected one of ${TAG_KEYS.join(', ')}`,
    hint: hintFor(tag),
  }
}
