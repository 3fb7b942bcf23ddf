import { bringingPeopleAlong } from "../competencies/bringing-people-along";
import { codeForOthers } from "../competencies/code-for-others";
import { debuggingMethod } from "../competencies/debugging-method";
import { lastingData } from "../competencies/lasting-data";
import type { Job } from "../shapes";

export const backend: Job = {
  key: "backend",
  title: "Backend Engineer",
  department: "Engineering",
  location: "London or Bristol",
  workplace: "remote",
  employmentType: "full_time",
  level: "Senior",
  salary: [65_000, 82_000],
  openings: 2,
  promisedDays: 14,
  description: `Six million readings a day, from hubs that are offline half of it, change owners, and lie about the time. You will keep them true.

## What you will do

- Model and store what the hubs say, so that support, science and the customer see the same thing
- Change it while it runs
- Be on call one week in seven, and make that week boring

## What we look for

- Constraints where others have good intentions
- Faults found by experiment
- Code that others can keep (TypeScript and PostgreSQL here; we do not mind what you come from)

## How we choose

A talk with Tomasz, then an hour with Hannah, Kwame and Mei-Ling. Bring forty lines of your own.`,
  questions: [
    {
      label: "A migration you are proud of, in three sentences",
      kind: "long",
      required: true,
      answers: [
        "Ids from int to bigint on 900 million rows. Shadow column, trigger, swap on a Tuesday at eleven. I went to lunch.",
        "Split one table into three while it took 2,000 writes a second. The old one was kept as a view for a year, and two people still use it.",
        "I removed a cache. Nothing else. p95 fell by half, because it had been wrong so often that everybody retried.",
        "Moved sessions out of Redis. It had been there for speed. It was slower.",
        "Soft deletes to real deletes, with the lawyers. 40 % of the data was dead.",
        "Time zones. All of them. I would not do it again and I am glad I did.",
      ],
    },
    {
      label: "From which day could you start?",
      kind: "short",
      required: false,
      answers: ["Next month", "Three months' notice, sadly", "Monday", "After the summer", "Six weeks"],
    },
  ],
  plan: {
    name: "Engineering panel",
    durationMinutes: 60,
    place: "By video",
    briefing:
      "Hannah has the tables, Kwame the fault, Mei-Ling asks who disagreed with them last. Cameras on for all of us, optional for them.",
    competencies: [
      { of: lastingData, weight: 3, required: true },
      { of: debuggingMethod, weight: 2, required: true },
      { of: codeForOthers, weight: 2, required: true },
      { of: bringingPeopleAlong, weight: 1, required: true },
    ],
  },
};
