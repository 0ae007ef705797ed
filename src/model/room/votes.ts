// What a group in a call writes in the chat, or a trainer counts, typed into one field: letters or numbers. Counts, and keeps
// no name. Pure.

export interface Votes {
  /** By option, from A: letters to be added, or numbers to take the place of what was counted. */
  readonly counts: readonly number[]
  /** True where numbers were typed, in the order of the options: they are the whole count. */
  readonly whole: boolean
  /** What has a letter but cannot be told for sure: to be decided by whoever reads it. */
  readonly unclear: readonly string[]
}

/**
 * “a a b c, ann: b” is A 2, B 2, C 1; “7 5 0 3” and “a7 b5 d3” are whole counts. In one line pieces are parted by commas and
 * semicolons; of several lines each is a message. What stands before the last colon of a message is who wrote it: somebody who writes
 * twice counts once, with what they wrote last. Messages without a letter of an option are no votes.
 *
 * @param options how many there are
 */
export function readVotes(text: string, options: number): Votes {
  return readNumbers(text, options) ?? readLetters(text, options)
}

function readNumbers(text: string, options: number): Votes | undefined {
  const tokens = text.split(/[\s,;]+/).filter(Boolean)
  const none = Array.from({ length: options }, () => 0)
  // One number alone may be what somebody wrote for A.
  if (tokens.length > 1 && tokens.length <= options && tokens.every((token) => /^\d{1,3}$/.test(token)))
    return { counts: none.map((_, index) => Number(tokens[index] ?? 0)), whole: true, unclear: [] }
  if (tokens.length === 0) return undefined
  const counts = [...none]
  for (const token of tokens) {
    const [, letter = '', number] = /^([a-z])=?(\d{1,3})$/i.exec(token) ?? []
    const place = placeOf(letter)
    if (number === undefined || place >= options) return undefined
    counts[place] = Number(number)
  }
  return { counts, whole: true, unclear: [] }
}

function readLetters(text: string, options: number): Votes {
  const trimmed = text.trim()
  const pieces = trimmed.split(trimmed.includes('\n') ? /\n+/ : /[,;]+/)
  const byWriter = new Map<string, readonly number[]>()
  const unclear: string[] = []
  pieces.forEach((piece, index) => {
    const message = piece.trim()
    const colon = message.lastIndexOf(':')
    const places = placesIn(message.slice(colon + 1), options, colon >= 0)
    // The time that a chat puts before a name is another each time.
    const writer =
      colon > 0
        ? message
            .slice(0, colon)
            .replace(/[^\p{L}]+/gu, ' ')
            .trim()
            .toLowerCase()
        : ''
    if (places === undefined) unclear.push(message)
    else if (places.length > 0) byWriter.set(writer || String(index), places)
  })
  const counts = Array.from({ length: options }, () => 0)
  for (const place of [...byWriter.values()].flat()) counts[place] = (counts[place] ?? 0) + 1
  return { counts, whole: false, unclear }
}

/** Between words; an apostrophe is within one. */
const BETWEEN = /[\s.!?,;"“”()[\]*+]+/
const NO = /^(?:not|no|never|or|.*n['’]t)$/i
const REASON = /^(?:because|cos|since|as|-|–|—)$/i

/**
 * The options that a message is for: none where it has no letter of one; undefined where it cannot be told.
 * @param isSigned whether it is said whose it is: then it is one vote
 */
function placesIn(message: string, options: number, isSigned: boolean): readonly number[] | undefined {
  const words = message.replace(/[/&]/g, ' or ').split(BETWEEN).filter(Boolean)
  const place = (word: string) => (/^(.)\1*$/iu.test(word) ? placeOf(word) : Number.POSITIVE_INFINITY)
  const isLetter = (word: string) => place(word) < options
  const letters = words.filter(isLetter)
  const [only] = letters
  if (only === undefined) return []
  const all = [...new Set(letters.map(place))]
  // Letters alone, as somebody typed them who counts; from one person, who may have stressed it, it is one.
  if (letters.length === words.length)
    return isSigned ? (all.length === 1 ? all : undefined) : letters.map(place)
  // “not A”, “a or b”.
  if (words.some((word) => NO.test(word))) return undefined
  if (isLetter(words[0] ?? '') && REASON.test(words[1] ?? '')) return [place(words[0] ?? '')]
  // Among words a small letter may be a word itself, as in “I think a hug”.
  const capitals = letters.filter((word) => word !== word.toLowerCase())
  const [capital] = capitals
  if (capitals.length === 1 && capital !== undefined && !isArticle(words, capital)) return [place(capital)]
  // No word but “a” is a single letter of an option, so any other is meant wherever it stands.
  const isOutside = only === words[0] || only === words.at(-1)
  const isMeant = only.toLowerCase() !== 'a' || (isOutside && !isArticle(words, only))
  return letters.length === 1 && isMeant ? [place(only)] : undefined
}

/** “A hug is best” begins with a word, and with no letter. */
const isArticle = (words: readonly string[], word: string): boolean =>
  word.toLowerCase() === 'a' && word === words[0] && words.length > 2

/** From 0; past every option where it is no letter. */
function placeOf(letter: string): number {
  const place = letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0)
  return place >= 0 && place < 26 ? place : Number.POSITIVE_INFINITY
}
