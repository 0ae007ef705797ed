// The three scores over the run as one picture, each line with a dash and a mark of its own and its name at its end,
// so that nothing hangs on colour. The table beside it says the same.

import type { TargetedPointerEvent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Debrief } from '../../model/debrief.ts'
import { type Score, TOP_SCORE } from '../../model/score.ts'
import { later } from '../wording/later.ts'
import { words } from '../wording/words.ts'
import { coursesOf, type Frame, indexAt, type Point, xOf, yOf } from './chart-geometry.ts'

const WIDE: Frame = { width: 760, height: 300, left: 34, right: 104, top: 16, bottom: 34 }
const NARROW: Frame = { width: 350, height: 270, left: 24, right: 98, top: 14, bottom: 32 }
/** Below this many pixels the words of the wide picture would be too small to read. */
const NARROW_BELOW = '(max-width: 40rem)'
/** Pixels that a number under the picture needs. */
const STEP_WIDTH = 22
const LABEL_GAP = 20
const RULES = [0, 5, 10, 15, TOP_SCORE]

interface CourseChartProps {
  readonly course: Debrief['course']
  readonly marked: readonly number[]
  /** The step that is looked at. */
  readonly at?: number | undefined
  /** Called with the step that was pointed at. */
  readonly look: (at: number) => void
}

export function CourseChart({ course, marked, at, look }: CourseChartProps) {
  const frame = useMedia(NARROW_BELOW) ? NARROW : WIDE
  const courses = coursesOf(frame, course, LABEL_GAP)
  const last = course.length - 1
  const every = Math.ceil((STEP_WIDTH * last) / (frame.width - frame.left - frame.right))
  const summary = courses
    .map(({ score, points }) =>
      later.debrief.courseOne(words.score.names[score], points[0]?.value ?? 0, points.at(-1)?.value ?? 0),
    )
    .join(' ')
  const pointed = ({
    currentTarget,
    clientX,
    buttons,
    pointerType,
    type,
  }: TargetedPointerEvent<SVGSVGElement>) => {
    // A finger that only passes over the picture is scrolling.
    if (type === 'pointermove' && pointerType === 'touch' && buttons === 0) return
    const { left, width } = currentTarget.getBoundingClientRect()
    look(indexAt(frame, ((clientX - left) / width) * frame.width, course.length))
  }
  return (
    <div class="course-wrap">
      <svg
        onPointerDown={pointed}
        onPointerMove={pointed}
        class="course"
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="img"
        aria-label={later.debrief.courseSummary(summary)}
      >
        {RULES.map((value) => (
          <g key={value} class="rule">
            <path d={`M${frame.left} ${yOf(frame, value)}H${frame.width - frame.right}`} />
            <text x={frame.left - 8} y={yOf(frame, value) + 4} text-anchor="end">
              {value}
            </text>
          </g>
        ))}
        {marked.map((number) => (
          <path
            key={number}
            class="turn"
            d={`M${xOf(frame, number, course.length)} ${frame.top}V${frame.height - frame.bottom}`}
          />
        ))}
        {at !== undefined && (
          <path
            class="looked"
            d={`M${xOf(frame, at, course.length)} ${frame.top}V${frame.height - frame.bottom}`}
          />
        )}
        {course.map((_, index) =>
          index % every === 0 ? (
            <text
              key={index}
              class={marked.includes(index) ? 'step turned' : 'step'}
              x={xOf(frame, index, course.length)}
              y={frame.height - 12}
              text-anchor="middle"
            >
              {index === 0 ? later.debrief.courseFrom : index}
            </text>
          ) : null,
        )}
        {courses.map(({ score, points, path, labelY }) => (
          <g key={score} class={`line-${score}`}>
            <path class="stroke" d={path} />
            {points.map((point, index) => (
              <Mark key={index} score={score} at={point} />
            ))}
            <text class="name" x={frame.width - frame.right + 12} y={labelY + 5}>
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

/** Whether a media query holds, and again when that changes. */
function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const list = matchMedia(query)
    const look = () => setHolds(list.matches)
    list.addEventListener('change', look)
    return () => list.removeEventListener('change', look)
  }, [query])
  return holds
}
