// Whether everybody who is named is counted.
//
// passes:
//   You ring Ana on Thursday.
//
// fails:
//   You ring Ana about what Bernard said.

import type { RuleFinding, TextInput, TextRule } from '../../rule.ts'
import { quoted } from '../say.ts'

/** A word with a capital that no sentence begins with. */
const CAPITAL = /\p{Lu}[\p{L}’']*/gu
const WITHIN = /[\p{Ll}\d,;:]\s$/u
const ALWAYS = new Set(
  `I Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays January February March April May June July August September October November December
Christmas Easter English Welsh British Mum Dad Nan Mr Mrs Ms Miss Dr God Year OK`.split(/\s+/),
)

export const unlistedName: TextRule = {
  id: 'unlisted-name',
  severity: 'error',
  about:
    'A word with a capital within a sentence is the child, somebody who speaks, or stands in the card: under people where it is somebody, under places for everything else that has a name.',
  check(checked): readonly RuleFinding[] {
    const known = knownIn(checked)
    const findings = new Map<string, RuleFinding>()
    for (const { text, place } of checked.words) {
      for (const { 0: word, index } of text.matchAll(CAPITAL)) {
        if (!WITHIN.test(text.slice(0, index))) continue
        const name = word.replace(/[’']s?$/u, '')
        if (known.has(name) || isShout(name) || /^I[’']/u.test(word) || findings.has(name)) continue
        findings.set(name, {
          message: `Unexpected name ${quoted(name)}, expected it in the card`,
          place,
          hint: 'Write it under people, or under places if it is nobody.',
        })
      }
    }
    return [...findings.values()]
  },
}

function knownIn({ about, people, places, words }: TextInput): ReadonlySet<string> {
  const names = [
    about.child.name,
    about.manager?.name ?? '',
    ...people,
    ...places,
    ...words.flatMap(({ speaker }) => speaker ?? []),
  ]
  return new Set([...ALWAYS, ...names.flatMap((name) => name.split(/[^\p{L}\p{N}’']+/u))])
}

/** An abbreviation. */
const isShout = (word: string): boolean => word === word.toUpperCase()
