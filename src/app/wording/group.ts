// The words in use when playing with a group. Screens import this and never a language file.

import { enGroup } from './en-group.ts'

export const group: typeof enGroup = enGroup
