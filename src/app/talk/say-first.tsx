// Before the options of a decision: what the trainee would say or do, in their own words, aloud or written. Nothing judges it and nothing
// sends it; one key passes over it.

import type { Ref } from 'preact'
import { useState } from 'preact/hooks'
import type { Line } from '../../model/passage.ts'
import { besides } from '../wording/besides.ts'
import './besides.css'
import { LinesView } from './lines-view.tsx'

interface SayFirstProps {
  /** The story's own question, or none. */
  readonly ask: string | undefined
  /** Hears what was written; nothing where nothing was. */
  readonly show: (words: string) => void
  /** What was said last, where something else stands between. */
  readonly over?: Line | undefined
  readonly place: Ref<HTMLElement>
}

/** Characters. More is no sentence any more. */
const MOST = 600

export function SayFirst({ ask = besides.sayFirst.ask, show, over, place }: SayFirstProps) {
  const [words, setWords] = useState('')
  return (
    <section class="say-first" aria-labelledby="say-first-title" ref={place}>
      {over && <LinesView lines={[over]} hard="summary" />}
      <h2 id="say-first-title" tabIndex={-1}>
        {ask}
      </h2>
      <p>{besides.sayFirst.about}</p>
      <label>
        <span>{besides.sayFirst.field}</span>
        <textarea rows={2} maxLength={MOST} onInput={({ currentTarget }) => setWords(currentTarget.value)} />
      </label>
      <p>
        <button type="button" class="button next-part" onClick={() => show(words.trim())}>
          {besides.sayFirst.show}
        </button>
      </p>
    </section>
  )
}
