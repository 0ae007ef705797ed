// The words in use for evidence. Screens import this and never a language file.

import { enEvidence } from './en-evidence.ts'

export const evidence: typeof enEvidence = enEvidence
