// The words in use on the page for a browser that is too old. The build imports this and never a language file.

import { enTooOld } from './en-too-old.ts'

export const tooOld: typeof enTooOld = enTooOld
