// The words in use on screens that come later. Screens import this and never a language file.

import { enLater } from './en-later.ts'

export const later: typeof enLater = enLater
