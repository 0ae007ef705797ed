// What the audit found in the story that was saved, on the page of whoever writes it. In development only: the built
// site has neither this nor anything that could call it. Everything is put in as text.

import { AUDIT, type AuditMessage } from '../build/explore-process/audit-message.ts'

const STYLE = `:host { all: initial; position: fixed; inset: auto auto 0 0; z-index: 10; max-width: min(44rem, 100vw); font: 15px/1.45 sans-serif; color: #23252e }
details { background: #fffcf6; border: 2px solid #23252e; margin: 0.5rem; max-height: 60vh; overflow: auto }
summary { padding: 0.4rem 0.75rem; cursor: pointer; font-weight: 600 }
summary:focus-visible, button:focus-visible { outline: 3px solid #1b4fb3; outline-offset: 1px }
ol { margin: 0; padding: 0 1rem 0.25rem 2.25rem }
li { margin-bottom: 0.75rem; overflow-wrap: anywhere }
code { display: block; font-size: 13px }
p { margin: 0 }
button { margin: 0 0.75rem 0.75rem; font: inherit; padding: 0.35rem 0.75rem }`

const found = new Map<string, AuditMessage>()
let panel: { readonly host: HTMLElement; readonly details: HTMLDetailsElement } | undefined

const element = <K extends keyof HTMLElementTagNameMap>(tag: K, text = ''): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag)
  made.textContent = text
  return made
}

function open(): NonNullable<typeof panel> {
  if (panel) return panel
  const host = element('section')
  host.setAttribute('aria-label', 'What the audit found')
  const root = host.attachShadow({ mode: 'open' })
  const details = element('details')
  root.append(element('style', STYLE), details)
  document.body.append(host)
  panel = { host, details }
  return panel
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`

function summaryOf({ story, kind, done, problems, seconds }: AuditMessage): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const counts = `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`
  const how = kind === 'exact' ? 'every run walked' : 'from random runs only'
  return `${story}: ${counts} (${how}, ${seconds} s)${done ? '' : ' – still walking'}`
}

function problemItem({ severity, message, place, hint }: AuditMessage['problems'][number]): HTMLLIElement {
  const item = element('li')
  if (place) item.append(element('code', `${place.file}:${place.line}`))
  item.append(element('p', `${severity}: ${message}`))
  if (hint) item.append(element('p', hint))
  return item
}

function show(): void {
  const { host, details } = open()
  const messages = [...found.values()]
  const summary = element('summary', messages.map(summaryOf).join(' · '))
  summary.setAttribute('aria-live', 'polite')
  const list = element('ol')
  list.append(...messages.flatMap(({ problems }) => problems.map(problemItem)))
  const close = element('button', 'Close until the next save')
  close.type = 'button'
  close.addEventListener('click', () => {
    host.remove()
    panel = undefined
    found.clear()
  })
  details.replaceChildren(summary, list, close)
}

import.meta.hot?.on(AUDIT, (message: AuditMessage) => {
  found.set(message.story, message)
  show()
})
