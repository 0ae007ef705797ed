// Where one is in the story, in words: the place that the picture shows, and how far. Always in sight where the window is not very low. A
// heading, so that a screen reader can go to where a beat begins.

import { useMemo } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import { type Beat, upToLine } from '../../model/beat.ts'
import { useSurroundings } from '../frame/context.ts'
import { useLoaded } from '../frame/use-loaded.ts'
import { words } from '../wording/words.ts'

interface WhereaboutsProps {
  readonly about: About
  readonly beats: readonly Beat[]
  /** How many lines of the newest beat are to be seen. */
  readonly lines: number
}

export function Whereabouts({ about, beats, lines }: WhereaboutsProps) {
  const { stage } = useSurroundings()
  const { value: port } = useLoaded(stage, [stage])
  const place = useMemo(() => port?.placeOf(upToLine(beats, lines)), [port, beats, lines])
  const { number = 0, choices = [] } = beats.at(-1) ?? {}
  const inAll = about.ranges?.choices
  const far = inAll && choices.length > 0 ? words.talk.choiceOf(number + 1, inAll) : undefined
  return (
    <h2 class="whereabouts">
      <span class="unseen">{words.talk.where}: </span>
      {[place, far].filter(Boolean).join(' · ')}
    </h2>
  )
}
