// The words in use for a service's own stories. Screens import this and never a language file.

import { enOwn } from './en-own.ts'

export const own: typeof enOwn = enOwn
