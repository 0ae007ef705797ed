// The order in which options are shown: decided by the run's seed, so that position never gives an answer
// away, and by nothing else, so that the same seed always shows the same order.

/**
 * A well-mixed 32-bit hash of a string (FNV-1a, then the murmur3 finaliser). Not for secrets.
 * FNV alone leaves the high bits of short strings correlated, which would show as options that like to be first.
 */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/**
 * The same items in the order of the hash of seed and id. Sorting by hash, rather than drawing from a
 * generator, keeps the order of the others when an author adds or removes an option.
 */
export function shuffled<T extends { readonly id: string }>(items: readonly T[], seed: number): readonly T[] {
  return items
    .map((item) => ({ item, rank: hash(`${seed}/${item.id}`) }))
    .sort((a, b) => a.rank - b.rank || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item)
}
