import type { Competency } from "../shapes";

export const debuggingMethod: Competency = {
  name: "Finding the cause",
  description: "Narrows a fault down by experiment, one change at a time, and knows when it is found.",
  anchors: [
    "Restarts, upgrades, adds a delay until it goes away.",
    "Guesses well from experience; stuck when the guess is wrong.",
    "Bisects when told to; stops when the symptom is gone.",
    "States what would falsify the idea, halves the space, keeps a log, can reproduce it at will.",
    "Found the cause under the cause, and made that class of fault impossible or loud.",
  ],
  questions: [
    {
      prompt:
        "A hub in the field restarts every night between two and three. You have its log and it is four hundred miles away. Go on.",
      guidance:
        "We have the real log (page 2). The cause was the neighbour's freezer. Nobody needs to get there; watch how they walk.",
    },
    {
      prompt: "Tell us about the fault that took you longest.",
      guidance: "Ask what they were sure of that was wrong.",
    },
  ],
  evidence: {
    definitely_not: [
      [
        "Watchdog + delay(500) + new PSU, all at once. Then wouldn't know which.",
        "“I'd push a firmware update and see.” To four hundred miles away, on a hub that restarts. I asked twice.",
        "No hypothesis was stated in twenty-five minutes. Things were tried, in the order they came to mind.",
      ],
    ],
    no: [
      [
        "Guess 1: memory leak. Guess 2: memory leak. Log shows 61% free at reset.",
        "“Nine times out of ten it's the power.” And the tenth? “I'd ask someone.”",
        "Experience without method. It carried them a good way and then stopped, and so did they.",
      ],
      [
        "Didn't look at timestamps until min 14. They're the whole story.",
        "Longest fault: three weeks. What was it? “Went away with the new SDK.” So we don't know. “No.”",
        "Clever and impatient: three causes proposed, none tested, the fourth announced as the answer.",
      ],
    ],
    mixed: [
      [
        "Right tool (logic analyser), wrong wire. Found it. 11 min gone.",
        "“I'd log more.” What would the log have to say? Good answer, late.",
        "Careful, a bit literal. Follows the evidence and doesn't yet go to meet it.",
      ],
      [
        "Bisected firmware versions when nudged. Good log reading. Declared victory at the brown-out, didn't ask why brown-out.",
        "“I'd want a second hub in the same house.” Best move of the day. Then forgot to say what it would show.",
        "Methodical as long as somebody holds the lamp. I would be glad to mentor this and less glad to depend on it this winter.",
      ],
      [
        "Race at {at}: right find, no repro. Fix held, so far.",
        "Drew the state machine from the log, neat. Missed the transition that isn't in it.",
        "Half a point below yes for me: the reasoning is sound, the stopping too early.",
      ],
    ],
    yes: [
      [
        "Asked when it does NOT restart. First one in 3 wks to ask.",
        "“Give me two nights and I'll be bored of it.” Then said what each night would test.",
        "Wrote down three ideas and crossed out their favourite first, because it was their favourite.",
      ],
      [
        "Split mains / radio / code in 4 min, one test each. Got to mains. Asked what else is on the circuit. (!!)",
        "“Before I touch it, what would have to be true if I'm wrong?” Wrote the answer on the board and came back to it.",
        "Keeps a log as they go and read it back to us. They found the brown-out, doubted it, and asked for the neighbour's clock. Lovely to watch.",
      ],
      [
        "i2c lock-up at {before}: 3 wks, repro rig from a hair dryer and a relay. Root cause: pull-up value.",
        "Was sure it was DMA. “I was sure for nine days. I've kept the notebook.” Brought the notebook.",
        "Narrow, test, narrow. When the log contradicted the theory they were visibly pleased.",
      ],
    ],
    strong_yes: [
      [
        "Got the freezer. 2nd person ever. Then: make the hub log supply dips so nobody needs to be clever again.",
        "“It's not the hub. Something near it starts at ten past two.” Hannah put her pen down.",
        "Cause under the cause, and then a change that makes the next one loud. That's the fifth anchor to the letter.",
      ],
    ],
  },
};
