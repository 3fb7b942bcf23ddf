/** What waits for somebody on the morning the demo opens. */

export const overdue = {
  name: "Rafiqul Islam Chowdhury",
  call: "25 min. Quiet, exact, eight years at Tandem Savings. Asked when he would hear, twice, because the last company never wrote back at all. Gave him our dates.",
  note: "@Priya Raghunathan, the debrief is done and you wanted a night to sleep on it. That was last week. He must hear from us, whatever it is.",
  task: "Decide, and ring him before the letter does",
  discussion:
    "Sofie's point on the numbers holds. Where we differ is whether a bank teaches the audience we have; nobody moved anybody on that, and it is what Priya has to decide.",
  stillDeciding: "Two of you are very close, and we are taking a second look rather than a quick one.",
};

export const leaving = {
  name: "Grace Winterbottom",
  call: "30 min. Brand manager at Pemberton Mills, flour. Warm, structured, and honest that she would miss the smell. Two days a week in London are fine.",
  rationale:
    "Agreed on four of six, and the two that differ are judgement and numbers. A very good brand manager; the seat asks for somebody who says no to brand managers. Would look again in a year.",
  feedback:
    "What impressed us: your sentence to the lady with the tomatoes, which has gone round the office, and how you spoke of the people you have led. One thing to build: one test that could prove your plan wrong. We asked three times, and would have liked to see a number.",
  pool: "Structured, warm, and honest about what she does not know. Ask her again when a brand seat opens.",
};

export const countering = {
  name: "Emre Kılıç",
  call: "40 min. Consultant by nature: asked for our figures before he answered. Growth manager at Wren & Ives. Would do something short as well as something long.",
  rationale:
    "Strongest on numbers of anybody we met for this seat, and not the person to lead the season. The question why balcony sets come back is worth two weeks of him. Consult instead.",
  feedback:
    "What impressed us: you asked for the returns before you answered, and were right about what was in them. One thing to build: bring the people along who have to live with the answer.",
  terms: {
    scope:
      "Why balcony sets come back.\nFind out why one balcony set in seven is returned in its first summer, from our data and from thirty conversations, and say which two causes we should mend first.",
    deliverables:
      "Thirty conversations, with notes we may keep\nA ranking of causes with what each costs\nTwo proposals that can be tried by March",
    measure: null,
  },
  counter: {
    note: "Thank you, I would love to do this. Thirty conversations in six days is twenty too many or four days too few: people who return things do not ring back at once. I propose nine days from a week later, and my usual rate. The two proposals by March stay as they are.",
  },
};

export const asking = {
  name: "Parisa Hosseinzadeh",
  call: "35 min. Plant pathologist, Lea Valley, two seasons of cucumbers and one of regret. Funniest description of whitefly I have heard. Four days would be three too many at the moment: a small child.",
  rationale:
    "Five leaves of five, and the job is four days in Kent, which cannot be. What she could do for the app's disease pages in eight days is worth more than a polite letter.",
  feedback:
    "What impressed us: five leaves of five, and the vents. One thing to build: the trial was drawn for a station, and we have school yards.",
  terms: {
    scope:
      "The app's pages on what ails a plant.\nRewrite the forty pages on disease and pest so that somebody with a leaf in their hand finds the right one, and mark what we should not claim.",
    deliverables:
      "Forty pages, in plain words\nA key that begins with the leaf and not with the name\nA list of what we claim and cannot show",
    measure: null,
  },
  question:
    "Thank you, this made my week. One question before I say yes: may the eight days be sixteen half days, while my daughter is at nursery? And would my name stand on the pages?",
};

export const offered = {
  name: "Shanice Campbell",
  call: "20 min, in her lunch break, from a stairwell. Ward clerk at St Bride's. I rang about a job and left feeling better about my mother. Put forward.",
  rationale: "Three yeses and one of them strong. Mr Aldous wanted to stay on the line.",
  conditions: "Four weeks with the growers before the first call. No Saturdays in the first two months.",
};

export const drafting = {
  name: "Søren Kjærgaard",
  call: "30 min. Agronomist, Danish, three years at Thanet Salads. Would cycle to East Malling. Wants to publish when it goes wrong, and asked whether we mean that.",
  draft: {
    ratings: [
      {
        rating: "yes" as const,
        evidence:
          "Saw August in min 3. Blocked by aspect. Wanted 2 seasons, we have 1, redesigned it w/o complaint. Power calc ok, checked: 0.8 for 12 %.",
        notAssessedReason: "",
      },
      {
        rating: "mixed" as const,
        evidence: "3 of 5 leaves. The hard one yes. Must ask Rosalind what no. 4 was, I'd have said the same",
        notAssessedReason: "",
      },
    ],
  },
};

export const declined = {
  name: "Hamza Qureshi",
  rationale:
    "Very good on data, and we have filled both seats. A short piece of work on the ledger of readings would suit him and us.",
  feedback:
    "What impressed us: the ownership interval, unprompted. One thing to build: speak of what you do not know before we find it.",
  terms: {
    scope:
      "A ledger for readings that arrive twice.\nDesign how late and doubled readings are kept and shown, with the tables, the constraints and the way there.",
    deliverables: "The design on four pages\nThe migration, rehearsed on a copy",
    measure: null,
  },
  reason:
    "Thank you for a generous letter. I have said yes to a full-time place since we met, and they would not like it. Should you hire again, I would come a third time.",
  pool: "Said that he would come a third time. Ask him as soon as there is a seat for data.",
};

export const finished = {
  name: "Tereza Dvořáková",
  rationale:
    "Second for the seat by a hair. What she said about our slow queries in passing should be done, and she should be paid for it.",
  feedback:
    "What impressed us: you read our slow log in the break. One thing to build: tell the story of a change, not only its result.",
  terms: {
    scope:
      "Read our slow queries.\nTake the forty slowest questions our product asks its database, and make each answer within a tenth of a second.",
    deliverables: "The forty queries, before and after\nA page on how to keep it so",
    measure: { name: "Queries under 100 ms", unit: "queries", target: 40 },
  },
  milestones: [
    { title: "The first twenty", note: "Twenty-three, I could not stop. Six of them were one." },
    {
      title: "All forty, and the page",
      note: "Done. The page is short because the rule is: look at the plan before you look at the code.",
    },
  ],
  readings: [
    { value: 12, note: "" },
    { value: 23, note: "Six of them were one." },
    { value: 38, note: "" },
    { value: 46, note: "Six more came to light on the way." },
  ],
  closing:
    "Finished two days early. Reports are ready at six instead of at ten. No seat for her at the moment; she knows that we would ring.",
};

/** Those who come in the next days, and today beside the visitor who waits. */
export const coming = {
  strategist: [
    {
      name: "Ciara Mulvaney",
      call: "25 min. Insight analyst turned strategist, Fieldfare Foods. Short answers, all of them useful.",
    },
    {
      name: "Tiago Magalhães",
      call: "30 min. Brand strategist, Northfold. Has lived in five countries and asked about our German words.",
    },
  ],
  firmware: [
    {
      name: "Kārlis Ozoliņš",
      call: "30 min. Tidewell Meters, nine years of batteries. Forty lines come by mail tonight.",
    },
  ],
  care: [
    {
      name: "Rosalie Dimaculangan",
      call: "20 min. Night sister for eleven years, would like to see her garden by day.",
    },
  ],
  today: {
    firmware: {
      name: "Mart Jõgi",
      call: "30 min. Solway Marine, buoys. Speaks about corrosion as others do about football.",
    },
    care: {
      name: "Amal Bouzid",
      call: "20 min. Box office at the Playhouse. Four languages, one of them sarcasm, none of it with customers.",
    },
  },
};
