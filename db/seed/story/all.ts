import { choosing, elsewhere, standingIn } from "../content/scenes/arranging";
import { returner } from "../content/scenes/called-back";
import { split } from "../content/scenes/debrief-ready";
import { visitor } from "../content/scenes/reception";
import { consultant } from "../content/scenes/second-door";
import {
  asking,
  coming,
  countering,
  declined,
  drafting,
  finished,
  leaving,
  offered,
  overdue,
} from "../content/scenes/waiting";
import {
  anAlternateStandsIn,
  anotherTimeIsAskedFor,
  calendarsAreHandedIn,
  hoursAreKept,
  timesWait,
} from "./arranging";
import { anEngagementIsFinished, oneStoryIsComplete } from "./called-back";
import { othersComeToday, panelsAreComing } from "./coming";
import { aCounterProposalWaits, aQuestionWaits, termsWereDeclined } from "./consulting";
import { aDebriefIsReady } from "./debrief-ready";
import { aScorecardIsADraft } from "./drafting";
import { oneOutcomeLeaves } from "./leaving";
import { anOfferIsOut } from "./offered";
import { oneAnswerIsOverdue } from "./overdue";
import { someoneWaits } from "./reception";
import { anEngagementIsUnderWay } from "./second-door";

/** What a visitor finds when the demo opens. Those of today come first: they need their people at fixed times. */
export const scenes = [
  someoneWaits,
  othersComeToday,
  aDebriefIsReady,
  aScorecardIsADraft,
  oneOutcomeLeaves,
  oneAnswerIsOverdue,
  anOfferIsOut,
  aQuestionWaits,
  panelsAreComing,
  timesWait,
  anotherTimeIsAskedFor,
  anAlternateStandsIn,
  hoursAreKept,
  calendarsAreHandedIn,
  anEngagementIsUnderWay,
  oneStoryIsComplete,
  anEngagementIsFinished,
  termsWereDeclined,
];

/** Told when all else is: from here on terms are approved by two. */
export const lastScenes = [aCounterProposalWaits];

/** The people of the scenes, who do not apply a second time among the others. */
export const reserved: ReadonlySet<string> = new Set(
  [
    ...[
      visitor,
      split,
      consultant,
      returner,
      asking,
      countering,
      declined,
      drafting,
      finished,
      leaving,
      offered,
      overdue,
      choosing,
      elsewhere,
      standingIn,
    ],
    ...[...coming.strategist, ...coming.firmware, ...coming.care, coming.today.firmware, coming.today.care],
  ].map(({ name }) => name),
);
