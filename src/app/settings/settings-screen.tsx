// Every setting, each in force at once and kept on this device; one button puts them back.

import { useState } from 'preact/hooks'
import { CONTRASTS, FONTS, MOTIONS, PACES, SPACINGS, TEXT_SIZES } from './settings.ts'
import '../style/forms.css'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { RadioGroup } from '../parts/radio-group.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { useVoice } from '../parts/use-voice.ts'
import { later } from '../wording/later.ts'
import { start } from '../wording/start.ts'
import { words } from '../wording/words.ts'
import { HardPreference, ReasonsPreference, ScoresPreference, SoundPreference } from './preferences.tsx'

const { choices } = start
const onOff = (on: boolean) => (on ? 'on' : 'off')

export function SettingsScreen() {
  const { settings, launched } = useSurroundings()
  const heading = useArrival<HTMLHeadingElement>(words.settings)
  const [wasReset, setWasReset] = useState(false)
  const reset = () => {
    settings.reset()
    setWasReset(true)
  }
  return (
    <div class="settings page">
      <h1 ref={heading} tabIndex={-1}>
        {words.settings}
      </h1>
      <p class="lead">{choices.intro}</p>
      <div class="preferences">
        <TextPreferences />
        <PicturePreference />
        <ScoresPreference />
        <ReasonsPreference />
        <HardPreference />
        <SoundPreferences />
        <KeysPreference />
      </div>
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

function TextPreferences() {
  const { settings } = useSurroundings()
  const { text, spacing, font, contrast, pace } = useStore(settings, whole)
  return (
    <>
      <RadioGroup
        legend={choices.text.legend}
        options={TEXT_SIZES.map((size) => [size, choices.text[size]] as const)}
        value={text}
        change={(value) => settings.change({ text: value })}
      />
      <RadioGroup
        legend={choices.spacing.legend}
        options={SPACINGS.map((option) => [option, choices.spacing[option]] as const)}
        value={spacing}
        change={(value) => settings.change({ spacing: value })}
      />
      <RadioGroup
        legend={choices.font.legend}
        options={FONTS.map((option) => [option, choices.font[option]] as const)}
        value={font}
        change={(value) => settings.change({ font: value })}
      />
      <RadioGroup
        legend={choices.contrast.legend}
        options={CONTRASTS.map((option) => [option, choices.contrast[option]] as const)}
        value={contrast}
        change={(value) => settings.change({ contrast: value })}
      />
      <RadioGroup
        legend={choices.pace.legend}
        about={choices.pace.about}
        options={PACES.map((option) => [option, choices.pace[option]] as const)}
        value={pace}
        change={(value) => settings.change({ pace: value })}
      />
    </>
  )
}

function PicturePreference() {
  const { settings, stillness } = useSurroundings()
  const { motion } = useStore(settings, whole)
  return (
    <RadioGroup
      legend={choices.picture.legend}
      about={stillness ? choices.picture.stillness : choices.picture.about}
      options={MOTIONS.map((option) => [option, choices.picture[option]] as const)}
      value={motion}
      change={(value) => settings.change({ motion: value })}
    />
  )
}

function SoundPreferences() {
  const { settings } = useSurroundings()
  const { captions, volume, aloud } = useStore(settings, whole)
  return (
    <>
      <SoundPreference />
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
      <RadioGroup
        legend={choices.captions.legend}
        options={[
          ['on', choices.captions.on],
          ['off', choices.captions.off],
        ]}
        value={onOff(captions)}
        change={(value) => settings.change({ captions: value === 'on' })}
      />
      <RadioGroup
        legend={choices.aloud.legend}
        about={choices.aloud.about}
        options={[
          ['off', choices.aloud.off],
          ['on', choices.aloud.on],
        ]}
        value={onOff(aloud)}
        change={(value) => settings.change({ aloud: value === 'on' })}
        note={aloud && <NoVoice />}
      />
    </>
  )
}

/** Why no button comes, for whoever asked for it. Asked only then, since the part that speaks has to be fetched. */
function NoVoice() {
  const voice = useVoice()
  return <>{voice && !voice.isThere && later.aloud.noVoice}</>
}

function KeysPreference() {
  const { settings } = useSurroundings()
  const { singleKeys } = useStore(settings, whole)
  return (
    <RadioGroup
      legend={choices.keys.legend}
      about={choices.keys.about}
      options={[
        ['on', choices.keys.on],
        ['off', choices.keys.off],
      ]}
      value={onOff(singleKeys)}
      change={(value) => settings.change({ singleKeys: value === 'on' })}
    />
  )
}
