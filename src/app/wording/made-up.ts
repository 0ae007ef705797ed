// The words of a story without a card. The worker of the workbench imports this and never a language file.

import { enMadeUp } from './en-made-up.ts'

export const madeUp: Readonly<Record<keyof typeof enMadeUp, string>> = enMadeUp
