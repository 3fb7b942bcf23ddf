import type { Voices } from "./shapes";

/** What people write at the foot of a scorecard, by what they would do. */
export const summaries: Record<
  "definitely_not" | "no" | "yes" | "strong_yes" | "no_decision",
  readonly Voices[]
> = {
  definitely_not: [
    [
      "No. Nothing I saw today is near what we need.",
      "“Any questions for us?” “No, I think I've got it.” I don't think so.",
      "I looked for reasons to be wrong and found none. A kind answer, please, and soon.",
    ],
  ],
  no: [
    [
      "Not for this job. Likeable. Gaps in the rows that weigh most.",
      "Told us what they thought we'd like to hear, and told it well. I'd have liked to hear the other thing.",
      "A decent interview that didn't add up to the job. I would see {first} again in a year, gladly.",
    ],
    [
      "No from me. See row 1, the rest is fine.",
      "There's a good colleague in there, for somebody else's problem.",
      "I kept hoping for the second half of each answer. Two out of five came.",
    ],
    [
      "Below the bar on method. Not close enough to stretch.",
      "When I asked what they'd do on Monday they told me what {at} did in 2022.",
      "Three good stories, all of them about other people's decisions. Not enough for the seat.",
    ],
  ],
  yes: [
    [
      "Yes. Would hire. Weak spot is known and teachable.",
      "“Where would I sit?” asked not about the desk but about the decisions. Good question; good hour.",
      "A yes with my eyes open: the evidence on the heaviest row is solid, the rest is what we can grow.",
    ],
    [
      "Yes. Figures held when I checked 3 of them.",
      "I'd enjoy arguing with this person, and I think I'd lose about half the time.",
      "I came in sceptical after the CV. The answers were plainer and better than the paper.",
    ],
    [
      "Yes, unless somebody saw something I didn't.",
      "Asked us where we disagree. We told them. They took notes.",
      "Not spectacular, and I mean that as praise: everything was there, in order, with its reason.",
    ],
  ],
  strong_yes: [
    [
      "Strong yes. Don't lose them over a week of paperwork.",
      "On the way to the lift: “I'd change one thing on your home page.” They were right about that as well.",
      "I'd give up something else to have {first} here. The evidence is in the rows; I have tried to keep my enthusiasm out of them.",
    ],
    [
      "Strong yes. Best on the two heaviest rows since I'm here.",
      "The only interview this month after which nobody looked at the telephone.",
      "If the others differ I would like to hear it, and I would be surprised.",
    ],
  ],
  no_decision: [
    [
      "Can't say. Ran out of time on 2 rows, my fault.",
      "Half of it I didn't follow, and I think that's me. Leave me out of this one.",
      "I am honestly between the two, and would rather say so than round it.",
    ],
  ],
};

export const notAssessed = [
  "We ran out of time before we got there.",
  "The question had been answered in the talk with Tomasz, so I left it out.",
  "I had to leave for ten minutes here.",
  "Not asked: the conversation had gone elsewhere, usefully.",
] as const;
