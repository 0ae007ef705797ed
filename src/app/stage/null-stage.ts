// The stage that is not there: pictures switched off, or nothing left that works. The story is in the text.

import type { Stage } from './stage.ts'

export const createNullStage = (): Stage => ({ kind: 'none', act() {}, cut() {}, dispose() {} })
