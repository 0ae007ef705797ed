// Marks of Ink in a line: a backslash before one makes it a letter like any other. By hand, since the oldest browsers, in which the
// workbench runs too, have no pattern that looks behind itself.

/** Where a mark stands first without a backslash before it; -1 where it does not. */
export function findMark(text: string, mark: string, from = 0): number {
  let at = text.indexOf(mark, from)
  while (at > 0 && text[at - 1] === '\\') at = text.indexOf(mark, at + 1)
  return at
}

/** The text up to the first of the marks. */
export function upToMark(text: string, ...marks: readonly string[]): string {
  const found = marks.map((mark) => findMark(text, mark)).filter((at) => at >= 0)
  return found.length > 0 ? text.slice(0, Math.min(...found)) : text
}

/** The text cut at every such mark. */
export function cutAtMarks(text: string, mark: string): readonly string[] {
  const cuts: string[] = []
  let from = 0
  for (let at = findMark(text, mark); at >= 0; at = findMark(text, mark, from)) {
    cuts.push(text.slice(from, at))
    from = at + mark.length
  }
  return [...cuts, text.slice(from)]
}
