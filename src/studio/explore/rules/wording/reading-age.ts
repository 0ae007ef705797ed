// Whether the child speaks as a child does. A formula can judge some thirty words of ordinary talk and not one line: with
// “Football.” alone it says 18, with the lines around it 6. So lines of the child are taken together, in the order of
// the source, until there is enough for the formula; a line of thirty words is judged by itself. Clauses strung
// together with “and”, “but”, “so” count as sentences of their own, because in talk they are.
//
// passes:
//   Ana: My nan says I can stop there till it's sorted, and she's got the room, so I don't know why everyone's on about it.
//   Ana: You could ask her. She's in most days. She likes it when people ring up first, though.
//
// fails:
//   Ana: I appreciate your consideration of the circumstances underlying my behaviour, which originated predominantly in experiences of abandonment.
//   Ana: Subsequently I have come to recognise the significance of establishing appropriate relationships with professionals in authority.

import type { RuleFinding, SourceWords, TextInput, TextRule } from '../../rule.ts'

const LIMIT = 11

export const readingAge: TextRule = {
  id: 'reading-age',
  severity: 'error',
  about: `What the child of the story says can be read at ${LIMIT}. Judged in stretches of about thirty words, since no formula can judge less.`,
  check(checked): readonly RuleFinding[] {
    const { about, words } = checked
    const lines = words.filter(({ kind, speaker }) => kind === 'speech' && isName(speaker, about.child.name))
    return stretches(lines, checked).flatMap(({ lines: [first], text, age }) => {
      if (!first || age <= LIMIT) return []
      const long = longest(text)
      return [
        {
          message: `Unexpected reading age of ${Math.round(age)} in ${about.child.name}’s lines from “${first.text.slice(0, 40)}…” on, expected ${LIMIT} at most`,
          place: first.place,
          hint: `Say it in shorter sentences and plainer words.${long ? ` The longest word is “${long}”.` : ''}`,
        },
      ]
    })
  },
}

const isName = (speaker: string | undefined, name: string): boolean =>
  speaker !== undefined && (speaker === name || speaker === name.split(' ')[0])

interface Stretch {
  readonly lines: readonly SourceWords[]
  readonly text: string
  readonly age: number
}

/** Neighbouring lines, as many as it takes for the formula to say something. A last stretch that is too short is judged together with lines before it. */
function stretches(lines: readonly SourceWords[], { readingAge: ageOf }: TextInput): readonly Stretch[] {
  const judged: Stretch[] = []
  let from = 0
  const judge = (start: number, end: number): boolean => {
    const gathered = lines.slice(start, end)
    const text = gathered.map((line) => asSentences(line.text)).join('\n')
    const age = ageOf(text)
    if (age !== undefined) judged.push({ lines: gathered, text, age })
    return age !== undefined
  }
  for (let end = 1; end <= lines.length; end++) if (judge(from, end)) from = end
  for (let start = from - 1; from < lines.length && start >= 0; start--) if (judge(start, lines.length)) break
  return judged
}

const asSentences = (text: string): string => text.replace(/, (and|but|so|because|then|only)\b/giu, '. $1')

const longest = (text: string): string | undefined =>
  (text.match(/\p{L}+/gu) ?? []).reduce<string | undefined>(
    (long, word) => (word.length > Math.max(7, long?.length ?? 0) ? word : long),
    undefined,
  )
