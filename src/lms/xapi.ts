// A plain xAPI launch, as engines with a tincan.xml do it: endpoint and credentials stand in the address, which is a
// known weakness. Only in packages that were made for it, and never written down anywhere.

import { fail, ok, type Result } from '../core/result.ts'
import { actorOf, type LaunchNeeds, learnerOf, notLaunched } from './cmi5.ts'
import { createLrs } from './lrs.ts'
import type { LrsSession } from './lrs-record.ts'

export async function beginXapi({
  search,
  fetch,
  notebook,
  setting,
  name,
}: LaunchNeeds): Promise<Result<LrsSession>> {
  const launch = new URLSearchParams(search)
  const endpoint = launch.get('endpoint')
  const actor = actorOf(launch.get('actor'))
  if (!endpoint || !actor) return fail(notLaunched('xAPI'))
  const authorization = launch.get('auth') ?? ''
  const registration = launch.get('registration') ?? undefined
  const activity = launch.get('activity_id') ?? `${setting.iri}/package/${encodeURIComponent(setting.id)}`
  notebook.found(endpoint)
  const given = registration === undefined ? {} : { registration }
  return ok({
    lrs: createLrs({ endpoint, authorization, activity, actor, ...given, fetch, notebook }),
    mode: 'normal',
    learner: learnerOf(actor),
    setup: {
      actor,
      ...given,
      activity,
      name,
      iri: setting.iri,
      version: setting.version,
      isCmi5: false,
      tellEffects: setting.tellScores,
    },
  })
}
