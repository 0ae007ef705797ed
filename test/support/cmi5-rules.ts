// What a cmi5 LMS has to refuse, rule by rule, with the number of the paragraph where the specification has one. Reads a
// statement and what was said before in the same session and registration.

export interface Sent {
  readonly id: string
  readonly actor: unknown
  readonly verb: { readonly id: string }
  readonly object: { readonly id: string }
  readonly result?: {
    readonly success?: boolean
    readonly completion?: boolean
    readonly duration?: string
    readonly score?: { readonly scaled: number }
  }
  readonly context: {
    readonly registration?: string
    readonly extensions?: Readonly<Record<string, unknown>>
    readonly contextActivities?: Readonly<Record<string, readonly { readonly id: string }[]>>
  }
  readonly timestamp: string
}

export interface Session {
  readonly id: string
  readonly registration: string
  readonly actor: unknown
  readonly activity: string
  readonly masteryScore?: number | undefined
  readonly launchMode: string
  readonly template: string
}

const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated']
const CMI5 = 'https://w3id.org/xapi/cmi5/context/'
export const SESSION_ID = `${CMI5}extensions/sessionid`
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export const verbOf = ({ verb }: Sent): string => verb.id.split('/').at(-1) ?? ''
const sessionOf = ({ context }: Sent) => context.extensions?.[SESSION_ID]

/** Of any statement to an LRS. */
export function brokenXapi(one: Sent): readonly string[] {
  return [
    ...(UUID.test(one.id) ? [] : ['the id is no UUID']),
    ...(/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(one.timestamp) ? [] : ['the timestamp has no zone']),
    ...(/^https?:\/\/\S+$/.test(one.object.id) ? [] : ['the object is no IRI']),
    ...(one.result?.duration === undefined || /^PT[\d.HMS]+$/.test(one.result.duration)
      ? []
      : ['the duration is none']),
  ]
}

/** @param before everything of this registration that was taken, in its order */
export function brokenRules(one: Sent, session: Session, before: readonly Sent[]): readonly string[] {
  const verb = verbOf(one)
  const categories = (one.context.contextActivities?.category ?? []).map(({ id }) => id)
  const isCmi5 = categories.includes(`${CMI5}categories/cmi5`)
  const inSession = before.filter((other) => sessionOf(other) === session.id)
  const saidHere = (name: string) => inSession.some((other) => verbOf(other) === name)
  const saidEver = (name: string) => before.some((other) => verbOf(other) === name)
  const broken: string[] = [...brokenXapi(one)]
  const no = (rule: string, when: boolean) => when && broken.push(rule)
  no('9.2: another actor', JSON.stringify(one.actor) !== JSON.stringify(session.actor))
  no('9.6.1: another registration', one.context.registration !== session.registration)
  no('9.6.3.1: another session', sessionOf(one) !== session.id)
  no(
    '10.2.1: the context template is not in it',
    !(one.context.contextActivities?.grouping ?? []).some(({ id }) => id === session.template),
  )
  no('9.3.2: before initialized', verb !== 'initialized' && !saidHere('initialized'))
  no('9.3.8: after terminated', saidHere('terminated'))
  if (!DEFINED.includes(verb)) {
    no('9.6.2.1: the cmi5 category on a verb that is not defined', isCmi5)
    return broken
  }
  no('9.6.2.1: without the cmi5 category', !isCmi5)
  no('9.4: another object', one.object.id !== session.activity)
  no(`9.3: ${verb} twice in a session`, saidHere(verb))
  no(
    '10.2.2.0-3: only initialized and terminated in this launch mode',
    session.launchMode !== 'Normal' && !['initialized', 'terminated'].includes(verb),
  )
  return [...broken, ...brokenJudgement(one, session, categories, saidEver)]
}

function brokenJudgement(
  one: Sent,
  { masteryScore }: Session,
  categories: readonly string[],
  saidEver: (verb: string) => boolean,
): readonly string[] {
  const verb = verbOf(one)
  const { result = {}, context } = one
  const broken: string[] = []
  const no = (rule: string, when: boolean) => when && broken.push(rule)
  const judged = ['completed', 'passed', 'failed'].includes(verb)
  no('9.5.4: without a duration', (judged || verb === 'terminated') && result.duration === undefined)
  no('9.6.2.2: moveon where it does not belong', judged !== categories.includes(`${CMI5}categories/moveon`))
  no('9.5.3: completion where it does not belong', (verb === 'completed') !== (result.completion === true))
  no('9.5.2: success where it does not belong', (verb === 'passed') !== (result.success === true))
  no('9.5.2: failed without saying so', verb === 'failed' && result.success !== false)
  no(
    '9.3.0.0-6: completed or passed twice in a registration',
    (verb === 'completed' || verb === 'passed') && saidEver(verb),
  )
  no('9.3.5: failed after passed', verb === 'failed' && saidEver('passed'))
  const scaled = result.score?.scaled
  if (masteryScore === undefined || !['passed', 'failed'].includes(verb)) return broken
  no(
    '9.6.3.2: without the mastery score',
    context.extensions?.[`${CMI5}extensions/masteryscore`] !== masteryScore,
  )
  no(
    '9.3.4.0-2: passed below the mastery score',
    verb === 'passed' && !(scaled !== undefined && scaled >= masteryScore),
  )
  no(
    '9.3.5.0-2: failed at or above the mastery score',
    verb === 'failed' && !(scaled !== undefined && scaled < masteryScore),
  )
  return broken
}
