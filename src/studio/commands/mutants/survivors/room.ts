import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = []
