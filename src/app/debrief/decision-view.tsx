// One choice, looked back on: folded to a line that says what was done and what moved; open, what was said before, what the child
// answered, what it did, why, what to try instead, and the evidence.

import type { About } from '../../model/about.ts'
import type { Decision } from '../../model/debrief.ts'
import type { Line } from '../../model/passage.ts'
import { useSurroundings } from '../frame/context.ts'
import { Prose } from '../parts/prose.tsx'
import { effectsList } from '../parts/score-words.ts'
import type { HardView } from '../settings/settings.ts'
import { LinesView } from '../talk/lines-view.tsx'
import { evidence } from '../wording/evidence.ts'
import { later } from '../wording/later.ts'
import { words } from '../wording/words.ts'
import { Fold } from './fold.tsx'
import { Judgement } from './judgement.tsx'

interface DecisionViewProps {
  readonly about: About
  readonly decision: Decision
  /** What is quoted of the child's answer. */
  readonly answer: readonly Line[]
  /** Whether it is one of the moments that are told first. */
  readonly isMoment: boolean
  readonly open: boolean
  readonly toggle: (open: boolean) => void
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
  const {
    about,
    decision,
    answer,
    isMoment,
    open,
    toggle,
    thoughts,
    hard,
    said,
    others,
    takenBack,
    tryFrom,
  } = props
  const { number, before, choice, thought, moved } = decision
  const { launched } = useSurroundings()
  return (
    <li class="decision">
      <Fold
        level={3}
        id={`choice-${number}`}
        open={open}
        toggle={toggle}
        head={
          <>
            <span class="fold-name">
              {later.debrief.choice(number)}
              {isMoment && <span class="unseen"> ({later.debrief.marked})</span>}
              <span class="unseen">: </span>
            </span>
            <span class={isMoment ? 'took-short moment-mark' : 'took-short'}>
              <Prose text={choice.text} />
            </span>
            <span class="moved-short">
              <span class="unseen">. </span>
              {effectsList(moved, 'words').join(', ') || words.score.effects.none}
            </span>
          </>
        }
      >
        <div class="decision-body">
          <div class="exchange">
            <div class="heard">
              <LinesView lines={before} hard={hard} />
            </div>
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
            <div class="heard">
              <LinesView lines={answer} hard={hard} />
            </div>
            {thoughts && thought && (
              <p class="thought">
                <span class="unseen">{evidence.reason.thought(about.child.name)}: </span>
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
      </Fold>
    </li>
  )
}
