// What was found in a story: its place first, what is wrong, and what to write instead; mistakes before remarks.

import { useEffect, useRef, useState } from 'preact/hooks'
import { own as words } from '../wording/own.ts'
import { ShownBy } from './shown-by.tsx'
import type { FoundProblem } from './workbench.ts'

const { author } = words

/** So many at once: a story that is being begun has dozens, and the first few are what to do next. */
const AT_ONCE = 20

interface ProblemListProps {
  readonly problems: readonly FoundProblem[]
  /** False while some are only known once every run was walked. */
  readonly isWhole: boolean
  /** True of a story that has only begun: what is about the whole of it comes later. */
  readonly isShort: boolean
  /** Where the story stands on the shelf; undefined where it does not play. */
  readonly shelfId: string | undefined
}

export function ProblemList({ problems: all, isWhole, isShort, shelfId }: ProblemListProps) {
  const problems = all.filter(({ about }) => about !== 'whole')
  const ofWhole = all.filter(({ about }) => about === 'whole')
  const [many, setMany] = useState(AT_ONCE)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    // The button is gone; what it brought begins here.
    if (many > AT_ONCE) list.current?.querySelectorAll('li')[AT_ONCE]?.focus()
  }, [many])
  const rest = problems.length - many
  return (
    <>
      <h3>{author.problems}</h3>
      {isShort && <p class="about">{author.isShort}</p>}
      <p>{all.length === 0 ? (isWhole ? author.none : author.noneYet) : countedIn(all)}</p>
      {problems.length > 0 && (
        <ul class="found" ref={list}>
          {problems.slice(0, many).map((problem, index) => (
            <li key={index} data-severity={problem.severity} tabIndex={-1}>
              <Found problem={problem} shelfId={shelfId} />
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && (
        <p class="ways">
          <button type="button" class="quiet" onClick={() => setMany(problems.length)}>
            {author.more(rest)}
          </button>
        </p>
      )}
      {ofWhole.length > 0 && (
        <details class="of-whole" open={ofWhole.some(isError)}>
          <summary>{author.aboutWhole(countedIn(ofWhole))}</summary>
          <ul class="found">
            {ofWhole.map((problem, index) => (
              <li key={index} data-severity={problem.severity}>
                <Found problem={problem} shelfId={shelfId} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

export const isError = ({ severity }: FoundProblem): boolean => severity === 'error'

const countedIn = (problems: readonly FoundProblem[]): string => {
  const errors = problems.filter(isError).length
  return author.counted(errors, problems.length - errors)
}

interface FoundProps extends Pick<ProblemListProps, 'shelfId'> {
  readonly problem: FoundProblem
}

function Found({ problem: { severity, message, place, hint, log }, shelfId }: FoundProps) {
  return (
    <>
      <p class="found-place">
        <b>{severity === 'error' ? author.error : author.warning}</b>
        {place && <span> {author.at(place.file, place.line)}</span>}
      </p>
      <p>{message}</p>
      {hint && <p class="about">{hint}</p>}
      {log && log.length > 0 && <ShownBy log={log} shelfId={shelfId} />}
    </>
  )
}
