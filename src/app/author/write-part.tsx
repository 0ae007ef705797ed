// How to write a story with nothing installed but a free editor: what to begin from, and the way from there.

import { useId, useState } from 'preact/hooks'
import type { Problem } from '../../model/result.ts'
import { OutLink } from '../evidence/out-link.tsx'
import { download } from '../parts/download.ts'
import { ProblemPanel } from '../parts/problem-panel.tsx'
import { own as words } from '../wording/own.ts'
import { openWorkbench } from './open-workbench.ts'

const INKY = 'https://github.com/inkle/inky/releases/latest'
const GUIDE = 'https://github.com/inkle/ink/blob/master/Documentation/WritingWithInk.md'

export function WritePart() {
  const id = useId()
  const [name, setName] = useState('Nadia')
  const [problem, setProblem] = useState<Problem>()
  const save = async () => {
    setProblem(undefined)
    // A worker of its own, since that of the workbench may be walking for minutes.
    const workbench = openWorkbench()
    const zip = await workbench.ask('template', { name })
    workbench.stop()
    if (zip.ok) download(new Uint8Array(zip.value.bytes), zip.value.name)
    else setProblem(zip.problem)
  }
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.author.write}</h2>
      <p class="about">{words.author.writeAbout}</p>
      <ol>
        {words.author.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <form
        class="template-form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <label for={id}>{words.author.name}</label>
        <input
          id={id}
          type="text"
          value={name}
          maxLength={40}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-about`}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <p id={`${id}-about`} class="about">
          {words.author.nameAbout}
        </p>
        <p class="ways">
          <button type="submit" class="button">
            {words.author.template}
          </button>
          <OutLink address={INKY} printed={false}>
            {words.author.inky}
          </OutLink>
          <OutLink address={GUIDE} printed={false}>
            {words.author.guide}
          </OutLink>
        </p>
      </form>
      {problem && <ProblemPanel problem={problem} />}
    </section>
  )
}
