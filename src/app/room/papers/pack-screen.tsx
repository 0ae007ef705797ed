// The trainer's pack of a story, made from the story itself, to read or to print: aims, preparation, ground rules, plans, the map
// of decisions with questions and what evidence says, hand-outs, supervision.

import type { About } from '../../../model/about.ts'
import { type Catalogue, workOf } from '../../../model/evidence/catalogue.ts'
import { type Entry, isRule } from '../../../model/evidence/entry.ts'
import { shortAuthors, yearOf } from '../../../model/evidence/reference.ts'
import { LENGTHS } from '../../../model/group-plan.ts'
import type { Playable } from '../../../model/passage.ts'
import type { Problem } from '../../../model/result.ts'
import type { Guide } from '../../../model/room/guide.ts'
import { TermNation } from '../../evidence/term-text.tsx'
import { useGlossary } from '../../evidence/use-glossary.ts'
import { useLearning } from '../../evidence/use-learning.ts'
import { useSurroundings } from '../../frame/context.ts'
import { writeRoute } from '../../frame/route.ts'
import { useLoaded } from '../../frame/use-loaded.ts'
import { introductionOf, isReviewed, uncheckedWords } from '../../parts/introduction.ts'
import { ProblemPanel } from '../../parts/problem-panel.tsx'
import { Prose } from '../../parts/prose.tsx'
import { ScreenTitle } from '../../parts/screen-title.tsx'
import { usePrinting } from '../../parts/use-printing.ts'
import { group } from '../../wording/group.ts'
import { start } from '../../wording/start.ts'
import { words } from '../../wording/words.ts'
import { ReviewSheet } from '../review/review-sheet.tsx'
import { useGuide } from '../use-guide.ts'
import { usePlan } from '../use-plan.ts'
import { onlyIn, titleAndMark } from './hand-out.ts'
import { HandPage } from './hand-page.tsx'
import { PackMap } from './pack-map.tsx'
import { PlanList } from './plan-list.tsx'
import { SaySlips } from './say-slips.tsx'
import { useHandOut } from './use-hand-out.ts'
import '../console/console.css'
import './papers.css'
import './pack.css'
import '../../debrief/debrief.css'
import '../../style/print.css'

export function PackScreen({ about }: { readonly about: About }) {
  const { plan, ...ofPlan } = usePlan(about.id)
  const { story, ...ofStory } = useStory(about.id)
  const guide = useGuide(story)
  const [printing, print] = usePrinting<'all' | 'for-group'>()
  // Where both fail it is mostly for the same reason, so one is shown.
  const problem = ofStory.problem ?? ofPlan.problem
  const again = () => {
    if (ofStory.problem) ofStory.again()
    if (ofPlan.problem) ofPlan.again()
  }
  return (
    <div class="pack page" data-print={printing}>
      <ScreenTitle title={group.pack.title(about.title)} />
      <HandPage about={about} plan={plan} guide={guide} />
      <SaySlips guide={guide} />
      <ReviewSheet class="fixed-page for-paper for-group">
        {plan && (
          <>
            <h3>{group.pack.supervision}</h3>
            <Plain items={plan.supervision} />
          </>
        )}
      </ReviewSheet>
      <p class="lead not-on-paper">
        {start.home.age(about.child.name, about.child.age)}. {group.pack.about}
      </p>
      <p class="ways not-on-paper">
        <button type="button" class="button" disabled={!guide} onClick={() => print('all')}>
          {group.pack.print}
        </button>
        <button type="button" class="quiet" disabled={!guide} onClick={() => print('for-group')}>
          {group.pack.printForGroup}
        </button>
        <a class="quiet" href={writeRoute({ kind: 'group', story: about.id })}>
          {group.pack.begin}
        </a>
      </p>
      <p class="about not-on-paper">{group.pack.printAbout}</p>
      {problem && <ProblemPanel problem={problem} way={{ label: words.problems.retry, take: again }} />}
      {about.origin && <p class="unchecked">{uncheckedWords(about.origin)}</p>}
      {!isReviewed(about) && <p class="not-reviewed not-on-paper">{group.pack.notReviewed}</p>}
      <section aria-labelledby="pack-short">
        <h2 id="pack-short">{group.pack.inShort}</h2>
        <p>
          <Prose text={introductionOf(about).situation} />
        </p>
        {plan && <p>{plan.synopsis}</p>}
      </section>
      {plan ? (
        <>
          <section aria-labelledby="pack-aims">
            <h2 id="pack-aims">{group.pack.aims}</h2>
            <p>{group.pack.aimsLead}</p>
            <Plain items={plan.aims} />
          </section>
          <section aria-labelledby="pack-prepare">
            <h2 id="pack-prepare">{group.pack.prepare}</h2>
            <Plain items={plan.prepare} />
          </section>
        </>
      ) : (
        !ofPlan.isComing && !ofPlan.problem && <p>{group.pack.noPlan}</p>
      )}
      <section class="not-on-paper" aria-labelledby="pack-try">
        <h2 id="pack-try">{group.pack.tryTitle}</h2>
        <Plain items={group.pack.tryFirst} />
      </section>
      <section aria-labelledby="pack-content">
        <h2 id="pack-content">{group.pack.content}</h2>
        <p class="not-on-paper">{about.contentNote}</p>
        <Plain items={group.pack.rules} />
      </section>
      {plan && (
        <section class="not-on-paper" aria-labelledby="pack-plans">
          <h2 id="pack-plans">{group.pack.plans}</h2>
          {LENGTHS.map((length) => (
            <div key={length} class="pack-plan">
              <h3>{group.pack.plan(length)}</h3>
              <PlanList plan={plan} length={length} />
            </div>
          ))}
        </section>
      )}
      {guide ? (
        <>
          <PackMap guide={guide} about={about} plan={plan} />
          <HandOut guide={guide} />
        </>
      ) : (
        !ofStory.problem && <p role="status">{group.pack.gathering}</p>
      )}
      <TermsInStory story={about.id} />
      <ReviewSheet class="not-on-paper" />
      {plan && (
        <section class="not-on-paper" aria-labelledby="pack-supervision">
          <h2 id="pack-supervision">{group.pack.supervision}</h2>
          <Plain items={plan.supervision} />
        </section>
      )}
    </div>
  )
}

/** The words of the work that stand in the story, a line each: what somebody in the group may ask. */
function TermsInStory({ story }: { readonly story: string }) {
  const { glossary } = useGlossary()
  const ids = glossary?.inStories[story] ?? []
  const terms = glossary?.terms.filter(({ id }) => ids.includes(id)) ?? []
  if (terms.length === 0) return null
  return (
    <section class="terms for-group" aria-labelledby="pack-terms">
      <h2 id="pack-terms">{group.pack.terms}</h2>
      <ul>
        {terms.map((term) => (
          <li key={term.id}>
            <b>{term.term}</b>
            <TermNation term={term} />: {term.means}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Plain({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

/** What the story's reasons rest on, a line each. It leaves the room by itself, so it says of each line how sure that is. */
function HandOut({ guide }: { readonly guide: Guide }) {
  const { learning } = useLearning()
  const handOut = useHandOut(guide)
  if (!learning || !handOut) return null
  const { catalogue } = learning
  const { findings, rules } = handOut
  return (
    <section class="hand-out for-group" aria-labelledby="pack-known">
      <h2 id="pack-known">{group.pack.handOut}</h2>
      <p class="about">{group.pack.handOutAbout}</p>
      <HandOutPart title={group.pack.handOutFindings} entries={findings} first={1} catalogue={catalogue} />
      <HandOutPart
        title={group.pack.handOutRules}
        entries={rules}
        first={findings.length + 1}
        catalogue={catalogue}
      />
    </section>
  )
}

interface HandOutPartProps {
  readonly title: string
  readonly entries: readonly Entry[]
  /** The number of its first line: the map points to lines by number. */
  readonly first: number
  readonly catalogue: Catalogue
}

function HandOutPart({ title, entries, first, catalogue }: HandOutPartProps) {
  if (entries.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ol start={first}>
        {entries.map((entry) => (
          <li key={entry.id}>
            {titleAndMark(entry)}. <span class="about">{whereAndByWhom(entry, catalogue)}</span>
          </li>
        ))}
      </ol>
    </>
  )
}

function whereAndByWhom(entry: Entry, catalogue: Catalogue): string {
  const work = workOf(catalogue, entry.source.work)
  const parts = [isRule(entry) && onlyIn(entry), work && `${shortAuthors(work)}, ${yearOf(work)}`]
  return parts.filter(Boolean).join('; ')
}

interface ComingStory {
  readonly story?: Playable
  readonly problem?: Problem
  readonly again: () => void
}

/** A story for a screen that can do without it for a while: once it has arrived, or why it did not. */
function useStory(id: string): ComingStory {
  const { openStory } = useSurroundings()
  const { value, again } = useLoaded(() => openStory(id), [id, openStory])
  return {
    ...(value?.ok && { story: value.value }),
    ...(value && !value.ok && { problem: value.problem }),
    again,
  }
}
