import type { JobKey } from "./shapes";

/** What Tomasz noted after reading or a telephone call. */
export const screeningNotes = {
  strong: [
    "Rang {first}, 28 min. Knew our product, had read the returns policy (!). Asked who decides and how. Free Tuesdays and Thursdays.",
    "Phone, 25 min. Calm, specific. Two examples with figures, one that went wrong. Notice period {notice}. Wants a look at the trial garden.",
    "Good call. Currently {title} at {at}; leaving because the team was merged. Salary in our range. Would like the panel in the morning, school run.",
    "Spoke at length about {at}. I believed all of it. Slight worry about the commute from {city}; says two days are fine.",
    "{first} asked better questions than I did. Put forward. Needs a lift, not the stairs, the Potting Shed is fine.",
    "Referred by somebody in the workshop, kept that out of the panel's kit. Strong on paper, stronger on the phone.",
  ],
  middling: [
    "20 min. Likeable. Examples from {at} a little general; I asked for one failure and got two thirds of one. Let the panel find out.",
    "Fine call. Salary hopes 8 % above the range, knows it. Would come for the work, they say.",
    "On paper a stretch, on the phone less so. Two years short of what we wrote; I think what we wrote was too much.",
    "Line was terrible, rang twice. What I heard was good. Notice {notice}.",
    "{first} is also with two others, final round at one. Told them our dates.",
  ],
  weak: [
    "Read twice. Good person, other job: everything in here is account management.",
    "Would need a visa we cannot sponsor for this level. Told them so on the phone; they were gracious, I was not happy.",
    "The letter is for another company. It happens. Read the CV all the same: no.",
    "Eleven posts in six years, and each “a journey”. Rang to be fair. No.",
    "Wants fully remote from {city}. This one isn't. Said I'd keep them in mind for the next one that is.",
    "Nice CV, nothing in it from the last four years, and the answers to the form are one word each.",
  ],
} as const;

/** What other members noted. */
export const colleagueNotes = [
  "Worked with somebody from the same team at {at}: says {first} was the one who stayed when it got dull.",
  "Answer to the first question on the form is the best I've read this month.",
  "Please not on a Wednesday, half of us are in Kent.",
  "Saw the CV: {before} and {at} are both closer to us than they look. Happy to explain.",
  "If this goes on to a panel, ask about the gap. There's surely a reason, and it's better asked than guessed.",
  "Adjustments: questions in writing on the day, please. Arranged with Bernadette.",
] as const;

export const nextSteps = {
  applied: ["Read the CV and the answers", "Read by Thursday", "Check the work permit question, kindly", ""],
  review: [
    "Ring on Tuesday",
    "Ask for two panel times",
    "Second look by the hiring manager",
    "Waiting for a time that suits",
  ],
  interview: [
    "Panel to score",
    "Send the questions' subjects",
    "Book the lift and a jug of water",
    "Remind the panel",
  ],
  decision: ["Debrief", "Manager decides", "Write two lines of feedback"],
} as const;

export const sources: readonly (readonly [name: string, share: number])[] = [
  ["careers page", 34],
  ["LinkedIn", 22],
  ["Otta", 9],
  ["Indeed", 14],
  ["referral", 8],
  ["Growers’ Weekly", 4],
  ["a friend of the house", 3],
  ["Guardian Jobs", 6],
];

export const withdrawalReasons = [
  "I have accepted another offer. Thank you for being so quick and so plain.",
  "We are expecting twins, earlier than planned.",
  "My employer has made me a counter-offer and I am, to my own surprise, staying.",
  "The commute. I tried it on Monday at eight. I am sorry.",
  "Family reasons; I would like to apply again next year.",
  "",
  "I realised while answering your questions that I would rather do something else altogether. That is a compliment.",
] as const;

export const noShow =
  "I did not come yesterday and did not ring. I lost my nerve in the lift. I am sorry to have kept you waiting.";

/** What people ask for on the day. */
export const wishes = [
  "The questions on paper, please.",
  "A seat near the door.",
  "Uses a wheelchair.",
  "A glass of water and a short break after half an hour.",
] as const;

export const stillDecidingReasons = [
  "One of the panel has been ill, and we would rather wait for her than decide without her.",
  "Two of you are very close and we are taking a second look.",
  "The budget meeting was moved by a week.",
] as const;

/** Rationales, never sent. */
export const rationales = {
  not_now: [
    "Agreed on four of six. The two where we differ are the two that the job is made of, and there the evidence is thin.",
    "A clear second. I would have been glad of either; the other one had done the hard half before.",
    "Strong on people, not there on method yet. Twelve months and I would look again, and I have told Tomasz so.",
    "The sealed score and the room say the same. No from me.",
    "Liked by all three, convincing to one. That is not enough for this seat.",
    "The experience is real but from a different climate. We would be paying for a year of translation.",
    "Level. The work is that of somebody two steps earlier, done well.",
  ],
  unread: [
    "Not the experience the job asks for; nothing in the answers that speaks against it being so.",
    "Other applicants are nearer to what we need this time.",
    "Place of work does not fit.",
    "The answers were not about this job.",
  ],
  hire: [
    "Three yeses, one of them strong, and the disagreement was about taste. The evidence on the heaviest competency is the best of the round.",
    "Split on one row and I side with the sceptic there; all the same the best we have seen, and the gap is one we can teach.",
    "Yes, and quickly, please: there is another offer.",
  ],
  consult: [
    "Another candidate was stronger across the board for the seat. But the idea on the board is worth more than a polite letter: let us pay for it and see.",
    "We have one seat and two people. What {first} proposed can be done from outside in four weeks, and should be.",
    "Not the job, yet. A bounded piece of work on what the panel rated highest.",
  ],
} as const;

/** One line that impressed and one thing to build, as they stand in an outcome. */
export const feedback: Record<JobKey, readonly { impressed: string; build: string }[]> = {
  strategist: [
    {
      impressed: "The way you took our one-page sheet apart, and said which figure you would ignore.",
      build: "Say earlier what your choice would cost us; we had to ask.",
    },
    {
      impressed: "Your sentence to the lady with the tomatoes. It has gone round the office.",
      build: "A test that could prove the plan wrong. We would have liked to see a number.",
    },
    {
      impressed: "The story of the campaign you stopped, and how you told it.",
      build: "Show one choice made from our situation rather than from the last one.",
    },
  ],
  firmware: [
    {
      impressed: "Your power budget on the board: the best arithmetic of the day.",
      build: "Go on after the symptom is gone; the cause was one step further.",
    },
    {
      impressed: "The forty lines. We all wanted to keep them.",
      build: "State what would prove an idea wrong before you try it.",
    },
  ],
  care: [
    {
      impressed: "How you let Mr Aldous finish.",
      build: "When forty people wait, a first word to all of them comes before the perfect word to one.",
    },
    {
      impressed: "Your jam jar. We understand greenhouses better now.",
      build: "One open question early on saves five closed ones.",
    },
  ],
  scientist: [
    {
      impressed: "You noticed August before anybody else has.",
      build:
        "Choose the analysis before the data; you know this, and we would have liked to see it on the board.",
    },
  ],
  designer: [
    { impressed: "The states nobody draws, drawn.", build: "Show us where the visits reached the product." },
    {
      impressed: "The timetable for one bus.",
      build: "Reasons beside the taste: your taste is good, and a team needs the reasons.",
    },
  ],
  backend: [
    {
      impressed: "The ownership interval, unprompted.",
      build: "How it gets from the old tables to the new ones while it serves.",
    },
  ],
  planner: [
    { impressed: "You asked the glassmaker how he was.", build: "Use the answer: there was a trade in it." },
  ],
};
