// Whether words are spelt right, in British English.
//
// passes:
//   Ana's nan organised it, and realised that Ana hadn't a half-price ticket.
//   Ana: NOT TODAY. I'm gonna be 16 on the 3rd.
//
// fails:
//   Ana will recieve a letter.

import type { Dictionary, Rule, RuleFinding, RuleInput } from '../../rule.ts'

/** Tags whose text is read by a trainee or a trainer. */
const READ_TAGS = ['why', 'instead', 'thought', 'differ', 'discuss', 'say', 'hard']

const WORD = /['’]?[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*['’]?/gu
/** A capital for each of a few words, as in YJS, or several of them, as in TVs or the three Ps. */
const ABBREVIATION = /^(\p{Lu}{2,4}s?|\p{Lu}s)$/u
/** What may follow any word: Ana's, the dog'll, the lads'. */
const SHORT_ENDING = /['’](s|d|ll|ve|re|m)?$/u
/** As in doin’. */
const DROPPED_G = /in['’]$/u

export const spelling: Rule = {
  id: 'spelling',
  severity: 'warning',
  about:
    'Every word is in the British dictionary (which has both -ise and -ize), belongs to a name of the card or of somebody who speaks, or stands in stories/words.yaml. Each word is told once, where it stands first. Words with a figure in them and abbreviations of up to four capitals are not looked at.',
  check(checked): readonly RuleFinding[] {
    const known = checked.dictionary.and(namesIn(checked))
    const findings = new Map<string, RuleFinding>()
    for (const { text, place } of textsOf(checked)) {
      for (const word of unknownWords(text, known)) {
        if (findings.has(word.toLowerCase())) continue
        const near = known.nearest(word)
        findings.set(word.toLowerCase(), {
          message: `Unexpected word “${word}”, expected ${near.length > 0 ? listOf(near) : 'one of the dictionary'}`,
          place,
          hint: 'If it is meant as it stands, write it into stories/words.yaml; if it is a name, into the card under people or places.',
        })
      }
    }
    return [...findings.values()]
  },
}

const textsOf = ({ words, tags }: RuleInput) => [
  ...words,
  ...tags.filter(({ key }) => READ_TAGS.includes(key)).map(({ value, place }) => ({ text: value, place })),
]

const namesIn = ({ about, people, places, words }: RuleInput): readonly string[] => {
  const names = [
    about.child.name,
    about.manager?.name ?? '',
    ...people,
    ...places,
    ...words.flatMap(({ speaker }) => speaker ?? []),
  ]
  return [...new Set(names.flatMap((name) => name.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []))]
}

/** Of a word with hyphens that is not known as a whole, the parts that are not known; without an ending such as ’s. */
export const unknownWords = (text: string, known: Dictionary): readonly string[] =>
  (text.match(WORD) ?? []).flatMap((found) => {
    // An apostrophe at either end belongs to the word, as in ’cause or doin’, or is a quotation mark.
    const bare = found.replace(/^['’]|['’]$/gu, '')
    if (known.knows(found) || known.knows(bare)) return []
    if (DROPPED_G.test(found) && known.knows(`${bare}g`)) return []
    return bare
      .split('-')
      .filter((part) => !isWord(part, known))
      .map(withoutEnding)
  })

const isWord = (part: string, known: Dictionary): boolean =>
  part.length === 1 ||
  /\p{N}/u.test(part) ||
  ABBREVIATION.test(part) ||
  known.knows(part) ||
  known.knows(withoutEnding(part))

const withoutEnding = (part: string): string => part.replace(SHORT_ENDING, '')

const listOf = (words: readonly string[]): string =>
  words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
