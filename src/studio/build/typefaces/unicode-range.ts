// The descriptor `unicode-range` of a typeface, read and written.

/** @param value as in `U+0020-00FF, U+20AC` or `U+00??` */
export function inRange(value: string): (code: number) => boolean {
  const ranges = value.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    return [
      Number.parseInt(first.replaceAll('?', '0'), 16),
      Number.parseInt(last.replaceAll('?', 'F'), 16),
    ] as const
  })
  return (code) => ranges.some(([first, last]) => code >= first && code <= last)
}

/** The ranges that hold these letters and no others. */
export function rangesOf(letters: Iterable<string>): string {
  const codes = [...letters].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const ranges: [first: number, last: number][] = []
  for (const code of codes) {
    const current = ranges.at(-1)
    if (current && code === current[1] + 1) current[1] = code
    else ranges.push([code, code])
  }
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0')
  return ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ')
}
