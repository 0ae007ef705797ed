// The later half of the composition root: what comes after the first options can be chosen. Picture and sound behind
// the ports of the screens.

import { art } from 'virtual:art'
import type { Settings } from './play/settings.ts'
import { howlerAudio, seenPage } from './sound/audio.ts'
import { captionOf, SILENCE } from './sound/beds.ts'
import { createStage } from './stage/create-stage.ts'
import { describeChange } from './stage/describe.ts'
import { EMPTY_PICTURE, pictureAfter, picturesOf } from './stage/picture.ts'
import type { SettingsPort, SoundPort, StagePort } from './ui/ports.ts'

export const stage: StagePort = {
  open(host, still) {
    const shown = createStage({ host, art, motion: still ? 'reduced' : 'full' })
    return {
      act: (beats) => {
        const before = pictureAfter(art.words, beats.slice(0, -1))
        shown.act(picturesOf(art.words, before, beats.at(-1)?.lines ?? []))
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
  inWords(before, lines) {
    const begin = pictureAfter(art.words, [{ lines: before }])
    const pictures = picturesOf(art.words, begin, lines)
    return pictures.map((picture, index) => describeChange(art.words, pictures[index - 1] ?? begin, picture))
  },
}

export function createSound(settings: SettingsPort): SoundPort {
  const audio = howlerAudio(seenPage(document))
  const follow = ({ sound, volume }: Settings) => {
    audio.setVolume(volume)
    audio.setOn(sound)
  }
  follow(settings.getState())
  settings.subscribe(follow)
  return {
    hear(beats) {
      const cues = beats.flatMap(({ lines }) => lines.flatMap((line) => line.cues))
      audio.play(cues.length > 0 ? cues : [{ kind: 'sound', value: SILENCE }])
    },
    caption: ({ cues }) => captionOf(cues),
  }
}
