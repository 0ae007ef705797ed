// The later half of the composition root: what comes after the first options can be chosen. Picture and sound behind
// the ports of the screens.

import { art, used } from 'virtual:art'
import type { Beat } from '../model/beat.ts'
import type { SettingsPort, SoundPort, StagePort } from './frame/ports.ts'
import { parseOffered } from './saves/offered.ts'
import { parseSupport } from './saves/support.ts'
import type { Settings } from './settings/settings.ts'
import { howlerAudio, visibilityOf } from './sound/audio.ts'
import { captionOf, SILENCE } from './sound/beds.ts'
import { deviceVoice } from './sound/voice.ts'
import { pictureAfter, picturesOfLast, withGlances } from './stage/acting.ts'
import { createStage } from './stage/create-stage.ts'
import { describeChange } from './stage/describe.ts'
import { EMPTY_PICTURE } from './stage/picture.ts'

export const stage: StagePort = {
  open(host, still, story) {
    const ahead = story === undefined ? undefined : used[story]
    const shown = createStage({ host, art, motion: still ? 'reduced' : 'full', ...(ahead && { ahead }) })
    return {
      act: (beats) => {
        shown.act(withGlances(beats.at(-1)?.lines ?? [], picturesOfLast(art.words, beats)))
      },
      cut: (beats) => shown.cut(pictureAfter(art.words, beats)),
      dispose: shown.dispose,
    }
  },
  portrait(host, figure) {
    const shown = createStage({ host, art, motion: 'reduced' })
    const words = art.words.figures[figure]
    if (words) {
      shown.cut({ ...EMPTY_PICTURE, figure, pose: words.pose, face: words.face, scene: 'interview_room' })
    }
    return shown
  },
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
    const answer = await fetch('./packages/packages.json')
    return answer.ok ? parseOffered(await answer.text()) : []
  } catch {
    return []
  }
}

/** A page that was opened from a disk has no such file; then nobody is named. */
export const support = async () => {
  try {
    const answer = await fetch('./support.json')
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
  let beatsHeard = 0
  return {
    hear(beats) {
      const cuesOf = (heard: readonly Beat[]) =>
        heard.flatMap(({ lines }) => lines.flatMap(({ cues }) => cues))
      const cues = cuesOf(beats)
      audio.play(cues.length > 0 ? cues : [{ kind: 'sound', value: SILENCE }])
      // Single sounds, such as a knock, belong to a new beat; they are not repeated on coming back to a conversation.
      if (beats.length === beatsHeard + 1) audio.strike(cuesOf(beats.slice(-1)))
      beatsHeard = beats.length
    },
    caption: ({ cues }) => captionOf(cues),
  }
}
