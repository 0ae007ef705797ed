// A page as somebody finds their way in it who cannot see it: by its landmarks and by its headings. Takes them from the page's own
// elements by the rules of HTML-AAM, so that a role that was written by hand counts as well.

import { expect, type Page } from '@playwright/test'

export interface Outline {
  /** Role and name, as in `navigation Alongside`; without a name the role alone. */
  readonly landmarks: readonly string[]
  /** Level and text, as in `2 Your record`, in the order of the page. */
  readonly headings: readonly string[]
}

/** Of what is to be seen or heard on the page: nothing that is hidden. */
export const outlineOf = (page: Page): Promise<Outline> =>
  page.evaluate(() => {
    const tags: Readonly<Record<string, string>> = {
      MAIN: 'main',
      NAV: 'navigation',
      ASIDE: 'complementary',
      HEADER: 'banner',
      FOOTER: 'contentinfo',
      SECTION: 'region',
      FORM: 'form',
    }
    const roles = [...Object.values(tags), 'search']
    const plain = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? ''
    const isThere = (element: Element) => element.checkVisibility() && !element.closest('[aria-hidden=true]')
    const nameOf = (element: Element) => {
      const by = element.getAttribute('aria-labelledby')?.split(' ') ?? []
      const named = by.map((id) => plain(document.getElementById(id)?.textContent)).join(' ')
      return named || plain(element.getAttribute('aria-label'))
    }
    const landmarkOf = (element: Element): string | undefined => {
      const role = element.getAttribute('role') ?? tags[element.tagName]
      const name = nameOf(element)
      if (!role || !roles.includes(role)) return undefined
      // Inside of a part these say nothing of the page; and a part without a name is none.
      if (
        /^(HEADER|FOOTER)$/.test(element.tagName) &&
        element.closest('main, article, section, nav, aside')
      ) {
        return undefined
      }
      if (/^(region|form)$/.test(role) && name === '') return undefined
      return plain(`${role} ${name}`)
    }
    return {
      landmarks: [...document.body.querySelectorAll('*')]
        .filter(isThere)
        .map(landmarkOf)
        .filter((landmark) => landmark !== undefined),
      headings: [...document.body.querySelectorAll('h1, h2, h3, h4, h5, h6')]
        .filter(isThere)
        .map((heading) => `${heading.tagName.slice(1)} ${plain(heading.textContent)}`),
    }
  })

/** One banner, one main part, a navigation; none twice by the same role and name; and headings from the first level on without a jump. */
export async function expectOutline(
  page: Page,
  bars: 'with bar' | 'without bar' = 'with bar',
): Promise<void> {
  const { landmarks, headings } = await outlineOf(page)
  const ofRole = (role: string) => landmarks.filter((landmark) => landmark.split(' ')[0] === role).length
  expect(ofRole('main'), landmarks.join(', ')).toBe(1)
  expect(ofRole('banner'), landmarks.join(', ')).toBe(bars === 'with bar' ? 1 : 0)
  if (bars === 'with bar') expect(landmarks).toContain('navigation Alongside')
  expect(landmarks.filter((landmark, index) => landmarks.indexOf(landmark) !== index)).toEqual([])
  expect(headings.map((heading) => heading.replace(/^\d ?/, ''))).not.toContain('')
  const jumps = headings.filter((heading, index) => {
    const above = index === 0 ? 0 : Number.parseInt(headings[index - 1] ?? '', 10)
    return Number.parseInt(heading, 10) > above + 1
  })
  expect(jumps, headings.join('\n')).toEqual([])
}
