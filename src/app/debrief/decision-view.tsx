// One choice, looked back on: what was said before, what the trainee did, what the child answered; then what it did,
// why, what to try instead, and the evidence.

import type { About } from '../../model/about.ts'
import type { Decision } from '../../model/debrief.ts'
import type { Line } from '../../model/passage.ts'
import { useSurroundings } from '../frame/context.ts'
import { Prose } from '../parts/prose.tsx'
import type { HardView } from '../settings/settings.ts'
import { LinesView } from '../talk/lines-view.tsx'
import { evidence as words } from '../wording/evidence.ts'
import { later } from '../wording/later.ts'
import { Judgement } from './judgement.tsx'

interface DecisionViewProps {
  readonly about: About
  readonly decision: Decision
  /** What is quoted of the child's answer. */
  readonly answer: readonly Line[]
  readonly turning: boolean
  readonly thoughts: boolean
  readonly hard: HardView
  /** What the trainee had written before seeing the options. */
  readonly said: string | undefined
  /** What else was offered; told where something was written, to be compared. */
  readonly others: readonly string[]
  /** What was taken before this, and taken back. */
  readonly takenBack: readonly (string | undefined)[]
  /** Begins another attempt here; undefined where that is not offered. */
  readonly tryFrom: (() => void) | undefined
}

export function DecisionView(props: DecisionViewProps) {
  const { about, decision, answer, turning, thoughts, hard, said, others, takenBack, tryFrom } = props
  const { number, before, choice, thought } = decision
  const { launched } = useSurroundings()
  return (
    <li class={turning ? 'decision turning' : 'decision'}>
      <h3 id={`choice-${number}`} tabIndex={-1}>
        {later.debrief.choice(number)}
        {turning && <span class="turn-note"> {later.debrief.turning}</span>}
      </h3>
      <div class="decision-body">
        <div class="exchange">
          <LinesView lines={before} hard={hard} />
          {said && (
            <p class="own-words">
              <b>{later.debrief.ownWords}:</b> {said}
            </p>
          )}
          {takenBack.map((text, index) => (
            <p key={index} class="taken-back">
              {text === undefined
                ? later.attempts.takenBackUnknown
                : later.attempts.takenBack(text.replace(/^["“]|["”]$/g, ''))}
            </p>
          ))}
          <div class="took">
            <LinesView lines={[{ kind: 'trainee', text: choice.text, cues: [] }]} hard={hard} />
          </div>
          {said && others.length > 0 && (
            <p class="others-offered">
              <b>{later.debrief.others}:</b>{' '}
              {others.map((text) => text.replace(/^["“]|["”]$/g, '')).join(' / ')}
            </p>
          )}
          {launched && <launched.InReport story={about.id} number={number} choice={choice.id} />}
          <LinesView lines={answer} hard={hard} />
          {thoughts && thought && (
            <p class="thought">
              <span class="unseen">{words.reason.thought(about.child.name)}: </span>
              <Prose text={thought} />
            </p>
          )}
        </div>
        <Judgement about={about} outcome={decision} />
      </div>
      {tryFrom && (
        <p class="try-from">
          <button type="button" class="quiet" onClick={tryFrom}>
            {later.attempts.tryFrom}
            <span class="unseen">{later.attempts.tryFromNumber(number)}</span>
          </button>
        </p>
      )}
    </li>
  )
}
