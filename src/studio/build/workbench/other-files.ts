// Files that people take for those of a story and that cannot be read: what word processors save, and texts under another name. Known by
// their names alone. Pure.

import type { Problem } from '../../../model/result.ts'
import { baseOf, type Drop, folderOf, inFolder, SHOW_ENDINGS } from './dropped-files.ts'

const KINDS: Readonly<Record<string, string>> = {
  doc: 'Word document',
  docx: 'Word document',
  odt: 'OpenDocument text',
  rtf: 'rich text',
  pages: 'Pages document',
}
const DOCUMENT = /\.(docx?|odt|rtf|pages)$/i
const TEXT = /\.txt$/i
/** Texts that lie beside many things and are no story. */
const ASIDE = /^(readme|licen[cs]e|notes?|changelog)\b/i

/** `story.ink` of `story.docx`, and `story.yaml` of `story.yaml.rtf`. */
function meantName(path: string): string {
  const name = baseOf(path).replace(DOCUMENT, '').replace(TEXT, '')
  return /\.(ink|ya?ml)$/i.test(name) ? name : `${name}.ink`
}

const kindOf = (path: string): string => KINDS[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? ''

function asPlainText(path: string): string {
  const name = meantName(path)
  const ending = name.slice(name.lastIndexOf('.'))
  const byHand = `save it as plain text (.txt, in UTF-8) and change the ending of its name to ${ending}.`
  return ending === '.ink'
    ? `Copy all of it into Inky and save it there as ${name}; or ${byHand}`
    : `In it, ${byHand}`
}

const documentIn = (path: string): Problem => ({
  code: 'author/document',
  message: `Unexpected ${kindOf(path)}, ${baseOf(path)}, expected plain text in a file called ${meantName(path)}`,
  hint: `What a word processor saves cannot be read here. ${asPlainText(path)}`,
})

const textIn = (path: string): Problem => ({
  code: 'author/no-story',
  message: `Unexpected ${baseOf(path)} without a story, expected a file called ${meantName(path)}`,
  hint: `If the story is in it, change the ending of its name from .txt to .ink. ${SHOW_ENDINGS}`,
})

/** The file in which the story may be, where nothing that can be read has one. */
export function storyElsewhere({ named }: Drop): Problem | undefined {
  const inOrder = [...named].sort((a, b) => Number(!isStory(a)) - Number(!isStory(b)))
  const document = inOrder.find((path) => DOCUMENT.test(path))
  if (document !== undefined) return documentIn(document)
  const text = inOrder.find((path) => TEXT.test(path) && !ASIDE.test(baseOf(path)))
  return text === undefined ? undefined : textIn(text)
}

const isStory = (path: string): boolean => /^story\b/i.test(baseOf(path))

/** Of documents beside a story those that have the name of a file of it: what was changed last may be in them. */
export const documentsBeside = ({ named, paths }: Drop): readonly Problem[] =>
  named
    .filter((path) => DOCUMENT.test(path))
    .flatMap((path) => {
      const meant = inFolder(folderOf(path), meantName(path)).toLowerCase()
      const read = paths.find((other) => other.toLowerCase() === meant)
      if (read !== undefined) {
        return [
          {
            code: 'author/document',
            message: `Unexpected ${kindOf(path)}, ${baseOf(path)}, beside ${baseOf(read)}, of which only ${baseOf(read)} was read`,
            hint: `If your last changes are in ${baseOf(path)}, copy them into ${baseOf(read)}.`,
          },
        ]
      }
      return /\.(ink|ya?ml)\.\w+$/i.test(path) ? [documentIn(path)] : []
    })

/** What to do for a file that is missing and lies there as another kind of file. */
export function remedyFor(wanted: string, { named }: Drop): string | undefined {
  const name = baseOf(wanted).toLowerCase()
  const other = named.find((path) => meantName(path).toLowerCase() === name)
  if (other === undefined) return undefined
  return DOCUMENT.test(other)
    ? `${baseOf(other)} is a ${kindOf(other)}, which cannot be read here. ${asPlainText(other)}`
    : `Change the ending of ${baseOf(other)} from .txt to .ink. ${SHOW_ENDINGS}`
}
