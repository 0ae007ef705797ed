// The bare page: every line a <p>, every option a <button>, and nothing else, so that no page with the story can be smaller.

import { Story } from 'inkjs'
import { ink } from './story.ts'

const story = new Story(ink)

function tell(): void {
  const shown: HTMLElement[] = []
  while (story.canContinue) {
    const line = document.createElement('p')
    line.textContent = story.Continue()
    shown.push(line)
  }
  for (const { text, index } of story.currentChoices) {
    const option = document.createElement('button')
    option.textContent = text
    option.onclick = () => {
      story.ChooseChoiceIndex(index)
      tell()
    }
    shown.push(option)
  }
  document.body.replaceChildren(...shown)
}

tell()
