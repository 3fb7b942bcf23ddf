import type { Competency } from "../shapes";

export const supplierNegotiation: Competency = {
  name: "Dealing with suppliers",
  description: "Gets what we need and is rung first when there is little to go round.",
  anchors: [
    "Threatens.",
    "Price, and then price.",
    "Pleasant and prepared; gives the first concession.",
    "Knows what the other side needs, trades it for what we need, writes it down.",
    "Suppliers call them with bad news early.",
  ],
  questions: [
    {
      prompt:
        "Our glassmaker wants nine per cent more from Monday. You have no second source. Ring him. (Play it.)",
      guidance: "He has a furnace standing idle on Fridays. It comes out if they ask how he is.",
    },
  ],
  evidence: {
    definitely_not: [
      [
        "“We'll go elsewhere.” We can't, he knows. Call over.",
        "Put the phone down on Jérôme to show strength.",
        "It would have cost us the glass and the glassmaker.",
      ],
    ],
    no: [
      [
        "9→7.5 by repeating “5”. Nothing else discussed.",
        "“What's your best price?” He'd just said it.",
        "A single lever, pulled hard.",
      ],
    ],
    mixed: [
      [
        "Nice call. Gave 6-mth commitment at once, got nothing for it.",
        "Asked how he was! Then didn't use the answer.",
        "Well prepared and too quick to be liked.",
      ],
    ],
    yes: [
      [
        "Found the idle Fridays in 3 min. Off-peak glass at +2%. Confirmed by mail, wrote the mail.",
        "“What would make Friday worth your while?” And he was ours.",
        "Traded what costs us little for what he needs. Jérôme says he'd have said yes, and he was playing him.",
      ],
    ],
    strong_yes: [
      [
        "Resin shortage ’22: their supplier at {at} rang them before the market knew. Says a lot.",
        "“He rang me from his daughter's wedding to say the kiln had cracked.”",
        "People bring this person bad news early. One cannot fake the references for that; I rang two.",
      ],
    ],
  },
};
