// The page of an LMS that a package is opened from: scorm-again's API, every call to it written down, and the package
// in a frame, in three frames, or in a window of its own.

export interface Ways {
  readonly in?: 'frame' | 'nested' | 'popup'
  /** The value of the mode: `lesson_mode` or `mode`. */
  readonly mode?: 'browse' | 'review'
  readonly credit?: 'no-credit'
  /** What `entry` says, whatever it should say. */
  readonly entry?: string
  /** An LMS that sends nothing while a page goes away. */
  readonly noBeacon?: boolean
  readonly sandbox?: string
  /** Signs in first: Moodle empties localStorage of its whole origin then. */
  readonly login?: boolean
  /** The tick at “Start a new attempt”. */
  readonly newAttempt?: boolean
  /** Something of the LMS's own above the frame, and the page longer than the window. */
  readonly above?: number
  readonly learner?: string
  readonly width?: number
  readonly height?: number
}

type Core = Record<string, unknown>

/** What the run-time is told before a session: what was kept, and what an LMS adds of its own. */
function loaded(standard: string, kept: Readonly<Record<string, unknown>> | undefined, ways: Ways): object {
  const { mode = 'normal', credit = 'credit', learner = 'learner-1' } = ways
  if (standard === 'scorm12') {
    const core = (kept?.core ?? {}) as Core
    const { session_time: _, ...lasting } = core
    const entry = ways.entry ?? (core.exit === 'suspend' ? 'resume' : kept ? '' : 'ab-initio')
    const given = { student_id: learner, student_name: 'Learner, Ada', lesson_mode: mode, credit, entry }
    return { ...kept, core: { ...lasting, exit: '', ...given } }
  }
  const { session_time: _, ...lasting } = kept ?? {}
  const entry = ways.entry ?? (kept?.exit === 'suspend' ? 'resume' : kept ? '' : 'ab-initio')
  return { ...lasting, exit: '', learner_id: learner, learner_name: 'Ada Learner', mode, credit, entry }
}

export function lmsPage(
  standard: string,
  kept: Readonly<Record<string, unknown>> | undefined,
  ways: Ways,
  moodle: boolean,
): string {
  const edition = standard === 'scorm2004' ? '2004' : '12'
  const sco = '/package/index.html'
  const nested = `/frame?inner=${encodeURIComponent(`/frame?inner=${encodeURIComponent(sco)}`)}`
  const { width = 1000, height = 640 } = ways
  return `<!doctype html>
<title>Course</title>
<style>body{margin:0;padding-top:${ways.above ?? 0}px;${ways.above ? 'padding-bottom:200px' : ''}}iframe{border:0;width:${width}px;height:${height}px;display:block}</style>
<script src="/scorm-again.js"></script>
<script>
  ${ways.login ? 'localStorage.clear()' : ''}
  const kept = ${JSON.stringify(loaded(standard, kept, ways)).replace(/</g, '\\u003c')}
  const runtime = new Scorm${edition === '12' ? '12' : '2004'}API({
    autocommit: false, lmsCommitUrl: '/commit', dataCommitFormat: 'json', logLevel: 5, autoProgress: false,
    autoCompleteLessonStatus: false, mastery_override: false,
  })
  runtime.loadFromJSON(kept, '')
  ${ways.noBeacon ? 'navigator.sendBeacon = () => false; for (const w of [window]) w.fetch = () => Promise.reject(new Error("no beacon"));' : ''}
  window.calls = []
  const names = ${
    edition === '12'
      ? "['LMSInitialize','LMSFinish','LMSGetValue','LMSSetValue','LMSCommit','LMSGetLastError','LMSGetErrorString','LMSGetDiagnostic']"
      : "['Initialize','Terminate','GetValue','SetValue','Commit','GetLastError','GetErrorString','GetDiagnostic']"
  }
  const api = {}
  for (const name of names) api[name] = (...given) => {
    ${
      moodle && edition === '12'
        ? // What Moodle makes of a session in which no status was set.
          "if (name === 'LMSFinish' && runtime.cmi.core.lesson_status === 'not attempted') runtime.cmi.core.lesson_status = 'completed'"
        : ''
    }
    const method = runtime[name] ?? runtime[name.replace('LMS', 'lms')]
    const answer = String(method.apply(runtime, given))
    const asks = /LastError|ErrorString|Diagnostic/.test(name)
    if (!asks) {
      const code = String(runtime[${edition === '12' ? "'LMSGetLastError'" : "'GetLastError'"}]())
      window.calls.push({ name, given, answer, code })
      if (window.opener) (window.opener.popupCalls ??= []).push({ name, given, answer, code })
    }
    return answer
  }
  window.${edition === '12' ? 'API' : 'API_1484_11'} = api
</script>
${
  ways.in === 'popup'
    ? `<button onclick="window.open('${sco}', 'sco', 'popup,width=${width},height=${height}')">Open</button>`
    : `<iframe name="sco" ${ways.sandbox === undefined ? '' : `sandbox="${ways.sandbox}"`} allow="autoplay" src="${ways.in === 'nested' ? nested : sco}"></iframe>`
}
`
}
