// The pause, reached from any other screen than a conversation.

import { SupportList } from '../parts/support-list.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { besides } from '../wording/besides.ts'
import { words } from '../wording/words.ts'
import './besides.css'

export function PausePage() {
  const heading = useArrival(words.talk.pauseTitle)
  return (
    <section class="pause page" aria-labelledby="pause-title">
      <h1 id="pause-title" ref={heading} tabIndex={-1}>
        {words.talk.pauseTitle}
      </h1>
      <p class="lead">{besides.pause.text}</p>
      <p>{besides.pause.breath}</p>
      <p>{besides.pause.madeUpAll}</p>
      <SupportList />
      <p class="ways">
        <button type="button" class="button" onClick={() => history.back()}>
          {besides.pause.goOn}
        </button>
      </p>
    </section>
  )
}
