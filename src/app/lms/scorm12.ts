// SCORM 1.2: what is said in `cmi.core` and beside it. One status for completion and success, 4,096 characters of
// state, interactions that can be written and never read. Pure but for what it remembers of this session.

import { SCORES } from '../../model/score.ts'
import { reported, sessionIds } from './interaction.ts'
import type { Mode } from './learning-record.ts'
import { MOST_IN_SCORM_12 } from './packed-state.ts'
import type { DecisionTaken, Progress } from './progress.ts'
import type { Dialect, Edition, Values } from './scorm.ts'
import type { ScormCalls } from './scorm-calls.ts'
import { moment12, span12 } from './times.ts'

/** From worse to better: a status is only ever replaced by one that stands further right. */
const RANKS = ['', 'not attempted', 'browsed', 'incomplete', 'failed', 'completed', 'passed'] as const
const rankOf = (status: string): number => RANKS.indexOf(status as (typeof RANKS)[number])

/** As many as one session sends; the state holds every decision anyway. */
export const MOST_INTERACTIONS = 60

export const scorm12: Edition = {
  name: 'SCORM 1.2',
  api: 'API',
  calls: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    terminate: 'LMSFinish',
    lastError: 'LMSGetLastError',
    errorText: 'LMSGetErrorString',
  },
  probe: 'cmi.core.lesson_status',
  room: MOST_IN_SCORM_12,
  dialect: dialect12,
}

export function dialect12(): Dialect {
  let status = ''
  let score: number | undefined
  let counts = true
  let hasMark = false
  let toldDecisions = 0
  let interactions = 0
  const inSession = sessionIds()
  const objectives = new Map<string, number>()
  let toldSkills: Progress['skills']

  // Never “failed”: an LMS takes that for the end of an attempt, and then nobody can do better.
  const statusNow = ({ completed, passed }: Progress): string => {
    const wanted = !completed ? 'incomplete' : passed ? 'passed' : 'completed'
    if (rankOf(wanted) > rankOf(status)) status = wanted
    return status
  }

  function scoreNow({ score: now, passed }: Progress): Values {
    if (now === undefined) return []
    // An LMS with a mark of its own makes “failed” of any score below it.
    if (hasMark && !passed) return []
    score = Math.max(score ?? 0, now)
    return [
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
      ['cmi.core.score.raw', String(score)],
    ]
  }

  return {
    opened(calls) {
      status = calls.get('cmi.core.lesson_status')
      const mode = modeOf(calls.get('cmi.core.lesson_mode'))
      counts = mode === 'normal' && calls.get('cmi.core.credit') !== 'no-credit'
      const raw = calls.get('cmi.core.score.raw')
      score = raw === '' || !Number.isFinite(Number(raw)) ? undefined : Number(raw)
      interactions = countOf(calls, 'cmi.interactions._count')
      for (let n = 0; n < countOf(calls, 'cmi.objectives._count'); n++) {
        objectives.set(calls.get(`cmi.objectives.${n}.id`), n)
      }
      const mark = calls.get('cmi.student_data.mastery_score')
      hasMark = mark !== '' && Number.isFinite(Number(mark))
      const state = calls.get('cmi.suspend_data')
      const id = calls.get('cmi.core.student_id')
      return {
        mode: counts ? 'normal' : mode === 'normal' ? 'review' : mode,
        ...(state && { state }),
        ...(hasMark && { passMark: Number(mark) }),
        ...(id && { learner: { id } }),
      }
    },
    first() {
      // Some LMSs turn “not attempted” into “completed” when a session ends, a preview too.
      const begun = counts ? 'incomplete' : 'browsed'
      const isBetter = rankOf(begun) > rankOf(status)
      if (isBetter) status = begun
      return [
        ...((isBetter ? [['cmi.core.lesson_status', begun]] : []) as Values),
        ['cmi.core.exit', 'suspend'],
      ]
    },
    values(progress) {
      return [
        ['cmi.suspend_data', progress.state],
        ['cmi.core.lesson_location', progress.location.slice(0, 255)],
        ['cmi.core.session_time', span12(progress.lasted)],
        // Also when everything is finished: an LMS may drop the state of a session that ended in any other way.
        ['cmi.core.exit', 'suspend'],
        ...(counts
          ? ([...scoreNow(progress), ['cmi.core.lesson_status', statusNow(progress)]] as Values)
          : []),
      ]
    },
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

export function modeOf(mode: string): Mode {
  return mode === 'browse' || mode === 'review' ? mode : 'normal'
}

export function countOf(calls: ScormCalls, name: string): number {
  const count = Number(calls.get(name))
  return Number.isInteger(count) && count > 0 ? Math.min(count, 10_000) : 0
}

export const isSame = (left: Progress['skills'], right: Progress['skills']): boolean =>
  SCORES.every((score) => left?.[score] === right?.[score])

function interaction(decision: DecisionTaken, n: number, inSession: (id: string) => string): Values {
  const at = `cmi.interactions.${n}`
  const { id, type, answer } = reported(decision)
  return [
    [`${at}.id`, inSession(id)],
    [`${at}.type`, type],
    [`${at}.student_response`, answer],
    [`${at}.result`, 'neutral'],
    [`${at}.time`, moment12(decision.at)],
  ]
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
      [`${at}.score.raw`, String(skills[score])],
      [`${at}.score.min`, '0'],
      [`${at}.score.max`, '100'],
      [`${at}.status`, 'completed'],
    ]
  })
}
