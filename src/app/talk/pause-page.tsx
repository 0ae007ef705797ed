// The pause, reached from any other screen than a conversation.

import { SupportList } from '../parts/support-list.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { words } from '../wording/words.ts'

export function PausePage() {
  const heading = useArrival(words.pause.title)
  return (
    <section class="pause page" aria-labelledby="pause-title">
      <h1 id="pause-title" ref={heading} tabIndex={-1}>
        {words.pause.title}
      </h1>
      <p class="lead">{words.pause.text}</p>
      <p>{words.pause.breath}</p>
      <p>{words.pause.madeUpAll}</p>
      <SupportList />
      <p class="ways">
        <button type="button" class="button" onClick={() => history.back()}>
          {words.pause.goOn}
        </button>
      </p>
    </section>
  )
}
