// A drawing of the child, still, fetched after the words of the page. Where it does not come its frame stays empty.

import { useEffect, useRef } from 'preact/hooks'
import { words } from '../../wording/words.ts'
import { useSurroundings } from '../context.ts'

export interface PortraitProps {
  readonly figure: string
  readonly child: string
}

export function Portrait({ figure, child }: PortraitProps) {
  const { stage } = useSurroundings()
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let dispose = () => {}
    let gone = false
    void stage().then(
      (port) => {
        if (gone || !host.current) return
        dispose = port.portrait(host.current, figure).dispose
        host.current.setAttribute('aria-label', words.home.portrait(child))
      },
      // The card says everything without it.
      () => undefined,
    )
    return () => {
      gone = true
      dispose()
    }
  }, [stage, figure, child])
  return (
    <div class="portrait">
      <div class="stage-host" ref={host} />
    </div>
  )
}
