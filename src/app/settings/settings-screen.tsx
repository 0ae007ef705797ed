// Every setting, each in force at once and kept on this device; one button puts them back.

import { useState } from 'preact/hooks'
import '../style/forms.css'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { ScreenTitle } from '../parts/screen-title.tsx'
import { useVoice } from '../parts/use-voice.ts'
import { later } from '../wording/later.ts'
import { start } from '../wording/start.ts'
import { words } from '../wording/words.ts'
import { KeepPart } from './keep-part.tsx'
import { Preference } from './preference.tsx'

const { choices } = start

export function SettingsScreen() {
  const { settings, launched, stillness } = useSurroundings()
  const { aloud } = useStore(settings, whole)
  const [wasReset, setWasReset] = useState(false)
  const reset = () => {
    settings.reset()
    setWasReset(true)
  }
  return (
    <div class="settings page">
      <ScreenTitle title={words.settings} />
      <p class="lead">{choices.intro}</p>
      <div class="preferences">
        <Preference setting="text" />
        <Preference setting="spacing" />
        <Preference setting="font" />
        <Preference setting="contrast" />
        <Preference setting="pace" />
        <Preference setting="say" />
        <Preference setting="motion" about={stillness ? choices.motion.stillness : undefined} />
        <Preference setting="scores" />
        <Preference setting="reasons" />
        <Preference setting="hard" />
        <Preference setting="sound" />
        <Volume />
        <Preference setting="captions" />
        <Preference setting="aloud" note={aloud && <NoVoice />} />
        <Preference setting="singleKeys" />
      </div>
      <KeepPart />
      <p class="ways">
        <button type="button" class="quiet" onClick={reset}>
          {choices.reset}
        </button>
        {launched && (
          <a class="quiet" href={writeRoute({ kind: 'diagnostics' })}>
            {later.lms.diagnostics}
          </a>
        )}
        <button type="button" class="quiet" onClick={goBack}>
          {words.back}
        </button>
      </p>
      <p role="status">{wasReset && choices.wasReset}</p>
    </div>
  )
}

/** To where the trainee came from; home where they came from nowhere. */
function goBack(): void {
  if (history.length > 1) history.back()
  else location.hash = writeRoute({ kind: 'home' })
}

/** How loud, as a slider of percent. */
function Volume() {
  const { settings } = useSurroundings()
  const { volume } = useStore(settings, whole)
  return (
    <label class="slider">
      <span>{choices.volume}</span>
      <input
        type="range"
        min="0"
        max="100"
        step="5"
        value={Math.round(volume * 100)}
        onInput={({ currentTarget }) => settings.change({ volume: Number(currentTarget.value) / 100 })}
      />
    </label>
  )
}

/** Why no button comes, for whoever asked for it. Asked only then, since the part that speaks has to be fetched. */
function NoVoice() {
  const voice = useVoice()
  return <>{voice && !voice.isThere && later.aloud.noVoice}</>
}
