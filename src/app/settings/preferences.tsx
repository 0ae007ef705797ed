// The questions a trainee may answer about how they would like it, each a part that a screen can place. An
// answer is in force at once.

import { useSurroundings } from '../frame/context.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { RadioGroup } from '../parts/radio-group.tsx'
import { start } from '../wording/start.ts'

const { choices } = start

export function ScoresPreference() {
  const { settings } = useSurroundings()
  const { scores } = useStore(settings, whole)
  return (
    <RadioGroup
      legend={choices.scores.legend}
      about={choices.scores.about}
      options={[
        ['hidden', choices.scores.hidden],
        ['words', choices.scores.words],
        ['numbers', choices.scores.numbers],
      ]}
      value={scores}
      change={(value) => settings.change({ scores: value })}
    />
  )
}

export function ReasonsPreference() {
  const { settings } = useSurroundings()
  const { reasons } = useStore(settings, whole)
  return (
    <RadioGroup
      legend={choices.reasons.legend}
      options={[
        ['end', choices.reasons.end],
        ['choice', choices.reasons.choice],
      ]}
      value={reasons}
      change={(value) => settings.change({ reasons: value })}
    />
  )
}

export function HardPreference() {
  const { settings } = useSurroundings()
  const { hard } = useStore(settings, whole)
  return (
    <RadioGroup
      legend={choices.hard.legend}
      about={choices.hard.about}
      options={[
        ['full', choices.hard.full],
        ['summary', choices.hard.summary],
      ]}
      value={hard}
      change={(value) => settings.change({ hard: value })}
    />
  )
}

export function SoundPreference() {
  const { settings } = useSurroundings()
  const { sound } = useStore(settings, whole)
  return (
    <RadioGroup
      legend={choices.sound.legend}
      about={choices.sound.about}
      options={[
        ['off', choices.sound.off],
        ['on', choices.sound.on],
      ]}
      value={sound ? 'on' : 'off'}
      change={(value) => settings.change({ sound: value === 'on' })}
    />
  )
}
