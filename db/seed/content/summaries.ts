import type { Voices } from "./shapes";

/** What people write at the foot of a scorecard, by what they would do. */
export const summaries: Record<
  "definitely_not" | "no" | "yes" | "strong_yes" | "no_decision",
  readonly Voices[]
> = {
  definitely_not: [
    [
      "Not this job, not the next one up either. Sorry.",
      "We were polite to each other for an hour, and that is what happened.",
      "My notes have a page of questions and few answers. I would spare them a second round.",
    ],
    [
      "Clear no. Didn't find one row to argue about.",
      "“I could do this job in my sleep.” I'd rather they did it awake.",
      "I don't see the job in what was said today, however I turn it.",
    ],
    [
      "No. Nothing I saw today is near what we need.",
      "“Any questions for us?” “No, I think I've got it.” I don't think so.",
      "I looked for reasons to be wrong and found none. A kind answer, please, and soon.",
    ],
  ],
  no: [
    [
      "No. Close on 1 row, far on 2. Happy to be argued with.",
      "A lovely hour and a thin sheet. I filled this in twice to be sure.",
      "If the seat were one level down I'd say yes at once.",
    ],
    [
      "Not yet. Would re-interview in 12 months, no bad feeling.",
      "Great company, and I learned about bees. Not what the rows ask.",
      "I'd want to have seen one hard decision, owned. We asked for it three ways.",
    ],
    [
      "No. Evidence thin where weights are high.",
      "Everything was “we”. I looked for the “I” and found it in the hobbies.",
      "Good instincts, and a habit of waiting to be asked. The seat is the other way round.",
    ],
    [
      "Leaning no, writing no.",
      "“What does good look like here?” is a fine question at minute two and a worrying one at minute fifty.",
      "I'd be glad to be wrong here, and I don't think I am.",
    ],
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
      "Yes. Nothing flashy, everything there.",
      "Better at minute fifty than at minute five. I like that curve.",
      "A yes, with one reservation that stands in the second row and that I'd raise with them openly.",
    ],
    [
      "Yes. Checked one claim live, held up.",
      "“I'd rather you knew now.” They told us their weak side before we found it. I had found it. Still.",
      "I would learn something from this person, and so would the room.",
    ],
    [
      "Yes on balance. The doubt's in the notes, it's a small one.",
      "Left the cups washed. Not evidence. I mention it.",
      "Steady, kind and exact. I've seen brighter this month and none that I'd sooner work with.",
    ],
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
      "Strong yes. Would move desks for this one.",
      "I stopped taking notes twice, which I don't do.",
      "If I could hire one person this year it would be this one, and I've tried to write down why rather than how much.",
    ],
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
      "Lost my notes for half of it. Others saw more.",
      "I know somebody at {at} and kept hearing them. Better I stay out of it.",
      "The interview I saw was about another job, and a good one. I can't score this from it.",
    ],
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
