// What an option's words give away to somebody who does not follow the story: how long it is, how exact, whether it is an act
// and no speech, how many words it repeats of what was just said.

import type { Line } from '../../model/passage.ts'

/** Number of characters (code points) without the space around. */
export const lengthOf = (text: string): number => [...text.trim()].length

const NUMBER =
  /\b(\d[\d.:]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|half|quarter|first|second|third|fourth|fifth|ninth)\b/giu
const TIME =
  /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|o'clock|today|tonight|tomorrow|week|month|hour|minute)s?\b/giu
/** A capital that begins no sentence, other than I. */
const NAME = /(?!I\b|I['’])\p{Lu}[\p{L}'’-]*/gu
/** What stands before it then. The oldest browsers have no pattern that looks behind itself. */
const WITHIN = /[\p{L}\p{N},;:'’–-]\s+$/u

/** How many numbers, times and names a text holds. A day of the week counts once, although it matches TIME and NAME. */
export const exactness = (text: string): number =>
  new Set([...[NUMBER, TIME].flatMap((pattern) => placesOf(text, pattern)), ...namesIn(text)]).size

const placesOf = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map(({ index }) => index)

const namesIn = (text: string): readonly number[] =>
  placesOf(text, NAME).filter((index) => WITHIN.test(text.slice(0, index)))

/** Cut after every mark that ends a sentence. */
export const sentencesOf = (text: string): readonly string[] =>
  text.replace(/([.!?…])\s+/gu, '$1\0').split('\0')

/** Something done: no word of it is between quotation marks. */
export const isUnspoken = (text: string): boolean => !/["“”]/.test(text)

/** Words too common to be an echo of anything. */
const COMMON = new Set(
  `a about all am an and any are as at be been but by can could did do does don't for from get go got had has have he her
  him his how i i'd i'll i'm i've if in is it it's its just let like me my no not of on one or our out say see she so some
  tell than that that's the their them then there there's they this to up us was we were what what's when where which who why will
  with would yes you you'd you'll you're you've your`.split(/\s+/),
)

/** Without those that are too common to mean anything; in lower case. */
export const contentWords = (text: string): ReadonlySet<string> =>
  new Set(
    (
      text
        .toLowerCase()
        .replaceAll('’', "'")
        .match(/[\p{L}\p{N}']+/gu) ?? []
    ).filter((word) => !COMMON.has(word)),
  )

/** How many words of the last spoken line an option repeats. */
export function echoes(text: string, lines: readonly Line[]): number {
  const last = lines.filter(({ kind }) => kind === 'speech').at(-1)
  if (!last) return 0
  const lastWords = contentWords(last.text)
  return [...contentWords(text)].filter((word) => lastWords.has(word)).length
}
