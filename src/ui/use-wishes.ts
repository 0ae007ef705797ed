// Writes the settings that the look depends on to the page, where the style sheets find them.

import { useLayoutEffect } from 'preact/hooks'
import type { SettingsPort } from './ports.ts'
import { useStore } from './use-store.ts'

export function useWishes(settings: SettingsPort): void {
  const text = useStore(settings, (now) => now.text)
  const spacing = useStore(settings, (now) => now.spacing)
  useLayoutEffect(() => {
    Object.assign(document.documentElement.dataset, { text, spacing })
  }, [text, spacing])
}
