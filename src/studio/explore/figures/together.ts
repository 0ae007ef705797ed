// Which options belong to one decision: those that are ever offered together, and those offered together with them.

/** @returns a number for each id; alike for ids that belong together */
export function togetherWith(offers: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const leader = new Map<string, string>()
  const find = (id: string): string => {
    const above = leader.get(id) ?? id
    if (above === id) return id
    const top = find(above)
    leader.set(id, top)
    return top
  }
  for (const [first, ...others] of offers) {
    if (first === undefined) continue
    for (const id of [first, ...others]) if (!leader.has(id)) leader.set(id, id)
    for (const id of others) leader.set(find(id), find(first))
  }
  const numbers = new Map<string, number>()
  return new Map(
    [...leader.keys()].map((id) => {
      const top = find(id)
      const number = numbers.get(top) ?? numbers.size
      numbers.set(top, number)
      return [id, number] as const
    }),
  )
}
