import { bringingPeopleAlong } from "../competencies/bringing-people-along";
import { calmUnderPressure } from "../competencies/calm-under-pressure";
import { hearingWhatIsMeant } from "../competencies/hearing-what-is-meant";
import { plainWords } from "../competencies/plain-words";
import type { Job } from "../shapes";

export const care: Job = {
  key: "care",
  title: "Customer Care Specialist",
  department: "Customer Care",
  location: "London",
  workplace: "hybrid",
  employmentType: "full_time",
  level: "",
  salary: [29_000, 34_000],
  openings: 3,
  promisedDays: 10,
  description: `People write to us when their window opened in the night, when the first tomato is ripe, and sometimes because it is February and there is nobody else to tell. You will write back.

## What you will do

- Answer by mail, chat and telephone, in your own words: we have no scripts
- Find the trouble under the complaint
- Tell Engineering and Growing Science, plainly, what forty people told you this week
- One Saturday in four, with a day off for it

## What we look for

- You listen before you help
- You can explain a valve
- You stay kind and in order when it is our fault and forty people are waiting
- Any job where people were worried counts: wards, kitchens, box offices, classrooms

## What you get

- £29,000 to £34,000, and the top of it within two years
- Four weeks with the growers before your first call
- Two days at home if you like

## How we choose

A telephone call, then a panel of forty-five minutes in which you speak with Mr Aldous, who does not exist and is very dear to us. An answer within ten days.`,
  questions: [
    {
      label: "When did you last calm somebody down?",
      kind: "long",
      required: true,
      answers: [
        "Yesterday, my nephew, about a wasp. Professionally: a man whose wedding cake we had sent to the wrong Newport.",
        "On the ward, most nights. Mostly one sits down.",
        "A father at parents' evening. I asked him what he had been like at school.",
        "Box office, snow, 600 people, no train. I told them what I knew every ten minutes, also when it was nothing.",
        "A customer who had been charged twice. I said “that would frighten me too” and it was quiet, and then we sorted it.",
        "My own team, when the card machines were down on Mother's Day. I made tea for the kitchen first.",
        "A lady who rang the wrong number. She stayed on for twenty minutes and rings at Christmas now.",
        "A regular at the bar. I gave him the football results in a very low voice.",
        "Passengers, Gate 14, fog. I learned that people forgive fog and do not forgive silence.",
        "A landlord. I let him finish. It took eleven minutes.",
      ],
    },
    {
      label: "Which of these could you do?",
      kind: "several",
      required: true,
      options: ["Early mornings", "Evenings until 20:00", "One Saturday in four"],
      answers: [
        ["Early mornings", "One Saturday in four"],
        ["Evenings until 20:00", "One Saturday in four"],
        ["Early mornings", "Evenings until 20:00", "One Saturday in four"],
        ["One Saturday in four"],
        ["Early mornings"],
      ],
    },
    {
      label: "Have you ever grown anything you could eat?",
      kind: "yes_no",
      required: false,
      answers: [true, true, true, false],
    },
  ],
  plan: {
    name: "Care panel",
    durationMinutes: 45,
    place: "Room 1, the Lean-to, ground floor",
    briefing: `Fatima is Mr Aldous. Do not help. Jérôme keeps the time, Daniel asks for the nine-year-old.

A candidate who is nervous for the first five minutes is a candidate who wants the job. Score the other forty.`,
    competencies: [
      { of: hearingWhatIsMeant, weight: 3, required: true },
      { of: plainWords, weight: 2, required: true },
      { of: calmUnderPressure, weight: 2, required: true },
      { of: bringingPeopleAlong, weight: 1, required: false },
    ],
  },
};
