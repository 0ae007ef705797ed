// Beats as plain prose: for golden runs, the terminal, and anyone who wants to read a run as text.
// Contains what was said and done, and what it did to scores and promises; no interface wording.

import type { Beat, Outcome, PromiseOutcome } from './beat.ts'
import type { Line } from './passage.ts'
import { SCORES } from './score.ts'

const writeLine = ({ kind, speaker, text }: Line): string =>
  kind === 'speech' ? `${speaker}: ${text}` : kind === 'trainee' ? `> ${text}` : text

/** `trust +2, reliability -1, made: thursdays`; empty where nothing changed. */
function writeOutcome({ effects, promises }: Pick<Outcome, 'effects' | 'promises'>): string {
  const scores = SCORES.filter((score) => effects[score] !== 0).map(
    (score) => `${score} ${effects[score] > 0 ? '+' : ''}${effects[score]}`,
  )
  return [...scores, ...promises.map(({ event, promise }) => `${event}: ${promise}`)].join(', ')
}

/** One beat; what its choice did stands in square brackets under it. */
export function writeBeat(beat: Beat): string {
  const { lines, outcome, ending } = beat
  // A bracketed option is not printed back by Ink; a reader of the transcript still wants to know it.
  const unsaid =
    outcome && !lines.some(({ kind }) => kind === 'trainee') ? [`> [${outcome.choice.text}]`] : []
  const did = outcome ? writeOutcome(outcome) : ''
  return [
    ...unsaid,
    ...lines.map(writeLine),
    ...(did ? [`    [${did}]`] : []),
    ...(outcome?.settled ?? []).map(writeSettled),
    ...(ending ? [`    [ending: ${ending}]`] : []),
  ].join('\n')
}

/** `[kept: thursdays: trust +2]` */
function writeSettled({ promise, event, effects }: PromiseOutcome): string {
  const did = writeOutcome({ effects, promises: [] })
  return `    [${event ?? 'settled'}: ${promise}${did ? `: ${did}` : ''}]`
}

export const writeTranscript = (beats: readonly Beat[]): string => `${beats.map(writeBeat).join('\n\n')}\n`
