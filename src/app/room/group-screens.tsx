// Which of the screens for a group an address asks for.

import { useSurroundings } from '../frame/context.ts'
import type { GroupRoute } from '../frame/route.ts'
import { ProblemPanel } from '../parts/problem-panel.tsx'
import { AudienceScreen } from './audience-screen.tsx'
import { ConsoleScreen } from './console-screen.tsx'
import { PackScreen } from './pack-screen.tsx'
import { ReviewScreen } from './review-screen.tsx'
import { SetupScreen } from './setup-screen.tsx'

export function GroupScreens({ route }: { readonly route: GroupRoute }) {
  const { shelf } = useSurroundings()
  switch (route.kind) {
    case 'room':
      return <ConsoleScreen id={route.room} />
    case 'audience':
      return <AudienceScreen id={route.room} />
    case 'review':
      return <ReviewScreen id={route.room} />
    default: {
      const about = shelf.find(({ id }) => id === route.story)
      if (!about) {
        const message = `Unexpected story “${route.story}”`
        return <ProblemPanel alone problem={{ code: 'story/unknown', message }} />
      }
      return route.kind === 'group' ? <SetupScreen about={about} /> : <PackScreen about={about} />
    }
  }
}
