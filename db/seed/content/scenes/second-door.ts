/** The one whose engagement is under way: 412,000 of 500,000 leads. */
export const consultant = {
  name: "Joaquín Etcheverry",
  source: "a friend of the house",
  answers: [
    "Our own price comparison page. It brought 9,000 visits a month, and people used it to buy elsewhere. I gave it to a consumer charity.",
    "People on a balcony who think that they are not gardeners",
    "Two",
  ],
  call: "35 min. Has a half-built page that turns a postcode into sowing dates, and showed it to me over the phone by describing it. Not a manager and does not want to be one. “If you don't hire me I shall finish it anyway.”",
  rationale:
    "We chose somebody else for the seat: steadier with a team, and Sofie's doubts on planning are mine as well. But the postcode calendar is the best idea anybody has brought into this building in a year, and it needs four weeks and not a contract without end. Consult instead, Priya as sponsor.",
  feedback:
    "What impressed us: the postcode calendar, and that you had made it before anybody asked. One thing to build: a plan for the day after the launch; each of the three of us asked for it.",
  terms: {
    scope:
      "Launch the postcode growing calendar.\nFinish the page that turns a postcode and a compass direction into sowing dates, bring it to people who do not think of themselves as gardeners, and hand it over to our team.",
    deliverables:
      "The calendar, live and measured\nThree routes to people who have never heard of us, tried and compared\nA handover that our team can run without you",
    measure: { name: "Leads", unit: "leads", target: 500_000 },
  },
  milestones: [
    {
      title: "Calendar live for every postcode, with six compass directions",
      note: "Live since this morning. 2.6 million postcodes, sunrise from the Met Office's open data. Aberdeen is correct now.",
    },
    {
      title: "Three routes tried and compared: moving house, waiting rooms, the back of a seed packet",
      note: "Figures and what I would do with each are on two pages. The waiting rooms surprised all of us, see the graph.",
    },
    { title: "Handover, with a page for the first bad day", note: "" },
  ],
  /** Share of the way gone, and what was measured by then. */
  readings: [
    { value: 9_400, note: "First two days, friends and their friends." },
    { value: 31_200, note: "Local radio in Norwich, by accident." },
    { value: 88_700, note: "Waiting-room posters are up in 140 surgeries." },
    { value: 164_000, note: "" },
    { value: 231_500, note: "The seed packets reached the shops." },
    { value: 318_000, note: "A councillor in Leeds put it into the council-tax letter." },
    { value: 377_400, note: "" },
    { value: 412_000, note: "Counted by the address confirmed, not by the click, as agreed with Sofie." },
  ],
  cv: {
    headline: "Independent strategist",
    city: "Brighton",
    link: "etcheverry.example",
    profile:
      "I find the question that people type at night, and answer it. Seven years in-house, two on my own. I build the first version myself because then I know what it costs.",
    posts: [
      {
        title: "Independent strategist",
        employer: "Etcheverry",
        what: "on my own",
        place: "Brighton",
        years: "2024 – now",
        points: [
          "A page for a water company that tells you when your bins go out, 640,000 visits, none of them about water",
          "A calendar that turns a postcode into sowing dates: 3,100 people use it, it is not finished",
          "Gave a price comparison page to a consumer charity",
        ],
      },
      {
        title: "Growth Manager",
        employer: "Fieldfare Foods",
        what: "vegetable boxes",
        place: "London",
        years: "2020 – 2024",
        points: [
          "What to do with a celeriac: 1.4 million readers a year, one in thirty orders a box",
          "Cost of a new customer from £52 to £19",
          "Built the harvest forecast that the growers use themselves",
        ],
      },
      {
        title: "Content Executive",
        employer: "Morrow Rail",
        what: "train operator",
        place: "Buenos Aires and London",
        years: "2017 – 2020",
        points: ["Delay messages in words; complaints fell by a quarter"],
      },
    ],
    schools: [{ award: "BA Communication", school: "Universidad de Buenos Aires", years: "2012 – 2017" }],
    skills: [
      "Search, as a form of listening",
      "Prototypes in plain HTML",
      "SQL",
      "Writing",
      "Open data",
      "Posters",
    ],
    languages: ["Spanish (native)", "English (fluent)", "Italian (good)"],
    interests: ["tango, without talent", "tomatoes facing north"],
  },
};
