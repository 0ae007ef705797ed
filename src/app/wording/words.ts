// The words in use. Screens import this and never a language file.

import { en } from './en.ts'
import type { Wording } from './wording.ts'

export const words: Wording = en
