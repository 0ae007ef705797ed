// `npm run stories -- --new NAME`: a folder with a story that plays at once and says of each of its parts what it is. Its three files
// stand in new-story/ as they are written, with CHILD for the child's name and STORY for the folder's.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fail, ok, type Result } from '../../../model/result.ts'
import { asStoryId, childOf, filledIn } from '../../build/workbench/story-names.ts'

const TEMPLATE = join(import.meta.dirname, 'new-story')

/** Folders of stories/ that hold something else. */
const RESERVED: readonly string[] = ['evidence', 'pictures']

/** As the card's schema has it: the id of a story is the name of its folder. */
const STORY_NAME = /^[a-z][a-z0-9_]*$/
const FALLBACK = 'nadia'

/** What somebody may have meant by `Nadia` or `mary-ann`, as a name that can be used and is not taken. */
function suggestion(name: string, root: string): string {
  const plain = asStoryId(name)
  const free = plain === '' ? FALLBACK : plain
  return isTaken(free, root) ? `${free}_2` : free
}

const isTaken = (name: string, root: string): boolean =>
  RESERVED.includes(name) || existsSync(join(root, 'stories', name))

/** Why the folder cannot be called this, with what to type instead; undefined where it can. */
export function wrongName(name: string, root: string): string | undefined {
  const type = `Type: npm run stories -- --new ${suggestion(name, root)}`
  if (!STORY_NAME.test(name))
    return `Unexpected name “${name}”, expected small letters, digits and underscores, with a letter first. ${type}`
  if (RESERVED.includes(name))
    return `Unexpected name “${name}”, expected another: stories/${name} holds something else. ${type}`
  if (isTaken(name, root))
    return `Unexpected name “${name}”, expected one that is free: stories/${name} is there, and was left as it is. ${type}`
  return existsSync(join(root, 'stories/practice.ink'))
    ? undefined
    : `Unexpected lack of stories/practice.ink in ${root}, expected the folder of the project`
}

/**
 * Writes the folder, and overwrites nothing.
 * @param here folder from which files are named in the answer
 * @returns what to do next, in eight lines
 */
export function writeNewStory(name: string, root: string, here: string): Result<string, string> {
  const wrong = wrongName(name, root)
  if (wrong !== undefined) return fail(wrong)
  const folder = join(root, 'stories', name)
  mkdirSync(folder)
  for (const file of readdirSync(TEMPLATE)) {
    const text = readFileSync(join(TEMPLATE, file), 'utf8')
    writeFileSync(join(folder, file), filledIn(text, name), {
      flag: 'wx',
    })
  }
  const ink = relative(here, join(folder, 'story.ink'))
  return ok(`Made ${relative(here, folder)}: a short draft that plays, with story.ink, story.yaml and README.md.
  Play it    npm run -s play -- ${ink}
  See it     npm run dev, and choose “Meet ${childOf(name)}” at the end of the start page
  Write      open ${ink} in Inky or any editor; its comments say what each part is
  Check it   npm run stories -- ${name}
  How long   a whole story has 10 to 15 decisions and 1,800 to 2,800 words on any run, and four endings; one that is meant
             to be shorter lists the rules that it does not keep under owes in its story.yaml, and is only warned
  Read on    ${relative(here, join(root, 'stories/README.md'))}`)
}
