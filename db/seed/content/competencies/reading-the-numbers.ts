import type { Competency } from "../shapes";

export const readingTheNumbers: Competency = {
  name: "Reading the numbers",
  description: "Knows what a figure can and cannot say, and decides with it.",
  anchors: [
    "Quotes figures without knowing what is divided by what.",
    "Reports what the dashboard says; takes a rise for an effect.",
    "Sound with familiar measures; unsure when two of them disagree.",
    "Says where a number comes from, what could explain it otherwise, and decides all the same.",
    "Finds the flaw in our own figures during the interview and proposes the comparison that settles it.",
  ],
  questions: [
    {
      prompt:
        "Here is last spring on one sheet: visits doubled, orders rose by four per cent. What happened?",
      guidance:
        "There is no right answer. The sheet leaves out returning customers on purpose; a very good candidate asks for them.",
    },
    {
      prompt: "Which number did you once believe that turned out to be wrong?",
      guidance: "Ask how they found out, and how long it took.",
    },
  ],
  evidence: {
    definitely_not: [
      [
        "CAC “about 40”. 40 what, per what? Didn't know. CV says “data-driven” five times.",
        "“The algorithm tells you what works.” Asked how they'd check the algorithm: “You don't need to, that's the beauty.”",
        "I can teach someone our measures. I cannot teach wanting to know what they mean, and there was no sign of it today.",
      ],
    ],
    no: [
      [
        "Visits x2, orders +4%: “so conversion is a UX problem”. Stopped there. No other reading offered.",
        "Claimed +140% leads at {at}. From what base? “I'd have to look it up.” Same month the company had been on TV.",
        "Reads a chart fluently and never once asked how it was made. It is the second anchor: what goes up was caused by us, what goes down by the market.",
      ],
      [
        "Mixed up median and mean in the delivery sheet, twice. Not nerves, said it slowly.",
        "“I trust the dashboard, that's what we pay for.” I asked who built it. Pause. “The agency.”",
        "Comfortable, confident and wrong about the sheet. When I showed the second column they adjusted the story and not the conclusion.",
      ],
    ],
    mixed: [
      [
        "Says “directionally” a lot. Direction was right 3 of 4 times.",
        "Asked for last year's sheet; when I had none, made one up, and said so.",
        "Good hygiene with figures, little appetite for them.",
      ],
      [
        "Fine on funnel maths. When I showed two attribution models that disagree: picked the nicer one.",
        "“Could be seasonality, could be us, I'd want last year.” Right. But then budgeted as if it was us.",
        "Solid with the measures they know from {at}. A step outside and they wait for somebody to say which figure counts. Honest about it, which I liked.",
      ],
      [
        "Knows cohorts in theory. Drew one, axes swapped, fixed it alone. Meh/OK.",
        "Found the duplicate orders on the sheet after Daniel hinted. Without the hint, I think not.",
        "Gave a range and not a figure, good. The range was so wide that no decision came out of it.",
      ],
    ],
    yes: [
      [
        "Asked within 1 min: are returning customers in there? (They aren't.) Gave 2 rival explanations, ranked.",
        "“We believed churn was four per cent for a year. It was four per cent of the people who answered.” Told against themselves, with dates.",
        "Decides with incomplete figures and says how incomplete. When I asked for the weakest number in their own CV they named it at once.",
      ],
      [
        "Held out a postcode area at {at} for 6 wks. Real lift 11%, reported 31%. Told the board 11.",
        "Estimated our repeat rate out loud from what's public and got 22 %. It's 24 %.",
        "Careful without hiding behind care. I never had to ask what something was divided by.",
      ],
    ],
    strong_yes: [
      [
        "Spotted that our sheet counts refunds as orders. In the interview. We've shown this sheet to 30 people.",
        "“May I be rude? These two columns can't both be right.” They can't. It was my sheet.",
        "They found the flaw, proposed the comparison and wrote the query on the board, nearly without error. I'd like to work beside this person.",
      ],
    ],
  },
};
