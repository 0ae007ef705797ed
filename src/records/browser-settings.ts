// Settings in localStorage, read once at start and written at every change. Where storage refuses, they hold for as
// long as the page does; that is not worth a notice.

import { createWatched, isAlike, type Watched } from '../core/watched.ts'
import { DEFAULT_SETTINGS, parseSettings, type Settings, writeSettings } from '../play/settings.ts'

const KEY = 'alongside:settings'

export interface KeptSettings extends Watched<Settings> {
  readonly change: (some: Partial<Settings>) => void
  readonly reset: () => void
}

/** The storage comes as a question: in a sandboxed frame, asking for it is what throws. */
export function browserSettings(storage: () => Pick<Storage, 'getItem' | 'setItem'>): KeptSettings {
  const settings = createWatched(read(storage), isAlike)
  const change = (next: Settings) => {
    settings.set(next)
    attempt(() => storage().setItem(KEY, writeSettings(next)))
  }
  return {
    getState: settings.getState,
    subscribe: settings.subscribe,
    change: (some) => change(parseSettings({ ...settings.getState(), ...some })),
    reset: () => change(DEFAULT_SETTINGS),
  }
}

const read = (storage: () => Pick<Storage, 'getItem'>): Settings =>
  parseSettings(attempt(() => storage().getItem(KEY)))

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    // Refused: the defaults, or what was chosen on this page, hold.
    return undefined
  }
}
