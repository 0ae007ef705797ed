// The form by which somebody makes a package for an LMS: which stories, for which system, with which settings. It is made in this
// browser, by the same code as on the command line.

import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import { addressShown } from '../../model/address.ts'
import { fewestPoints, percentOfPoints, TOP_POINTS } from '../../model/per-cent.ts'
import type { Problem } from '../../model/result.ts'
import { SCORES } from '../../model/score.ts'
import {
  checkChoices,
  EXAMPLE_IRI,
  PACKAGED,
  type PackageChoices,
  titleOf,
} from '../author/package-choices.ts'
import {
  choicesOf,
  hasStatements,
  type PackageDraft,
  PLAIN_DRAFT,
  writeDraft,
} from '../author/package-draft.ts'
import { iriFault } from '../author/package-iri.ts'
import { useSurroundings } from '../frame/context.ts'
import { useLoaded } from '../frame/use-loaded.ts'
import { download } from '../parts/download.ts'
import { focusInSight } from '../parts/in-sight.ts'
import { ProblemDetail } from '../parts/problem-detail.tsx'
import { ProblemPanel } from '../parts/problem-panel.tsx'
import { RadioGroup } from '../parts/radio-group.tsx'
import { later } from '../wording/later.ts'
import { ContactFields, contactErrors } from './contact-fields.tsx'
import { keepDraft, keptDraft } from './kept-draft.ts'
import { makePackage, readPackage } from './make-package.ts'
import { TextField } from './text-field.tsx'

type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }

export function PackForm() {
  const { shelf, own, support, renewal } = useSurroundings()
  const { value: ownStories } = useLoaded(own, [own])
  const { value: named } = useLoaded(support, [support])
  const id = useId()
  const [draft, setDraft] = useState<PackageDraft>(() => keptDraft() ?? PLAIN_DRAFT)
  const change = (changed: Partial<PackageDraft>) => {
    const next = { ...draft, ...changed }
    setDraft(next)
    setCleared(undefined)
    keepDraft(next)
  }
  /** As it was before it was cleared, until something is filled in again. */
  const [cleared, setCleared] = useState<PackageDraft>()
  const [making, setMaking] = useState<Making>({ kind: 'idle' })
  const outcome = useRef<HTMLDivElement>(null)
  const leaving = useRef(new AbortController())
  useEffect(() => () => leaving.current.abort(), [])
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  /** Nothing is called wrong before somebody has tried to go on. */
  const [isChecked, setChecked] = useState(false)
  // Whoever put the site up has named people already.
  const contacts =
    draft.contacts ?? (named ?? []).map(({ name, text = '', address = '' }) => ({ name, text, address }))
  const { standard, hasMark, percent } = draft

  const house = shelf.filter(({ origin }) => !origin).map((about) => about.id)
  const chosen: ReadonlySet<string> = new Set(draft.stories ?? house)
  const chosenStories = shelf.filter((about) => chosen.has(about.id))
  const missing = [...chosen].filter((story) => !shelf.some((about) => about.id === story))
  const choices = choicesOf(
    draft,
    chosenStories.map((about) => ({
      story: about.origin ? (ownStories?.story(about.id) ?? about.id) : about.id,
      service: about.origin?.service,
    })),
    contacts,
  )
  const errors = errorsIn(choices, house)
  const wrong =
    Object.keys(errors).length +
    contacts.filter((contact) => Object.keys(contactErrors(contact)).length > 0).length
  // What was made, or was wrong, belongs to other choices once one of them is changed.
  const given = JSON.stringify([draft, contacts])
  const newest = useRef(given)
  newest.current = given
  // biome-ignore lint/correctness/useExhaustiveDependencies: a choice was changed
  useEffect(() => setMaking((now) => (now.kind === 'making' ? now : { kind: 'idle' })), [given])
  const tooHigh = hasMark ? chosenStories.filter((about) => highest(about) < Number(percent)) : []
  const error = (field: keyof typeof errors) => (isChecked ? errors[field] : undefined)

  const make = async () => {
    setChecked(true)
    if (wrong > 0) {
      setMaking({ kind: 'idle' })
      // The list of what to mend is drawn first.
      requestAnimationFrame(() => {
        const field = form.current?.querySelector<HTMLElement>('[aria-invalid]')
        field?.closest('details')?.setAttribute('open', '')
        field?.focus()
      })
      return
    }
    setMaking({ kind: 'making' })
    const result = await makePackage(choices, leaving.current.signal)
    if (leaving.current.signal.aborted) return
    // Somebody went on choosing meanwhile: what was made is not what stands there now.
    if (newest.current !== given) return setMaking({ kind: 'idle' })
    setMaking(result.ok ? { kind: 'made', ...result.value } : { kind: 'failed', problems: result.problem })
    focusInSight(outcome.current)
    if (result.ok || !result.problem[0]) return
    // Files of a build that was replaced are gone, and trying again would not bring them.
    const explained = await renewal.explain(result.problem[0])
    if (newest.current === given && explained.code !== result.problem[0].code)
      setMaking({ kind: 'failed', problems: [explained] })
  }
  const begin = (anew: PackageDraft | undefined) => {
    setChecked(false)
    setCleared(undefined)
    setDraft(anew ?? PLAIN_DRAFT)
    keepDraft(anew)
  }

  return (
    <section class="pack-form" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {later.get.form.title}
      </h2>
      <p>{later.get.form.about}</p>
      <p>{later.get.form.keeps}</p>
      <MadeBefore begin={begin} />
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <StoryChoice
          shelf={shelf}
          chosen={chosen}
          change={(stories) => change({ stories: [...stories] })}
          error={error('stories')}
        />
        {missing.length > 0 && (
          <p class="field-error" role="status">
            {later.get.form.notHere(missing)}
          </p>
        )}
        {chosenStories.some(({ origin }) => origin) && (
          <TextField
            label={later.get.form.service}
            about={later.get.form.serviceAbout}
            value={draft.service}
            placeholder={chosenStories.find(({ origin }) => origin?.service)?.origin?.service}
            error={error('service')}
            change={(service) => change({ service })}
          />
        )}
        <RadioGroup
          legend={later.get.form.standard}
          options={PACKAGED.map((name) => [name, later.get.standards[name].name] as const)}
          value={standard}
          change={(name) => change({ standard: name })}
          note={later.get.standards[standard].about}
        />
        {hasStatements(draft) && (
          <TextField
            label={later.get.form.iri}
            about={later.get.form.iriAbout}
            value={draft.iri}
            change={(iri) => change({ iri })}
            error={error('iri')}
          />
        )}
        {chosen.size > 1 && (
          <RadioGroup
            legend={later.get.form.asks}
            about={later.get.form.asksAbout}
            options={
              [
                ['every', later.get.form.every],
                ['one', later.get.form.one],
              ] as const
            }
            value={draft.asks}
            change={(asks) => change({ asks })}
          />
        )}
        <RadioGroup
          legend={later.get.form.mark}
          about={later.get.form.markAbout}
          options={
            [
              ['none', later.get.form.noMark],
              ['some', later.get.form.withMark],
            ] as const
          }
          value={hasMark ? 'some' : 'none'}
          change={(mark) => change({ hasMark: mark === 'some' })}
        />
        {hasMark && (
          <TextField
            label={later.get.form.percent}
            {...(!errors.passMark && {
              about: later.get.form.points(fewestPoints(Number(percent)), TOP_POINTS),
            })}
            value={percent}
            error={error('passMark')}
            change={(typed) => change({ percent: typed })}
            inputMode="numeric"
            size={8}
          />
        )}
        {tooHigh.map((about) => (
          <p key={about.id} class="field-error" role="status">
            {later.get.form.outOfReach(about.title, highest(about))}
          </p>
        ))}
        <fieldset class="radios">
          <legend>{later.get.form.told}</legend>
          <div class="answers">
            <Tick
              label={later.get.form.tellDecisions}
              value={draft.tellDecisions}
              change={(tellDecisions) => change({ tellDecisions })}
            />
            {!hasMark && (
              <Tick
                label={later.get.form.tellScores}
                value={draft.tellScores}
                change={(tellScores) => change({ tellScores })}
              />
            )}
          </div>
          {hasMark && <p class="about">{later.get.form.tellScoresAlways}</p>}
        </fieldset>
        <ContactFields
          contacts={contacts}
          isOfSite={draft.contacts === undefined && contacts.length > 0}
          change={(changed) => change({ contacts: [...changed] })}
          checked={isChecked}
        />
        <details open={draft.title !== '' || draft.id !== ''}>
          <summary>{later.get.form.names}</summary>
          <p class="about">{later.get.form.namesAbout}</p>
          <TextField
            label={later.get.form.packageTitle}
            value={draft.title}
            change={(title) => change({ title })}
            error={error('title')}
          />
          <TextField
            label={later.get.form.packageId}
            about={later.get.form.packageIdAbout}
            value={draft.id}
            error={error('id')}
            change={(typed) => change({ id: typed })}
          />
        </details>
        <p class="ways">
          <button type="submit" class="button" disabled={making.kind === 'making'}>
            {later.get.form.make}
          </button>
          {cleared && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                begin(cleared)
                focusInSight(heading.current)
              }}
            >
              {later.get.form.unclear}
            </button>
          )}
          {writeDraft(draft) !== writeDraft(PLAIN_DRAFT) && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                begin(undefined)
                setCleared(draft)
                focusInSight(heading.current)
              }}
            >
              {later.get.form.clear}
            </button>
          )}
        </p>
      </form>
      <div role="status" ref={outcome} tabIndex={-1}>
        {isChecked && wrong > 0 && <p>{later.get.form.toMend(wrong)}</p>}
        {making.kind === 'making' && <p>{later.get.form.making}</p>}
        {making.kind === 'made' && (
          <MadePackage
            made={making}
            choices={choices}
            titles={chosenStories.map(({ title, child }) => `${title} (${child.name})`)}
            remarks={[
              ...tooHigh.map((about) => later.get.form.outOfReach(about.title, highest(about))),
              ...(missing.length > 0 ? [later.get.form.notHere(missing)] : []),
            ]}
          />
        )}
        {making.kind === 'failed' && <Failures problems={making.problems} />}
      </div>
    </section>
  )
}

/** Takes over what an earlier package was made with, so that its next version need not be remembered. */
function MadeBefore({ begin }: { readonly begin: (draft: PackageDraft) => void }) {
  const { shelf } = useSurroundings()
  const id = useId()
  const [said, setSaid] = useState<{ readonly text: string; readonly problem?: Problem }>()
  const leaving = useRef(new AbortController())
  useEffect(() => () => leaving.current.abort(), [])
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (!file) return
    setSaid(undefined)
    const draft = await readPackage(file, leaving.current.signal)
    if (leaving.current.signal.aborted) return
    // The same file may be chosen again.
    input.value = ''
    if (!draft.ok) return setSaid({ text: later.get.form.notTaken(file.name), problem: draft.problem })
    begin(withoutMadeTitle(draft.value, shelf))
    setSaid({ text: later.get.form.taken(file.name) })
  }
  return (
    <details>
      <summary>{later.get.form.before}</summary>
      <p class="about">{later.get.form.beforeAbout}</p>
      <div class="file-input">
        <label for={id}>{later.get.form.beforeFile}</label>
        <input id={id} type="file" accept=".zip" onChange={({ currentTarget }) => void read(currentTarget)} />
      </div>
      <div role="status">
        {said && <p>{said.text}</p>}
        {said?.problem && <ProblemDetail problem={said.problem} />}
      </div>
    </details>
  )
}

/** A title that was made of the stories is made anew with theirs. */
function withoutMadeTitle(draft: PackageDraft, shelf: readonly About[]): PackageDraft {
  const stories = shelf.filter(({ id, origin }) => draft.stories?.includes(id) ?? !origin)
  const isHouse = draft.stories === undefined
  const made = titleOf(
    stories.map(({ title, origin }) => ({ title, isOwn: origin !== undefined })),
    isHouse,
  )
  return draft.title === made ? { ...draft, title: '' } : draft
}

interface MadePackageProps {
  readonly made: Extract<Making, { readonly kind: 'made' }>
  readonly choices: PackageChoices
  /** Of the stories in it. */
  readonly titles: readonly string[]
  /** What whoever made it should know before they save it. */
  readonly remarks: readonly string[]
}

/** What was made, in words, since two packages with other settings may have the same name. */
function MadePackage({ made, choices, titles, remarks }: MadePackageProps) {
  const [isSaved, setSaved] = useState(false)
  return (
    <div class="made">
      <p>{later.get.form.made(made.name, made.bytes.length)}</p>
      <ul>
        {later.get.form.holds(choices, titles).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {hasStatements(choices) && (
          <li>{later.get.form.statements(choices.iri ?? EXAMPLE_IRI, choices.iri === undefined)}</li>
        )}
        <li>
          {later.get.form.turnTo(
            choices.support.map(({ name, address }) =>
              address ? `${name} (${addressShown(address)})` : name,
            ),
          )}
        </li>
      </ul>
      {remarks.map((remark) => (
        <p key={remark} class="field-error">
          {remark}
        </p>
      ))}
      <p>{later.get.form.idWas(made.name.slice(0, -`-${choices.standard}.zip`.length))}</p>
      <p class="ways">
        <button
          type="button"
          class="button"
          onClick={() => {
            download(new Uint8Array(made.bytes), made.name)
            setSaved(true)
          }}
        >
          {later.get.form.save}
        </button>
      </p>
      <p role="status">{isSaved && later.get.form.saved(made.name)}</p>
    </div>
  )
}

interface StoryChoiceProps {
  readonly shelf: readonly About[]
  readonly chosen: ReadonlySet<string>
  readonly change: (chosen: ReadonlySet<string>) => void
  readonly error?: string | undefined
}

function StoryChoice({ shelf, chosen, change, error }: StoryChoiceProps) {
  const toggle = (story: string, isIn: boolean) => {
    const next = new Set(chosen)
    if (isIn) next.add(story)
    else next.delete(story)
    change(next)
  }
  const ticks = (abouts: readonly About[]) => (
    <div class="answers">
      {abouts.map(({ id, title, child }) => (
        <Tick
          key={id}
          label={`${title} (${child.name})`}
          value={chosen.has(id)}
          change={(isIn) => toggle(id, isIn)}
        />
      ))}
    </div>
  )
  const ownStories = shelf.filter(({ origin }) => origin)
  return (
    <>
      <fieldset
        class="radios"
        {...(error && { 'aria-invalid': true, 'aria-describedby': 'stories-error', tabIndex: -1 })}
      >
        <legend>{later.get.form.stories}</legend>
        {error && (
          <p class="field-error" id="stories-error">
            {error}
          </p>
        )}
        {ticks(shelf.filter(({ origin }) => !origin))}
      </fieldset>
      {ownStories.length > 0 && (
        <fieldset class="radios">
          <legend>{later.get.form.ownStories}</legend>
          <p class="about">{later.get.form.ownAbout}</p>
          {ticks(ownStories)}
        </fieldset>
      )}
    </>
  )
}

interface TickProps {
  readonly label: string
  readonly value: boolean
  readonly change: (value: boolean) => void
}

function Tick({ label, value, change }: TickProps) {
  return (
    <label class="answer tick">
      <input
        type="checkbox"
        checked={value}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  )
}

/** Per cent that the three scores can come to together, at the most; 100 where that is not known. */
const highest = ({ ranges }: About): number =>
  ranges ? percentOfPoints(SCORES.reduce((sum, score) => sum + ranges.scores[score].max, 0)) : 100

type FormError = 'stories' | 'service' | 'title' | 'id' | 'iri' | 'passMark'

/** What the packer would refuse, by its field, in words of this page. Contacts are looked at one by one. */
function errorsIn(
  choices: Parameters<typeof makePackage>[0],
  house: readonly string[],
): Partial<Record<FormError, string>> {
  const checked = checkChoices({ ...choices, support: [] }, house)
  if (checked.ok) return {}
  const fields = (['stories', 'service', 'title', 'id', 'iri', 'passMark'] as const).filter((field) =>
    checked.problem.some((problem) => problem.field === field),
  )
  const fault = iriFault(choices.iri ?? '')
  const { errors } = later.get.form
  return Object.fromEntries(
    fields.map((field) => [field, field === 'iri' ? fault && errors.iri[fault] : errors[field]]),
  )
}

/** Why no package was made, as the packer says it. */
function Failures({ problems }: { readonly problems: readonly Problem[] }) {
  const replaced = problems.find(({ code }) => code === 'page/replaced')
  if (replaced) return <ProblemPanel problem={replaced} />
  return (
    <div class="problem">
      <h3>{later.get.form.failed}</h3>
      <ul>
        {problems.slice(0, 6).map((problem) => (
          <li key={problem.message}>
            {problem.code === 'author/died'
              ? later.get.form.noNetwork
              : `${problem.message}.${problem.hint ? ` ${problem.hint}` : ''}`}
          </li>
        ))}
      </ul>
      {problems[0] && <ProblemDetail problem={problems[0]} />}
    </div>
  )
}
