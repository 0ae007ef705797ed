// cmi5: how a session begins. The token once, then what the LMS says about this launch, then the learner's preferences;
// all before the first statement.

import { percentOfFraction } from '../../model/per-cent.ts'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import type { Notebook } from './diagnostics.ts'
import type { LaunchedFor, Mode } from './learning-record.ts'
import { createLrs, type Fetch } from './lrs.ts'
import type { LrsSession } from './lrs-record.ts'
import { withPatience } from './patience.ts'
import type { Setting } from './setting.ts'
import type { Json } from './statements.ts'

export interface LaunchNeeds {
  readonly search: string
  readonly fetch: Fetch
  readonly notebook: Notebook
  readonly setting: Setting
  readonly name: string
  /** Milliseconds that each answer may take. Absent: ten seconds. */
  readonly patience?: number | undefined
}

export function cmi5LaunchedFor(search: string): LaunchedFor {
  const launch = new URLSearchParams(search)
  const actor = actorOf(launch.get('actor'))
  // One registration may hold several activities of one course.
  const registration = `${launch.get('activityId') ?? ''} ${launch.get('registration') ?? ''}`
  return { ...(actor && { learner: learnerOf(actor) }), registration }
}

type Fields = { readonly [name: string]: Json | undefined }

export async function beginCmi5({
  search,
  fetch,
  notebook,
  setting,
  name,
  patience,
}: LaunchNeeds): Promise<Result<LrsSession>> {
  const launch = new URLSearchParams(search)
  const [endpoint, tokenAddress, registration, activity] = [
    'endpoint',
    'fetch',
    'registration',
    'activityId',
  ].map((key) => launch.get(key) ?? '') as [string, string, string, string]
  const actor = actorOf(launch.get('actor'))
  if (!endpoint || !tokenAddress || !registration || !activity || !actor) return fail(notLaunched('cmi5'))
  notebook.found(endpoint)
  const token = await tokenFrom(tokenAddress, fetch, notebook, patience)
  if (!token.ok) return token
  const authorization = `Basic ${token.value}`
  const lrs = createLrs({ endpoint, authorization, activity, actor, registration, fetch, notebook, patience })
  const launchData = await lrs.state('LMS.LaunchData')
  if (!launchData.ok) return launchData
  const data = fieldsOf(launchData.value.document)
  // cmi5 demands that every session asks for them. They are not used: sound and language are set in the page itself.
  await lrs.preferences()
  const mastery = typeof data.masteryScore === 'number' ? data.masteryScore : undefined
  const { passMark } = setting
  const wantsPassed = data.moveOn === 'Passed' || data.moveOn === 'CompletedAndPassed'
  // Where an LMS waits for “passed” and gives no mark, finishing is passing.
  const mark = mastery !== undefined ? percentOfFraction(mastery) : wantsPassed && !passMark ? 0 : undefined
  return ok({
    lrs,
    mode: modeOf(data.launchMode),
    learner: learnerOf(actor),
    ...(mark !== undefined && { passMark: mark }),
    // `moveOn` may ask for “completed” besides “passed”, or for either, so an ending below the mark completes too.
    ...(mastery !== undefined && { completesBelowMark: true }),
    ...(typeof data.returnURL === 'string' && data.returnURL && { returnTo: data.returnURL }),
    setup: {
      actor,
      registration,
      activity,
      name,
      iri: setting.iri,
      version: setting.version,
      isCmi5: true,
      template: fieldsOf(data.contextTemplate),
      ...(mastery !== undefined && { mastery }),
      tellEffects: setting.tellScores,
    },
  })
}

/** Milliseconds. */
const TOKEN_PATIENCE = 10_000

/** The LMS gives a token only once, so a page that was reloaded has to be opened from the course again. */
async function tokenFrom(
  address: string,
  fetch: Fetch,
  notebook: Notebook,
  patience = TOKEN_PATIENCE,
): Promise<Result<string>> {
  try {
    const { status, body } = await withPatience(patience, async (signal) => {
      const answer = await fetch(address, { method: 'POST', signal })
      return { status: answer.status, body: (await answer.json()) as Json }
    })
    const data = fieldsOf(body)
    const token = data['auth-token']
    const error =
      typeof token === 'string' ? undefined : `${status} ${String(data['error-text'] ?? '')}`.trim()
    notebook.note('POST fetch', [], error ?? 'a token', error)
    return typeof token === 'string'
      ? ok(token)
      : fail({ ...noToken, message: `${noToken.message} (${error})` })
  } catch (cause) {
    notebook.note('POST fetch', [], 'no answer', String(cause))
    return fail({ ...noToken, cause })
  }
}

const noToken: Problem = {
  code: 'lms/no-token',
  message: 'Unexpected lack of a token, expected the LMS to give one',
  hint: 'Close the page and open it from the course again.',
}

export const notLaunched = (standard: string): Problem => ({
  code: 'lms/not-launched',
  message: `Unexpected address, expected what a ${standard} launch adds to it`,
  hint: 'Open the package from its page in the LMS.',
})

const fieldsOf = (value: Json | undefined): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

const modeOf = (mode: Json | undefined): Mode =>
  mode === 'Browse' ? 'browse' : mode === 'Review' ? 'review' : 'normal'

/** Older launches put every field of the actor into a list. */
export function actorOf(text: string | null): Fields | undefined {
  try {
    const data = fieldsOf(JSON.parse(text ?? '') as Json)
    const plain = Object.fromEntries(
      Object.entries(data).map(([key, value]) => [
        key,
        Array.isArray(value) ? (value as readonly Json[])[0] : value,
      ]),
    ) as Record<string, Json | undefined>
    const account = fieldsOf(plain.account)
    if (account.accountName !== undefined) {
      plain.account = { homePage: account.accountServiceHomePage, name: account.accountName }
    }
    return Object.keys(plain).length > 0 ? plain : undefined
  } catch {
    return undefined
  }
}

/** An id to keep learners apart by. A name is not read. */
export function learnerOf(actor: Fields): { readonly id: string } {
  const { account, mbox, mbox_sha1sum: sum, openid } = actor
  const id =
    account === undefined
      ? [mbox, sum, openid].find((value) => typeof value === 'string')
      : JSON.stringify(account)
  return { id: String(id ?? '') }
}
