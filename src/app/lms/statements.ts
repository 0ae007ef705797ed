// What is said to an LRS, statement by statement. Pure: who, where and when are passed in. Holds readable names, no
// scores unless they are told, and never anything that a learner typed.

import type { DecisionTaken, Progress } from './progress.ts'

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json | undefined }
export type Statement = { readonly [name: string]: Json | undefined }

const ADL = 'http://adlnet.gov/expapi/verbs/'
const ACTIVITY = 'http://adlnet.gov/expapi/activities/'
const PROFILE = 'https://w3id.org/xapi/seriousgames'
const CMI5 = 'https://w3id.org/xapi/cmi5/context/'
const MASTERY = `${CMI5}extensions/masteryscore`
const PROGRESS = `https://w3id.org/xapi/cmi5/result/extensions/progress`

const VERBS = [
  'initialized',
  'answered',
  'progressed',
  'completed',
  'passed',
  'failed',
  'terminated',
] as const
export type Verb = (typeof VERBS)[number]
/** Defined by cmi5, which allows each of them only once; the others are additional. */
export const DEFINED: readonly Verb[] = ['initialized', 'completed', 'passed', 'failed', 'terminated']

/** What every statement of one session has in common. */
export interface Setup {
  readonly actor: Json
  readonly registration?: string
  /** The activity that was launched. */
  readonly activity: string
  readonly name: string
  /** Under which the ids of our own activities stand. */
  readonly iri: string
  readonly version: string
  readonly isCmi5: boolean
  /** From the launch: copied into every statement. */
  readonly template?: { readonly [name: string]: Json | undefined }
  /** 0 to 1, of the launch. */
  readonly mastery?: number
  readonly tellEffects: boolean
}

const named = (text: string) => ({ 'en-GB': text })
const slug = (text: string) => encodeURIComponent(text)

/** A statement without its context, which depends on the session it is sent in. */
export interface StatementDraft {
  readonly id: string
  readonly verb: Verb
  readonly at: number
  readonly object?: Json
  readonly result?: Json
  readonly parent?: Json
  readonly grouping?: Json
  /** The key of its run. Not sent. */
  readonly run?: string
}

export function saidOfDecision(
  setup: Pick<Setup, 'iri' | 'tellEffects'>,
  decision: DecisionTaken,
  id: string,
): StatementDraft {
  const { story, title, options, asked, number, effects } = decision
  const scenario = `${setup.iri}/scenario/${slug(story)}`
  const knot = decision.id.split(/[.:]/)[0] ?? ''
  const own = (choice: string) => choice.replace(/^.*[.:]/, '')
  return {
    id,
    verb: 'answered',
    at: decision.at,
    ...(decision.run !== undefined && { run: decision.run }),
    object: {
      objectType: 'Activity',
      id: `${scenario}/decision/${placeOf(decision)}`,
      definition: {
        type: `${ACTIVITY}cmi.interaction`,
        interactionType: 'choice',
        name: named(`${title}, decision ${number}`),
        description: named(asked),
        choices: options.map((option) => ({ id: own(option.id), description: named(option.text) })),
      },
    },
    result: {
      response: own(decision.id),
      extensions: {
        [`${setup.iri}/ext/path-index`]: number,
        ...(setup.tellEffects && { [`${setup.iri}/ext/skills`]: { ...effects } }),
      },
    },
    parent: activity(`${scenario}/scene/${slug(knot)}`, knot.replaceAll('_', ' ')),
    grouping: activity(scenario, title),
  }
}

/** A scene has several decisions, and each is an activity of its own with options of its own. */
const placeOf = ({ id, point }: DecisionTaken): string =>
  point ? `${slug(point.scene)}/${point.number}` : slug(id.replace(/[.:][^.:]*$/, ''))

const activity = (id: string, name: string): Json => ({
  objectType: 'Activity',
  id,
  definition: { name: named(name) },
})

/** Of the whole package. */
export function saidOfPackage(verb: Verb, progress: Progress, id: string, at: number): StatementDraft {
  return { id, verb, at, ...resultOf(verb, progress) }
}

function resultOf(verb: Verb, { lasted, score, measure }: Progress): { readonly result?: Json } {
  const duration = isoDuration(lasted)
  const scored = score !== undefined && { score: { scaled: score / 100, raw: score, min: 0, max: 100 } }
  if (verb === 'completed') return { result: { completion: true, duration } }
  if (verb === 'passed' || verb === 'failed') {
    return { result: { success: verb === 'passed', duration, ...scored } }
  }
  if (verb === 'terminated') return { result: { duration } }
  return verb === 'progressed' ? { result: { extensions: { [PROGRESS]: Math.round(measure * 100) } } } : {}
}

/** The statement as it is sent in this session. */
export function statementOf(setup: Setup, draft: StatementDraft): Statement {
  const { verb, at, id, object, result } = draft
  return {
    id,
    actor: setup.actor,
    verb: { id: `${ADL}${verb}`, display: { 'en-GB': verb } },
    object: object ?? activity(setup.activity, setup.name),
    ...(result !== undefined && { result }),
    context: contextOf(setup, draft),
    timestamp: new Date(at).toISOString(),
  }
}

type Fields = { readonly [name: string]: Json | undefined }

function contextOf(setup: Setup, { verb, parent, grouping }: StatementDraft): Json {
  const template: Fields = setup.template ?? {}
  const activities = (template.contextActivities ?? {}) as Fields
  const isDefined = setup.isCmi5 && DEFINED.includes(verb)
  const judged = verb === 'completed' || verb === 'passed' || verb === 'failed'
  const category = [
    ...(isDefined ? [{ id: `${CMI5}categories/cmi5` }] : []),
    ...(isDefined && judged ? [{ id: `${CMI5}categories/moveon` }] : []),
    ...(isDefined ? [] : [{ id: PROFILE }]),
  ]
  const mastery = isDefined && (verb === 'passed' || verb === 'failed') && setup.mastery !== undefined
  const extensions = {
    ...((template.extensions ?? {}) as Fields),
    ...(mastery && { [MASTERY]: setup.mastery }),
    [`${setup.iri}/ext/content-version`]: setup.version,
  }
  const lists: Fields = {
    ...activities,
    category: [...listOf(activities.category), ...category],
    ...(parent !== undefined && { parent: [...listOf(activities.parent), parent] }),
    ...(grouping !== undefined && { grouping: [...listOf(activities.grouping), grouping] }),
  }
  return {
    ...template,
    ...(setup.registration && { registration: setup.registration }),
    platform: 'Alongside',
    language: 'en-GB',
    contextActivities: lists,
    extensions,
  }
}

const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : value === undefined ? [] : [value]

const isoDuration = (ms: number): string => `PT${(Math.max(0, Math.round(ms / 10)) / 100).toFixed(2)}S`
