// The place of the picture. It is fetched after the text is on the screen, told what happened afterwards, and may
// never come: the pane stays empty then and nothing else changes.

import { useEffect, useRef } from 'preact/hooks'
import type { Beat } from '../../model/beat.ts'
import { useSurroundings } from '../frame/context.ts'
import type { StageView } from '../frame/ports.ts'

interface StagePaneProps {
  readonly beats: readonly Beat[]
  /** True where the picture is not to move. */
  readonly still: boolean
  /** The story that goes on here. */
  readonly story: string
}

export function StagePane({ beats, still, story }: StagePaneProps) {
  const { stage } = useSurroundings()
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<StageView | undefined>(undefined)
  const shown = useRef<readonly Beat[]>([])
  const newest = useRef(beats)
  newest.current = beats

  useEffect(() => {
    let gone = false
    void stage().then(
      (port) => {
        if (gone || !host.current) return
        view.current = port.open(host.current, still, story)
        if (newest.current.length === 1) view.current.act(newest.current)
        else view.current.cut(newest.current)
        shown.current = newest.current
      },
      // A picture that does not arrive is no trouble of the trainee's: the text says everything.
      () => undefined,
    )
    return () => {
      gone = true
      view.current?.dispose()
      view.current = undefined
    }
  }, [stage, still, story])

  useEffect(() => {
    if (!view.current || shown.current === beats) return
    const isNext =
      beats.length === shown.current.length + 1 && beats[beats.length - 2] === shown.current.at(-1)
    if (isNext) view.current.act(beats)
    else view.current.cut(beats)
    shown.current = beats
  }, [beats])

  return (
    <div class="stage">
      <div class="stage-host" ref={host} />
    </div>
  )
}
