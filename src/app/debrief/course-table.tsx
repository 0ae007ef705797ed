// The score picture as a table: what each choice changed, and where each score stood after it.

import type { Debrief } from '../../model/debrief.ts'
import { SCORES } from '../../model/score.ts'
import { signed } from '../parts/score-words.ts'
import { later } from '../wording/later.ts'
import { words } from '../wording/words.ts'

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
                    {effects[score] !== 0 && <span class="by"> ({signed(effects[score])})</span>}
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
