// Settings, read at start without waiting and written at every change. Where localStorage was wiped they come a moment
// later, from the database. Where storage refuses, they hold for as long as the page does; that is not worth a notice.

import { DEFAULT_SETTINGS, parseSettings, type Settings, writeSettings } from '../settings/settings.ts'
import { createValueStore, type ReadonlyStore } from '../store.ts'
import { keptText, type TextLayers } from './kept-text.ts'

const NAME = 'alongside:settings'

export interface KeptSettings extends ReadonlyStore<Settings> {
  readonly change: (some: Partial<Settings>) => void
  readonly reset: () => void
  /** Fetches those that localStorage has lost from the database, if they are there. Never rejects. */
  readonly restore: () => Promise<void>
}

export function browserSettings(layers: TextLayers): KeptSettings {
  const stored = keptText(layers, NAME)
  const settings = createValueStore(parseSettings(stored.readSync()))
  let changed = false
  const change = (next: Settings) => {
    changed = true
    settings.set(next)
    stored.write(writeSettings(next))
  }
  return {
    getState: settings.getState,
    subscribe: settings.subscribe,
    change: (some) => change(parseSettings({ ...settings.getState(), ...some })),
    reset: () => change(DEFAULT_SETTINGS),
    async restore() {
      if (stored.readSync() !== undefined) return
      const text = await stored.read()
      // What was chosen meanwhile is newer.
      if (text !== undefined && !changed) change(parseSettings(text))
    },
  }
}
