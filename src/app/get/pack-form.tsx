// The form by which somebody makes a package for an LMS: which stories, for which system, with which settings. It is made in this
// browser, by the same code as on the command line.

import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import type { Problem } from '../../model/result.ts'
import { SCORES } from '../../model/score.ts'
import { checkChoices, PACKAGED, type PackageStandard, PLAIN_CHOICES } from '../author/package-choices.ts'
import { useSurroundings } from '../frame/context.ts'
import { useLoaded } from '../frame/use-loaded.ts'
import { download } from '../parts/download.ts'
import { focusInSight } from '../parts/in-sight.ts'
import { ProblemDetail } from '../parts/problem-detail.tsx'
import { RadioGroup } from '../parts/radio-group.tsx'
import { later } from '../wording/later.ts'
import { type Contact, ContactFields, contactErrors, isBegun } from './contact-fields.tsx'
import { makePackage } from './make-package.ts'
import { TextField } from './text-field.tsx'

type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }

export function PackForm() {
  const { shelf, own, support } = useSurroundings()
  const { value: ownStories } = useLoaded(own, [own])
  const { value: named } = useLoaded(support, [support])
  const id = useId()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(shelf.filter(({ origin }) => !origin).map((about) => about.id)),
  )
  const [standard, setStandard] = useState<PackageStandard>(PLAIN_CHOICES.standard)
  const [asks, setAsks] = useState(PLAIN_CHOICES.asks)
  const [mark, setMark] = useState<'none' | 'some'>('none')
  const [percent, setPercent] = useState('60')
  const [tellDecisions, setTellDecisions] = useState(PLAIN_CHOICES.tellDecisions)
  const [tellScores, setTellScores] = useState(PLAIN_CHOICES.tellScores)
  const [edited, setContacts] = useState<readonly Contact[]>()
  const [title, setTitle] = useState('')
  const [packageId, setPackageId] = useState('')
  const [iri, setIri] = useState('')
  const [making, setMaking] = useState<Making>({ kind: 'idle' })
  const outcome = useRef<HTMLDivElement>(null)
  const leaving = useRef(new AbortController())
  useEffect(() => () => leaving.current.abort(), [])
  const form = useRef<HTMLFormElement>(null)
  /** Nothing is called wrong before somebody has tried to go on. */
  const [isChecked, setChecked] = useState(false)
  // Whoever put the site up has named people already.
  const contacts =
    edited ?? (named ?? []).map(({ name, text = '', address = '' }) => ({ name, text, address }))
  const hasMark = mark === 'some'

  const chosenStories = shelf.filter((about) => chosen.has(about.id))
  const service = chosenStories.find(({ origin }) => origin?.service)?.origin?.service
  const choices = {
    standard,
    ...(service !== undefined && { service }),
    stories: chosenStories.map((about) =>
      about.origin ? (ownStories?.story(about.id) ?? about.id) : about.id,
    ),
    ...(title.trim() !== '' && { title: title.trim() }),
    ...(packageId.trim() !== '' && { id: packageId.trim() }),
    // As people copy an address, with a slash at its end.
    ...(iri.trim() !== '' && { iri: iri.trim().replace(/\/+$/, '') }),
    passMark: hasMark ? Number(percent) : null,
    asks,
    tellScores,
    tellDecisions,
    support: contacts.filter(isBegun).map(({ name, text, address }) => ({
      name: name.trim(),
      ...(text.trim() !== '' && { text: text.trim() }),
      ...(address.trim() !== '' && { address: address.trim() }),
    })),
  }
  const errors = errorsIn(
    choices,
    shelf.filter(({ origin }) => !origin).map((about) => about.id),
  )
  const wrong =
    Object.keys(errors).length +
    contacts.filter((contact) => Object.keys(contactErrors(contact)).length > 0).length
  // What was made, or was wrong, belongs to other choices once one of them is changed.
  const given = JSON.stringify([
    ...chosen,
    standard,
    asks,
    mark,
    percent,
    tellDecisions,
    tellScores,
    contacts,
    title,
    packageId,
    iri,
  ])
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
  }

  return (
    <section class="pack-form" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{later.get.form.title}</h2>
      <p>{later.get.form.about}</p>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <StoryChoice shelf={shelf} chosen={chosen} change={setChosen} error={error('stories')} />
        <RadioGroup
          legend={later.get.form.standard}
          options={PACKAGED.map((name) => [name, later.get.standards[name].name] as const)}
          value={standard}
          change={setStandard}
          note={later.get.standards[standard].about}
        />
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
            value={asks}
            change={setAsks}
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
          value={mark}
          change={setMark}
        />
        {hasMark && (
          <TextField
            label={later.get.form.percent}
            value={percent}
            error={error('passMark')}
            change={setPercent}
            inputMode="numeric"
            size={4}
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
            <Tick label={later.get.form.tellDecisions} value={tellDecisions} change={setTellDecisions} />
            {!hasMark && <Tick label={later.get.form.tellScores} value={tellScores} change={setTellScores} />}
          </div>
          {hasMark && <p class="about">{later.get.form.tellScoresAlways}</p>}
        </fieldset>
        <ContactFields contacts={contacts} change={setContacts} checked={isChecked} />
        <details>
          <summary>{later.get.form.names}</summary>
          <p class="about">{later.get.form.namesAbout}</p>
          <TextField
            label={later.get.form.packageTitle}
            value={title}
            change={setTitle}
            error={error('title')}
          />
          <TextField
            label={later.get.form.packageId}
            about={later.get.form.packageIdAbout}
            value={packageId}
            error={error('id')}
            change={setPackageId}
          />
          <TextField
            label={later.get.form.iri}
            about={later.get.form.iriAbout}
            value={iri}
            change={setIri}
            error={error('iri')}
          />
        </details>
        <p class="ways">
          <button type="submit" class="button" disabled={making.kind === 'making'}>
            {later.get.form.make}
          </button>
        </p>
      </form>
      <div role="status" ref={outcome} tabIndex={-1}>
        {isChecked && wrong > 0 && <p>{later.get.form.toMend(wrong)}</p>}
        {making.kind === 'making' && <p>{later.get.form.making}</p>}
        {making.kind === 'made' && (
          <>
            <p>{later.get.form.made(making.name, making.bytes.length)}</p>
            <p>{later.get.form.idWas(making.name.slice(0, -`-${standard}.zip`.length))}</p>
            <p class="ways">
              <button
                type="button"
                class="button"
                onClick={() => download(new Uint8Array(making.bytes), making.name)}
              >
                {later.get.form.save}
              </button>
            </p>
          </>
        )}
        {making.kind === 'failed' && <Failures problems={making.problems} />}
      </div>
    </section>
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
  ranges ? Math.floor((SCORES.reduce((sum, score) => sum + ranges.scores[score].max, 0) / 60) * 100) : 100

type FormError = 'stories' | 'title' | 'id' | 'iri' | 'passMark'

/** What the packer would refuse, by its field, in words of this page. Contacts are looked at one by one. */
function errorsIn(
  choices: Parameters<typeof makePackage>[0],
  house: readonly string[],
): Partial<Record<FormError, string>> {
  const checked = checkChoices({ ...choices, support: [] }, house)
  if (checked.ok) return {}
  const fields = (['stories', 'title', 'id', 'iri', 'passMark'] as const).filter((field) =>
    checked.problem.some((problem) => problem.field === field),
  )
  return Object.fromEntries(fields.map((field) => [field, later.get.form.errors[field]]))
}

/** Why no package was made, as the packer says it. */
function Failures({ problems }: { readonly problems: readonly Problem[] }) {
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
