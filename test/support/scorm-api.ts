// The API of a SCORM LMS made of a map, for adapters without a browser; and one that keeps Moodle's rules, as read in its
// mod_scorm (4.5): what it does at the end of a session, and in which mode it opens an attempt.

import type { Frame } from '../../src/app/lms/find-api.ts'
import type { Called } from './strict.ts'

export const NAMES = {
  '12': [
    'LMSInitialize',
    'LMSGetValue',
    'LMSSetValue',
    'LMSCommit',
    'LMSFinish',
    'LMSGetLastError',
    'LMSGetErrorString',
  ],
  '2004': ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate', 'GetLastError', 'GetErrorString'],
} as const

export function fakeLms(
  edition: '12' | '2004',
  start: Readonly<Record<string, string>> = {},
  refuses: (name: string) => boolean = () => false,
) {
  const values = new Map(Object.entries(start))
  const calls: Called[] = []
  const [initialize, get, set, commit, end, error, text] = NAMES[edition]
  const count = (kind: string) =>
    new Set([...values.keys()].flatMap((key) => key.match(new RegExp(`^cmi\\.${kind}\\.(\\d+)`))?.[1] ?? []))
      .size
  const said = (name: string, given: readonly string[], answer: string) => {
    calls.push({ name, given, answer, code: '0' })
    return answer
  }
  const api = {
    [initialize]: () => said(initialize, [''], String(!refuses(initialize))),
    [get]: (name: string) =>
      said(
        get,
        [name],
        name.endsWith('._count') ? String(count(name.split('.')[1] ?? '')) : (values.get(name) ?? ''),
      ),
    [set]: (name: string, value: string) => {
      const taken = !refuses(name)
      if (taken) values.set(name, value)
      return said(set, [name, value], String(taken))
    },
    [commit]: () => said(commit, [''], String(!refuses(commit))),
    [end]: () => said(end, [''], String(!refuses(end))),
    [error]: () => (calls.at(-1)?.answer === 'false' ? '101' : '0'),
    [text]: () => 'refused',
  }
  const window = { [edition === '12' ? 'API' : 'API_1484_11']: api } as Frame
  return { window, values, calls }
}

export type FakeLms = ReturnType<typeof fakeLms>

const STATUS = { '12': 'cmi.core.lesson_status', '2004': 'cmi.completion_status' } as const
const FINISHED = ['completed', 'passed', 'failed']

/** One activity of one learner in Moodle. */
export function moodle(edition: '12' | '2004', mark = '') {
  let attempt = new Map<string, string>()
  const status = () => attempt.get(STATUS[edition]) ?? ''
  const isFinished = () => FINISHED.includes(status())

  function enter(mode: 'normal' | 'browse' | 'review'): FakeLms {
    const credit = mode === 'normal' ? 'credit' : 'no-credit'
    const at = edition === '12' ? 'cmi.core.' : 'cmi.'
    const lms = fakeLms(edition, {
      ...Object.fromEntries(attempt),
      [STATUS[edition]]: status() || (edition === '12' ? 'not attempted' : 'unknown'),
      [edition === '12' ? 'cmi.core.lesson_mode' : 'cmi.mode']: mode,
      [`${at}credit`]: credit,
      [edition === '12' ? 'cmi.core.student_id' : 'cmi.learner_id']: 'learner',
      ...(edition === '12' && { 'cmi.student_data.mastery_score': mark }),
    })
    const api = Object.values(lms.window)[0] as Record<string, (...given: string[]) => string>
    const [, , , commit, end] = NAMES[edition]
    const store = (then: () => void) => {
      then()
      attempt = new Map(lms.values)
    }
    const [commits, ends] = [api[commit], api[end]]
    api[commit] = (given) => {
      store(() => undefined)
      return commits?.(given) ?? 'true'
    }
    api[end] = (given) => {
      store(() => endOf(lms.values, edition, mode, mark))
      return ends?.(given) ?? 'true'
    }
    return lms
  }

  return {
    status,
    value: (name: string) => attempt.get(name),
    interactions: () => [...attempt.keys()].filter((key) => /interactions\.\d+\.id$/.test(key)).length,
    /** The button “Enter”; a finished attempt opens for looking only, unless a new one is asked for. */
    enter(newAttempt = false) {
      if (newAttempt && isFinished()) attempt = new Map()
      return enter(isFinished() ? 'review' : 'normal')
    },
    preview: () => enter('browse'),
  }
}

/** What Moodle makes of the values at LMSFinish: only 1.2 has statuses of its own making. */
function endOf(values: Map<string, string>, edition: '12' | '2004', mode: string, mark: string): void {
  if (edition !== '12') return
  if (values.get(STATUS['12']) === 'not attempted') values.set(STATUS['12'], 'completed')
  const raw = values.get('cmi.core.score.raw') ?? ''
  if (mode !== 'normal' || mark === '' || raw === '') return
  values.set(STATUS['12'], Number(raw) >= Number(mark) ? 'passed' : 'failed')
}
