// The place of the picture. It is fetched after the text is on the screen, told what happened afterwards, and may
// never come: the pane stays empty then and nothing else changes.

import { useCallback, useEffect, useRef } from 'preact/hooks'
import { type Beat, upToLine } from '../../model/beat.ts'
import { useSurroundings } from '../frame/context.ts'
import type { StageView } from '../frame/ports.ts'

interface Moment {
  readonly beats: readonly Beat[]
  /** How many lines of the newest beat are to be seen. */
  readonly lines: number
}

interface StagePaneProps {
  readonly beats: readonly Beat[]
  /** How many lines of the newest beat are to be seen; undefined while that is not known. */
  readonly lines: number | undefined
  /** True where the picture is not to move. */
  readonly still: boolean
  /** The story that goes on here. */
  readonly story: string
}

export function StagePane({ beats, lines, still, story }: StagePaneProps) {
  const { stage } = useSurroundings()
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<StageView | undefined>(undefined)
  const shown = useRef<Moment | undefined>(undefined)
  const newest = useRef<Moment | undefined>(undefined)
  if (lines !== undefined) newest.current = { beats, lines }

  const follow = useCallback(() => {
    if (!view.current || !newest.current || isSame(newest.current, shown.current)) return
    show(view.current, newest.current, shown.current)
    shown.current = newest.current
  }, [])

  useEffect(() => {
    let gone = false
    void stage().then(
      (port) => {
        if (gone || !host.current) return
        view.current = port.open(host.current, still, story)
        follow()
      },
      // A picture that does not arrive is no trouble of the trainee's: the text says everything.
      () => undefined,
    )
    return () => {
      gone = true
      view.current?.dispose()
      view.current = undefined
      shown.current = undefined
    }
  }, [stage, still, story, follow])

  useEffect(follow)

  return (
    <div class="stage">
      <div class="stage-host" ref={host} />
    </div>
  )
}

const isSame = (moment: Moment, other: Moment | undefined): boolean =>
  moment.beats === other?.beats && moment.lines === other.lines

/** Acts through what follows on what was shown; goes straight to anything else, as on coming back or stepping back. */
function show(view: StageView, { beats, lines }: Moment, before: Moment | undefined): void {
  const seen = upToLine(beats, lines)
  const isMore = before?.beats === beats && lines > before.lines
  const isNext = before
    ? beats.length === before.beats.length + 1 && beats[beats.length - 2] === before.beats.at(-1)
    : beats.length === 1
  if (isMore) view.act(seen, before.lines)
  else if (isNext) view.act(seen, 0)
  else view.cut(seen)
}
