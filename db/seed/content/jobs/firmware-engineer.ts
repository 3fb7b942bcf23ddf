import { bringingPeopleAlong } from "../competencies/bringing-people-along";
import { codeForOthers } from "../competencies/code-for-others";
import { debuggingMethod } from "../competencies/debugging-method";
import { designingWithinLimits } from "../competencies/designing-within-limits";
import { learningFromFailure } from "../competencies/learning-from-failure";
import type { Job } from "../shapes";

export const firmware: Job = {
  key: "firmware",
  title: "Firmware Engineer",
  department: "Engineering",
  location: "London",
  workplace: "office",
  employmentType: "full_time",
  level: "Mid to senior",
  salary: [54_000, 70_000],
  openings: 1,
  promisedDays: 14,
  description: `The hub weighs ninety grams, runs on two AA cells, and decides at four in the morning whether a window opens above somebody's seedlings. You will write what it thinks.

## What you will do

- Own the firmware of the next hub (C and some Rust, Zephyr, a radio that hates sheds)
- Keep a budget for every microamp, and defend it
- Build the rigs that let us find a fault downstairs and not on a balcony in Aberdeen
- Review, pair, and write down why

## What we look for

- You have shipped something that ran on a battery, outdoors, for years
- You find causes and not cures
- Your code is read by others with pleasure
- You can tell a gardener, in gardening words, why the window stayed shut

## What you get

- £54,000 to £70,000
- A bench of your own in the workshop downstairs, with a proper window
- 28 days of leave, and a Friday each month for whatever you think is broken

## How we choose

A talk of half an hour with Tomasz, then a panel of seventy-five minutes with Hannah, Kwame and a grower. No puzzles, no live coding; bring forty lines of your own.`,
  questions: [
    {
      label: "What did you last measure with an oscilloscope, and what did it tell you?",
      kind: "long",
      required: true,
      answers: [
        "Inrush on a pump driver. 3.1 A for 8 ms, which is why the radio browned out each time it rained.",
        "A 1-wire bus with eleven metres of cable. It told me that eleven metres is too much.",
        "The supply of a sensor that drifted. It was the scope's own ground lead. I felt clever and then I did not.",
        "Wake-up time of our MCU against the data sheet. The data sheet was an optimist.",
        "Clock stretch on I²C that the driver ignored. Eleven days of “flaky hardware”, solved in a morning.",
        "An LED. It took as much as the rest of the product, on average. We removed it.",
        "PWM noise in an audio path, 17 kHz. My dog had told me before.",
        "Contact bounce on a float switch: 40 ms, in a tank, with waves.",
      ],
    },
    {
      label: "Languages you would be happy to write on Monday",
      kind: "several",
      required: true,
      options: ["C", "C++", "Rust", "Python", "Assembly"],
      answers: [
        ["C"],
        ["C", "Python"],
        ["C", "C++", "Python"],
        ["C", "Rust"],
        ["C", "C++"],
        ["Rust", "Python"],
        ["C", "Assembly", "Python"],
      ],
    },
    {
      label: "Years with embedded devices",
      kind: "number",
      required: true,
      answers: [1, 2, 3, 3, 4, 5, 5, 6, 7, 8, 9, 11, 14, 18, 22],
    },
  ],
  plan: {
    name: "Bench panel",
    durationMinutes: 75,
    place: "The workshop, bench 4, lower ground floor",
    briefing: `Bring the log of hub 0417 (page 2), the two cells and a board marker that works.

Hannah leads the log, Kwame the power budget, Rosalind asks the grower's question: “Why did my window stay shut?”`,
    competencies: [
      { of: debuggingMethod, weight: 3, required: true },
      { of: designingWithinLimits, weight: 3, required: true },
      { of: codeForOthers, weight: 2, required: true },
      { of: learningFromFailure, weight: 1, required: true },
      { of: bringingPeopleAlong, weight: 1, required: true },
    ],
  },
};
