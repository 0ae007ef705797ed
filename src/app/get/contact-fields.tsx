// Whom learners can turn to, as somebody who makes a package names them.

import { useEffect, useId, useRef } from 'preact/hooks'
import { CONTACT_LENGTHS, MOST_CONTACTS } from '../author/package-choices.ts'
import { type ContactDraft, contactFaults } from '../author/package-draft.ts'
import { later } from '../wording/later.ts'
import { TextField } from './text-field.tsx'

const EMPTY: ContactDraft = { name: '', text: '', address: '' }
const FIELDS = ['name', 'text', 'address'] as const

/** What is wrong with a contact, by its field. */
export function contactErrors(contact: ContactDraft): Partial<Record<keyof ContactDraft, string>> {
  const faults = contactFaults(contact)
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const fault = faults[field]
      return fault ? [[field, later.get.form.errors.contact[fault](CONTACT_LENGTHS[field])]] : []
    }),
  )
}

interface ContactFieldsProps {
  readonly contacts: readonly ContactDraft[]
  /** They are those whom the site names, and nobody has changed them yet. */
  readonly isOfSite: boolean
  readonly change: (contacts: readonly ContactDraft[]) => void
  /** Whether to say what is wrong; not before somebody has tried to go on. */
  readonly checked: boolean
}

export function ContactFields({ contacts, isOfSite, change, checked }: ContactFieldsProps) {
  const id = useId()
  const list = useRef<HTMLFieldSetElement>(null)
  /** Where focus goes once it is drawn: to the new contact's name, or, after one is taken away, to the way to add one. */
  const next = useRef<'name' | 'add' | undefined>(undefined)
  const many = contacts.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: one came or went
  useEffect(() => {
    const fields = list.current?.querySelectorAll<HTMLElement>('.contact')
    if (next.current === 'name') fields?.[fields.length - 1]?.querySelector('input')?.focus()
    if (next.current === 'add') list.current?.querySelector<HTMLElement>('.add-contact')?.focus()
    next.current = undefined
  }, [many])
  const put = (index: number, contact: ContactDraft) =>
    change(contacts.map((before, at) => (at === index ? contact : before)))
  return (
    <fieldset ref={list} class="radios contacts" aria-describedby={id}>
      <legend>{later.get.form.support}</legend>
      <p class="about" id={id}>
        {later.get.form.supportAbout} {isOfSite && later.get.form.supportOfSite}
      </p>
      {contacts.map((contact, index) => {
        const errors = checked ? contactErrors(contact) : {}
        return (
          <fieldset key={index} class="contact">
            <legend>{later.get.form.contact(index + 1)}</legend>
            {FIELDS.map((field) => (
              <TextField
                key={field}
                label={LABELS[field]}
                value={contact[field]}
                error={errors[field]}
                change={(value) => put(index, { ...contact, [field]: value })}
              />
            ))}
            <button
              type="button"
              class="quiet"
              onClick={() => {
                next.current = 'add'
                change(contacts.filter((_, at) => at !== index))
              }}
            >
              {later.get.form.removeContact}
              <span class="unseen">: {contact.name || later.get.form.contact(index + 1)}</span>
            </button>
          </fieldset>
        )
      })}
      {contacts.length < MOST_CONTACTS ? (
        <p class="ways">
          <button
            type="button"
            class="quiet add-contact"
            onClick={() => {
              next.current = 'name'
              change([...contacts, EMPTY])
            }}
          >
            {later.get.form.addContact}
          </button>
        </p>
      ) : (
        <p class="about">{later.get.form.mostContacts(MOST_CONTACTS)}</p>
      )}
    </fieldset>
  )
}

const LABELS: Readonly<Record<keyof ContactDraft, string>> = {
  name: later.get.form.contactName,
  text: later.get.form.contactText,
  address: later.get.form.contactAddress,
}
