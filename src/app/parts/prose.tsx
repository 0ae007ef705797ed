// A story's text as text, with its emphasis. Never HTML.

export function Prose({ text }: { readonly text: string }) {
  const parts = emphasisSpans(text)
  return <>{parts.map((part, index) => (part.stressed ? <em key={index}>{part.text}</em> : part.text))}</>
}

interface Span {
  readonly text: string
  readonly stressed: boolean
}

/** A star only counts where words touch it on the inside, so that 3 * 4 stays as it is. */
const STRESSED = /\*(?=\S)([^*]*[^*\s])\*/g

/**
 * The one piece of markup that a line of a story may have: *words* for what is stressed, read or cited. Everything
 * else is shown as it stands, angle brackets included. Pure.
 */
export function emphasisSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  for (const match of text.matchAll(STRESSED)) {
    if (match.index > from) spans.push({ text: text.slice(from, match.index), stressed: false })
    spans.push({ text: match[1] ?? '', stressed: true })
    from = match.index + match[0].length
  }
  if (from < text.length) spans.push({ text: text.slice(from), stressed: false })
  return spans
}
