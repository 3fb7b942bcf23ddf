/** The whole story, from the application to the signature under a better job. */
export const returner = {
  name: "Ngozi Okwuosa",
  source: "referral",
  answers: ["The map legend at the children's hospital: a lift is a lift, also when you are four"],
  call: "30 min. Product designer at Children's Hospital North. Brought a legend with eleven symbols and told me about the forty she threw away. Wants a product that is used outdoors. Could start within a month.",
  rationale:
    "A very near second. For this seat we chose somebody with more years on shipped hardware. What she said about our first twenty minutes I would like to see built, by her, now: consult instead.",
  feedback:
    "What impressed us: you unpacked our box in the interview and stopped at the sentence where four in ten people give up. One thing to build: the handover to engineers, before it is finished rather than after.",
  terms: {
    scope:
      "The first twenty minutes with a hub.\nRedesign what happens between the box on the table and the first window that opens by itself, try it with people at home, and leave it built.",
    deliverables:
      "Six visits, filmed, with a page each\nA set-up that works outdoors, offline and with gloves\nThe new words for every step, in English and German",
    measure: { name: "Set-ups finished without help", unit: "set-ups", target: 20_000 },
  },
  milestones: [
    {
      title: "Six visits, with a page each",
      note: "Six homes, one of them a lighthouse. The page about Mrs Adair is the one to read first.",
    },
    {
      title: "A set-up that works offline",
      note: "Works in the shed with the door shut. Kwame tried it in the lift.",
    },
    {
      title: "Live for everybody, with a way back",
      note: "Live for all new hubs since Tuesday. Nobody has needed the way back.",
    },
  ],
  readings: [
    { value: 1_150, note: "One in ten new hubs." },
    { value: 4_300, note: "Half of them." },
    { value: 9_800, note: "All of them." },
    { value: 15_600, note: "" },
    { value: 21_400, note: "91 % without a telephone call; it was 58 %." },
  ],
  closing:
    "Done, and more than was asked. The visits have become a habit: two of us go every second Thursday. I have asked her to come back for good.",
  seen: [
    {
      rating: "strong_yes" as const,
      evidence:
        "Drew the ugly states first: no signal, wet gloves, a hub that had been opened before. Nobody had to ask for one.",
    },
    {
      rating: "strong_yes" as const,
      evidence: "Six visits where four were agreed, and every change can be traced to somebody at a table.",
    },
    {
      rating: "yes" as const,
      evidence: "Threw the second set-up away after one visit, and said so on Friday.",
    },
    {
      rating: "yes" as const,
      evidence: "Two engineers run visits themselves now. The panel doubted this; the first week was slow.",
    },
  ],
  reference:
    "Ngozi Okwuosa redesigned the first twenty minutes with our hub, from the box on the table to the first window that opens by itself. She visited six homes before she drew a screen, wrote the words in two languages, and stayed until it was live for everybody. Nine in ten people now finish alone; it was six. Our engineers learned to visit people from her, which is more than we had asked for. We would work with her again at once.",
  job: {
    title: "Lead Product Designer",
    level: "Lead",
    description:
      "Lead the design of everything a grower touches: hub, app and the words on both. The job grew out of an engagement in which the first twenty minutes were made anew, and it goes on from there: one person to begin with, a team of three by next year.",
    unpublishedReason:
      "Made for a call back: it grew out of the engagement “The first twenty minutes with a hub”.",
  },
  levelReason:
    "She applied as a mid-level designer and delivered as a lead: six visits, a set-up that nine in ten finish alone, and two of our engineers who now run visits themselves.",
  conditions:
    "Two days a week in London. A budget of £12,000 a year for visits. Begins with four weeks beside Customer Care.",
  callBackRationale:
    "The panel had her at “yes” with a doubt about engineers; the engagement has answered the doubt. Target 20,000, reached 21,400.",
  cv: {
    headline: "Product Designer",
    city: "Leeds",
    link: "okwuosa.example",
    profile:
      "I design for people who are afraid, in a hurry or four years old. I draw the ugly states first and throw away a great deal.",
    posts: [
      {
        title: "Product Designer",
        employer: "Children's Hospital North",
        what: "hospital",
        place: "Leeds",
        years: "2021 – now",
        points: [
          "Signs, app and appointment letters as one language; missed appointments fell from 14 to 8 %",
          "The map legend: eleven symbols out of fifty-one, tried with children on scooters",
          "Words for the hard messages, written with two nurses",
          "Every screen works with a glove on",
        ],
      },
      {
        title: "UX Designer",
        employer: "Tram & Tide",
        what: "city transport",
        place: "Manchester",
        years: "2018 – 2021",
        points: [
          "Timetable for one bus, readable at arm's length in sunlight",
          "Delay screens that say what is known and when the next word comes",
        ],
      },
      {
        title: "Visual Designer",
        employer: "Studio Marrow",
        what: "design studio",
        place: "Lagos",
        years: "2016 – 2018",
        points: ["Packaging for a salt", "An identity for a night market"],
      },
    ],
    schools: [{ award: "BA Graphic Design", school: "University of Nigeria, Nsukka", years: "2012 – 2016" }],
    skills: [
      "Figma",
      "Home visits",
      "Microcopy",
      "Accessibility",
      "Prototyping",
      "Icon drawing",
      "HTML and CSS",
    ],
    languages: ["Igbo (native)", "English (native)"],
    interests: ["a choir in Chapeltown", "scooters"],
  },
};
