// The words in use before a conversation. Screens import this and never a language file.

import { enStart } from './en-start.ts'

export const start: typeof enStart = enStart
