// Choices, lines, knots and endings of the source that no run came to.

import type { Findings, MissedPart } from '../findings.ts'
import type { Graph } from '../graph.ts'

/** A knot that no run came to is one entry, without its lines. */
export function unreachedOf({ story, leaves }: Graph): Pick<Findings, 'unreached' | 'lines'> {
  const lines = new Set<number>()
  const taken = new Set<string>()
  const endings = new Set<string>()
  const offered = new Map<number, Map<string, string>>()
  for (const { turn } of leaves) {
    for (const line of turn.before ?? []) lines.add(line)
    if (!turn.told.ok) continue
    const { passage, position } = turn.told.value
    for (const line of turn.told.value.lines) lines.add(line)
    if (passage.ending) endings.add(passage.ending)
    offered.set(position, new Map(passage.choices.map((choice) => [choice.id, keyOf(choice)])))
  }
  for (const { from, choice } of leaves) taken.add(offered.get(from)?.get(choice) ?? choice)

  const knots = new Set(story.lines.filter((_, line) => lines.has(line)).map(({ knot }) => knot))
  const missed = story.lines.filter(({ knot }) => !knots.has(knot))
  const knotsMissed = new Map(
    missed.map((line) => [line.knot, line]).reverse() as [string, (typeof missed)[number]][],
  )
  const unreached: MissedPart[] = [
    ...[...knotsMissed]
      .reverse()
      .map(([name, { file, line }]) => ({ kind: 'knot' as const, name, place: { file, line } })),
    ...story.choices
      .filter((choice) => !taken.has(keyOf(choice)))
      .map(({ id, place }) => ({ kind: 'choice' as const, name: id, place })),
    ...story.lines.flatMap(({ file, line, knot }, at) =>
      lines.has(at) || !knots.has(knot)
        ? []
        : [{ kind: 'line' as const, name: String(line), place: { file, line } }],
    ),
    ...story.endings
      .filter(
        ({ id }, at) => !endings.has(id) && story.endings.findIndex((ending) => ending.id === id) === at,
      )
      .map(({ id, place }) => ({ kind: 'ending' as const, name: id, place })),
  ]
  return { unreached, lines: { reached: lines.size, all: story.lines.length } }
}

/** With the place, since ids may repeat in a foreign story and places do not. */
const keyOf = ({
  id,
  place,
}: {
  readonly id: string
  readonly place?: { readonly file: string; readonly line: number }
}) => (place ? `${id} ${place.file}:${place.line}` : id)
