// Turns what Ink prints between two choices into a passage: speaker lines, cues, the author's remarks on the
// choice before. Knows how Ink hangs tags on lines; does not run the story.

import type { Cue, Line, LineKind, Passage, Remarks } from '../passage.ts'
import type { ChoiceId } from '../run.ts'
import { effectsBetween, type Scores } from '../score.ts'
import type { OfferedChoice } from './compiled.ts'
import { splitEcho } from './echo.ts'
import { SPEECH } from './speech.ts'
import { cueOf, parseIds, parseTag, type Tag } from './tags.ts'

/** One line as Ink gives it. */
export interface InkLine {
  readonly text: string
  readonly tags: readonly string[]
  /** The scores before Ink went on to this line. */
  readonly before: Scores
  /** The knot that it stands in, or for the last line, that of the options; undefined for the last of a story. */
  readonly knot?: string | undefined
}

export type PassageParts = Pick<
  Passage,
  'lines' | 'entered' | 'remarks' | 'settlings' | 'pinned' | 'discuss' | 'say' | 'ending'
>

/** A stretch of the passage with its tags: the first is about the choice, each later one about a promise that `settles` names. */
interface Part {
  readonly settles?: string
  readonly from: number
  readonly before: Scores
  readonly byKey: Map<Tag['key'], string[]>
}

/**
 * @param after the scores when all was told
 * @param taken the option that led here, whose words Ink may print back as the first line
 */
export function readPassage(
  inkLines: readonly InkLine[],
  after: Scores,
  taken?: Pick<OfferedChoice, 'echo' | 'text'>,
): PassageParts {
  const lines: Line[] = []
  const parts: Part[] = [{ from: 0, before: inkLines[0]?.before ?? after, byKey: new Map() }]
  let waiting: Cue[] = []
  let causes: ChoiceId[] = []
  let hard: string | undefined
  const starts: Record<string, number> = {}
  let entered = 0

  for (const { text, tags, before, knot } of inkLines) {
    if (knot) entered = starts[knot] ??= lines.length
    const parsed = tags.flatMap((tag) => parseTag(tag) ?? [])
    // Tags that stand alone above the line come first: they are still about what was before.
    for (const { key, value } of parsed) {
      if (key === 'settles') parts.push({ settles: value, from: lines.length, before, byKey: new Map() })
      const { byKey } = parts.at(-1) as Part
      byKey.set(key, [...(byKey.get(key) ?? []), value])
    }
    hard = hardAfter(hard, parsed)
    const cues = [...waiting, ...parsed.flatMap((tag) => cueOf(tag) ?? [])]
    causes.push(...parsed.flatMap(({ key, value }) => (key === 'after' ? parseIds(value) : [])))
    // Ink prints tags that stand alone with whatever line comes next, which may be an empty one.
    const words = text.trim()
    if (words === '') {
      waiting = cues
      continue
    }
    const [echoed, rest] = lines.length === 0 ? splitEcho(words, taken) : ['', words]
    const around = { ...(hard && { hard }), ...(causes.length > 0 && { after: causes }) }
    if (echoed) lines.push({ kind: 'trainee', text: echoed, cues: rest ? [] : cues, ...around })
    if (rest) lines.push({ ...readLine(rest), cues, ...around })
    waiting = []
    causes = []
  }
  giveToLast(lines, waiting)
  const all = (key: Tag['key']) => parts.flatMap(({ byKey }) => byKey.get(key) ?? [])
  const ending = all('ending').at(-1)
  const discuss = all('discuss')[0]
  const say = all('say')[0]
  const [own, ...others] = parts
  const settlings = others.map(({ settles = '', from, before, byKey }, index) => ({
    ...readRemarks(byKey),
    promise: settles,
    from,
    effects: effectsBetween(before, others[index + 1]?.before ?? after),
  }))
  return {
    lines,
    ...(entered && { entered }),
    remarks: readRemarks(own?.byKey ?? new Map()),
    ...(settlings.length > 0 && { settlings }),
    pinned: all('order').includes('written'),
    ...(discuss && { discuss }),
    ...(say && { say }),
    ...(ending && { ending }),
  }
}

/** `hard_end` stands on the first line that is no longer hard, where Ink hangs it when it has a line of its own. */
function hardAfter(before: string | undefined, tags: readonly Tag[]): string | undefined {
  const opened = tags.find(({ key }) => key === 'hard')
  if (opened) return opened.value
  return tags.some(({ key }) => key === 'hard_end') ? undefined : before
}

function readLine(text: string): { kind: LineKind; speaker?: string; text: string } {
  const [, speaker, said = ''] = SPEECH.exec(text) ?? []
  if (!speaker) return { kind: 'narration', text }
  return speaker === 'You' ? { kind: 'trainee', text: `“${said}”` } : { kind: 'speech', speaker, text: said }
}

function readRemarks(byKey: ReadonlyMap<Tag['key'], readonly string[]>): Remarks {
  const ids = (key: Tag['key']) => [...new Set((byKey.get(key) ?? []).flatMap(parseIds))]
  const remarks: Record<string, string> = {}
  for (const key of ['move', 'why', 'instead', 'thought', 'differ'] as const) {
    const first = byKey.get(key)?.[0]
    if (first) remarks[key === 'why' ? 'reason' : key] = first
  }
  return { ...remarks, evidence: ids('evidence'), see: ids('see') }
}

function giveToLast(lines: Line[], cues: readonly Cue[]): void {
  const last = lines.pop()
  if (last) lines.push({ ...last, cues: [...last.cues, ...cues] })
}
