// SCORM 2004, 4th edition: what is said in `cmi`. Completion and success apart, 64,000 characters of state, times in
// ISO 8601 with two decimals. Pure but for what it remembers of this session.

import { fractionOfPercent, percentOfFraction } from '../../model/per-cent.ts'
import { SCORES, type Score } from '../../model/score.ts'
import { plainId, reported, sessionIds } from './interaction.ts'
import type { Mode } from './learning-record.ts'
import { MOST_IN_SCORM_2004 } from './packed-state.ts'
import type { DecisionTaken, Progress } from './progress.ts'
import type { Dialect, Edition, Values } from './scorm.ts'
import type { ScormCalls } from './scorm-calls.ts'
import { countOf, isSame, MOST_INTERACTIONS, modeOf } from './scorm12.ts'
import { moment2004, span2004 } from './times.ts'

const SUCCESS = ['unknown', 'failed', 'passed'] as const
const rankOf = (status: string): number => SUCCESS.indexOf(status as (typeof SUCCESS)[number])

export const scorm2004: Edition = {
  name: 'SCORM 2004',
  api: 'API_1484_11',
  calls: {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    terminate: 'Terminate',
    lastError: 'GetLastError',
    errorText: 'GetErrorString',
  },
  probe: 'cmi.completion_status',
  room: MOST_IN_SCORM_2004,
  dialect: dialect2004,
}

function dialect2004(): Dialect {
  let completed = false
  let success = 'unknown'
  let score: number | undefined
  let measure = 0
  let counts = true
  let toldDecisions = 0
  let interactions = 0
  const inSession = sessionIds()
  let toldSkills: Progress['skills']
  const objectives = new Map<string, number>()

  function statusNow(progress: Progress): Values {
    completed ||= progress.completed
    const wanted = progress.passed === undefined ? 'unknown' : progress.passed ? 'passed' : 'failed'
    if (rankOf(wanted) > rankOf(success)) success = wanted
    measure = completed ? 1 : Math.max(measure, progress.measure)
    return [
      ['cmi.completion_status', completed ? 'completed' : 'incomplete'],
      ['cmi.progress_measure', String(measure)],
      // An LMS may hold a status of its own making, which “unknown” would wipe out.
      ...((success === 'unknown' ? [] : [['cmi.success_status', success]]) as Values),
    ]
  }

  function scoreNow(progress: Progress): Values {
    if (progress.score === undefined) return []
    score = Math.max(score ?? 0, progress.score)
    return scoreValues('cmi.score', score)
  }

  return {
    opened(calls) {
      completed = calls.get('cmi.completion_status') === 'completed'
      success = calls.get('cmi.success_status')
      if (rankOf(success) < 0) success = 'unknown'
      const mode = modeOf(calls.get('cmi.mode'))
      counts = mode === 'normal' && calls.get('cmi.credit') !== 'no-credit'
      score = numberOf(calls.get('cmi.score.raw'))
      measure = numberOf(calls.get('cmi.progress_measure')) ?? 0
      interactions = countOf(calls, 'cmi.interactions._count')
      // The LMS may have put an objective of its own first, so they are found by their ids.
      for (let n = 0; n < countOf(calls, 'cmi.objectives._count'); n++) {
        objectives.set(calls.get(`cmi.objectives.${n}.id`), n)
      }
      return openedOf(calls, counts ? 'normal' : mode === 'normal' ? 'review' : mode)
    },
    first: () => [
      ...((counts && !completed ? [['cmi.completion_status', 'incomplete']] : []) as Values),
      ['cmi.exit', 'suspend'],
    ],
    values: (progress) => [
      ['cmi.suspend_data', progress.state],
      ['cmi.location', progress.location.slice(0, 1000)],
      ['cmi.session_time', span2004(progress.lasted)],
      // “normal” would end the attempt, and the state with it.
      ['cmi.exit', 'suspend'],
      ...(counts ? [...scoreNow(progress), ...statusNow(progress)] : []),
    ],
    extras(progress) {
      if (!counts) return []
      const fresh = progress.decisions.slice(toldDecisions)
      const left = Math.max(0, MOST_INTERACTIONS - toldDecisions)
      toldDecisions = progress.decisions.length
      const records = fresh.slice(0, left).map((decision) => interaction(decision, interactions++, inSession))
      if (isSame(progress.skills, toldSkills)) return records
      toldSkills = progress.skills
      return [...records, ...objectivesOf(progress, objectives)]
    },
  }
}

function openedOf(calls: ScormCalls, mode: Mode) {
  const state = calls.get('cmi.suspend_data')
  const id = calls.get('cmi.learner_id')
  const mark = numberOf(calls.get('cmi.scaled_passing_score'))
  return {
    mode,
    ...(state && { state }),
    ...(id && { learner: { id } }),
    ...(mark !== undefined && mark > 0 && { passMark: percentOfFraction(mark) }),
  }
}

const numberOf = (text: string): number | undefined =>
  text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined

const scoreValues = (at: string, percent: number): Values => [
  [`${at}.min`, '0'],
  [`${at}.max`, '100'],
  [`${at}.raw`, String(percent)],
  [`${at}.scaled`, String(fractionOfPercent(percent))],
]

function interaction(decision: DecisionTaken, n: number, inSession: (id: string) => string): Values {
  const at = `cmi.interactions.${n}`
  return [
    [`${at}.id`, inSession(reported(decision).id)],
    [`${at}.type`, 'choice'],
    [`${at}.timestamp`, moment2004(decision.at)],
    [`${at}.description`, decision.asked.slice(0, 250)],
    [`${at}.learner_response`, plainId(decision.id).toLowerCase()],
    [`${at}.result`, 'neutral'],
  ]
}

const MEANINGS: Readonly<Record<Score, string>> = {
  trust: 'Trust',
  empathy: 'Empathy',
  reliability: 'Reliability',
}

function objectivesOf({ skills }: Progress, known: Map<string, number>): readonly Values[] {
  if (!skills) return []
  return SCORES.map((score): Values => {
    const place = known.get(score)
    const n = place ?? known.size
    known.set(score, n)
    const at = `cmi.objectives.${n}`
    return [
      ...((place === undefined ? [[`${at}.id`, score]] : []) as Values),
      [`${at}.description`, MEANINGS[score]],
      ...scoreValues(`${at}.score`, skills[score]),
      [`${at}.completion_status`, 'completed'],
    ]
  })
}
