// Before the options of a decision: what the trainee would say or do, in their own words, aloud or written. Nothing judges it and nothing
// sends it; one key passes over it. What was written then stands over the options, to be compared with them.

import type { Ref } from 'preact'
import type { Line } from '../../model/passage.ts'
import { besides } from '../wording/besides.ts'
import './besides.css'
import { LinesView } from './lines-view.tsx'

interface AskingProps {
  /** The story's own question, or none. */
  readonly ask: string | undefined
  readonly write: (words: string) => void
  readonly show: () => void
  /** What was said last, where something else stands between. */
  readonly over?: Line | undefined
  readonly place: Ref<HTMLElement>
}

/** Characters. More is no sentence any more. */
const MOST = 600

/** @param props what asks for own words; or `own`, the words that were given */
export function SayFirst(props: AskingProps | { readonly own: string }) {
  return 'own' in props ? <OwnWords {...props} /> : <Asking {...props} />
}

/** One line, so that the options stay in sight; the look back has all of it. */
function OwnWords({ own }: { readonly own: string }) {
  return (
    <p class="said-first">
      <b>{besides.sayFirst.own}:</b> {own}
    </p>
  )
}

function Asking({ ask = besides.sayFirst.ask, write, show, over, place }: AskingProps) {
  return (
    <section class="say-first" aria-label={besides.sayFirst.title} ref={place}>
      {over && <LinesView lines={[over]} hard="summary" />}
      <h2 tabIndex={-1}>{ask}</h2>
      <p>{besides.sayFirst.about}</p>
      <label>
        <span>{besides.sayFirst.field}</span>
        <textarea rows={2} maxLength={MOST} onInput={({ currentTarget }) => write(currentTarget.value)} />
      </label>
      <p>
        <button type="button" class="button next-part" onClick={show}>
          {besides.sayFirst.show}
        </button>
      </p>
    </section>
  )
}
