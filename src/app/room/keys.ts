// Keys of the console and of a presenter remote, as what they ask for. Pure, so that the other window can pass them on.

const WISHES = [
  'next',
  'previous',
  'mark-next',
  'mark-previous',
  'blank',
  'question',
  'reasons',
  'split',
  'here',
] as const
type Wish = (typeof WISHES)[number]

export type Asked =
  | { readonly kind: 'wish'; readonly wish: Wish }
  /** A hand more or fewer for the option of this key. */
  | { readonly kind: 'hand'; readonly key: string; readonly by: 1 | -1 }

const BY_KEY: Readonly<Record<string, Wish>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowDown: 'mark-next',
  ArrowUp: 'mark-previous',
  b: 'blank',
  '.': 'blank',
  q: 'question',
  r: 'reasons',
  v: 'split',
  c: 'here',
}

/** Hands go by figures and not by letters, because B blanks the screen on every presenter remote. */
export function askedBy(key: string, shift: boolean): Asked | undefined {
  const small = key.length === 1 ? key.toLowerCase() : key
  const wish = BY_KEY[small]
  if (wish) return { kind: 'wish', wish }
  if (/^[1-9]$/.test(small)) return { kind: 'hand', key: small, by: shift ? -1 : 1 }
  return undefined
}

/** The figure that a key stands for whatever Shift makes of it, or else its name. */
export const keyOf = ({ code, key }: Pick<KeyboardEvent, 'code' | 'key'>): string =>
  /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? key

/** True where a key belongs to what has focus: a field, or a list that is gone through with arrows. */
export function isForItself(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    target.matches('textarea, select, input:not([type="checkbox"]):not([type="button"])')
  )
}
