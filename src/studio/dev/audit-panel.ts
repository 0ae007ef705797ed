// Shows the problems of a story that was saved, on the author's page. In development only: the built site has neither this nor
// anything that could load it. Puts everything into the page as text, never as HTML.

import { AUDIT, AUDIT_WANTED, type AuditMessage } from '../build/audit-message.ts'

// Sticks to the lower edge but has room of its own below the page, so that it never lies over the last option.
const STYLE = `:host { all: initial; display: block; position: sticky; bottom: 0; z-index: 10; font: 15px/1.45 sans-serif; color: #23252e }
details { background: #fffcf6; border: 2px solid #23252e; margin: 0.25rem; max-width: 44rem; max-height: 60vh; overflow: auto }
details:not([open]) { width: fit-content; max-width: calc(100% - 0.5rem) }
summary { padding: 0.4rem 0.75rem; cursor: pointer; font-weight: 600 }
summary:focus-visible, button:focus-visible { outline: 3px solid #1b4fb3; outline-offset: -3px }
ol { margin: 0; padding: 0 1rem 0.25rem 2.5rem }
li { margin-bottom: 0.75rem; overflow-wrap: anywhere }
code { display: block; font-size: 13px }
p { margin: 0 }
button { margin: 0 0.75rem 0.75rem; font: inherit; padding: 0.35rem 0.75rem; min-height: 2.75rem }
@media print { :host { display: none } }`

/** The last message about each story. */
const messages = new Map<string, AuditMessage>()
/** Stories whose panel was closed before the last answer for that save had come; it does not open again for that answer. */
const closedEarly = new Set<string>()
const shown = new Set<string>()

const element = <K extends keyof HTMLElementTagNameMap>(tag: K, text = ''): HTMLElementTagNameMap[K] => {
  const created = document.createElement(tag)
  created.textContent = text
  return created
}

const host = element('section')
host.setAttribute('aria-label', 'What the audit found')
const details = element('details')
const summary = element('summary')
// Stays in the page while its words change: screen readers hear only regions that were there before, and focus stays.
const line = element('span')
line.setAttribute('aria-live', 'polite')
const list = element('ol')
const close = element('button', 'Close until the next save')
close.type = 'button'
summary.append(line)
details.append(summary, list, close)
host.attachShadow({ mode: 'open' }).append(element('style', STYLE), details)

close.addEventListener('click', () => {
  for (const story of shown) if (messages.get(story)?.done === false) closedEarly.add(story)
  shown.clear()
  details.open = false
  host.remove()
})
details.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !details.open) return
  details.open = false
  summary.focus()
})

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`

function summaryOf({ story, kind, done, problems, seconds }: AuditMessage): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const counts = `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`
  const how = kind === 'exact' ? 'every run walked' : 'from random runs only'
  return `${story}: ${counts} (${how}, ${seconds} s)${done ? '' : ' – still exploring'}`
}

function problemItem({ severity, message, place, hint }: AuditMessage['problems'][number]): HTMLLIElement {
  const item = element('li')
  if (place) item.append(element('code', `${place.file}:${place.line}`))
  item.append(element('p', `${severity}: ${message}`))
  if (hint) item.append(element('p', hint))
  return item
}

function show(): void {
  const shownMessages = [...messages.values()].filter(({ story }) => shown.has(story))
  if (!host.isConnected) document.body.append(host)
  line.textContent = shownMessages.map(summaryOf).join(' · ')
  list.replaceChildren(...shownMessages.flatMap(({ problems }) => problems.map(problemItem)))
}

import.meta.hot?.on(AUDIT, (message: AuditMessage) => {
  const { story, done } = message
  // Another page was opened, and the server sends its last messages to all pages again.
  if (JSON.stringify(messages.get(story)) === JSON.stringify(message)) return
  messages.set(story, message)
  if (closedEarly.delete(story) && done) return
  shown.add(story)
  show()
})
import.meta.hot?.send(AUDIT_WANTED)
