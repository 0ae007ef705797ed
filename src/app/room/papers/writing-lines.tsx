// Lines to write on, as many as there is room for. Drawn as borders: a pattern in the background is a pink field in the PDF viewer of
// Firefox.

const MOST = 14

export function WritingLines() {
  return (
    <div class="rules" aria-hidden="true">
      {Array.from({ length: MOST }, (_, index) => (
        <div key={index} class="rule" />
      ))}
    </div>
  )
}
