// The shape of the interface's words: what a language file has to say. Taken from the first language, so that a
// second one that forgets something does not compile. Knows no screen.

import type { en } from './en.ts'

export type Wording = typeof en
