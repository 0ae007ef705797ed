// The word that somebody may have meant: for remedies that name it.

/**
 * The known word that begins with this one and goes on with `_`, as an id that was cut short; else the one that differs in the fewest
 * letters, where so few differ that it may be a slip; of several, the one with most letters alike.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [longer] = known
    .filter((id) => word.length >= LETTERS_OF_A_WORD && id.startsWith(`${word}_`))
    .sort(byLength)
  if (longer !== undefined) return longer
  const [best] = known
    .map((id) => ({ id, steps: distance(word, id), alike: lettersAlike(word, id) }))
    .sort((a, b) => a.steps - b.steps || b.alike - a.alike)
  return best && best.steps <= mostSteps(word) ? best.id : undefined
}

/** Fewer begin too many others. */
const LETTERS_OF_A_WORD = 3

const byLength = (a: string, b: string): number => a.length - b.length

/** In a very short word two other letters make another word. */
const mostSteps = ({ length }: string): number =>
  length < 2 ? 0 : length < 4 ? 1 : Math.max(2, Math.floor(length / 3))

function lettersAlike(word: string, other: string): number {
  const left = [...other]
  return [...word].filter((letter) => {
    const at = left.indexOf(letter)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

/** Levenshtein's: how many letters to add, drop or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const changed = (row[j] ?? 0) + (letter === b[j] ? 0 : 1)
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
