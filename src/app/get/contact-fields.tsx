// Whom learners can turn to, as somebody who makes a package names them.

import { useId } from 'preact/hooks'
import { later } from '../wording/later.ts'
import { TextField } from './text-field.tsx'

export interface Contact {
  readonly name: string
  readonly text: string
  readonly address: string
}

/** A longer list would be harder to use. */
const MOST = 12
const EMPTY: Contact = { name: '', text: '', address: '' }

interface ContactFieldsProps {
  readonly contacts: readonly Contact[]
  readonly change: (contacts: readonly Contact[]) => void
}

export function ContactFields({ contacts, change }: ContactFieldsProps) {
  const id = useId()
  const put = (index: number, contact: Contact) =>
    change(contacts.map((before, at) => (at === index ? contact : before)))
  return (
    <fieldset class="radios contacts" aria-describedby={id}>
      <legend>{later.get.form.support}</legend>
      <p class="about" id={id}>
        {later.get.form.supportAbout}
      </p>
      {contacts.map((contact, index) => (
        <fieldset key={index} class="contact">
          <legend>{later.get.form.contact(index + 1)}</legend>
          {(['name', 'text', 'address'] as const).map((field) => (
            <TextField
              key={field}
              label={LABELS[field]}
              value={contact[field]}
              change={(value) => put(index, { ...contact, [field]: value })}
            />
          ))}
          <button
            type="button"
            class="quiet"
            onClick={() => change(contacts.filter((_, at) => at !== index))}
          >
            {later.get.form.removeContact}
            <span class="unseen">: {contact.name || later.get.form.contact(index + 1)}</span>
          </button>
        </fieldset>
      ))}
      {contacts.length < MOST && (
        <p class="ways">
          <button type="button" class="quiet" onClick={() => change([...contacts, EMPTY])}>
            {later.get.form.addContact}
          </button>
        </p>
      )}
    </fieldset>
  )
}

const LABELS: Readonly<Record<keyof Contact, string>> = {
  name: later.get.form.contactName,
  text: later.get.form.contactText,
  address: later.get.form.contactAddress,
}
