import type { Competency } from "../shapes";

export const planningUnderUncertainty: Competency = {
  name: "Planning with unknowns",
  description: "Plans for a spring that nobody can forecast, and knows what being wrong costs on each side.",
  anchors: [
    "One figure, one date.",
    "Adds ten per cent to everything.",
    "Works with ranges; decides by the middle.",
    "Weighs too many against too few, buys late where it is cheap, says when it will look again.",
    "Changed the terms so that being wrong costs less.",
  ],
  questions: [
    {
      prompt:
        "The hinge takes sixteen weeks, spring sales vary by half, and cash is short in January. When do you order what?",
      guidance:
        "Cost of a missing hinge: a lost order. Cost of a spare one: 90 pence a year. See if they ask.",
    },
  ],
  evidence: {
    definitely_not: [
      [
        "Order forecast. Forecast = last year. Done.",
        "“Sales has to give me the number.” They can't. “Then it's on Sales.”",
        "Uncertainty is somebody else's department.",
      ],
    ],
    no: [
      [
        "+10% on all 340 parts, incl. the £190 glass.",
        "“Safety stock.” For what service level? “Safe.”",
        "A rule without its reason. It costs us money where it does not help and stock-outs where it would.",
      ],
    ],
    mixed: [
      [
        "Ranges good. Picked the P50 for the hinge. 90p part, 16 wks!",
        "Asked for the cost of a spare hinge at the very end, and re-did the plan while we packed up.",
        "The tools are there. What being wrong costs comes as an afterthought.",
      ],
    ],
    yes: [
      [
        "Hinges: 2 springs' worth now. Glass: weekly call-offs. Reviewed 1 Feb. Cash fine.",
        "“I'd rather explain nine hundred pounds of hinges than one missing.” Knew the price because they had asked.",
        "Buys late where late is cheap and early where it is not, and has a date for changing their mind.",
      ],
    ],
    strong_yes: [
      [
        "At {before} moved to common hinge across 3 lines, so wrong on one = right on another.",
        "“I didn't forecast better. I made them ship blanks and drill in Bristol.” Lead time from sixteen weeks to two.",
        "They changed the question, commercially and physically, until it no longer mattered what spring does.",
      ],
    ],
  },
};
