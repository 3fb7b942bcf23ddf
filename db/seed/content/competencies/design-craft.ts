import type { Competency } from "../shapes";

export const designCraft: Competency = {
  name: "Craft",
  description: "Makes things that are right in the small, on a small screen, with wet hands.",
  anchors: [
    "Shows pictures of screens; states, errors and long names were never drawn.",
    "Handsome in the ideal case; falls apart with real content.",
    "Careful work; the reasons are taste.",
    "Every state is drawn, choices have reasons, and it was tried on a real phone outdoors.",
    "Invented something small that others now copy, and can show the twelve versions before it.",
  ],
  questions: [
    {
      prompt:
        "Show us the smallest thing in your portfolio that you are proud of, and everything you threw away for it.",
      guidance: "Ask for the error state. Ask what happens in German.",
    },
  ],
  evidence: {
    definitely_not: [
      [
        "No empty, error or offline states anywhere. “Dev fills those in.”",
        "I asked what happens with a name like Priya's. “It would truncate.” To what? “Pr…”",
        "Beautiful posters of software. I could not find a place where a person could do anything with them.",
      ],
    ],
    no: [
      [
        "Great hero shots. 14 px grey on grey for the only number that matters.",
        "“The brand team chose the contrast.” Did they test it outside? “It's an app.” Ours is used in the sun.",
        "Handsome as long as nothing goes wrong. With real data the board they showed broke in three places, and they were surprised by each.",
      ],
    ],
    mixed: [
      [
        "Contrast measured, text size not. 11 px in the sun.",
        "“I drew it at night.” You could tell, and so could they.",
        "A good eye with few arguments. I'd like to see them beside somebody who asks why.",
      ],
      [
        "Tidy files, tidy thinking. Why 8 pt? “Feels right.” It does. Still.",
        "Showed the valve screen in all its states but one: no signal. That is the one our customers see.",
        "Real care in the work. I couldn't get at the reasons, and I think the reasons are taste, and the taste is good.",
      ],
      [
        "Slider for watering is elegant, unusable with gloves. Took the point well.",
        "“I'd redo this today.” Good instinct: half the portfolio got that sentence.",
        "Better than the portfolio suggests; most of it is {at}'s house style. I'd set a small paid task before deciding.",
      ],
    ],
    yes: [
      [
        "All states. Long German. RTL. Tried it in a polytunnel with condensation. Photos of that!",
        "“This toggle took nine days. It has to be wrong-proof at five in the morning.” Showed me the eight that weren't.",
        "Each decision came with a reason and the reason was a person. The icons are drawn on a grid they made and can defend.",
      ],
      [
        "Error copy written by them, in verbs. Removed 2 screens from a flow of 5 at {at}.",
        "Handed us their phone with the screen reader on and said nothing. It simply worked.",
        "Quiet, exact, finished. They noticed our own badge is off by a pixel and waited until the end to mention it.",
      ],
    ],
    strong_yes: [
      [
        "The two-step undo in {before}'s app is theirs. I've copied it. Didn't know until today.",
        "Laid twelve paper versions on the table in order. “Seven was the best and nobody could find it.”",
        "The smallest thing was a loading state that tells you how long the kettle has. It is the best piece of interaction I've seen in an interview.",
      ],
    ],
  },
};
