// For whoever runs an LMS, or carries the product on a stick: what there is to download, and how to put it where it belongs.

import { PACKAGED } from '../author/package-choices.ts'
import { useSurroundings } from '../frame/context.ts'
import type { Download } from '../frame/ports.ts'
import { useLoaded } from '../frame/use-loaded.ts'
import { ScreenTitle } from '../parts/screen-title.tsx'
import { later } from '../wording/later.ts'
import { PackForm } from './pack-form.tsx'
import '../library/library.css'
import '../style/forms.css'
import './get.css'
import '../style/print.css'

export function GetScreen() {
  const { packages } = useSurroundings()
  const isOnServer = location.protocol.startsWith('http')
  // Without the list of files the instructions are still shown.
  const { value: offered } = useLoaded(packages, [packages])
  return (
    <div class="get library page">
      <ScreenTitle title={later.get.title} />
      <p class="lead">
        {offered?.some(({ standard }) => standard === 'file') ? later.get.leadWithFile : later.get.lead}
      </p>
      {isOnServer ? <PackForm /> : <p>{later.get.form.notFromDisk}</p>}
      <h2>{later.get.ready}</h2>
      <p>{offered?.length === 0 ? later.get.none : later.get.readyAbout}</p>
      {offered && offered.length > 0 && <Downloads offered={offered} />}
      <h2>{later.get.how}</h2>
      <p>{later.get.howAbout}</p>
      <h3>{later.get.oneOrSix}</h3>
      <ul>
        {later.get.oneOrSixAbout.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{later.get.finished}</h3>
      <p>{later.get.finishedAbout}</p>
      {later.get.systems.map(([system, steps]) => (
        <section key={system}>
          <h3>{system}</h3>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      ))}
      <h2>{later.get.told}</h2>
      <p>{later.get.toldAbout}</p>
      <h2>{later.get.read}</h2>
      <p>{later.get.readAbout}</p>
      <p class="ways">
        <button type="button" class="button" onClick={() => print()}>
          {later.get.print}
        </button>
      </p>
    </div>
  )
}

function Downloads({ offered }: { readonly offered: readonly Download[] }) {
  const { shelf } = useSurroundings()
  const single = offered.filter(({ standard }) => standard === 'file')
  return (
    <>
      {PACKAGED.map((standard) => {
        const files = offered.filter((download) => download.standard === standard)
        if (files.length === 0) return null
        return (
          <section key={standard}>
            <h3>{later.get.standards[standard].name}</h3>
            <p>{later.get.standards[standard].about}</p>
            <Files files={files} nameOf={(story) => shelf.find(({ id }) => id === story)?.title ?? story} />
          </section>
        )
      })}
      {single.length > 0 && (
        <section>
          <h3>{later.get.single}</h3>
          <p>{later.get.singleAbout}</p>
          <Files files={single} nameOf={(story) => story} />
        </section>
      )}
    </>
  )
}

interface FilesProps {
  readonly files: readonly Download[]
  readonly nameOf: (story: string) => string
}

function Files({ files, nameOf }: FilesProps) {
  return (
    <ul>
      {files.map(({ file, story, bytes }) => (
        <li key={file}>
          <a href={`./packages/${file}`} download={file}>
            {story === undefined ? later.get.whole : nameOf(story)}
          </a>{' '}
          ({later.get.size(bytes)}, {file})
        </li>
      ))}
    </ul>
  )
}
