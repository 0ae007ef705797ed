// A way through a story that shows what was found: the options on it in their words, and the story played up to where it is found.

import { useState } from 'preact/hooks'
import { replay } from '../../model/replay.ts'
import { beginRun, type Run, take } from '../../model/run.ts'
import { useSurroundings } from '../frame/context.ts'
import { useLoaded } from '../frame/use-loaded.ts'
import { own as words } from '../wording/own.ts'

interface ShownByProps {
  readonly log: readonly string[]
  /** Where the story stands on the shelf; undefined where it does not play. */
  readonly shelfId: string | undefined
}

export function ShownBy({ log, shelfId }: ShownByProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.author.shownBy}</summary>
      {isOpen && <Way log={log} shelfId={shelfId} />}
    </details>
  )
}

function Way({ log, shelfId }: ShownByProps) {
  const { openStory, conversations, clock, router } = useSurroundings()
  const { value } = useLoaded(async () => {
    const story = shelfId === undefined ? undefined : await openStory(shelfId)
    if (!story?.ok) return undefined
    const { id, revision } = story.value
    const run = log.reduce<Run>((so, choice) => take(so, choice, clock()), beginRun(id, revision, 1))
    const told = replay(story.value, run)
    return told.ok ? { run: told.value.run, beats: told.value.beats } : undefined
  }, [log, shelfId, openStory])
  return (
    <>
      <ol>
        {log.map((choice, index) => (
          <li key={index}>{value?.beats[index]?.choices.find(({ id }) => id === choice)?.text ?? choice}</li>
        ))}
      </ol>
      {value && shelfId !== undefined && (
        <p class="ways">
          <button
            type="button"
            class="quiet"
            onClick={() => {
              conversations.branch(value.run)
              router.go({ kind: 'talk', story: shelfId })
            }}
          >
            {words.author.playToThere}
          </button>
        </p>
      )}
    </>
  )
}
