// Turns what Ink prints between two choices into a passage: speaker lines, cues, the author's remarks on the
// choice before. Knows how Ink hangs tags on lines; does not run the story.

import type { Cue, Line, LineKind, Passage, Remarks } from '../core/passage.ts'
import { cueOf, parseIds, parseTag, type Tag } from './tags.ts'

/** One line as Ink gives it. */
export interface InkLine {
  readonly text: string
  readonly tags: readonly string[]
}

export type Told = Pick<Passage, 'lines' | 'remarks' | 'pinned' | 'discuss' | 'ending'>

/** @param echo the text of the choice that was taken, where Ink prints it back as the first line. */
export function readPassage(inkLines: readonly InkLine[], echo?: string): Told {
  const lines: Line[] = []
  const found = new Map<Tag['key'], string[]>()
  let waiting: Cue[] = []
  let hard: string | undefined

  for (const { text, tags } of inkLines) {
    const parsed = tags.map(parseTag).filter((tag) => tag !== undefined)
    for (const { key, value } of parsed) found.set(key, [...(found.get(key) ?? []), value])
    hard = hardAfter(hard, parsed)
    const cues = parsed.map(cueOf).filter((cue) => cue !== undefined)
    // Ink prints tags that stand alone with whatever line comes next, which may be an empty one.
    if (text.trim() === '') {
      waiting.push(...cues)
      continue
    }
    const [echoed, rest] = lines.length === 0 ? splitEcho(text.trim(), echo) : ['', text.trim()]
    const around = { ...(hard && { hard }) }
    if (echoed)
      lines.push({ kind: 'trainee', text: echoed, cues: rest ? [] : [...waiting, ...cues], ...around })
    if (rest) lines.push({ ...readLine(rest), cues: [...waiting, ...cues], ...around })
    waiting = []
  }
  giveToLast(lines, waiting)
  const ending = found.get('ending')?.at(-1)
  const discuss = found.get('discuss')?.[0]
  return {
    lines,
    remarks: readRemarks(found),
    pinned: found.get('order')?.includes('written') ?? false,
    ...(discuss && { discuss }),
    ...(ending && { ending }),
  }
}

/** `hard_end` stands on the first line that is no longer hard, where Ink hangs it when it has a line of its own. */
function hardAfter(before: string | undefined, tags: readonly Tag[]): string | undefined {
  const opened = tags.find(({ key }) => key === 'hard')
  if (opened) return opened.value
  return tags.some(({ key }) => key === 'hard_end') ? undefined : before
}

/** `Name: words`, in up to three words that begin with a capital. */
export const SPEECH = /^(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}): (.+)$/u

/** Where an option ends in a divert, Ink prints what follows on the same line as the echo. */
function splitEcho(text: string, echo: string | undefined): readonly [echoed: string, rest: string] {
  if (echo === undefined) return ['', text]
  return text.startsWith(`${echo} `) ? [echo, text.slice(echo.length).trim()] : [text, '']
}

function readLine(text: string): { kind: LineKind; speaker?: string; text: string } {
  const speech = SPEECH.exec(text)
  if (!speech?.[1] || !speech[2]) return { kind: 'narration', text }
  return speech[1] === 'You'
    ? { kind: 'trainee', text: `“${speech[2]}”` }
    : { kind: 'speech', speaker: speech[1], text: speech[2] }
}

function readRemarks(found: ReadonlyMap<Tag['key'], readonly string[]>): Remarks {
  const first = (key: Tag['key']) => found.get(key)?.[0]
  const ids = (key: Tag['key']) => [...new Set((found.get(key) ?? []).flatMap(parseIds))]
  const [move, reason, instead, thought] = [first('move'), first('why'), first('instead'), first('thought')]
  const twice = (['move', 'why', 'instead', 'thought'] as const).filter(
    (key) => (found.get(key)?.length ?? 0) > 1,
  )
  return {
    ...(move && { move }),
    ...(reason && { reason }),
    ...(instead && { instead }),
    ...(thought && { thought }),
    evidence: ids('evidence'),
    see: ids('see'),
    ...(twice.length > 0 && { twice }),
  }
}

function giveToLast(lines: Line[], cues: readonly Cue[]): void {
  const last = lines.pop()
  if (last) lines.push(cues.length > 0 ? { ...last, cues: [...last.cues, ...cues] } : last)
}
