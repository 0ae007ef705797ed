// The words in use for what one may do besides reading and choosing. Screens import this and never a language file.

import { enBesides } from './en-besides.ts'

export const besides: typeof enBesides = enBesides
