// The moving stage, in Phaser. (Being built.)

import type { Problem } from '../core/result.ts'
import type { Gather } from './gather.ts'
import type { Picture } from './picture.ts'
import type { Stage } from './stage.ts'

export interface PhaserStageOptions {
  readonly host: HTMLElement
  readonly gather: Gather
  readonly picture: () => Picture
  readonly onProblem: (problem: Problem) => void
  readonly onLost: (problem: Problem) => void
}

export async function createPhaserStage(_: PhaserStageOptions): Promise<Stage> {
  throw new Error('Not built yet')
}
