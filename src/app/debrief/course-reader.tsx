// The score picture, read step by step: pointed at, touched, or gone through with the keys of a slider. What stands at a step is
// said in words under it. The same as a table stands below.

import { useState } from 'preact/hooks'
import type { Debrief } from '../../model/debrief.ts'
import { SCORES } from '../../model/score.ts'
import { Prose } from '../parts/prose.tsx'
import { effectsInFull, withSign } from '../parts/score-words.ts'
import { later } from '../wording/later.ts'
import { words } from '../wording/words.ts'
import { CourseChart } from './course-chart.tsx'

interface CourseReaderProps extends Pick<Debrief, 'course' | 'decisions'> {
  /** Numbers of the choices that are shaded. */
  readonly marked: readonly number[]
  readonly goTo: (number: number) => void
}

export function CourseReader({ course, decisions, marked, goTo }: CourseReaderProps) {
  const [at, setAt] = useState<number>()
  const last = course.length - 1
  const shown = Math.min(at ?? last, last)
  const decision = decisions[shown - 1]
  const scores = course[shown]
  const standing = SCORES.map((score) => `${words.score.names[score]} ${scores?.[score] ?? 0}`).join(', ')
  const name = shown === 0 ? later.course.opening : later.debrief.choice(shown)
  return (
    <>
      <CourseChart course={course} marked={marked} at={at} look={setAt} />
      <div class="course-reader">
        <label>
          {later.course.look}
          <input
            type="range"
            min={0}
            max={last}
            value={shown}
            aria-valuetext={`${name}: ${standing}`}
            onInput={({ currentTarget }) => setAt(Number(currentTarget.value))}
          />
        </label>
        <p class="course-said">
          <b>{name}.</b> {decision && <Prose text={decision.choice.text} />}{' '}
          {decision && [...effectsInFull(decision.moved), later.course.stood(standing)].join('. ')}{' '}
          {!decision && standing}
          {decision && (
            <button type="button" class="quiet" onClick={() => goTo(shown)}>
              {later.course.goTo}
            </button>
          )}
        </p>
      </div>
    </>
  )
}

/** The score picture as a table: what each choice changed, and where each score stood after it. */
export function CourseTable({ course, decisions }: Pick<Debrief, 'course' | 'decisions'>) {
  const [opening] = course
  return (
    <details class="course-table">
      <summary>{later.debrief.tableTitle}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reachable by keyboard */}
      <section class="scrolls" aria-label={later.debrief.tableCaption} tabIndex={0}>
        <table>
          <caption class="unseen">{later.debrief.tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{later.debrief.tableChoice}</th>
              {SCORES.map((score) => (
                <th key={score} scope="col">
                  {words.score.names[score]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{later.debrief.courseFrom}</th>
              {SCORES.map((score) => (
                <td key={score}>{opening?.[score]}</td>
              ))}
            </tr>
            {decisions.map(({ number, moved: effects, scores }) => (
              <tr key={number}>
                <th scope="row">{number}</th>
                {SCORES.map((score) => (
                  <td key={score}>
                    {scores[score]}
                    {effects[score] !== 0 && <span class="by"> ({withSign(effects[score])})</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
