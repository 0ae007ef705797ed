// One page for the trainer's hand: what to try first, the plan by the clock, the questions, the ground rules, the keys. On paper only.

import type { About } from '../../../model/about.ts'
import { type GroupPlan, LENGTHS } from '../../../model/group-plan.ts'
import type { Guide } from '../../../model/room/guide.ts'
import { isReviewed, uncheckedWords } from '../../parts/introduction.ts'
import { group } from '../../wording/group.ts'
import { timesOf } from '../plan-times.ts'
import { sceneInWords } from '../use-guide.ts'

interface HandPageProps {
  readonly about: About
  readonly plan: GroupPlan | undefined
  readonly guide: Guide | undefined
}

export function HandPage({ about, plan, guide }: HandPageProps) {
  const asked = guide?.decisions.filter(({ questions }) => questions.length > 0) ?? []
  return (
    <section class="hand-page for-paper" aria-label={group.pack.planTable}>
      {plan && <PlanTable plan={plan} />}
      {asked.length > 0 && (
        <div class="hand-questions">
          <h2>{group.pack.questions}</h2>
          <table>
            <tbody>
              {asked.flatMap(({ number, scene, questions }) =>
                questions.map((question) => (
                  <tr key={`${number} ${question}`}>
                    <th scope="row">{number}</th>
                    <td class="hand-scene">{sceneInWords(scene, plan)}</td>
                    <td>{question}</td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </div>
      )}
      <p class="hand-note">
        <b>{group.pack.readOut}.</b> {about.contentNote}
        {about.origin && ` ${uncheckedWords(about.origin)}`}
        {!isReviewed(about) && ` ${group.pack.notReviewed}`}
      </p>
      <div class="hand-foot">
        <div>
          <h2>{group.pack.tryTitle}</h2>
          <Lines items={group.pack.tryFirst} numbered />
          <h2>{group.pack.rulesTitle}</h2>
          <Lines items={group.pack.rulesShort} />
        </div>
        <div>
          <h2>{group.pack.keysTitle}</h2>
          <table class="hand-keys">
            <tbody>
              {group.console.keysList.map(([key, does]) => (
                <tr key={key}>
                  <th scope="row">{key}</th>
                  <td>{does}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  )
}

/** The three lengths beside each other, so that a late start can go over to a shorter one. */
function PlanTable({ plan }: { readonly plan: GroupPlan }) {
  return (
    <div class="hand-plan">
      <h2>{group.pack.planTable}</h2>
      <div class="hand-lengths">
        {LENGTHS.map((length) => (
          <div key={length}>
            <h3>{group.pack.plan(length)}</h3>
            <ol>
              {timesOf(plan.plans[length]).map(({ step, from, to }) => (
                <li key={from}>
                  <b class="hand-time">{group.pack.fromTo(from, to)}</b> {step.does}{' '}
                  {step.to && <b class="hand-to">{group.pack.toSceneShort(sceneInWords(step.to, plan))}</b>}
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </div>
  )
}

interface LinesProps {
  readonly items: readonly string[]
  readonly numbered?: boolean
}

function Lines({ items, numbered = false }: LinesProps) {
  const List = numbered ? 'ol' : 'ul'
  return (
    <List>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </List>
  )
}
