import type { Competency } from "../shapes";

export const listeningToUsers: Competency = {
  name: "Listening to users",
  description: "Finds out what people do, not what they say they would.",
  anchors: [
    "Designs for themself.",
    "Asks people what they want, and draws it.",
    "Runs decent interviews; findings and designs stay in separate files.",
    "Watches people in the place itself; can show the change that followed.",
    "Proved a loved idea wrong with five visits, and the company dropped it.",
  ],
  questions: [
    {
      prompt: "Tell us about a time when what people did surprised you. What did you change?",
      guidance:
        "Look for the visit, the date, the change. Numbers of interviews are not evidence of listening.",
    },
  ],
  evidence: {
    definitely_not: [
      [
        "Never met a user at {at}. “PMs do that.”",
        "“I'm basically the target group.” Then: “I don't have a balcony.”",
        "Every user in the portfolio turned out to be the candidate in a different jumper.",
      ],
    ],
    no: [
      [
        "Surveyed 300 ppl: want dark mode. Built dark mode. Nobody used it. Blames marketing.",
        "Asked people to rank features. I asked what they did with the ranking: “We built them in that order.”",
        "Asks and then draws the answer. Kind to users, credulous towards them.",
      ],
    ],
    mixed: [
      [
        "8 visits, 1 change, wrong change, undone in a month. Told straight.",
        "“They lied, politely.” Good. So what did they do? “I didn't see.”",
        "Curious about people, shy of their kitchens.",
      ],
      [
        "Good interviews (watched one clip). Insight deck and shipped thing don't touch.",
        "“The surprise was that they were happy.” What changed? “We kept it.” Fair enough, though.",
        "Knows how to listen. I couldn't find the place where the listening reached the product.",
      ],
    ],
    yes: [
      [
        "Stood in 6 kitchens at 7 am. People open the app with an elbow. Moved the main button up 90 px.",
        "“She'd stuck a note on the hub: DO NOT TOUCH, DAD. That note became the child lock.” Photo of the note.",
        "Visited, watched, changed, went back. The going back is what most people leave out.",
      ],
      [
        "Found people set up the hub in the shop car park, on 3G. Cut the download to 900 kB.",
        "Recorded silence for two minutes while a man looked for the valve. Played it to the board at {at}.",
        "The surprise was real, dated, and a little embarrassing for them, and the design that came out of it is still live.",
      ],
    ],
    strong_yes: [
      [
        "5 visits killed the voice assistant at {before}. Whole roadmap item, £400k. Wrote it in one page.",
        "“Everyone in the building loved it. In the shed it couldn't hear you over the rain.” They stood in the shed in the rain to find out.",
        "Took a loved idea to five people, came back without it, and brought the company along. That page should be taught.",
      ],
    ],
  },
};
