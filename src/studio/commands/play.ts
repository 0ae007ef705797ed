// `npm run -s play -- FILE.ink`: plays any Ink file in the terminal, or takes given choices and prints what they lead to.
// Works from any folder. The story runs in a process of its own, so that it can always be stopped.

import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { type Problem, writeProblem } from '../../model/result.ts'
import { beginRun, type Run, take } from '../../model/run.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import { writeTranscript } from '../../model/transcript.ts'
import { createInkProcess, type InkProcess, type StoryFile } from '../build/ink-process.ts'
import { playInTerminal } from './play-in-terminal.ts'
import { runAsJson } from './run-as-json.ts'

const USAGE = `npm run -s play -- FILE.ink [--take id,id,...] [--json] [--seed N]

  FILE.ink        the story to play; numbers take options, b goes back, q stops
  --take id,id    takes these choices and prints what was said
  --json          prints the run, its beats and the scores as JSON
  --seed N        whole number that decides the order of options, and chance; 1 if not given`

/** npm changes into the project's folder, but the author names a file from the folder where they typed the command. */
const here =
  process.env.npm_lifecycle_event === 'play' ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd()

async function main(): Promise<number> {
  const options = readArguments(process.argv.slice(2))
  if (typeof options === 'string') {
    console.error(options)
    return 1
  }
  if (options.help) {
    console.log(USAGE)
    return 0
  }
  const ink = createInkProcess()
  try {
    const file = storyFile(options.file)
    const compiled = await ink.compile(file)
    if (!compiled.ok) return report(compiled.problem)
    const { story, warnings } = compiled.value
    for (const warning of warnings) console.error(`Note: ${writeProblem(warning)}`)
    const begun = beginRun(story.id, story.revision, options.seed)
    if (options.take.length === 0 && !options.json) {
      return await playInTerminal((wanted) => ink.tell(story, wanted, file), begun)
    }
    // With 0 for every time, so that the same arguments always print the same.
    const run = options.take.reduce((taken, id) => take(taken, id, 0), begun)
    return await print(ink, story, run, file, options.json)
  } finally {
    ink.dispose()
  }
}

async function print(ink: InkProcess, story: CompiledStory, run: Run, file: StoryFile, json: boolean) {
  const replayed = await ink.tell(story, run, file)
  if (!replayed.ok) return report([replayed.problem])
  const { beats, lost } = replayed.value
  // JSON is only printed for a whole run: another program would not notice that a part is missing.
  if (!json) process.stdout.write(writeTranscript(beats))
  if (lost) return report([lost])
  if (json) console.log(JSON.stringify(runAsJson(replayed.value), null, 2))
  return 0
}

function report(problems: readonly Problem[]): number {
  console.error(problems.map(writeProblem).join('\n'))
  return 1
}

interface PlayOptions {
  readonly help: boolean
  readonly file: string
  readonly take: readonly string[]
  readonly json: boolean
  readonly seed: number
}

/** The options, or words about what is wrong with them. */
function readArguments(args: readonly string[]): PlayOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        take: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const seed = Number(values.seed)
    if (!/^\d+$/.test(values.seed) || seed > 0xffffffff) {
      return `Unexpected seed “${values.seed}”, expected a whole number from 0 to 4294967295`
    }
    const [file] = positionals
    if (!values.help && (file === undefined || positionals.length > 1)) {
      return `Unexpected ${positionals.length === 0 ? 'lack of a file' : `files ${positionals.join(', ')}`}, expected one Ink file\n\n${USAGE}`
    }
    const ids = values.take.flatMap((list) => list.split(',')).map((id) => id.trim())
    return { ...values, file: file ?? '', take: ids.filter((id) => id !== ''), seed }
  } catch (cause) {
    return `${cause instanceof Error ? cause.message : cause}\n\n${USAGE}`
  }
}

/** A house story has its card beside it, which is part of its revision. */
function storyFile(path: string): StoryFile {
  const full = resolve(here, path)
  const card = join(dirname(full), 'story.yaml')
  const isHouse = basename(full) === 'story.ink' && existsSync(card)
  return {
    root: here,
    file: relative(here, full).split(sep).join('/'),
    id: isHouse ? basename(dirname(full)) : basename(full, '.ink'),
    ...(isHouse && { besides: readFileSync(card, 'utf8') }),
  }
}

process.exitCode = await main()
