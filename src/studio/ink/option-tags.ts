// Tags of this house inside the brackets of an option. Ink gives those to the option alone and never prints them, so what an author
// says there of the choice would be lost in silence. Tags of others are left in peace.

import type { Problem } from '../../model/result.ts'
import { parseTag } from '../../model/story/tags.ts'
import { type ParsedChoice, type ParsedStory, placeOf, walkParsed } from './map-choices.ts'
import { type ContentNode, partsOf } from './wordings.ts'

/** @param names the file that each INCLUDE's words mean */
export function checkOptionTags(story: ParsedStory, names: ReadonlyMap<string, string>): readonly Problem[] {
  const problems: Problem[] = []
  walkParsed(story, (node) => {
    if (node.typeName !== 'Choice') return
    for (const tag of tagsOf((node as ParsedChoice).choiceOnlyContent)) {
      const key = parseTag(tag)?.key
      if (key) problems.push({ ...inBrackets(key), place: placeOf(node, names) })
    }
  })
  return problems
}

const inBrackets = (key: string): Problem => ({
  code: 'tag/in-brackets',
  message: `Unexpected # ${key} inside [ ], expected only words that are offered there`,
  hint: 'Ink would drop it. Write it on a line below the option.',
})

/** The text of each tag; what logic in it would print is left out. */
function tagsOf(node: ContentNode | null): readonly string[] {
  const texts = ['']
  for (const { isStart, text = '' } of partsOf(node)) texts.push(isStart ? text : `${texts.pop()}${text}`)
  // Before the first tag stand the words that are offered; a tag goes on to the next or to the end.
  return texts.slice(1)
}
