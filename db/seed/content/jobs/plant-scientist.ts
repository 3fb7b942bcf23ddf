import { experimentalDesign } from "../competencies/experimental-design";
import { growingKnowledge } from "../competencies/growing-knowledge";
import { learningFromFailure } from "../competencies/learning-from-failure";
import { plainWords } from "../competencies/plain-words";
import type { Job } from "../shapes";

export const scientist: Job = {
  key: "scientist",
  title: "Plant Scientist",
  department: "Growing Science",
  location: "East Malling, Kent",
  workplace: "office",
  employmentType: "part_time",
  level: "Postdoctoral or equal experience",
  salary: [38_000, 46_000],
  openings: 1,
  promisedDays: 21,
  description: `Forty thousand small greenhouses send us a reading every ten minutes. No trial station in the world has that. We would like somebody who knows what it can tell, and what it cannot.

## What you will do

- Design the trials that could prove our advice wrong, in Kent and in forty school yards
- Turn the answers into rules for the hub and sentences for the app
- Publish, with our blessing, also when we look foolish

## What we look for

- You write the analysis before the seed is sown
- You have grown under glass, in earnest, and lost some
- You can explain it to a child and to Hannah

Four days a week; three in Kent, in boots.

## How we choose

A talk with Tomasz, then an hour with Rosalind, Kwame and Sofie in the roof garden in London. There will be five leaves on the table.`,
  questions: [
    {
      label: "What did you once believe about plants that turned out to be wrong?",
      kind: "long",
      required: true,
      answers: [
        "That drought-stressed basil tastes better. In a blind test it tastes of drought.",
        "That companion marigolds keep whitefly off. They keep me cheerful, p = 0.6.",
        "Everything I had been taught about night temperature in peppers.",
        "That more light is more growth. My cucumbers explained the rest to me.",
        "That one can see nitrogen from the road.",
        "That plants lean to the light. Mine leaned to the radiator.",
      ],
    },
    {
      label: "A paper, report or notebook we should read",
      kind: "short",
      required: false,
      answers: [
        "Ask me for the third one, it has the mistake in it",
        "The appendix of my thesis",
        "A blog nobody reads, link in the CV",
        "None yet; two in review",
      ],
    },
  ],
  plan: {
    name: "Roof-garden panel",
    durationMinutes: 60,
    place: "Roof garden, sixth floor",
    briefing:
      "The five leaves are in the fridge behind the seed trays; take them out half an hour before. Sofie asks about the forty schools, Kwame plays the engineer who wants a rule by Friday.",
    competencies: [
      { of: experimentalDesign, weight: 3, required: true },
      { of: growingKnowledge, weight: 3, required: true },
      { of: plainWords, weight: 2, required: true },
      { of: learningFromFailure, weight: 1, required: true },
    ],
  },
};
