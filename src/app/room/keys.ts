// What the keys of the console and of a presenter remote do. A key is read once, in the window in which it was pressed; what it
// asks for goes on as an action. Pure.

const STEPS = [
  'next',
  'previous',
  'mark-next',
  'mark-previous',
  'blank',
  'question',
  'reasons',
  'write',
  'split',
  'here',
] as const
type Step = (typeof STEPS)[number]

export type PresenterAction =
  | { readonly kind: Step }
  /** A hand more or fewer for the option with this number, from 1 to 9. */
  | { readonly kind: 'hand'; readonly option: number; readonly by: 1 | -1 }

const BY_KEY: ReadonlyMap<string, Step> = new Map([
  ['PageDown', 'next'],
  ['ArrowRight', 'next'],
  ['PageUp', 'previous'],
  ['ArrowLeft', 'previous'],
  ['ArrowDown', 'mark-next'],
  ['ArrowUp', 'mark-previous'],
  ['b', 'blank'],
  ['.', 'blank'],
  ['q', 'question'],
  ['r', 'reasons'],
  ['w', 'write'],
  ['v', 'split'],
  ['c', 'here'],
])

/** Undefined where the key does nothing here, or where what has focus needs it: a text field, a list, radio buttons. */
export function pressedAction(event: KeyboardEvent): PresenterAction | undefined {
  const isTaken = event.ctrlKey || event.metaKey || event.altKey || isField(event.target)
  return isTaken ? undefined : actionOf(event)
}

/** Hands go by figures and not by letters, because B blanks the screen on every presenter remote. */
export function actionOf({
  code,
  key,
  shiftKey,
}: Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey'>): PresenterAction | undefined {
  // The figure that a key stands for whatever Shift makes of it; some remotes and keyboards on glass give no code.
  const figure = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? /^[1-9]$/.exec(key)?.[0]
  if (figure) return { kind: 'hand', option: Number(figure), by: shiftKey ? -1 : 1 }
  const step = BY_KEY.get(key.length === 1 ? key.toLowerCase() : key)
  return step && { kind: step }
}

/** From another window. */
export function readAction(data: unknown): PresenterAction | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { kind, option, by } = data as Readonly<Record<string, unknown>>
  const step = STEPS.find((known) => known === kind)
  if (step) return { kind: step }
  const isOption = typeof option === 'number' && Number.isInteger(option) && option >= 1 && option <= 9
  return kind === 'hand' && isOption && (by === 1 || by === -1) ? { kind, option, by } : undefined
}

/** What takes letters or arrows itself; a box or a button does not. */
const FIELD = 'textarea, select, input:not([type="checkbox"]):not([type="button"])'

function isField(target: EventTarget | null): boolean {
  const { isContentEditable, matches } = (target ?? {}) as Partial<HTMLElement>
  return isContentEditable === true || matches?.call(target, FIELD) === true
}
