// A plain xAPI launch, as engines with a tincan.xml do it: endpoint and credentials stand in the address, which is a
// known weakness. Only in packages that were made for it, and never written down anywhere.

import { fail, ok, type Result } from '../../model/result.ts'
import { actorOf, type LaunchNeeds, learnerOf, notLaunched } from './cmi5.ts'
import type { LaunchedFor } from './learning-record.ts'
import { createLrs } from './lrs.ts'
import type { LrsSession } from './lrs-record.ts'
import type { Setting } from './setting.ts'

const activityOf = (launch: URLSearchParams, { iri, id }: Pick<Setting, 'iri' | 'id'>): string =>
  launch.get('activity_id') ?? `${iri}/package/${encodeURIComponent(id)}`

/** Without a registration the activity alone tells one course from another. */
export function xapiLaunchedFor(search: string, setting: Pick<Setting, 'iri' | 'id'>): LaunchedFor {
  const launch = new URLSearchParams(search)
  const actor = actorOf(launch.get('actor'))
  const registration = `${activityOf(launch, setting)} ${launch.get('registration') ?? ''}`
  return { ...(actor && { learner: learnerOf(actor) }), registration }
}

export async function beginXapi({
  search,
  fetch,
  notebook,
  setting,
  name,
  patience,
}: LaunchNeeds): Promise<Result<LrsSession>> {
  const launch = new URLSearchParams(search)
  const endpoint = launch.get('endpoint')
  const actor = actorOf(launch.get('actor'))
  if (!endpoint || !actor) return fail(notLaunched('xAPI'))
  const authorization = launch.get('auth') ?? ''
  const registration = launch.get('registration') ?? undefined
  const activity = activityOf(launch, setting)
  notebook.found(endpoint)
  const inRegistration = registration === undefined ? {} : { registration }
  return ok({
    lrs: createLrs({
      endpoint,
      authorization,
      activity,
      actor,
      ...inRegistration,
      fetch,
      notebook,
      patience,
    }),
    mode: 'normal',
    learner: learnerOf(actor),
    setup: {
      actor,
      ...inRegistration,
      activity,
      name,
      iri: setting.iri,
      version: setting.version,
      isCmi5: false,
      tellEffects: setting.tellScores,
    },
  })
}
