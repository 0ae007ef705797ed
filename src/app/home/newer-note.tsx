// Says on the start page, and nowhere else, that a newer version is there. Nothing changes until it is asked for.

import { useEffect, useState } from 'preact/hooks'
import { useSurroundings } from '../frame/context.ts'
import type { Newer } from '../frame/ports.ts'
import { later } from '../wording/later.ts'

export function NewerNote() {
  const { newer } = useSurroundings()
  const [port, setPort] = useState<Newer>()
  const [waits, setWaits] = useState(false)
  useEffect(() => {
    let gone = false
    let unwatch = () => {}
    void newer.then((available) => {
      if (gone || !available) return
      setPort(available)
      setWaits(available.getState())
      unwatch = available.subscribe(setWaits)
    })
    return () => {
      gone = true
      unwatch()
    }
  }, [newer])
  return (
    <div role="status">
      {port && waits && (
        <p class="newer">
          {later.newer.there}{' '}
          <button type="button" class="quiet" onClick={port.take}>
            {later.newer.take}
          </button>
        </p>
      )}
    </div>
  )
}
