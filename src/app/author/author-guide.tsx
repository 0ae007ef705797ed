// The guide for authors: each section folded, and drawn when it is opened. Its text and pictures are those of stories/README.md; moves
// and evidence come from the catalogue.

import { pictures, sections } from 'virtual:guide'
import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { byTheme } from '../../model/evidence/catalogue.ts'
import { OutLink } from '../evidence/out-link.tsx'
import { useLearning } from '../evidence/use-learning.ts'
import type { Learning } from '../frame/ports.ts'
import { writeRoute } from '../frame/route.ts'
import { authorReference as words } from '../wording/author-reference.ts'
import { words as all } from '../wording/words.ts'
import type { GuideBlock, GuideInline, GuideSection } from './guide-text.ts'
import './reference.css'

/** What moves and evidence stand behind: the tags that name them. */
const BEFORE_DATA = 'tags'

export function AuthorGuide() {
  const id = useId()
  const { learning, failed } = useLearning()
  if (sections.length === 0) return null
  return (
    <section class="guide" aria-labelledby={id}>
      <h2 id={id}>{words.reference.title}</h2>
      <p class="about">{words.reference.lead}</p>
      {sections.flatMap((section) => [
        <GuideFold key={section.anchor} section={section} />,
        ...(section.anchor === BEFORE_DATA && learning
          ? [<FromLearning key="learning" {...learning} />]
          : []),
      ])}
      {!learning && <p>{failed ? words.reference.noEvidence : all.loading}</p>}
    </section>
  )
}

interface FoldProps {
  readonly anchor: string
  readonly title: string
  readonly children: () => ComponentChildren
}

/** Once it was opened it stays drawn, so that the browser can find words in it. */
function Fold({ anchor, title, children }: FoldProps) {
  const [isDrawn, setDrawn] = useState(false)
  return (
    <details
      id={idOf(anchor)}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setDrawn(true)
      }}
    >
      <summary>
        <h3>{title}</h3>
      </summary>
      {isDrawn && <div class="guide-text">{children()}</div>}
    </details>
  )
}

const idOf = (anchor: string): string => `guide-${anchor}`

const GuideFold = ({ section: { anchor, title, blocks } }: { readonly section: GuideSection }) => (
  <Fold anchor={anchor} title={title}>
    {() => blocks.map((block, index) => <Block key={index} block={block} />)}
  </Fold>
)

const FromLearning = ({ moves, catalogue }: Learning) => (
  <>
    <Fold anchor="moves" title={words.reference.moves}>
      {() => <MoveList moves={moves} />}
    </Fold>
    <Fold anchor="evidence" title={words.reference.evidence}>
      {() => <EntryList catalogue={catalogue} />}
    </Fold>
  </>
)

const MoveList = ({ moves }: Pick<Learning, 'moves'>) => (
  <>
    <p>{words.reference.movesAbout}</p>
    <dl>
      {Object.entries(moves)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, { name, meaning, redLine, slip }]) => (
          <div key={id}>
            <dt>
              <code>{id}</code> {name}
            </dt>
            <dd>
              {meaning}
              {redLine && <strong> {words.reference.redLine}</strong>}
              {!redLine && slip && ` ${words.reference.slip}`}
            </dd>
          </div>
        ))}
    </dl>
  </>
)

const EntryList = ({ catalogue }: Pick<Learning, 'catalogue'>) => (
  <>
    <p>{words.reference.evidenceAbout}</p>
    {Object.entries(catalogue.themes).map(([theme, { name }]) => (
      <section key={theme}>
        <h4>{name}</h4>
        <ul>
          {byTheme(catalogue, theme).map(({ id, title }) => (
            <li key={id}>
              <code>{id}</code> {/* In a new tab: what is on the workbench would be gone. */}
              <OutLink address={writeRoute({ kind: 'entry', entry: id })} printed={false}>
                {title}
              </OutLink>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
)

function Block({ block }: { readonly block: GuideBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Sentence inside={block.inside} />
        </p>
      )
    case 'code':
      return <pre>{block.text}</pre>
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>
              {item.map((within, place) => (
                <Block key={place} block={within} />
              ))}
            </li>
          ))}
        </List>
      )
    }
    case 'table':
      return <Table {...block} />
    case 'picture':
      return <Picture {...block} />
  }
}

function Table({ head, rows }: Extract<GuideBlock, { readonly kind: 'table' }>) {
  return (
    <Wide name={words.reference.table(textOf(head[0] ?? []))}>
      <table>
        <thead>
          <tr>
            {head.map((cell, index) =>
              cell.length === 0 ? (
                <td key={index} />
              ) : (
                <th key={index} scope="col">
                  <Sentence inside={cell} />
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>
                  <Sentence inside={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

/** In its own size, in which its ids can be read; on a phone it scrolls. */
function Picture({ file, alt }: Extract<GuideBlock, { readonly kind: 'picture' }>) {
  const picture = pictures[file]
  if (!picture) return null
  const { address, width, height } = picture
  return (
    <Wide name={words.reference.picture(file.replace(/^.*\/|\.\w+$/g, ''))}>
      <img src={address} alt={alt} width={width} height={height} />
    </Wide>
  )
}

const Wide = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reachable by keyboard
  // biome-ignore lint/a11y/useSemanticElements: a set of fields it is not
  <div class="guide-wide" role="group" aria-label={name} tabIndex={0}>
    {children}
  </div>
)

function Sentence({ inside }: { readonly inside: readonly GuideInline[] }) {
  return (
    <>
      {inside.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </>
  )
}

function Part({ part }: { readonly part: GuideInline }) {
  switch (part.kind) {
    case 'text':
      return <>{part.text}</>
    case 'code':
      return <code>{part.text}</code>
    case 'strong':
      return (
        <strong>
          <Sentence inside={part.inside} />
        </strong>
      )
    case 'em':
      return (
        <em>
          <Sentence inside={part.inside} />
        </em>
      )
    case 'link':
      return <GuideLink {...part} />
  }
}

/** Within the guide it is no address, since what stands behind `#` is the screen's. */
function GuideLink({ to, inside }: Extract<GuideInline, { readonly kind: 'link' }>) {
  if (!to.startsWith('#')) {
    return (
      <OutLink address={to} printed={false}>
        <Sentence inside={inside} />
      </OutLink>
    )
  }
  return (
    <button type="button" class="guide-link" onClick={() => openFold(to.slice(1))}>
      <Sentence inside={inside} />
    </button>
  )
}

function openFold(anchor: string): void {
  const fold = document.getElementById(idOf(anchor))
  if (!(fold instanceof HTMLDetailsElement)) return
  fold.open = true
  fold.querySelector('summary')?.focus()
}

const textOf = (inside: readonly GuideInline[]): string =>
  inside.map((part) => ('text' in part ? part.text : textOf(part.inside))).join('')
