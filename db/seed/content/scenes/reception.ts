/** Who stands at the front desk when the demo opens. */
export const visitor = {
  name: "Ayọ̀délé Ọ̀ṣúndáre",
  source: "referral",
  answers: [
    "A television spot that everybody quoted to me at parties. It moved nothing that I could find, and I looked for a quarter. We spent the money on 40 shop windows in towns that have lost theirs.",
    "People who water other people's plants",
    "Two",
  ],
  call: "Rang twice, 40 min in all, my fault, I was enjoying it. Strategist at Saltmarsh Trust, before that five years at Marlowe Street. Stopped a television spot and can say what it cost. Wants to know who may say no here. Free Tuesdays to Thursdays. Comes by train, knee is mending: the lift, please.",
  adjustments: "Knee is mending: the lift, and a chair at reception.",
  cv: {
    headline: "Brand Strategist",
    city: "Maidstone",
    link: "osundare.example",
    profile:
      "I look for the people who would care if somebody had told them. Eleven years between charities and shops; I have stopped more campaigns than I have started, and one of them was mine.",
    posts: [
      {
        title: "Brand Strategist",
        employer: "Saltmarsh Trust",
        what: "nature charity",
        place: "Maidstone",
        years: "2021 – now",
        points: [
          "Chose one habitat a year instead of nine; membership rose by 22 % in three years on a smaller budget",
          "Ended the television spot (£310,000) after a held-out region showed no lift; spent it on 40 shop windows in towns that had lost theirs",
          "Wrote the letter that 58 % of lapsed members opened and 11 % answered by hand",
          "Lead a team of three and a very good volunteer of 81",
        ],
      },
      {
        title: "Senior Planner",
        employer: "Marlowe Street",
        what: "creative agency",
        place: "London",
        years: "2016 – 2021",
        points: [
          "Planner for a tea company, a bank and two museums",
          "Interviewed 140 people in their kitchens; the bank changed its opening hours because of eleven of them",
          "Lost a pitch by telling the client not to advertise. They rang back a year later",
        ],
      },
      {
        title: "Account Executive",
        employer: "Halfpenny Press",
        what: "independent publisher",
        place: "Norwich",
        years: "2014 – 2016",
        points: ["Sold poetry to garden centres, which is easier than it sounds"],
      },
    ],
    schools: [
      { award: "MSc Behavioural Science", school: "London School of Economics", years: "2013 – 2014" },
      { award: "BA English Literature", school: "University of Ibadan", years: "2009 – 2013" },
    ],
    skills: [
      "Positioning",
      "Customer interviews",
      "Held-out tests",
      "Direct mail",
      "Budgets that are too small",
      "SQL, slowly",
      "Workshops without sticky notes",
    ],
    languages: ["Yoruba (native)", "English (native)", "French (some)"],
    interests: ["an allotment with a view of the A2", "the talking drum"],
  },
};
