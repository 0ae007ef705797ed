// A story that somebody was given, as one file: read, checked, kept, and on the start page from then on.

import { useId, useState } from 'preact/hooks'
import type { Problem } from '../../model/result.ts'
import { useSurroundings } from '../frame/context.ts'
import type { AddedStory } from '../frame/ports.ts'
import { writeRoute } from '../frame/route.ts'
import { ProblemDetail } from '../parts/problem-detail.tsx'
import { MAX_STORY } from '../saves/story-file.ts'
import { own as words } from '../wording/own.ts'

type Outcome =
  | { readonly kind: 'added'; readonly added: AddedStory; readonly title: string; readonly child: string }
  | { readonly kind: 'refused'; readonly file: string; readonly problem: Problem }

export function AddPart() {
  const { own } = useSurroundings()
  const id = useId()
  const [outcome, setOutcome] = useState<Outcome>()
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (!file) return
    // Emptied first, so that the same answer is told again.
    setOutcome(undefined)
    try {
      const stories = await own()
      // One that is far too large would be read whole first.
      const text = file.size > 4 * MAX_STORY ? ' '.repeat(MAX_STORY + 1) : await file.text()
      const added = await stories.add(text)
      if (!added.ok) setOutcome({ kind: 'refused', file: file.name, problem: added.problem })
      else {
        const about = stories.getState().find((story) => story.id === added.value.id)
        setOutcome({
          kind: 'added',
          added: added.value,
          title: about?.title ?? file.name,
          child: about?.child.name ?? file.name,
        })
      }
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
      <h2 id={`${id}-title`}>{words.author.add}</h2>
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
      <div role="status">{outcome && <OutcomeWords outcome={outcome} />}</div>
    </section>
  )
}

function OutcomeWords({ outcome }: { readonly outcome: Outcome }) {
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
  const { added, title, child } = outcome
  const { author } = words
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
