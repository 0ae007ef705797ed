// Howler behind the player's port: loads a bed when it is first wanted and plays exactly one turn of it for ever.
// Knows nothing of stories.

import { Howl, Howler } from 'howler'
import { bedFiles } from './bed-files.ts'
import type { Bed } from './beds.ts'
import type { Player } from './player.ts'
import { strikeFiles } from './strike-files.ts'
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
