// What the keys of the console and of a presenter remote do. A key is read once, in the window in which it was pressed; what it
// asks for goes on as an action. Pure.

/** What any window of a session may ask for. */
const SHARED_STEPS = [
  'next',
  'previous',
  'mark-next',
  'mark-previous',
  'blank',
  'question',
  'reasons',
  'write',
  'split',
  'scores',
  'short',
  'rules',
] as const
/** What is the trainer's alone, or makes sense where the console is. */
const CONSOLE_STEPS = [
  'here',
  'votes',
  'copy',
  'notes',
  'so-far',
  'scenes',
  'behind',
  'plan',
  'keys',
  'close',
] as const
type SharedStep = (typeof SHARED_STEPS)[number]
type ConsoleStep = (typeof CONSOLE_STEPS)[number]

/** A hand more or fewer for the option with this number, from 1 to 9. */
interface HandAction {
  readonly kind: 'hand'
  readonly option: number
  readonly by: 1 | -1
}

/** What may be asked for from the room's window, as by a presenter remote. */
export type PresenterAction = { readonly kind: SharedStep } | HandAction
export type ConsoleAction = PresenterAction | { readonly kind: ConsoleStep }

const BY_KEY: ReadonlyMap<string, SharedStep | ConsoleStep> = new Map<string, SharedStep | ConsoleStep>([
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
  ['s', 'scores'],
  ['t', 'short'],
  ['l', 'rules'],
  ['c', 'here'],
  ['h', 'votes'],
  ['o', 'copy'],
  ['n', 'notes'],
  ['f', 'so-far'],
  ['g', 'scenes'],
  ['x', 'behind'],
  ['p', 'plan'],
  ['k', 'keys'],
  ['Escape', 'close'],
])

/** Undefined where the key does nothing here, or where what has focus needs it: a text field, a list, radio buttons. */
export function pressedAction(event: KeyboardEvent): ConsoleAction | undefined {
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey
  const isTaken = hasModifier || (isField(event.target) && !passesFields(event))
  return isTaken ? undefined : actionOf(event)
}

/** A remote works, and the drawer can be shut, while the trainer writes: no text needs these keys, and an empty field no arrows. */
const passesFields = ({ key, target }: KeyboardEvent): boolean =>
  isText(target) &&
  (['PageDown', 'PageUp', 'Escape'].includes(key) ||
    (['ArrowRight', 'ArrowLeft'].includes(key) && (target as Partial<HTMLTextAreaElement>).value === ''))

/** Hands go by figures and not by letters, because B blanks the screen on every presenter remote. */
export function actionOf({
  code,
  key,
  shiftKey,
}: Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey'>): ConsoleAction | undefined {
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
  const step = SHARED_STEPS.find((known) => known === kind)
  if (step) return { kind: step }
  const isOption = typeof option === 'number' && Number.isInteger(option) && option >= 1 && option <= 9
  return kind === 'hand' && isOption && (by === 1 || by === -1) ? { kind, option, by } : undefined
}

/** What takes letters or arrows itself; a box or a button does not. */
const FIELD = 'textarea, select, input:not([type="checkbox"]):not([type="button"])'
const TEXT = 'textarea, input:not([type]), input[type="text"], input[type="number"]'

function isField(target: EventTarget | null): boolean {
  const { isContentEditable, matches } = (target ?? {}) as Partial<HTMLElement>
  return isContentEditable === true || matches?.call(target, FIELD) === true
}

const isText = (target: EventTarget | null): boolean =>
  (target as Partial<HTMLElement> | null)?.matches?.call(target, TEXT) === true
