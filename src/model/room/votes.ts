// What a group in a call writes in the chat, or a trainer counts, typed into one field: letters or numbers. Counts, and keeps
// no name. Pure.

export interface Votes {
  /** By option, from A: letters to be added, or numbers to take the place of what was counted. */
  readonly counts: readonly number[]
  /** True where numbers were typed, in the order of the options: they are the whole count. */
  readonly whole: boolean
  /** What said no letter, or more than one; to be looked at and typed again. */
  readonly rest: readonly string[]
}

/**
 * “a a b c, ann: b” is A 2, B 2, C 1; “7 5 0 3” and “a7 b5 d3” are whole counts. Pieces are parted by commas, semicolons
 * and new lines; what stands before the last colon of a piece is who wrote it.
 *
 * @param options how many there are
 */
export function readVotes(text: string, options: number): Votes {
  return readNumbers(text, options) ?? readLetters(text, options)
}

function readNumbers(text: string, options: number): Votes | undefined {
  const tokens = text.split(/[\s,;]+/).filter(Boolean)
  if (tokens.length === 0) return undefined
  const none = Array.from({ length: options }, () => 0)
  if (tokens.length <= options && tokens.every((token) => /^\d{1,3}$/.test(token)))
    return { counts: none.map((_, index) => Number(tokens[index] ?? 0)), whole: true, rest: [] }
  const counts = [...none]
  for (const token of tokens) {
    const [, letter = '', number] = /^([a-z])=?(\d{1,3})$/i.exec(token) ?? []
    const place = placeOf(letter)
    if (number === undefined || place >= options) return undefined
    counts[place] = Number(number)
  }
  return { counts, whole: true, rest: [] }
}

function readLetters(text: string, options: number): Votes {
  const counts = Array.from({ length: options }, () => 0)
  const rest: string[] = []
  for (const piece of text.split(/[,;\n]+/).map((part) => part.trim())) {
    if (piece === '') continue
    const places = placesIn(piece, options)
    if (places.length === 0) rest.push(piece)
    for (const place of places) counts[place] = (counts[place] ?? 0) + 1
  }
  return { counts, whole: false, rest }
}

/** The options that one piece of the chat is for; none where it cannot be told. */
function placesIn(piece: string, options: number): readonly number[] {
  const colon = piece.lastIndexOf(':')
  const words = piece
    .slice(colon + 1)
    .split(/[\s.!?"“”'()]+/)
    .filter(Boolean)
  const isLetter = (word: string) => word.length === 1 && placeOf(word) < options
  // Letters alone, as somebody typed them who counts.
  if (colon < 0 && words.every(isLetter)) return words.map(placeOf)
  // Among words, a letter counts where it begins or ends them and is the only one: “I think a hug” is no vote.
  const letters = words.filter(isLetter)
  const [only] = letters
  const isOutside = only !== undefined && (only === words[0] || only === words.at(-1))
  return letters.length === 1 && isOutside ? [placeOf(only)] : []
}

/** From 0; past every option where it is no letter. */
function placeOf(letter: string): number {
  const place = letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0)
  return place >= 0 && place < 26 ? place : Number.POSITIVE_INFINITY
}
