// The three scores over the run as one picture, each line with a dash and a mark of its own and its name at its end,
// so that nothing hangs on colour. The table beside it says the same.

import type { Debrief } from '../../core/debrief.ts'
import type { Score } from '../../core/score.ts'
import { words } from '../../wording/words.ts'
import { coursesOf, type Frame, type Point, TOP_SCORE, xOf, yOf } from './chart-geometry.ts'

const FRAME: Frame = { width: 760, height: 300, left: 34, right: 104, top: 16, bottom: 34 }
const LABEL_GAP = 20
const RULES = [0, 5, 10, 15, TOP_SCORE]

export interface CourseChartProps {
  readonly course: Debrief['course']
  readonly turns: readonly number[]
}

export function CourseChart({ course, turns }: CourseChartProps) {
  const courses = coursesOf(FRAME, course, LABEL_GAP)
  const last = course.length - 1
  // Every number where there is room; otherwise every other one.
  const every = last > 16 ? 2 : 1
  const summary = courses
    .map(({ score, points }) =>
      words.debrief.courseOne(words.score.names[score], points[0]?.value ?? 0, points.at(-1)?.value ?? 0),
    )
    .join(' ')
  return (
    <div class="course-wrap">
      <svg
        class="course"
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
        role="img"
        aria-label={words.debrief.courseSummary(summary)}
      >
        {RULES.map((value) => (
          <g key={value} class="rule">
            <path d={`M${FRAME.left} ${yOf(FRAME, value)}H${FRAME.width - FRAME.right}`} />
            <text x={FRAME.left - 8} y={yOf(FRAME, value) + 4} text-anchor="end">
              {value}
            </text>
          </g>
        ))}
        {turns.map((number) => (
          <path
            key={number}
            class="turn"
            d={`M${xOf(FRAME, number, course.length)} ${FRAME.top}V${FRAME.height - FRAME.bottom}`}
          />
        ))}
        {course.map((_, index) =>
          index % every === 0 ? (
            <text
              key={index}
              class={turns.includes(index) ? 'step turned' : 'step'}
              x={xOf(FRAME, index, course.length)}
              y={FRAME.height - 12}
              text-anchor="middle"
            >
              {index === 0 ? words.debrief.courseFrom : index}
            </text>
          ) : null,
        )}
        {courses.map(({ score, points, path, labelY }) => (
          <g key={score} class={`line-${score}`}>
            <path class="stroke" d={path} />
            {points.map((point, index) => (
              <Mark key={index} score={score} at={point} />
            ))}
            <text class="name" x={FRAME.width - FRAME.right + 12} y={labelY + 5}>
              {words.score.names[score]} {points.at(-1)?.value}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}

/** A ring, a square, a triangle: one shape for each score. */
function Mark({ score, at: { x, y } }: { readonly score: Score; readonly at: Point }) {
  if (score === 'trust') return <circle class="mark" cx={x} cy={y} r="4.5" />
  if (score === 'empathy') return <rect class="mark" x={x - 4} y={y - 4} width="8" height="8" />
  return <path class="mark" d={`M${x} ${y - 5.5}L${x + 5} ${y + 3.8}H${x - 5}Z`} />
}
