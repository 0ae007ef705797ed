// The voices of the device, drawn again when they come or go: browsers often fill their list after it was first asked for.

import { useEffect, useState } from 'preact/hooks'
import { useSurroundings } from '../frame/context.ts'
import type { Voice } from '../frame/ports.ts'

interface VoiceState {
  readonly port: Voice
  readonly isThere: boolean
}

/** Undefined until it is known, and where the part of the program that speaks could not be loaded. */
export function useVoice(): VoiceState | undefined {
  const { voice } = useSurroundings()
  const [state, setState] = useState<VoiceState>()
  useEffect(() => {
    let isGone = false
    let unwatch = () => {}
    voice().then(
      (port) => {
        if (isGone) return
        const look = () => setState({ port, isThere: port.isThere() })
        unwatch = port.watch(look)
        look()
      },
      () => undefined,
    )
    return () => {
      isGone = true
      unwatch()
    }
  }, [voice])
  return state
}
