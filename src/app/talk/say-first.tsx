// Before the options of a decision: what the trainee would say or do, in their own words, aloud or written. Nothing judges it and nothing
// sends it; one key passes over it.

import type { Ref } from 'preact'
import { useState } from 'preact/hooks'
import { besides } from '../wording/besides.ts'
import './besides.css'

interface SayFirstProps {
  /** The story's own question, or none. */
  readonly ask: string | undefined
  /** Hears what was written; nothing where nothing was. */
  readonly show: (words: string) => void
  readonly place: Ref<HTMLElement>
}

/** Characters. More is no sentence any more. */
const MOST = 600

export function SayFirst({ ask = besides.sayFirst.ask, show, place }: SayFirstProps) {
  const [words, setWords] = useState('')
  return (
    <section class="say-first" aria-labelledby="say-first-title" ref={place}>
      <h2 id="say-first-title" tabIndex={-1}>
        {ask}
      </h2>
      <p>{besides.sayFirst.about}</p>
      <label>
        <span>{besides.sayFirst.field}</span>
        <textarea rows={2} maxLength={MOST} onInput={({ currentTarget }) => setWords(currentTarget.value)} />
      </label>
      <p>
        <button type="button" class="button" onClick={() => show(words.trim())}>
          {besides.sayFirst.show}
        </button>
      </p>
    </section>
  )
}
