// A story in the terminal: what is said, numbered options, the scores where the story keeps them. Asks for beats
// through a function; does not know where or how the story runs.

import { createInterface } from 'node:readline'
import type { Beat } from '../../model/beat.ts'
import { type Result, writeProblem } from '../../model/result.ts'
import { type Run, stepBack, take } from '../../model/run.ts'
import { SCORES } from '../../model/score.ts'
import { writeBeat } from '../../model/transcript.ts'
import type { PortableReplay } from '../build/tell-story.ts'
import { takeOptions } from './play-command.ts'

/** The exit code: 1 only where the story cannot begin. */
export async function playInTerminal(
  tell: (run: Run) => Promise<Result<PortableReplay>>,
  begun: Run,
): Promise<number> {
  const opening = await tell(begun)
  if (!opening.ok) {
    console.error(writeProblem(opening.problem))
    return 1
  }
  let current = opening.value
  show(current)
  const input = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' })
  input.prompt()
  for await (const line of input) {
    const wanted = wantedRun(current, line.trim())
    if (wanted === 'stop') break
    if (typeof wanted === 'string') console.log(wanted)
    else {
      const next = await tell(wanted)
      const lost = next.ok ? next.value.lost : next.problem
      // The run stays where it was, so that another option can be tried.
      if (lost) console.error(`\n${writeProblem(lost)}`)
      else if (next.ok) current = next.value
      show(current)
    }
    input.prompt()
  }
  input.close()
  const ids = current.run.choices.map(({ id }) => id)
  if (ids.length > 0) console.log(`\nThis run again: ${takeOptions(ids)} --seed ${current.run.seed}`)
  return 0
}

/** The run that an answer asks for, `stop`, or words about what can be answered. */
function wantedRun({ run, beats }: PortableReplay, answer: string): Run | string {
  const choices = beats.at(-1)?.choices ?? []
  if (answer === 'q') return 'stop'
  if (answer === 'b') return run.choices.length > 0 ? stepBack(run) : 'This is where it begins.'
  const choice = choices[Number(answer) - 1] ?? choices.find(({ id }) => id === answer)
  if (choice) return take(run, choice.id, Date.now())
  const numbers = choices.length > 0 ? `a number from 1 to ${choices.length}, ` : ''
  return `Unexpected “${answer}”, expected ${numbers}b to go back, or q to stop`
}

function show({ beats }: PortableReplay): void {
  const beat = beats.at(-1) as Beat
  console.log(`\n${writeBeat(beat)}\n`)
  if (beats.some(({ scores }) => SCORES.some((score) => scores[score] !== 0))) {
    console.log(`    ${SCORES.map((score) => `${score} ${beat.scores[score]}`).join(' · ')}\n`)
  }
  for (const [index, { text }] of beat.choices.entries()) console.log(`  ${index + 1}. ${text}`)
  if (beat.choices.length === 0) console.log('  The end. b goes back, q stops.')
}
