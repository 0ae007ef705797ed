// The later half of the composition root: what comes after the first options can be chosen. Picture and sound behind
// the ports of the screens.

import { art, used } from 'virtual:art'
import type { Line } from '../model/passage.ts'
import type { SettingsPort, SoundPort, StagePort } from './frame/ports.ts'
import { parseOffered } from './saves/offered.ts'
import { parseSupport } from './saves/support.ts'
import type { Settings } from './settings/settings.ts'
import { howlerAudio, visibilityOf } from './sound/audio.ts'
import { captionOf, SILENCE } from './sound/beds.ts'
import { deviceVoice } from './sound/voice.ts'
import { createStage } from './stage/create-stage.ts'
import { describeChange } from './stage/describe.ts'
import { withGlances } from './stage/glances.ts'
import { EMPTY_PICTURE } from './stage/picture.ts'
import { pictureAfter, picturesOfLast } from './stage/pictures-of-beats.ts'

export const stage: StagePort = {
  open(host, still, story) {
    const ahead = story === undefined ? undefined : used[story]
    const shown = createStage({ host, art, motion: still ? 'reduced' : 'full', ...(ahead && { ahead }) })
    return {
      act: (beats, from) => {
        const lines = beats.at(-1)?.lines ?? []
        shown.act(withGlances(lines.slice(from), picturesOfLast(art.words, beats).slice(from)))
      },
      cut: (beats) => shown.cut(pictureAfter(art.words, beats)),
      dispose: shown.dispose,
    }
  },
  portrait(host, figure) {
    const shown = createStage({ host, art, motion: 'reduced' })
    const words = art.words.figures[figure]
    if (words) {
      const { pose, face } = words
      shown.cut({ ...EMPTY_PICTURE, figure, ...(words.home ?? { pose, face, scene: 'interview_room' }) })
    }
    return shown
  },
  // The words go on with what is to be seen there.
  placeOf: (beats) => art.words.scenes[pictureAfter(art.words, beats).scene ?? '']?.words.split('. ')[0],
  inWords(beats) {
    let before = EMPTY_PICTURE
    return beats.map((_, index) =>
      picturesOfLast(art.words, beats.slice(0, index + 1), before).map((picture) => {
        const text = describeChange(art.words, before, picture)
        before = picture
        return text
      }),
    )
  },
}

export const voice = deviceVoice(globalThis.speechSynthesis, 'en-GB')

/** Made by `npm run package`; a site that was only built has none. */
export const packages = async () => {
  try {
    const answer = await fetch('./packages/packages.json', { cache: 'no-cache' })
    return answer.ok ? parseOffered(await answer.text()) : []
  } catch {
    return []
  }
}

/** A page that was opened from a disk has no such file; then nobody is named. */
export const support = async () => {
  try {
    // Many servers let a browser take a file for fresh for days, and an employer may change this one at any time.
    const answer = await fetch('./support.json', { cache: 'no-cache' })
    return answer.ok ? parseSupport(await answer.text()) : []
  } catch {
    return []
  }
}

export function createSound(settings: SettingsPort): SoundPort {
  const audio = howlerAudio(visibilityOf(document))
  const follow = ({ sound, volume }: Settings) => {
    audio.setVolume(volume)
    audio.setOn(sound)
  }
  follow(settings.getState())
  settings.subscribe(follow)
  /** How many lines of the newest beat have been heard. */
  let heard = { beats: 0, lines: 0 }
  return {
    hear(beats) {
      const lines = beats.at(-1)?.lines ?? []
      const cues = beats.flatMap((beat) => cuesOf(beat.lines))
      audio.play(cues.length > 0 ? cues : [{ kind: 'sound', value: SILENCE }])
      // Single sounds, such as a knock, belong to new lines; they are not repeated on coming back to a conversation.
      if (beats.length === heard.beats + 1) audio.strike(cuesOf(lines))
      else if (beats.length === heard.beats) audio.strike(cuesOf(lines.slice(heard.lines)))
      heard = { beats: beats.length, lines: lines.length }
    },
    caption: ({ cues }) => captionOf(cues),
  }
}

const cuesOf = (lines: readonly Line[]) => lines.flatMap(({ cues }) => cues)
