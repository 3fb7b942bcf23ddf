import type { Competency } from "../shapes";

export const selfDirection: Competency = {
  name: "A direction of their own",
  description: "Is going somewhere, with us or without us, and can say where.",
  anchors: [
    "Wants any job; asks us what they should want.",
    "Wants this title; would take it anywhere.",
    "Knows what they want to learn; the way there depends on others.",
    "Has a direction, has already taken steps on it unasked, and sees where we fit in.",
    "Would do this work regardless, has begun, and shows us something they have made.",
  ],
  questions: [
    {
      prompt: "If we don't hire you, what will you do?",
      guidance:
        "It is a friendly question. Say so. A plan B is not a lack of interest; having none is not loyalty.",
    },
  ],
  evidence: {
    definitely_not: [
      [
        "“I'd be devastated.” And then? Nothing.",
        "“What would you advise?” I said I was asking them. “Probably apply again.”",
        "No sense of where they are going, only of what they are leaving. I felt for them; it doesn't make it a yes.",
      ],
    ],
    no: [
      [
        "Wants “Senior”. Has 4 other processes running for the same word.",
        "“There's a role at a bank I'd take.” Same energy as for ours.",
        "A title is being sought and we happen to have one. Perfectly legitimate, but we asked for more.",
      ],
    ],
    mixed: [
      [
        "Wants to learn measurement. Waits for a firm that'll pay the course.",
        "“I'd stay at {at} and try to change it from inside, again.” The “again” was honest.",
        "Knows what they'd like to become. Each step towards it starts with somebody else.",
      ],
      [
        "Plan B = freelance. Has no client yet. Has a logo.",
        "Lit up on community gardens, went flat on the job itself. I'm not sure we are where they want to go.",
        "Sincere, and still looking. Fine at that age; the question is whether we can wait.",
      ],
    ],
    yes: [
      [
        "Runs a newsletter on seed swaps, 1,900 readers, started unasked. Would go part-time on it.",
        "“I'd do it anyway, slower: two days for whoever pays and three on the postcode idea.” Had the spreadsheet for it.",
        "They'd be all right without us, and knew how we'd speed it up. That's the footing I like to hire on.",
      ],
      [
        "Plan B concrete: contract at {before}, dates, then a course already paid by them.",
        "Shrugged and smiled: “Ring you in three weeks with something you'd wish you had.”",
        "A direction, steps taken, and a place for us in it. No drama about the alternative.",
      ],
    ],
    strong_yes: [
      [
        "Brought the thing. A working postcode → sowing-date page. 3,100 users. Made in evenings.",
        "“Then I'll build it for somebody else, and you'll see it in the underground.” Opened the laptop. It exists.",
        "They've already begun the work we would hire them to do, and would go on with it tomorrow morning if we said no today.",
      ],
    ],
  },
};
