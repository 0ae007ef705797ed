// A place for a picture that does not move, fetched after the words beside it. Where it does not come the frame
// stays empty: the words say everything.

import { useEffect, useRef } from 'preact/hooks'
import { useSurroundings } from '../frame/context.ts'
import type { StagePort, StageView } from '../frame/ports.ts'

interface StillPictureProps {
  /** Puts the picture into its place. */
  readonly open: (stage: StagePort, host: HTMLElement) => Pick<StageView, 'dispose'>
  /** What the picture is of: a change of any of these opens it anew. */
  readonly subject: readonly unknown[]
}

export function StillPicture({ open, subject }: StillPictureProps) {
  const { stage } = useSurroundings()
  const host = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the picture is of says when it is another one
  useEffect(() => {
    let dispose = () => {}
    let gone = false
    void stage().then(
      (port) => {
        if (!gone && host.current) dispose = open(port, host.current).dispose
      },
      () => undefined,
    )
    return () => {
      gone = true
      dispose()
    }
  }, [stage, ...subject])
  return (
    <div class="portrait">
      <div class="stage-host" ref={host} />
    </div>
  )
}
