// Howler behind the player's port: loads a bed when it is first wanted and plays exactly one turn of it for ever.
// Knows nothing of stories.

import { Howl, Howler } from 'howler'
import bakeryMp3 from '../../../assets/sound/bakery.mp3?url'
import bakeryOgg from '../../../assets/sound/bakery.ogg?url'
import canalMp3 from '../../../assets/sound/canal.mp3?url'
import canalOgg from '../../../assets/sound/canal.ogg?url'
import carMp3 from '../../../assets/sound/car.mp3?url'
import carOgg from '../../../assets/sound/car.ogg?url'
import doorMp3 from '../../../assets/sound/door.mp3?url&no-inline'
import doorOgg from '../../../assets/sound/door.ogg?url&no-inline'
import hallMp3 from '../../../assets/sound/hall.mp3?url'
import hallOgg from '../../../assets/sound/hall.ogg?url'
import kettleMp3 from '../../../assets/sound/kettle.mp3?url&no-inline'
import kettleOgg from '../../../assets/sound/kettle.ogg?url&no-inline'
import kitchenMp3 from '../../../assets/sound/kitchen.mp3?url'
import kitchenOgg from '../../../assets/sound/kitchen.ogg?url'
import officeMp3 from '../../../assets/sound/office.mp3?url'
import officeOgg from '../../../assets/sound/office.ogg?url'
import outdoorsMp3 from '../../../assets/sound/outdoors.mp3?url'
import outdoorsOgg from '../../../assets/sound/outdoors.ogg?url'
import phoneMp3 from '../../../assets/sound/phone.mp3?url&no-inline'
import phoneOgg from '../../../assets/sound/phone.ogg?url&no-inline'
import rainMp3 from '../../../assets/sound/rain.mp3?url'
import rainOgg from '../../../assets/sound/rain.ogg?url'
import type { Bed } from './beds.ts'
import type { Player } from './player.ts'
import type { Strike } from './strikes.ts'

/** The turn that is played, in milliseconds; half a second more of the circle stands at both ends. */
const TURN: [number, number, boolean] = [250, 20_000, true]

export function howlerPlayer(): Player {
  // Howler makes ten audio elements ready for browsers without Web Audio; here at most two beds play at once.
  Howler.html5PoolSize = 2
  const howls = new Map<Bed, Howl>()
  const struck = new Map<Strike, Howl>()

  function howlOf(bed: Bed, refused: (cause: unknown) => void): Howl {
    const known = howls.get(bed)
    if (known) return known
    const howl = new Howl({
      src: [...bedFiles[bed]],
      // Opus in an Ogg file, which LMSs and web servers know by its ending.
      format: ['opus', 'mp3'],
      sprite: { turn: TURN },
      volume: 0,
      onloaderror: (_, cause) => {
        // Asked for again at the next scene: the connection may be back.
        howls.delete(bed)
        refused(cause)
      },
      onplayerror: (_, cause) => refused(cause),
    })
    howls.set(bed, howl)
    return howl
  }

  return {
    begin(bed, refused) {
      if (Howler.noAudio) {
        refused('no audio')
        return { fadeTo() {}, end() {} }
      }
      const howl = howlOf(bed, refused)
      const id = howl.play('turn')
      howl.volume(0, id)
      const volumeNow = () => Number(howl.volume(id))
      return {
        fadeTo(volume, milliseconds) {
          // Howler's timer never ends where there is nothing to fade.
          if (volume !== volumeNow()) howl.fade(volumeNow(), volume, milliseconds, id)
        },
        end(milliseconds) {
          if (howl.state() !== 'loaded' || volumeNow() === 0) {
            howl.stop(id)
            return
          }
          howl.fade(volumeNow(), 0, milliseconds, id)
          // Only now: starting this fade ends the one before, and howler reports that as a `fade` too.
          howl.once('fade', () => void howl.stop(id), id)
        },
      }
    },
    strike(strike, volume, refused) {
      if (Howler.noAudio) return
      const howl =
        struck.get(strike) ??
        new Howl({
          src: [...strikeFiles[strike]],
          format: ['opus', 'mp3'],
          onloaderror: (_, cause) => {
            struck.delete(strike)
            refused(cause)
          },
        })
      struck.set(strike, howl)
      howl.volume(volume)
      howl.play()
    },
    dispose() {
      for (const howl of [...howls.values(), ...struck.values()]) howl.unload()
      struck.clear()
      howls.clear()
    },
  }
}

/** Where the files of the beds are, as the build places them. Best first: a browser takes the first it can play. */
const bedFiles: Readonly<Record<Bed, readonly [ogg: string, mp3: string]>> = {
  office: [officeOgg, officeMp3],
  outdoors: [outdoorsOgg, outdoorsMp3],
  hall: [hallOgg, hallMp3],
  rain: [rainOgg, rainMp3],
  canal: [canalOgg, canalMp3],
  kitchen: [kitchenOgg, kitchenMp3],
  car: [carOgg, carMp3],
  bakery: [bakeryOgg, bakeryMp3],
}

/**
 * Where the files of the cues are, as the build places them. Kept files even where they are small: a page's policy lets nothing
 * be read from an address that is data.
 */
const strikeFiles: Readonly<Record<Strike, readonly [ogg: string, mp3: string]>> = {
  door: [doorOgg, doorMp3],
  kettle: [kettleOgg, kettleMp3],
  phone: [phoneOgg, phoneMp3],
}
