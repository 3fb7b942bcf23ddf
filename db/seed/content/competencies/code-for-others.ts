import type { Competency } from "../shapes";

export const codeForOthers: Competency = {
  name: "Code that others can keep",
  description: "Writes for whoever comes next: small, named well, tested where it matters.",
  anchors: [
    "Works on their machine.",
    "Clever; needs its author in the room.",
    "Clean in the parts they like; tests after the fact.",
    "Reads aloud well, tested at the risky joints, reviewed with care for others' time.",
    "Their work is where newcomers start reading.",
  ],
  questions: [
    {
      prompt: "Read us forty lines of your own code and tell us what you would change today.",
      guidance: "They bring it, or choose from a public repository. Ask what the test would not catch.",
    },
  ],
  evidence: {
    definitely_not: [
      [
        "Couldn't explain own l. 22–31. “Came from an answer online.” Fine, but what does it do?",
        "“Nobody's complained.” Is anyone else able to build it? “Not at the moment.”",
        "I asked what a newcomer would find hardest. “They'd ask me.” That's the answer to the competency.",
      ],
    ],
    no: [
      [
        "Template metaprogramming for 3 sensors. Very clever. Won't outlive them.",
        "“Comments are a smell.” No names longer than four letters either.",
        "It's brilliant and private, like a diary.",
      ],
    ],
    mixed: [
      [
        "Names good, function 90 lines. “It's one thing, really.” It's three.",
        "Reviewed our snippet kindly and missed the race. Saw it when I breathed in.",
        "I could maintain this. I'd ring them twice in the first week.",
      ],
      [
        "Driver: lovely. Glue: 400-line main(). Knows it.",
        "“I'd write the test first next time.” Showed the ones written after: happy path only.",
        "The part they care about is exemplary, and then there's the rest. Reviews given at {at} were kind and rather late.",
      ],
    ],
    yes: [
      [
        "Brought 38 lines, not 40. “The other two weren't needed.”",
        "“I'd delete the comment and fix the name.” Did so, out loud, and it was better.",
        "It's code by somebody who has inherited code.",
      ],
      [
        "40 lines, read like prose. Test at the parser, none at getters. Would rename one thing. Right thing.",
        "“This comment says why, because in March I'd deleted it and broke Norway.”",
        "Changed a name while reading, apologised, and explained who would have stumbled. Reviews with questions, not verdicts.",
      ],
      [
        "Removed 2,300 lines at {at}, nobody noticed. That's the point.",
        "Handed the code to Hannah and asked her to explain it back. She could.",
        "Tests sit where it hurts. They could say what isn't covered, and that they'd decided so.",
      ],
    ],
    strong_yes: [
      [
        "Known here already: half the team learned MQTT from their repo. Humble about it.",
        "“The best commit I ever made deleted my own framework.” Showed the diff and the thank-you from the team that had to live with it.",
        "It's where newcomers at {before} are told to start reading. I read it last night and understood the whole thing in one sitting.",
      ],
    ],
  },
};
