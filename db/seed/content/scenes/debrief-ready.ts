import type { Card } from "../../crowd/scoring";

const said = (rating: Card["ratings"][number]["rating"], evidence: string) => ({
  rating,
  evidence,
  notAssessedReason: "",
});

/** Three people in one room who saw three interviews: nobody has opened the debrief yet. */
export const split = {
  name: "Lucía Peña Ortiz",
  source: "LinkedIn",
  answers: [
    "A referral programme that my team had won a prize for. 18 % of new customers, 2 % of those still there after a year. I put both figures on one slide and went for a walk.",
    "People who have just moved in: for six weeks everything is possible",
    "Three",
  ],
  call: "28 min, precise and funny. Lifecycle lead at Kettle Row. Stopped a prize-winning referral scheme, brought the two figures along. Salary in range, three months' notice. Asked whether the panel minds being disagreed with. I said one of them minds a little.",
  cv: {
    headline: "Lifecycle Marketing Lead",
    city: "London",
    link: "luciapena.example",
    profile:
      "Nine years of finding out why people stay. I like the second year of a customer better than the first click.",
    posts: [
      {
        title: "Lifecycle Marketing Lead",
        employer: "Kettle Row",
        what: "tea subscription",
        place: "London",
        years: "2022 – now",
        points: [
          "Second-year customers from 31 to 44 %, by asking them in month four what had disappointed them",
          "Stopped the referral programme: 18 % of sign-ups, 2 % of those who stayed",
          "Welcome series of nine mails cut to three; the third one is a question",
          "Moved-house offer with two removal firms: 26,000 addresses in eleven weeks",
        ],
      },
      {
        title: "CRM Manager",
        employer: "Otterly",
        what: "nursery bookings",
        place: "Bristol",
        years: "2019 – 2022",
        points: [
          "Halved the mails, doubled the replies",
          "Built the waiting list that parents recommend to one another",
          "Sent a test mail to 31,000 parents in June 2020; the checklist that followed has my name on it",
        ],
      },
      {
        title: "Marketing Executive",
        employer: "Copperleaf",
        what: "cookware",
        place: "Madrid",
        years: "2017 – 2019",
        points: ["Spanish launch of a pan that does not stick, with a story that did"],
      },
    ],
    schools: [{ award: "BSc Economics", school: "Universidad Complutense de Madrid", years: "2013 – 2017" }],
    skills: [
      "Lifecycle e-mail",
      "Cohorts",
      "SQL",
      "Customer interviews",
      "Copy in two languages",
      "Braze",
      "Looker",
    ],
    languages: ["Spanish (native)", "English (fluent)", "Catalan (good)"],
    interests: ["open-water swimming", "her grandmother's almonds"],
  },
  /** Strategic judgement, numbers, audience and story, failure, bringing people along, direction. */
  cards: {
    panelist1: {
      overall: "strong_yes",
      summary:
        "I'd stop the search. She chose, she priced the choice, and she wrote the best sentence I have read in this room. Sofie and I will differ about the sheet; I think the sheet was unfair.",
      ratings: [
        said(
          "strong_yes",
          "“You are asking what to say to everybody in March. I would talk to eleven thousand people who move house in February.” Dropped the spring campaign I have been building since August, with a test for £600 that would prove me right or her.",
        ),
        said(
          "yes",
          "Did not see the missing column at once. Asked who had made the sheet and why, which is how I'd find it too. Gave a range, and said what would halve it.",
        ),
        said(
          "strong_yes",
          "Tomatoes: “You did not kill them. We sold you a south and you have a north.” Crossed out “sorry”, and was right to.",
        ),
        said(
          "yes",
          "The test mail to 31,000 parents, June 2020. Cost: 212 complaints, a year of not being trusted with the button. The checklist has her name and she finds that fair.",
        ),
        said(
          "yes",
          "Disagreed with Sofie twice and with me once, each time starting from what we had said. The room stayed warm.",
        ),
        said(
          "strong_yes",
          "If we don't hire her: the moved-house calendar for a housing association, from January, two days a week. She had the letter of intent in her bag.",
        ),
      ],
    },
    panelist2: {
      overall: "no",
      summary:
        "Likeable, sharp on retention. But rows 1 and 2 are the job and on row 2 she was carried by confidence. Not now.",
      ratings: [
        said(
          "mixed",
          "Clear choice (movers). Cost only after 2nd push: no trade fair, no telly. Didn't ask margin. 11k movers × our repeat rate = £190k, she said “about a million”.",
        ),
        said(
          "no",
          "Took visits ×2 as ours. Didn't ask for returning customers until I said “returning”. Own 31→44 %: asked how many in the cohort. 380. That's ±5 pts, presented as fact.",
        ),
        said("yes", "Good sentence. OK. Very good sentence."),
        said("yes", "31k test mail. Real, dated, costed. Checklist still used, she says; I'd ring Otterly."),
        said(
          "mixed",
          "Fine with Daniel, who agreed with her. With me: answered the person, not the point, at least at first.",
        ),
        said("yes", "Housing association, Jan, paper signed. Would go either way."),
      ],
    },
    panelist3: {
      overall: "yes",
      summary:
        "A yes. “What would you like me to be wrong about?” she asked at the end, and I'd like to work with somebody who asks that. The numbers row worries me less than it will worry Sofie.",
      ratings: [
        said(
          "yes",
          "I asked what she would drop: “Yours, I'm afraid, the garden shows.” They are mine. She asked what they bring before she said it, and had the figure from our own blog.",
        ),
        said(
          "mixed",
          "“I'd want the people who came back.” Yes, but that was after Sofie's eyebrow. On her own figures honest about the size once asked.",
        ),
        said(
          "yes",
          "“My neighbour has a fern called Alfonso. Write to Alfonso's owner.” I believed in the neighbour.",
        ),
        said(
          "strong_yes",
          "“I watched the number of parents go up on the screen and could not stop it. Then I rang the twelve angriest.” I asked about the eleventh. She knew the name of the child.",
        ),
        said(
          "yes",
          "“She was right and I had already printed it.” About a colleague in Finance, who now reads her drafts first.",
        ),
        { rating: null, evidence: "", notAssessedReason: "Daniel asked and I was looking for the lift key." },
      ],
    },
  } satisfies Record<string, Card>,
  /** What Daniel thought better of on his way home. */
  second: {
    at: 4,
    rating: "mixed" as const,
    evidence:
      "Disagreed with Sofie twice. I thought the room stayed warm; reading my own notes, it was only my side of it.",
  },
  reason: "I had written down my mood, not the room's. The notes say otherwise.",
};
