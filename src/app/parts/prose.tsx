// A story's text as text, with its emphasis. Never HTML.

import { emphasised } from './emphasis.ts'

export function Prose({ text }: { readonly text: string }) {
  const parts = emphasised(text)
  return <>{parts.map((part, index) => (part.stressed ? <em key={index}>{part.text}</em> : part.text))}</>
}
