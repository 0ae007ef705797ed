// The words in use on the page about Alongside. Its screen imports this and never a language file.

import { enAbout } from './en-about.ts'

export const about: typeof enAbout = enAbout
