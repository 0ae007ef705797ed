// The eight calls of SCORM, guarded: an LMS may throw, answer with a word or a boolean, or go away. Nothing is called
// before Initialize has answered or after the session was ended. Knows neither edition's data.

import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import type { Notebook } from './diagnostics.ts'
import type { ApiPlace } from './find-api.ts'

export interface CallNames {
  readonly initialize: string
  readonly get: string
  readonly set: string
  readonly commit: string
  readonly terminate: string
  readonly lastError: string
  readonly errorText: string
}

export interface ScormCalls {
  readonly initialize: () => Result<void>
  /** Empty where there is no such value, or no answer. */
  readonly get: (name: string) => string
  readonly set: (name: string, value: string) => Result<void>
  readonly commit: () => Result<void>
  readonly terminate: () => Result<void>
  readonly isOpen: () => boolean
}

/** @param probe a value that every LMS has once a session is open */
export function scormCalls(
  { api }: ApiPlace,
  names: CallNames,
  probe: string,
  notebook: Notebook,
): ScormCalls {
  let state: 'before' | 'open' | 'ended' = 'before'

  function ask(
    name: string,
    ...args: readonly string[]
  ): { readonly answer: string; readonly thrown?: string } {
    try {
      const method = api[name]
      if (typeof method !== 'function') return { answer: '', thrown: `there is no ${name}` }
      const answer: unknown = method.apply(api, args)
      return { answer: answer === undefined || answer === null ? '' : String(answer) }
    } catch (cause) {
      return { answer: '', thrown: cause instanceof Error ? cause.message : String(cause) }
    }
  }

  function errorNow(): string | undefined {
    const { answer, thrown } = ask(names.lastError)
    if (thrown) return thrown
    if (answer === '0' || answer === '') return undefined
    return `${answer} ${ask(names.errorText, answer).answer}`.trim()
  }

  function command(name: string, ...args: readonly string[]): Result<void> {
    const { answer, thrown } = ask(name, ...args)
    const done = answer === 'true' || answer === '1'
    const error = done ? undefined : (thrown ?? errorNow() ?? 'refused without an error')
    notebook.note(name, args, thrown ? 'threw' : answer, error)
    if (!error) return ok(undefined)
    // Only a value can be refused; any other call that fails means that the LMS does not answer.
    return fail(scormProblem(name, args[0] ?? '', error, name === names.set ? 'lms/refused' : 'lms/silent'))
  }

  const opened = (): Result<void> =>
    state === 'open' ? ok(undefined) : fail(scormProblem('call', '', 'the session is not open'))

  return {
    initialize() {
      if (state !== 'before') return fail(scormProblem(names.initialize, '', 'asked twice'))
      const begun = command(names.initialize, '')
      // After a reload of the frame the session is open already, and Initialize fails.
      const isOpen = begun.ok || (ask(names.get, probe).answer !== '' && errorNow() === undefined)
      state = isOpen ? 'open' : 'ended'
      return isOpen ? ok(undefined) : begun
    },
    get(name) {
      if (state !== 'open') return ''
      const { answer, thrown } = ask(names.get, name)
      const error = thrown ?? (answer === '' ? errorNow() : undefined)
      notebook.note(names.get, [name], answer, error)
      return thrown ? '' : answer
    },
    set(name, value) {
      const may = opened()
      return may.ok ? command(names.set, name, value) : may
    },
    commit() {
      const may = opened()
      return may.ok ? command(names.commit, '') : may
    },
    terminate() {
      const may = opened()
      if (!may.ok) return may
      state = 'ended'
      return command(names.terminate, '')
    },
    isOpen: () => state === 'open',
  }
}

const scormProblem = (
  call: string,
  name: string,
  error: string,
  code: 'lms/refused' | 'lms/silent' = 'lms/silent',
): Problem => ({
  code,
  message: `${`Unexpected answer to ${call} ${name}`.trim()}, expected true (${error})`,
  hint: 'The diagnostics screen shows the last calls to the LMS.',
})
