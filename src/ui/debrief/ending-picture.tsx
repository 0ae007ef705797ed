// The last picture of the run, still, beside how it ended. Fetched after the words, and absent where it does not come.

import { useEffect, useRef } from 'preact/hooks'
import type { Beat } from '../../core/beat.ts'
import { useSurroundings } from '../context.ts'

export function EndingPicture({ beats }: { readonly beats: readonly Beat[] }) {
  const { stage } = useSurroundings()
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let dispose = () => {}
    let gone = false
    void stage().then(
      (port) => {
        if (gone || !host.current) return
        const view = port.open(host.current, true)
        view.cut(beats)
        dispose = view.dispose
      },
      // The words say how it ended.
      () => undefined,
    )
    return () => {
      gone = true
      dispose()
    }
  }, [stage, beats])
  return (
    <div class="portrait">
      <div class="stage-host" ref={host} />
    </div>
  )
}
