// A story that somebody was given, as one file: read, checked, kept, and on the start page from then on.

import { useId, useRef, useState } from 'preact/hooks'
import type { Problem } from '../../model/result.ts'
import { useSurroundings } from '../frame/context.ts'
import type { AddedStory, AddProblem } from '../frame/ports.ts'
import { writeRoute } from '../frame/route.ts'
import { ProblemDetail } from '../parts/problem-detail.tsx'
import { MAX_STORY } from '../saves/story-file.ts'
import { own as words } from '../wording/own.ts'

type Outcome =
  | { readonly kind: 'added'; readonly added: AddedStory; readonly title: string; readonly child: string }
  | { readonly kind: 'refused'; readonly file: string; readonly problem: Problem }
  | {
      readonly kind: 'another'
      readonly another: NonNullable<AddProblem['another']>
      readonly file: AddedFile
    }

interface AddedFile {
  readonly name: string
  readonly text: string
}

export function AddPart() {
  const { own } = useSurroundings()
  const id = useId()
  const [outcome, setOutcome] = useState<Outcome>()
  const title = useRef<HTMLHeadingElement>(null)
  const add = async (file: AddedFile, inPlaceOfAnother: boolean): Promise<Outcome> => {
    const stories = await own()
    const added = await stories.add(file.text, inPlaceOfAnother)
    if (!added.ok) {
      const { another } = added.problem
      return another
        ? { kind: 'another', another, file }
        : { kind: 'refused', file: file.name, problem: added.problem }
    }
    const about = stories.getState().find((story) => story.id === added.value.id)
    return {
      kind: 'added',
      added: added.value,
      title: about?.title ?? file.name,
      child: about?.child.name ?? file.name,
    }
  }
  /** The buttons that were pressed are gone then. */
  const answer = async (file: AddedFile | undefined) => {
    title.current?.focus()
    setOutcome(file && (await add(file, true)))
  }
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (!file) return
    // Emptied first, so that the same answer is told again.
    setOutcome(undefined)
    try {
      // One that is far too large would be read whole first.
      const text = file.size > 4 * MAX_STORY ? ' '.repeat(MAX_STORY + 1) : await file.text()
      setOutcome(await add({ name: file.name, text }, false))
    } catch (cause) {
      setOutcome({
        kind: 'refused',
        file: file.name,
        problem: { code: 'own/unread', message: String(cause), cause },
      })
    }
    // The same file may be chosen again.
    input.value = ''
  }
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} ref={title} tabIndex={-1}>
        {words.author.add}
      </h2>
      <p class="about">{words.author.addAbout}</p>
      <div class="file-input">
        <label for={id}>{words.author.addFile}</label>
        <input
          id={id}
          type="file"
          accept=".alongside"
          onChange={({ currentTarget }) => void read(currentTarget)}
        />
      </div>
      <div role="status">{outcome && <OutcomeWords outcome={outcome} answer={answer} />}</div>
    </section>
  )
}

interface OutcomeWordsProps {
  readonly outcome: Outcome
  /** With the file that is to take the place of another, or with none. */
  readonly answer: (file: AddedFile | undefined) => Promise<void>
}

function OutcomeWords({ outcome, answer }: OutcomeWordsProps) {
  if (outcome.kind === 'refused') {
    const { title, text } = words.refusal(outcome.problem.code)
    return (
      <div class="problem">
        <h3>{title}</h3>
        <p>
          {words.author.refused(outcome.file)} {text}
        </p>
        <ProblemDetail problem={outcome.problem} />
      </div>
    )
  }
  const { author } = words
  if (outcome.kind === 'another') {
    const { another, file } = outcome
    return (
      <>
        <h3>{author.another}</h3>
        <p>{author.anotherAbout(another.here, another.added)}</p>
        <p class="ways">
          <button type="button" class="button" onClick={() => void answer(undefined)}>
            {author.anotherNo}
          </button>
          <button type="button" class="quiet" onClick={() => void answer(file)}>
            {author.anotherYes}
          </button>
        </p>
      </>
    )
  }
  const { added, title, child } = outcome
  const said = !added.isNewest ? author.notNewest : added.replaced ? author.replaced : author.added
  return (
    <>
      <p>
        {said(title)} {!added.kept && author.notKept}
      </p>
      <p class="ways">
        <a class="button" href={writeRoute({ kind: 'before', story: added.id })}>
          {author.play(child)}
        </a>
        <a class="quiet" href={writeRoute({ kind: 'group', story: added.id })}>
          {author.withGroup}
        </a>
      </p>
    </>
  )
}
