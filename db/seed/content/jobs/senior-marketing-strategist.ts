import { audienceAndStory } from "../competencies/audience-and-story";
import { bringingPeopleAlong } from "../competencies/bringing-people-along";
import { learningFromFailure } from "../competencies/learning-from-failure";
import { readingTheNumbers } from "../competencies/reading-the-numbers";
import { selfDirection } from "../competencies/self-direction";
import { strategicJudgement } from "../competencies/strategic-judgement";
import type { Job } from "../shapes";

export const strategist: Job = {
  key: "strategist",
  title: "Senior Marketing Strategist",
  department: "Marketing",
  location: "London",
  workplace: "hybrid",
  employmentType: "full_time",
  level: "Senior",
  salary: [62_000, 74_000],
  openings: 2,
  promisedDays: 14,
  description: `Half a million people in this country have a balcony that gets four hours of sun, and most of them believe that growing food is for people with gardens. We think they are wrong, and we would like you to find out how to tell them.

## What you will do

- Decide, with Priya and the four of us in marketing, what the one big thing of each season is, and what we leave alone because of it
- Find the people who do not hear from us yet, by talking to them, not about them
- Turn what you learn into a story that the whole company can tell, and into a plan with numbers that could prove it wrong
- Read what comes back: you own the question “did it work?”, together with Sofie's analysts
- Write. Mails, pages, the odd leaflet for a seed swap

## What we look for

- You have chosen what *not* to do, and can tell us what that cost
- You are at home with numbers and not hypnotised by them
- You write sentences that people forward to their sister
- You have failed at something, and something changed because of it

A degree is not on the list. Nor is experience with plants, though you will have killed a tomato by Christmas like everybody here.

## What you get

- £62,000 to £74,000, the range we will really pay
- 28 days of leave, bank holidays, and the first warm Friday of the year off
- Two days a week in the glass building, the rest where you like
- A balcony set, and a bed in the trial garden in Kent

## How we choose

A short talk with Tomasz, then one panel of an hour with three of us. You will get the questions' subjects beforehand. Everybody scores on their own before we speak about you. You will hear from us within two weeks of applying, and we mean it.`,
  questions: [
    {
      label: "Tell us about something you stopped doing although it worked.",
      kind: "long",
      required: true,
      answers: [
        "A loyalty scheme. It cost 3 % of revenue and the people in it were loyal before. We kept the birthday card.",
        "Trade fairs. Nine a year, 61 leads in total. My boss loved them. I showed her what one lead cost next to a flight.",
        "Our weekly newsletter had a 44 % open rate. I made it monthly, because I could not look at another filler article. Replies tripled.",
        "Discount codes at weekends. Sales moved from Friday to Saturday, that was all.",
        "We had an agency for social video. It got views. Nobody could tell me what for.",
        "Sponsoring a podcast that I adore. 1,100 visits in a year, 4 sales. I still listen to it.",
        "Paid search on our own name. We lost nothing in the half of the country where I turned it off.",
        "A chatbot. It answered 70 % of questions and lost us the other 30 % of customers.",
        "I cancelled a rebrand two weeks before launch. The old logo was on four million jars that people wash and keep.",
        "Black Friday. We closed the shop for the day and wrote to customers why. It was our best December.",
        "A referral programme that brought in 18 % of sign-ups and 2 % of those who stayed.",
        "Influencers. The good ones talked about us anyway.",
      ],
    },
    {
      label: "Which audience does Glasshouse not speak to yet?",
      kind: "short",
      required: false,
      answers: [
        "People who rent",
        "Men over seventy who live alone",
        "Restaurants with a yard",
        "New parents, awake at five with nothing to look at",
        "Night-shift nurses",
        "Housing associations",
        "Allotment waiting lists: 175,000 people who have said they want to grow",
        "Teenagers who like chillies",
        "Care homes",
        "People who have just moved in",
      ],
    },
    {
      label: "How many days a week would you like to be in London?",
      kind: "choice",
      required: true,
      options: ["Two", "Three", "Four or five", "I would rather work remotely"],
      flagged: ["I would rather work remotely"],
      answers: ["Two", "Two", "Two", "Three", "Three", "Four or five", "I would rather work remotely"],
    },
  ],
  plan: {
    name: "Strategy panel",
    durationMinutes: 60,
    place: "Room 3, the Orangery, second floor",
    briefing: `We are three at the long table, and it is long: **start by standing up**.

Daniel opens (5 min), Sofie has the one-page sheet of last spring, Marcus asks about failure. Leave ten minutes for the candidate's own questions and answer them straight.

Do not discuss the candidate before everybody has submitted. Not in the lift either.`,
    competencies: [
      { of: strategicJudgement, weight: 3, required: true },
      { of: readingTheNumbers, weight: 2, required: true },
      { of: audienceAndStory, weight: 2, required: true },
      { of: learningFromFailure, weight: 2, required: true },
      { of: bringingPeopleAlong, weight: 2, required: true },
      { of: selfDirection, weight: 1, required: false },
    ],
  },
};
