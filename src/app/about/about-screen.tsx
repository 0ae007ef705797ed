// Who made this, who has read it, under which licence, how accessible it is, and what to tell IT. For whoever answers for its use.

import { version } from '../../../package.json'
import { lookedAtBetween } from '../../model/evidence/catalogue.ts'
import { dayInWords } from '../evidence/day-in-words.ts'
import { useLearning } from '../evidence/use-learning.ts'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { isReviewed } from '../parts/introduction.ts'
import { ScreenTitle } from '../parts/screen-title.tsx'
import { about } from '../wording/about.ts'
import '../library/library.css'
import '../style/print.css'
import './about.css'

export function AboutScreen() {
  const { shelf } = useSurroundings()
  return (
    <div class="about-page data library page">
      <ScreenTitle title={about.title} />
      <p class="lead">{about.lead}</p>
      {about.parts.map(([title, ...blocks]) => (
        <section key={title}>
          <h2>{title}</h2>
          <Blocks blocks={blocks} />
        </section>
      ))}
      {!shelf.some((story) => !story.origin && isReviewed(story)) && <p>{about.unread}</p>}
      <AsOf />
      <LicencePart />
      <FaultPart />
      <StatementPart />
      <ForItPart />
      <p class="ways">
        <button type="button" class="button" onClick={() => print()}>
          {about.print}
        </button>
      </p>
    </div>
  )
}

/** Paragraphs and lists, as the words have them. */
function Blocks({ blocks }: { readonly blocks: readonly (string | readonly string[])[] }) {
  return (
    <>
      {blocks.map((block) =>
        typeof block === 'string' ? (
          <p key={block}>{block}</p>
        ) : (
          <ul key={block[0]}>
            {block.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        ),
      )}
    </>
  )
}

/** Without days where the evidence does not come: the entries have theirs. */
function AsOf() {
  const { learning } = useLearning()
  const [first, last] = learning ? lookedAtBetween(learning.catalogue) : []
  return (
    <section>
      <h2>{about.asOf.title}</h2>
      {learning && first && last && (
        <p>
          {about.asOf.days(dayInWords(first), dayInWords(last), dayInWords(learning.catalogue.law.lookedAt))}
        </p>
      )}
      <p>{about.asOf.each}</p>
      <p>
        <a href={writeRoute({ kind: 'library' })}>{about.asOf.library}</a>
      </p>
    </section>
  )
}

function LicencePart() {
  const [title, ...blocks] = about.licence
  return (
    <section>
      <h2>{title}</h2>
      <Blocks blocks={blocks} />
    </section>
  )
}

function FaultPart() {
  const [title, ...blocks] = about.fault
  const build = buildName()
  return (
    <section>
      <h2>{title}</h2>
      <Blocks blocks={blocks} />
      <p>
        <b>{build ? about.build(version, build) : about.version(version)}</b>
      </p>
    </section>
  )
}

/** The part of the main file's name that is new in each build; undefined where the program stands in the page itself. */
function buildName(): string | undefined {
  const entry = document.querySelector<HTMLScriptElement>('script[type=module][src*="assets/"]')
  return /-([\w-]+)\.js$/.exec(entry?.src ?? '')?.[1]
}

function StatementPart() {
  return (
    <section>
      <h2>{about.statement.title}</h2>
      <p>{about.statement.about}</p>
      {about.statement.parts.map(([title, ...blocks]) => (
        <div key={title}>
          <h3>{title}</h3>
          <Blocks blocks={blocks} />
        </div>
      ))}
    </section>
  )
}

function ForItPart() {
  const [title, ...blocks] = about.forIt
  return (
    <section>
      <h2>{title}</h2>
      <Blocks blocks={blocks} />
      <p>
        <a href={writeRoute({ kind: 'data' })}>{about.dataNote}</a>
      </p>
    </section>
  )
}
