import type { Competency } from "../shapes";

export const bringingPeopleAlong: Competency = {
  name: "Bringing people along",
  description: "Works with people who disagree, and leaves them better informed than before.",
  anchors: [
    "Goes round people, or over their heads.",
    "Explains louder; agreement is what remains when others are tired.",
    "Friendly and fair; avoids the one conversation that matters.",
    "Seeks the person who disagrees early, can state their view to their satisfaction.",
    "Changed their mind in public because of it, or won over a sceptic who now argues the case.",
  ],
  questions: [
    {
      prompt: "Who disagreed with you most in the last year, and what was their argument?",
      guidance:
        "The argument should sound as good as its owner would make it. If it sounds silly, ask why a sensible person held it.",
    },
  ],
  evidence: {
    definitely_not: [
      [
        "“If Finance blocks, I go to the CEO.” Asked: first? “Saves time.”",
        "Talked over a colleague of mine four times. I counted because it started to matter.",
        "Their account of every colleague was a caricature. I kept imagining the caricature they'd make of us.",
      ],
    ],
    no: [
      [
        "Opponent's argument = “doesn't like change”. That's not an argument.",
        "“In the end they came round.” How? “I kept at it.” I asked what they said in reply. Couldn't remember.",
        "Persuasion here means repetition. Not unkind, simply deaf in one ear.",
      ],
      [
        "Answered my objections to a different question. Twice. Didn't notice.",
        "Said “with respect” before each sentence without any.",
        "Wants harmony so much that disagreement is reported as a misunderstanding every time.",
      ],
    ],
    mixed: [
      [
        "Gets on with everyone. Has never had the budget talk w/ boss, 2 yrs. Knows it.",
        "“I brought cake.” Charming, and it worked, and the real disagreement is still there by their own account.",
        "Fair to all sides and a little afraid of the decisive conversation. I'd want a reference on this one.",
      ],
      [
        "Could give the other side's view, thin version. Corrected it when I pushed. OK.",
        "Asked what one of us meant rather than answering at once. Later did the opposite with me.",
        "Better with peers than upwards. The role is mostly upwards.",
      ],
    ],
    yes: [
      [
        "Ops lead at {at} hated their forecast. Gave his case better than most ops leads would. Met him weekly since.",
        "“She thought we'd poison the brand for three months' sales, and she'd seen it happen at her last place.” You could hear they still respect her.",
        "Goes to whoever disagrees first, before the slides exist. I tested it by disagreeing: they slowed down and asked what I had seen.",
      ],
      [
        "Invites the sceptic to break the plan. Did it here: “So where does it fail?”",
        "Wrote the counter-argument into their own proposal as page two, signed by the person who held it.",
        "Disagreed with me, plainly, and the room stayed warm. That's most of the job.",
      ],
    ],
    strong_yes: [
      [
        "Changed own plan in front of 40 people at {before}. Person who'd objected now runs it.",
        "“He was right and I'd already printed it. So I stood up and said he was right.” Told without any pride at all.",
        "A sceptic who became the loudest advocate, named, and happy for us to ring him. I did. He confirmed it, and told it more warmly.",
      ],
    ],
  },
};
