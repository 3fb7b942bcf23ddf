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
        "“I don't do politics.” Then 20 min of politics.",
        "Told us which of their colleagues at {at} should have been let go. By name.",
        "Contempt, politely worded. I don't want to be described by this person.",
      ],
      [
        "“If Finance blocks, I go to the CEO.” Asked: first? “Saves time.”",
        "Talked over a colleague of mine four times. I counted because it started to matter.",
        "Their account of every colleague was a caricature. I kept imagining the caricature they'd make of us.",
      ],
    ],
    no: [
      [
        "Calls Legal “the business prevention unit”. Twice.",
        "“You just have to find the right ally.” And the person who disagrees? “You go and find another ally.”",
        "Every story ends with the others understanding in the end. None of the others is quoted.",
      ],
      [
        "Sent the 14-page mail at 23:40. Was surprised nobody replied.",
        "Nodded at everything I said, including the thing I made up to see.",
        "I believe they mean well and I'd not send them into a room where something is at stake.",
      ],
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
        "Good w/ engineers, scared of Finance. Says so.",
        "“We agreed to disagree.” About what, exactly? Took a while, and then it was precise.",
        "Listens properly one to one. In the group story from {at} they vanish for about three months.",
      ],
      [
        "Knew the opponent's view, got it from the minutes. Never asked him.",
        "Gave me the last word each time. I'd have liked to have to fight for it.",
        "Honest that the disagreement at {before} was won by seniority and not by argument. That counts for something.",
      ],
      [
        "Changed the plan because of a warehouse picker's remark. Then presented it as own idea, by own account. Regrets it.",
        "“I think I was right and I think I was unbearable.” Half the competency, and the half one can't teach.",
        "Somewhere between anchors three and four; the evidence is one good story told carefully.",
      ],
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
        "Weekly 15 min w/ the loudest critic, 2 yrs now. Named 3 things that came of it.",
        "“I asked him to write page two. It was better than page one.” I laughed, and believed it.",
        "What I noticed: they never once described a colleague by a job title.",
      ],
      [
        "Lost the argument on pricing, ran it anyway as if it'd been own idea. Checked w/ ref: true.",
        "When I misremembered their example they let me finish and then put it right in four words.",
        "Took my objection home, so to speak: came back to it ten minutes later with a better answer than the first.",
      ],
      [
        "Brings the person w/ the problem to the meeting instead of a slide about them.",
        "“We don't have to like it. We have to know why.” That's how they closed it at {at}, and people came along.",
        "Calm, specific, generous with credit. I looked for the edge and found a sense of humour.",
      ],
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
        "Ended a 2-yr feud between Stores & Online at {before} w/ one shared number. Both heads still quote it.",
        "“I asked them to argue each other's side. It took an hour and we never needed it again.”",
        "I disagreed on purpose for a quarter of an hour. At the end I held their view, and they had taken half of mine.",
      ],
      [
        "Told me I was wrong about returns, showed me, and I thanked them. Not like me.",
        "The works council wrote the reference. The works council!",
        "The person they beat for a promotion now works for them, by choice, and rang us.",
      ],
      [
        "Changed own plan in front of 40 people at {before}. Person who'd objected now runs it.",
        "“He was right and I'd already printed it. So I stood up and said he was right.” Told without any pride at all.",
        "A sceptic who became the loudest advocate, named, and happy for us to ring him. I did. He confirmed it, and told it more warmly.",
      ],
    ],
  },
};
