// Every rule of the house, in the order in which stories/CHECKS.md explains them.

import type { AnywhereRule, Rule, ShelfRule, TextRule } from '../rule.ts'
import { isMeasured } from './measured.ts'
import { decisionNeedsLabel } from './options/decision-needs-label.ts'
import { dependsOnHistory } from './options/depends-on-history.ts'
import { dominated } from './options/dominated.ts'
import { echoIsStrongest } from './options/echo-is-strongest.ts'
import { longestIsStrongest } from './options/longest-is-strongest.ts'
import { mostSpecificIsStrongest } from './options/most-specific-is-strongest.ts'
import { oneWinner } from './options/one-winner.ts'
import { oppositeMoves } from './options/opposite-moves.ts'
import { optionCount } from './options/option-count.ts'
import { optionLengths } from './options/option-lengths.ts'
import { sameEffects } from './options/same-effects.ts'
import { sharedFirst } from './options/shared-first.ts'
import { unspokenIsStrongest } from './options/unspoken-is-strongest.ts'
import { afterCause } from './paths/after-cause.ts'
import { deadEnd } from './paths/dead-end.ts'
import { decisionsOnAPath } from './paths/decisions-on-a-path.ts'
import { endingClosers } from './paths/ending-closers.ts'
import { endingCount } from './paths/ending-count.ts'
import { failure } from './paths/failure.ts'
import { hardHoldsNoChoice } from './paths/hard-holds-no-choice.ts'
import { loops } from './paths/loops.ts'
import { neverStops } from './paths/never-stops.ts'
import { noEnd } from './paths/no-end.ts'
import { noWayOut } from './paths/no-way-out.ts'
import { notComplete } from './paths/not-complete.ts'
import { redLineTrace } from './paths/red-line-trace.ts'
import { remembersTooMuch } from './paths/remembers-too-much.ts'
import { sayFirst } from './paths/say-first.ts'
import { sayFirstOnAPath } from './paths/say-first-on-a-path.ts'
import { shortReplies } from './paths/short-replies.ts'
import { unreached } from './paths/unreached.ts'
import { usesChance } from './paths/uses-chance.ts'
import { wordsBeforeFirst } from './paths/words-before-first.ts'
import { wordsOnAPath } from './paths/words-on-a-path.ts'
import { differs } from './remarks/differs.ts'
import { evidenceUnused } from './remarks/evidence-unused.ts'
import { insteadSayable } from './remarks/instead-sayable.ts'
import { needsEvidence } from './remarks/needs-evidence.ts'
import { needsInstead } from './remarks/needs-instead.ts'
import { needsMove } from './remarks/needs-move.ts'
import { needsReason } from './remarks/needs-reason.ts'
import { oneOfEach } from './remarks/one-of-each.ts'
import { praiseInReason } from './remarks/praise-in-reason.ts'
import { spareInstead } from './remarks/spare-instead.ts'
import { whyCause } from './remarks/why-cause.ts'
import { whyLength } from './remarks/why-length.ts'
import { bestRun } from './scores/best-run.ts'
import { contactScores } from './scores/contact-scores.ts'
import { effectSize } from './scores/effect-size.ts'
import { effectWeights } from './scores/effect-weights.ts'
import { middleRun } from './scores/middle-run.ts'
import { notYours } from './scores/not-yours.ts'
import { outcomeScores } from './scores/outcome-scores.ts'
import { plusAndMinus } from './scores/plus-and-minus.ts'
import { promiseApart } from './scores/promise-apart.ts'
import { promiseBroken } from './scores/promise-broken.ts'
import { promiseKept } from './scores/promise-kept.ts'
import { promiseScores } from './scores/promise-scores.ts'
import { redLineNet } from './scores/red-line-net.ts'
import { scoreBounds } from './scores/score-bounds.ts'
import { secrecyScores } from './scores/secrecy-scores.ts'
import { strategyTooGood } from './scores/strategy-too-good.ts'
import { bannedLabel } from './wording/banned-label.ts'
import { genderedTrainee } from './wording/gendered-trainee.ts'
import { namedPeople } from './wording/named-people.ts'
import { readingAge } from './wording/reading-age.ts'
import { spelling } from './wording/spelling.ts'
import { unlabelledSpeech } from './wording/unlabelled-speech.ts'
import { unlistedName } from './wording/unlisted-name.ts'

const OPTIONS: readonly Rule[] = [
  decisionNeedsLabel,
  optionCount,
  optionLengths,
  longestIsStrongest,
  mostSpecificIsStrongest,
  unspokenIsStrongest,
  echoIsStrongest,
  oneWinner,
  sharedFirst,
  dependsOnHistory,
  dominated,
  sameEffects,
]

const REMARKS: readonly Rule[] = [
  needsMove,
  needsReason,
  needsEvidence,
  oneOfEach,
  whyLength,
  whyCause,
  needsInstead,
  spareInstead,
  insteadSayable,
  praiseInReason,
  differs,
]

const SCORES: readonly Rule[] = [
  strategyTooGood,
  bestRun,
  middleRun,
  effectWeights,
  plusAndMinus,
  scoreBounds,
  effectSize,
  promiseScores,
  promiseApart,
  promiseKept,
  promiseBroken,
  redLineNet,
  secrecyScores,
  outcomeScores,
  contactScores,
  notYours,
]

const WORDING: readonly Rule[] = [
  readingAge,
  bannedLabel,
  genderedTrainee,
  unlabelledSpeech,
  namedPeople,
  unlistedName,
  spelling,
]

const PATHS: readonly Rule[] = [
  wordsOnAPath,
  wordsBeforeFirst,
  sayFirst,
  sayFirstOnAPath,
  shortReplies,
  decisionsOnAPath,
  endingCount,
  endingClosers,
  remembersTooMuch,
  afterCause,
  redLineTrace,
  hardHoldsNoChoice,
  unreached,
  deadEnd,
  failure,
  neverStops,
  noEnd,
  noWayOut,
  loops,
  usesChance,
  notComplete,
]

export const RULES: readonly Rule[] = [...OPTIONS, ...REMARKS, ...SCORES, ...WORDING, ...PATHS]

/** Those that need no run at all, so that a build can ask them too. */
export const TEXT_RULES: readonly TextRule[] = [
  whyLength,
  whyCause,
  insteadSayable,
  praiseInReason,
  readingAge,
  bannedLabel,
  genderedTrainee,
  unlabelledSpeech,
  unlistedName,
  remembersTooMuch,
]

/** Those that look at what runs come to; the others look at the text. */
export const OF_RUNS: ReadonlySet<string> = new Set(
  [...OPTIONS.filter((rule) => rule !== decisionNeedsLabel), oppositeMoves, ...SCORES, ...PATHS].map(
    ({ id }) => id,
  ),
)

/** Those of them that speak of a share of all decisions or runs, also where they name a line. */
export const OF_ALL_RUNS: ReadonlySet<string> = new Set(
  [
    ...RULES.filter(isMeasured),
    dependsOnHistory,
    echoIsStrongest,
    longestIsStrongest,
    mostSpecificIsStrongest,
    oneWinner,
    sharedFirst,
    unspokenIsStrongest,
  ].map(({ id }) => id),
)

/** Those that weigh options and runs of the whole story against one another: they hold back where there is too little of it. */
export const OF_BALANCE: ReadonlySet<string> = new Set(
  [
    bestRun,
    dependsOnHistory,
    echoIsStrongest,
    effectWeights,
    longestIsStrongest,
    middleRun,
    mostSpecificIsStrongest,
    oneWinner,
    plusAndMinus,
    sharedFirst,
    shortReplies,
    strategyTooGood,
    unspokenIsStrongest,
  ].map(({ id }) => id),
)

/** Those that judge runs by where they end, what they come to there, and what they pass: they hold back where runs are cut short. */
export const OF_WHOLE_RUNS: ReadonlySet<string> = new Set(
  [
    ...SCORES,
    dependsOnHistory,
    dominated,
    echoIsStrongest,
    longestIsStrongest,
    mostSpecificIsStrongest,
    oneWinner,
    sameEffects,
    sharedFirst,
    unspokenIsStrongest,
    needsInstead,
    spareInstead,
    decisionsOnAPath,
    wordsOnAPath,
    sayFirstOnAPath,
    endingCount,
    endingClosers,
    sayFirst,
    redLineTrace,
    unreached,
  ].map(({ id }) => id),
)

/** Those of them that would be a fault in any story. */
export const ANYWHERE_RULES: readonly AnywhereRule[] = [
  deadEnd,
  failure,
  neverStops,
  noEnd,
  noWayOut,
  notComplete,
]

export const SHELF_RULES: readonly ShelfRule[] = [evidenceUnused, oppositeMoves]
