// The workbench: files go in; out comes how the story plays, what is wrong with it and where, what can happen in it, and one file to
// pass on.

import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Problem } from '../../model/result.ts'
import type { StoryId } from '../../model/run.ts'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { download } from '../parts/download.ts'
import { focusInSight } from '../parts/in-sight.ts'
import { ProblemDetail } from '../parts/problem-detail.tsx'
import { type OwnStory, STORY_ENDING, writeStoryFile } from '../saves/story-file.ts'
import { own as words } from '../wording/own.ts'
import type { BenchState, Walk } from './bench.ts'
import { chosenFiles, readFiles } from './dropped.ts'
import { openWorkbench } from './open-workbench.ts'
import { isError, ProblemList } from './problem-list.tsx'
import type { useBench } from './use-bench.ts'
import { isBreak } from './workbench.ts'

type BenchPartProps = ReturnType<typeof useBench>

const { author } = words

export function BenchPart(props: BenchPartProps) {
  const { bench, put, stop } = props
  const id = useId()
  return (
    <section class="bench" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{author.bench}</h2>
      <p class="about">{author.benchAbout}</p>
      <div class="bench-inputs">
        <FileInput label={author.files} put={put} />
        <FileInput label={author.folder} put={put} folder />
        <p class="about">{author.drop}</p>
      </div>
      <div role="status" class="bench-status">
        {bench.kind === 'reading' && (
          <p>
            {author.reading}{' '}
            <button type="button" class="quiet" onClick={stop}>
              {author.stop}
            </button>
          </p>
        )}
        {bench.kind === 'stopped' && <p>{author.stopped}</p>}
        {bench.kind === 'failed' && <Failure bench={bench} />}
      </div>
      {bench.kind === 'which' && <Which mains={bench.mains} begin={props.begin} />}
      {bench.kind === 'opened' && <OpenedStory {...props} bench={bench} />}
    </section>
  )
}

interface FileInputProps extends Pick<BenchPartProps, 'put'> {
  readonly label: string
  readonly folder?: boolean
}

function FileInput({ label, put, folder = false }: FileInputProps) {
  const id = useId()
  return (
    <div class="file-input">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        multiple
        {...(folder && { webkitdirectory: true })}
        onChange={({ currentTarget }) => {
          if (currentTarget.files?.length)
            void put(readFiles(Promise.resolve(chosenFiles(currentTarget.files))))
          // The same files may be chosen again, once they were changed.
          currentTarget.value = ''
        }}
      />
    </div>
  )
}

function Failure({ bench: { problem } }: { readonly bench: Extract<BenchState, { kind: 'failed' }> }) {
  const said: Readonly<Record<string, string>> = {
    'author/too-many': author.tooMany,
    'author/unread': author.readFailed,
    'author/died': author.died,
    'author/not-arrived': author.notArrived,
  }
  // A story file is refused here in the words in which it is refused when it is added.
  const refusal = problem.code.startsWith('own/') ? words.refusal(problem.code) : undefined
  return (
    <div class="problem">
      <p>{said[problem.code] ?? (refusal ? `${refusal.title}. ${refusal.text}` : problem.message)}</p>
      {!(problem.code in said) && !refusal && problem.hint && <p>{problem.hint}</p>}
      <ProblemDetail problem={problem} />
    </div>
  )
}

function Which({ mains, begin }: { readonly mains: readonly string[] } & Pick<BenchPartProps, 'begin'>) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => focusInSight(heading.current), [])
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {author.which}
      </h3>
      <p class="about">{author.whichAbout}</p>
      <ul class="plain">
        {mains.map((main) => (
          <li key={main}>
            {main}{' '}
            <button type="button" class="quiet" onClick={() => void begin(main)}>
              {author.open}
              <span class="unseen">: {main}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

type OpenedStoryProps = BenchPartProps & { readonly bench: Extract<BenchState, { kind: 'opened' }> }

function OpenedStory({ bench, longer, stop }: OpenedStoryProps) {
  const { opened, shelfId, walk } = bench
  const { shelf } = useSurroundings()
  // It may have been taken off meanwhile.
  const onShelf = shelf.find(({ id }) => id === shelfId)
  const heading = useRef<HTMLHeadingElement>(null)
  // Focus goes to what has come, once; not again while it is walked.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another story was opened
  useEffect(() => {
    focusInSight(heading.current)
  }, [opened])
  const answer = walk?.kind === 'walked' ? walk.answer : undefined
  const story = answer?.story ?? opened.story
  const problems = answer?.problems ?? opened.problems
  const isBroken = problems.some(({ code }) => isBreak(code))
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {opened.story
          ? (isBroken ? author.opensBroken : author.opened)(opened.story.about.title)
          : author.notOpened}
      </h3>
      {opened.story && isBroken && <p>{author.broken}</p>}
      {!opened.story && <p>{author.notOpenedAbout}</p>}
      {onShelf?.origin?.from === 'tried' && (
        <p class="about">
          {author.onShelf} {bench.kept === false && author.notKept}
        </p>
      )}
      {opened.card !== 'own' && opened.story && (
        <p class="about">{opened.card === 'broken' ? author.brokenCard : author.madeUpCard}</p>
      )}
      {opened.from === 'compiled' && <p class="about">{author.fromCompiled}</p>}
      {onShelf && <Ways shelfId={onShelf.id} />}
      <ProblemList
        problems={problems}
        isWhole={answer !== undefined}
        isShort={opened.story !== undefined && (answer ?? opened).isShort}
        shelfId={onShelf?.id}
      />
      {walk && shelfId !== undefined && <WalkPart walk={walk} stop={stop} longer={() => void longer()} />}
      {answer && story && (
        <p class="ways">
          <button
            type="button"
            class="quiet"
            onClick={() => download(answer.report, author.reportFile(story.about.id))}
          >
            {author.saveReport}
          </button>
        </p>
      )}
      {onShelf && story && (
        <PassOn story={story} errors={problems.filter(isError).length} isBroken={isBroken} />
      )}
    </>
  )
}

function Ways({ shelfId }: { readonly shelfId: StoryId }) {
  return (
    <p class="ways">
      <a class="button" href={writeRoute({ kind: 'talk', story: shelfId })}>
        {author.asAlone}
      </a>
      <a class="quiet" href={writeRoute({ kind: 'before', story: shelfId })}>
        {author.asBefore}
      </a>
      <a class="quiet" href={writeRoute({ kind: 'group', story: shelfId })}>
        {author.asGroup}
      </a>
    </p>
  )
}

interface WalkPartProps {
  readonly walk: Walk
  readonly stop: () => void
  readonly longer: () => void
}

function WalkPart({ walk, stop, longer }: WalkPartProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that was pressed is gone then.
  const staying = (act: () => void) => () => {
    act()
    heading.current?.focus()
  }
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {author.walk}
      </h3>
      <div class="bench-status">
        {walk.kind === 'walking' && (
          <p>
            {author.walking(walk.states)}{' '}
            <button type="button" class="quiet" onClick={staying(stop)}>
              {author.stop}
            </button>
          </p>
        )}
        <div role="status">
          {walk.kind === 'walked' && (
            <p>
              {(walk.answer.complete ? author.walkedAll : author.walkedSome)(
                walk.answer.states,
                walk.answer.seconds,
              )}
            </p>
          )}
          {walk.kind === 'stopped' && <p>{author.walkStopped}</p>}
          {walk.kind === 'failed' && <Failure bench={walk} />}
        </div>
        {(walk.kind === 'stopped' || (walk.kind === 'walked' && !walk.answer.complete)) && (
          <p class="ways">
            <button type="button" class="quiet" onClick={staying(longer)}>
              {author.longer}
            </button>
          </p>
        )}
      </div>
    </>
  )
}

/** The files that a story was made of, zipped as Ink finds them. */
function SaveSources({ story }: { readonly story: OwnStory }) {
  const [problem, setProblem] = useState<Problem>()
  if (Object.keys(story.sources).length === 0) return null
  const save = async () => {
    setProblem(undefined)
    const workbench = openWorkbench()
    const answer = await workbench.ask('sources', { sources: story.sources, id: story.about.id })
    workbench.stop()
    if (answer.ok) download(new Uint8Array(answer.value.bytes), answer.value.name)
    else setProblem(answer.problem)
  }
  return (
    <>
      <button type="button" class="step" onClick={() => void save()}>
        {author.saveSources}
      </button>
      {problem && <Failure bench={{ kind: 'failed', problem }} />}
    </>
  )
}

interface PassOnProps {
  /** What was put in: on the shelf another version may cover it. */
  readonly story: OwnStory
  /** What is to be mended in it. */
  readonly errors: number
  /** Whether some way through it stops in the middle. */
  readonly isBroken: boolean
}

function PassOn({ story, errors, isBroken }: PassOnProps) {
  const save = () => download(writeStoryFile(story), `${story.about.id}${STORY_ENDING}`)
  return (
    <>
      <h3>{author.passOn}</h3>
      <p class="about">{author.passOnAbout}</p>
      {(errors > 0 || isBroken) && <p>{author.passOnAsItIs(errors, isBroken)}</p>}
      <p class="ways">
        <button type="button" class="step" onClick={save}>
          {author.save}
        </button>
        <SaveSources story={story} />
      </p>
    </>
  )
}
