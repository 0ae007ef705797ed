// VAR, CONST and LIST that are not in capitals, which Ink tells as words, and then knows nothing of what they declare.

import type { Place, Problem } from '../../model/result.ts'
import { withoutComments } from './check-tags.ts'
import { unknownIn } from './includes.ts'
import { splitTags } from './marks.ts'

interface SmallDeclaration {
  readonly place: Place
  readonly word: string
  /** The line as it is to be written. */
  readonly meant: string
  readonly names: readonly string[]
  /** Whether what stands after the = can be nothing but a value. */
  readonly isSure: boolean
}

const SMALL = /^\s*(var|const|list)\s+(\w+)\s*=(?!=)\s*(.*)$/i
const LITERAL = /^(?:-?\d+(?:\.\d+)?|true|false|"[^"]*")$/

const declarationsIn = (texts: ReadonlyMap<string, string>): readonly SmallDeclaration[] =>
  [...texts].flatMap(([file, text]) =>
    withoutComments(text)
      .split('\n')
      .flatMap((line, index) => {
        const words = splitTags(line).words.trim()
        const [, word = '', name = '', value = ''] = SMALL.exec(words) ?? []
        const capitals = word.toUpperCase()
        if (word === capitals) return []
        const items = capitals === 'LIST' ? (value.match(/[A-Za-z_]\w*/g) ?? []) : []
        return {
          place: { file, line: index + 1 },
          word,
          meant: `${capitals}${words.slice(word.length)}`,
          names: [name, ...items],
          isSure: capitals !== 'LIST' && LITERAL.test(value),
        }
      }),
  )

/** One problem for each, in place of all that follows from it; where nothing does, a warning where it can be nothing else. */
export function withSmallDeclarations(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
): readonly Problem[] {
  const declarations = declarationsIn(texts)
  const asks = (problem: Problem, { names }: SmallDeclaration): boolean =>
    names.includes(unknownIn(problem)?.split('.').at(-1) ?? '')
  return [
    ...declarations.flatMap((declaration) => {
      const { place, word, meant, isSure } = declaration
      const isAsked = problems.some((problem) => asks(problem, declaration))
      if (!isAsked && !isSure) return []
      return {
        code: isAsked ? 'ink/error' : 'ink/warning',
        message: `Unexpected ${word}, expected ${word.toUpperCase()} in capitals: as it is, Ink reads the line as words`,
        place,
        hint: `Write ${meant}`,
      }
    }),
    ...problems.filter((problem) => !declarations.some((declaration) => asks(problem, declaration))),
  ]
}
