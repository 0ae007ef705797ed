// Has the lines and the options read aloud by the voices of the device, and ends that again. There only where it was asked for and
// the device has voices; where it has none, the settings say so.

import { useEffect, useState } from 'preact/hooks'
import type { Choice, Line } from '../../model/passage.ts'
import { useVoice } from '../parts/use-voice.ts'
import { besides } from '../wording/besides.ts'
import { partsOf } from './line-parts.ts'

interface AloudButtonProps {
  readonly lines: readonly Line[]
  readonly choices: readonly Choice[]
}

export function AloudButton({ lines, choices }: AloudButtonProps) {
  const voice = useVoice()
  const port = voice?.port
  const [reading, setReading] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies(lines): with other lines, what was read is over
  useEffect(
    () => () => {
      port?.stop()
      setReading(false)
    },
    [port, lines],
  )
  if (!port || !voice?.isThere) return null
  const toggle = () => {
    if (reading) port.stop()
    else port.read([...lines.map(spokenLine), ...choices.map(spokenChoice)], () => setReading(false))
    setReading(!reading)
  }
  return (
    <button type="button" class="quiet aloud" aria-pressed={reading} onClick={toggle}>
      {reading ? besides.aloud.stop : besides.aloud.read}
    </button>
  )
}

const bare = (text: string): string => text.replaceAll('*', '').replace(/^["“]|["”]$/g, '')

function spokenLine(line: Line) {
  const parts = partsOf(line)
  return { ...(parts.kind === 'speech' && { speaker: parts.speaker }), text: bare(parts.text) }
}

const spokenChoice = ({ text }: Choice, index: number) => ({
  text: besides.aloud.option(index + 1, bare(text)),
})
