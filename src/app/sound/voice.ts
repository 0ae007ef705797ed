// Reads text aloud with the voices of the device; a person has the same one each time. Only voices that work
// without a network are taken, so that no word of a story leaves the device.

interface Utterance {
  readonly speaker?: string
  readonly text: string
}

export interface Voice {
  readonly isThere: () => boolean
  /** Calls back whenever the device's voices may be others, until what it returns is called. */
  readonly watch: (changed: () => void) => () => void
  readonly read: (utterances: readonly Utterance[], done: () => void) => void
  readonly stop: () => void
}

/** Without events in Safari before 16, which has its voices from the beginning. */
type Engine = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'getVoices'> &
  Partial<Pick<EventTarget, 'addEventListener' | 'removeEventListener'>>
type Kind = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>

/** They tell people apart also where the device has only one voice. */
const PITCHES = [1, 1.2, 0.85, 1.1, 0.95]
/** A little slower than usual: it is read beside a picture, to somebody who thinks about it. */
const RATE = 0.95

/** @param language of the stories, as in `en-GB` */
export function deviceVoice(engine: Engine | undefined, language: string): Voice {
  const short = language.slice(0, 2)
  const voices = () =>
    (engine?.getVoices() ?? []).filter(
      ({ lang, localService }: Kind) => localService && lang.startsWith(short),
    )
  let latest = 0
  return {
    isThere: () => voices().length > 0,
    // Browsers fill the list when they have asked the system, which is often after it was first looked at.
    watch(changed) {
      engine?.addEventListener?.('voiceschanged', changed)
      return () => engine?.removeEventListener?.('voiceschanged', changed)
    },
    read(utterances, done) {
      const mine = ++latest
      const available = voices()
      engine?.cancel()
      if (!engine || available.length === 0 || utterances.length === 0) return done()
      for (const [index, { speaker = '', text }] of utterances.entries()) {
        const place = voicePlace(speaker)
        const spoken = new SpeechSynthesisUtterance(text)
        const voice = available[place % available.length]
        if (voice) spoken.voice = voice
        spoken.lang = language
        spoken.rate = RATE
        spoken.pitch = PITCHES[place % PITCHES.length] ?? 1
        if (index === utterances.length - 1) {
          spoken.onend = () => mine === latest && done()
          spoken.onerror = spoken.onend
        }
        engine.speak(spoken)
      }
    },
    stop() {
      latest++
      engine?.cancel()
    },
  }
}

/** The narrator has the first voice; everybody else's depends on their name alone, not on who speaks first. */
function voicePlace(speaker: string): number {
  if (speaker === '') return 0
  const letters = [...speaker].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)
  return 1 + (letters % (PITCHES.length - 1))
}
