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

/** One line of a source, its tags apart from everything else. */
interface LineParts {
  /** Up to a comment, with whatever follows a tag. */
  readonly words: string
  /** Without their #, and without the space around. */
  readonly tags: readonly string[]
}

/** Of an option, also without a space behind the bullet. */
const BULLETS = /^\s*[*+]/

/**
 * A tag ends where Ink ends it: at the next #, with the line, at a brace that was opened before it, at the | of an alternative, and in an
 * option at either bracket of its words.
 */
export function splitTags(line: string): LineParts {
  const tags: string[] = []
  let [words, from, inTag] = ['', 0, false]
  // Braces that are open within the tag, and around it.
  let [within, around] = [0, 0]
  /** The bracket that an option may have next; none has two pairs. */
  let bracket = BULLETS.test(line) ? '[' : ''
  const close = (to: number) => {
    const text = line.slice(from, to)
    if (inTag) tags.push(text.trim())
    else words += text
    from = to
  }
  for (const { 0: mark, index } of line.matchAll(/\\.|\/\/|[#{}|[\]]/g)) {
    if (mark === '#') {
      close(index)
      ;[inTag, within, from] = [true, 0, index + 1]
    } else if (mark === '//' && !inTag) {
      close(index)
      return { words, tags }
    } else if (mark === bracket) {
      close(index)
      inTag = false
      bracket = mark === '[' ? ']' : ''
    } else if (inTag && within === 0 && (mark === '}' || (mark === '|' && around > 0))) {
      close(index)
      inTag = false
      around = Math.max(0, around + step(mark))
    } else if (inTag) within += step(mark)
    else around = Math.max(0, around + step(mark))
  }
  close(line.length)
  return { words, tags }
}

/** What a mark does to how many braces are open. */
const step = (mark: string): number => (mark === '{' ? 1 : mark === '}' ? -1 : 0)
