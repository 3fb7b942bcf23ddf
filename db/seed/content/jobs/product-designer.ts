import { bringingPeopleAlong } from "../competencies/bringing-people-along";
import { designCraft } from "../competencies/design-craft";
import { learningFromFailure } from "../competencies/learning-from-failure";
import { listeningToUsers } from "../competencies/listening-to-users";
import type { Job } from "../shapes";

export const designer: Job = {
  key: "designer",
  title: "Product Designer",
  department: "Design",
  location: "London",
  workplace: "hybrid",
  employmentType: "full_time",
  level: "Mid",
  salary: [48_000, 58_000],
  openings: 1,
  promisedDays: 14,
  description: `Our app is used outdoors, in the sun, with earth on the thumb, by people who would rather not be using an app. Four in ten give up while they set up their first hub. You will change that.

## What you will do

- Own the first twenty minutes: from the box on the table to the first window that opens by itself
- Visit people at home, watch, and come back with less than you left with
- Draw every state, the ugly ones first
- Work within arm's length of Firmware

## What we look for

- Work that is right in the small
- A loved idea that you have proved wrong
- Words and pictures from the same hand

## How we choose

A talk with Tomasz, then an hour with Mei-Ling, Sofie and Marcus. No homework. Bring the smallest thing you are proud of.`,
  questions: [
    {
      label: "A link to something small you are proud of",
      kind: "short",
      required: true,
      answers: [
        "The undo in the parking app of my city",
        "A form for a crematorium. I cannot link it, I will bring it.",
        "The ticket machine in Ghent that says sorry",
        "My grandmother's remote control (two buttons)",
        "An error message that got fan mail",
        "The map legend at the children's hospital",
        "A timetable for one bus",
      ],
    },
    {
      label: "Which tools are you fluent in?",
      kind: "several",
      required: false,
      options: ["Figma", "Code (HTML and CSS)", "Paper", "Origami or ProtoPie"],
      answers: [
        ["Figma", "Paper"],
        ["Figma"],
        ["Figma", "Code (HTML and CSS)"],
        ["Figma", "Code (HTML and CSS)", "Paper"],
        ["Figma", "Origami or ProtoPie"],
      ],
    },
  ],
  plan: {
    name: "Design panel",
    durationMinutes: 60,
    place: "Room 2, the Potting Shed, first floor",
    briefing:
      "Ask for the error state. Ask for the German. Thank them for the case study and go back to the thing: we are here for the thing, not for the case study about the thing.",
    competencies: [
      { of: designCraft, weight: 3, required: true },
      { of: listeningToUsers, weight: 3, required: true },
      { of: learningFromFailure, weight: 1, required: true },
      { of: bringingPeopleAlong, weight: 2, required: true },
    ],
  },
};
