import { bringingPeopleAlong } from "../competencies/bringing-people-along";
import { planningUnderUncertainty } from "../competencies/planning-under-uncertainty";
import { readingTheNumbers } from "../competencies/reading-the-numbers";
import { supplierNegotiation } from "../competencies/supplier-negotiation";
import type { Job } from "../shapes";

export const planner: Job = {
  key: "planner",
  title: "Supply Chain Planner",
  department: "Operations",
  location: "Bristol",
  workplace: "hybrid",
  employmentType: "full_time",
  level: "Mid",
  salary: [42_000, 50_000],
  openings: 1,
  promisedDays: 14,
  description: `A balcony set has 340 parts. One of them is a hinge that takes sixteen weeks, and everybody wants it in March. You will see to it that it is there, and that we do not own forty thousand hinges in August.

## What you will do

- Plan what we buy, when and how much, for a spring that nobody can forecast
- Speak with the people who make our glass, hinges and seeds, and be the one they ring first
- Tell Sales the truth in October

## What we look for

- You know what being wrong costs on each side
- You ask how the furnace is
- You are kind to spreadsheets and they to you

## How we choose

A talk with Tomasz, then an hour with Jérôme, Marcus and Priya. You will ring the glassmaker.`,
  questions: [
    {
      label: "What was the most expensive thing you ever ordered too few of?",
      kind: "long",
      required: true,
      answers: [
        "Lids. Forty-one thousand jars of honey and no lids. I know a great deal about lids now.",
        "Left-hand door seals for a train. The right-hand ones had come.",
        "Vaccines' little needles, not the vaccines. A weekend I shall not forget.",
        "Christmas crackers, snaps only. Silent crackers are a sad thing.",
        "Pallets. Nobody orders pallets. That was the lesson.",
        "Batteries, because I trusted the minimum in the system. Somebody had typed it in 2009.",
      ],
    },
    {
      label: "Which planning systems have you used?",
      kind: "short",
      required: false,
      answers: [
        "SAP, reluctantly",
        "NetSuite and a very large sheet",
        "Odoo",
        "A whiteboard, then Kinaxis",
        "Sage, Excel",
      ],
    },
  ],
  plan: {
    name: "Operations panel",
    durationMinutes: 60,
    place: "Room 4, the Cold Frame, third floor",
    briefing:
      "Jérôme is the glassmaker. Give nothing away for nothing. Priya asks what they would tell Sales in October.",
    competencies: [
      { of: planningUnderUncertainty, weight: 3, required: true },
      { of: supplierNegotiation, weight: 2, required: true },
      { of: readingTheNumbers, weight: 2, required: true },
      { of: bringingPeopleAlong, weight: 1, required: true },
    ],
  },
};
