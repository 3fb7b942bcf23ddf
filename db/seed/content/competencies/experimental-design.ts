import type { Competency } from "../shapes";

export const experimentalDesign: Competency = {
  name: "Designing a trial",
  description: "Asks a question that a trial can answer, and builds the trial that can say no.",
  anchors: [
    "Grows things and looks.",
    "Two pots, one each; sure of the answer.",
    "Replicates and controls; the analysis is chosen afterwards.",
    "Blocks, randomises, writes down the analysis first, knows what the trial cannot say.",
    "Designed a trial that overturned the house's belief, and the house thanked them.",
  ],
  questions: [
    {
      prompt:
        "Our app says “water in the evening”. Design the trial that could prove us wrong, in one season, with forty school yards.",
      guidance: "Schools are shut in August. See when they notice.",
    },
  ],
  evidence: {
    definitely_not: [
      [
        "n=1 per arm, “but very controlled”.",
        "“You can see when a plant is happy.” I said: blind? “No, you look at it.”",
        "There was no outcome of this trial in which we would have been wrong.",
      ],
    ],
    no: [
      [
        "40 schools, 20/20, alphabetical. Evening watering = caretaker. Didn't see the confound.",
        "Sure of the result before the design was drawn. I asked for the other result: “It wouldn't happen.”",
        "A demonstration, not a trial.",
      ],
    ],
    mixed: [
      [
        "Randomised, good. Power? “Enough.” 6 min later worked it out: not enough. Fair play.",
        "Noticed August after twenty minutes, laughed, redesigned half of it. The better half.",
        "The skeleton of a real trial. Would choose the analysis after seeing the data, and said so, which is honest and wrong.",
      ],
    ],
    yes: [
      [
        "Blocked by aspect + region, crossover in June, pre-registered. August in minute 2.",
        "“It can tell you about tomatoes in school yards. It can't tell you about basil on balconies, and your app says it does.” Ouch.",
        "Wrote the analysis on the board before the first seed. The weakest part was named by the candidate.",
      ],
    ],
    strong_yes: [
      [
        "Overturned the feed schedule at {before} with 96 plots. Firm saved 11% N. Paper in the bag.",
        "“They'd sold that advice for twenty years. The director read it, closed the door, and then printed it.”",
        "A design I would put my own name to, done aloud, in nine minutes.",
      ],
    ],
  },
};
