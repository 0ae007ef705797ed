// The word that somebody may have meant: for remedies that name it.

/** The known word that differs in the fewest letters, where so few differ that it may be a slip. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = known.map((id) => ({ id, steps: distance(word, id) })).sort((a, b) => a.steps - b.steps)
  const isSlip = best && best.steps < word.length && best.steps <= Math.max(2, word.length / 3)
  return isSlip ? best.id : undefined
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
