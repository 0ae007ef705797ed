// Writes the settings that the look depends on to the page, where the style sheets find them.

import { useLayoutEffect } from 'preact/hooks'
import type { SettingsPort } from './ports.ts'
import { useStore, whole } from './use-store.ts'

export function useWishes(settings: SettingsPort): void {
  const { text, spacing, font, contrast } = useStore(settings, whole)
  useLayoutEffect(() => {
    Object.assign(document.documentElement.dataset, { text, spacing, font, contrast })
  }, [text, spacing, font, contrast])
}
