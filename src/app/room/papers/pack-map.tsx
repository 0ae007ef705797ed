// Every decision of a story, scene by scene, under the number by which the library names it: what is asked, each option with its
// move, what it was seen to do and why, and what evidence it leans on. The likely answers of a group are the options.

import type { About } from '../../../model/about.ts'
import type { GroupPlan } from '../../../model/group-plan.ts'
import type { Guide, GuideDecision, GuideOption } from '../../../model/room/guide.ts'
import { SCORES } from '../../../model/score.ts'
import { useLearning } from '../../evidence/use-learning.ts'
import { Prose } from '../../parts/prose.tsx'
import { withSign } from '../../parts/score-words.ts'
import { evidence } from '../../wording/evidence.ts'
import { group } from '../../wording/group.ts'
import { words } from '../../wording/words.ts'
import { EvidenceLine } from '../evidence-line.tsx'
import { letterOf } from '../steps.ts'
import { sceneInWords } from '../use-guide.ts'
import { numbersIn } from './hand-out.ts'
import { useHandOut } from './use-hand-out.ts'

interface PackMapProps {
  readonly guide: Guide
  readonly about: About
  readonly plan: GroupPlan | undefined
}

export function PackMap({ guide, about, plan }: PackMapProps) {
  const endings = Object.entries(guide.endings)
  const handOut = useHandOut(guide)
  const numbers = handOut ? numbersIn(handOut) : NO_NUMBERS
  return (
    <section aria-labelledby="pack-map">
      <h2 id="pack-map">{group.pack.map}</h2>
      <p class="about not-on-paper">{group.pack.mapAbout}</p>
      <p class="about for-paper">{group.pack.mapOnPaper}</p>
      <div class="map-columns">
        {guide.scenes.map((scene) => (
          <div key={scene} class="map-scene">
            <h3>{sceneInWords(scene, plan)}</h3>
            {guide.decisions
              .filter((decision) => decision.scene === scene)
              .map((decision) => (
                <MapDecision key={decision.number} decision={decision} numbers={numbers} />
              ))}
          </div>
        ))}
        {endings.length > 0 && (
          <div class="map-scene">
            <h3>{group.pack.afterwards}</h3>
            <dl>
              {endings.map(([ending, question]) => (
                <div key={ending}>
                  <dt>{about.endings[ending]?.title ?? ending}</dt>
                  <dd>{question}</dd>
                </div>
              ))}
            </dl>
          </div>
        )}
      </div>
    </section>
  )
}

const NO_NUMBERS: ReadonlyMap<string, number> = new Map()

interface MapDecisionProps {
  readonly decision: GuideDecision
  /** Of the lines of the hand-out, by entry. */
  readonly numbers: ReadonlyMap<string, number>
}

function MapDecision({ decision, numbers }: MapDecisionProps) {
  const { number, before, questions, options } = decision
  const lastLine = before.at(-1)
  return (
    <article class="map-decision" aria-labelledby={`decision-${number}`}>
      <h4 id={`decision-${number}`}>{group.pack.decision(number)}</h4>
      {lastLine && (
        <p class="map-before">
          {lastLine.speaker && <b>{lastLine.speaker}: </b>}
          <Prose text={lastLine.text} />
        </p>
      )}
      {questions.map((question) => (
        <p key={question} class="map-question">
          <b>{group.console.question}:</b> {question}
        </p>
      ))}
      <ul class="map-options">
        {options.map((option, index) => (
          <li key={option.id}>
            <b class="letter">{letterOf(index)}</b>
            <MapOption option={option} options={options} numbers={numbers} />
          </li>
        ))}
      </ul>
    </article>
  )
}

interface MapOptionProps extends Pick<MapDecisionProps, 'numbers'> {
  readonly option: GuideOption
  /** All of its decision. */
  readonly options: readonly GuideOption[]
}

function MapOption({ option, options, numbers }: MapOptionProps) {
  const { learning } = useLearning()
  const { text, move, reasons, differ, instead } = option
  const did = effectsOf(option)
  const same = options.findIndex((other) => other.text === instead)
  const rests = option.evidence.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b)
  return (
    <div>
      <p class="map-words">
        <Prose text={text} />
      </p>
      <p class="about map-did">
        {[...(move && learning?.moves[move] ? [learning.moves[move].name] : []), ...did].join(' · ')}
      </p>
      {reasons.map((reason, index) => (
        <p key={reason} class={index === 0 ? 'map-why' : 'map-why not-on-paper'}>
          <Prose text={reason} />
          {index === 0 && rests.length > 0 && (
            <span class="map-rests for-paper"> {group.pack.restsOn(rests)}</span>
          )}
        </p>
      ))}
      {differ && (
        <p class="map-why">
          <b>{evidence.reason.differ}.</b> {differ}
        </p>
      )}
      {instead && (
        <p class="map-why">
          <b>{group.pack.instead}:</b>{' '}
          {same < 0 ? (
            instead
          ) : (
            <>
              <span class="not-on-paper">{instead}</span>
              <span class="for-paper">{group.pack.insteadLetter(letterOf(same))}</span>
            </>
          )}
        </p>
      )}
      <div class="not-on-paper">
        <EvidenceLine title={evidence.rests} ids={option.evidence} />
        <EvidenceLine title={evidence.see} ids={aboutTheSame(option)} />
      </div>
    </div>
  )
}

/** An option may rest on an entry on one path and only point to it on another; it is then named once, above. */
const aboutTheSame = ({ evidence: rests, see }: GuideOption): readonly string[] =>
  see.filter((id) => !rests.includes(id))

function effectsOf({ effects }: GuideOption): readonly string[] {
  const ranges = SCORES.flatMap((score) => {
    const { least, most } = effects[score]
    if (!Number.isFinite(least) || (least === 0 && most === 0)) return []
    const name = words.score.names[score]
    return least === most
      ? [words.score.effects.points(name, withSign(most))]
      : [group.pack.rangeOf(name, withSign(least), withSign(most))]
  })
  return ranges.length > 0 ? ranges : [words.score.effects.none]
}
