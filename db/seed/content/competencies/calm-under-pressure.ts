import type { Competency } from "../shapes";

export const calmUnderPressure: Competency = {
  name: "Calm on a bad day",
  description: "Keeps order, tone and honesty when forty people are waiting and it is our fault.",
  anchors: [
    "Freezes, or fights.",
    "Holds on by working faster; quality goes first.",
    "Calm alone; unsettled by others.",
    "Sorts, says what is known, says when the next word comes, and keeps that promise.",
    "The room is calmer because they are in it.",
  ],
  questions: [
    {
      prompt:
        "It is Saturday, an update has opened four hundred windows in the rain, and three of you are on. What is your first half hour?",
      guidance: "It happened (14 March). Ask what they would tell customers before anybody knows why.",
    },
  ],
  evidence: {
    definitely_not: [
      [
        "“I'd log off, it's not my shift.” Joke? Not sure.",
        "Got cross with me, as the customer, and then with me, as me.",
        "A long silence, then a long list. I don't say this lightly: I would not want them alone on a Saturday.",
      ],
    ],
    no: [
      [
        "Would turn phones off “to think”.",
        "“It wouldn't have happened with proper testing.” True. And now?",
        "Looks for the culprit first. Forty people are still waiting.",
      ],
      [
        "Answer all 400 in order. By hand. In order.",
        "“You just power through.” And the tone by number two hundred? “Shorter.”",
        "Courage yes, order no. They'd be in tears by noon and the queue would be the same.",
      ],
    ],
    mixed: [
      [
        "Good triage. Then tried to answer the angriest first: wrong order.",
        "“I'd stay till it's done.” Brave. Till when? “Till it's done.” Hm.",
        "Composed throughout; what was missing is a word to those who wait.",
      ],
      [
        "Sorted by damage: good. Said nothing to customers until cause known: not good.",
        "“I'd wait for Engineering.” For how long? “As long as they need.”",
        "Steady alone. When Fatima played the panicking colleague, they caught it a little.",
      ],
    ],
    yes: [
      [
        "3 lists: wet people, wet plants, worried people. In that order.",
        "“I'd tell them when I'll speak next, and speak then, even if I've nothing.”",
        "Took a breath before answering, visibly. On the day I'd be glad of that breath.",
      ],
      [
        "Did Mother's Day w/o card machines at {at}. Knew what they'd do better.",
        "Made one small joke at the right time and none after it.",
        "Delegates by name and by task, thanks people, writes down the time. It's all one needs.",
      ],
      [
        "Banner in 5 min: what we know, don't know, next word at 10:30. Then triage. Textbook w/o having read it.",
        "“I'd rather say I don't know at ten than guess at five past.” Did it for real at {at}, with boilers.",
        "Keeps a promise small enough to be kept, every half hour. That's what calms people.",
      ],
      [
        "Gave the one who panics the phone list and a tea. Knows people.",
        "Said sorry once, properly, and went on to what happens now.",
        "Slower when it got worse. I've met surgeons like that.",
      ],
    ],
    strong_yes: [
      [
        "Ran a food bank line in the floods. This is a Tuesday to them.",
        "“First, who's frightened? Not the windows.” I felt better and it's only an exercise.",
        "All three of us were calmer at the end of that question than at its beginning, and we had invented the disaster.",
      ],
    ],
  },
};
