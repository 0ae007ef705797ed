// What an LMS administrator needs when something does not arrive: which API was found, the last calls, the last error.
// Holds no name, no id of a learner and none of what was kept; only how long it was.

interface Call {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly call: string
  /** Shortened; of private values only the length. */
  readonly given: string
  readonly answer: string
  readonly error?: string
}

export interface Diagnostics {
  readonly standard: string
  /** Where the API was found, or the endpoint without its secrets. */
  readonly found: string
  readonly calls: readonly Call[]
  readonly failures: number
  readonly lastError?: string
  /** Characters of the state that was kept last. */
  readonly stateLength: number
  /** Statements that wait to be sent. */
  readonly waiting?: number
}

const LAST = 20
const LONGEST = 60
const PRIVATE = /suspend_data|student_|learner_|bookmark|\.name|description|token|statement/i

export interface Notebook {
  readonly note: (call: string, args: readonly string[], answer: string, error?: string) => void
  readonly state: (length: number) => void
  readonly found: (where: string) => void
  readonly read: () => Diagnostics
}

export function createNotebook(standard: string, clock: () => number): Notebook {
  let calls: readonly Call[] = []
  let failures = 0
  let lastError: string | undefined
  let stateLength = 0
  let place = 'nothing'
  return {
    note(call, args, answer, error) {
      const [name = '', ...values] = args
      const isPrivate = PRIVATE.test(`${call} ${name}`)
      const hide = (text: string) => (isPrivate && text !== '' ? `(${text.length} characters)` : short(text))
      const entry = { at: clock(), call, given: [name, ...values.map(hide)].filter(Boolean).join(', ') }
      const shown = call.includes('Get') ? hide(answer) : short(answer)
      calls = [...calls, { ...entry, answer: shown, ...(error && { error }) }].slice(-LAST)
      if (!error) return
      failures++
      lastError = `${call} ${name}: ${error}`
    },
    state: (length) => {
      stateLength = length
    },
    found: (where) => {
      place = where
    },
    read: () => ({ standard, found: place, calls, failures, ...(lastError && { lastError }), stateLength }),
  }
}

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
