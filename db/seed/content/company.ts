/** The organisation of the demo: a company that makes greenhouses that tend themselves. */
export const company = {
  slug: "glasshouse",
  name: "Glasshouse",
  timeZone: "Europe/London",
  holidayRegion: "GB-ENG",
  brandColour: "#1f5c43",
  address: "The Glass Building, 9 Tanner’s Wharf, London SE1",
  replyTo: "people@glasshouse.test",
  about: `We make small greenhouses that tend themselves: on balconies, in back gardens and in school yards. A pane that opens by itself when it gets hot, a hub that knows when to water, and advice from people who have killed a great many tomatoes so that you need not.

We are 190 people in a glass building by the river in Bermondsey, with a workshop in Bristol and a trial garden in Kent. We interview in panels, everybody scores on their own, and you will hear from us by the date we promise, whatever the answer is.`,
} as const;

export const people = {
  owner: { login: "owner", name: "Imogen Adeyemi-Clarke", title: "Chief Operating Officer", role: "owner" },
  recruiter: { login: "recruiter", name: "Tomasz Zieliński", title: "Talent Partner", role: "recruiter" },
  manager: {
    login: "manager",
    name: "Priya Raghunathan",
    title: "Marketing Director",
    role: "hiring_manager",
  },
  panelist1: { login: "panelist-1", name: "Daniel Okonjo", title: "Head of Brand", role: "panelist" },
  panelist2: {
    login: "panelist-2",
    name: "Sofie Lindqvist",
    title: "Growth Analytics Lead",
    role: "panelist",
  },
  panelist3: { login: "panelist-3", name: "Marcus Bell", title: "Partnerships Lead", role: "panelist" },
  frontDesk: { login: "frontdesk", name: "Bernadette Quinn", title: "Front of House", role: "front_desk" },
  admin: { login: "gwen.parry", name: "Gwen Parry", title: "People Operations Manager", role: "admin" },
  engineering: {
    login: "hannah.brandt",
    name: "Hannah Brandt",
    title: "Head of Engineering",
    role: "hiring_manager",
  },
  firmware: {
    login: "kwame.asante",
    name: "Kwame Asante",
    title: "Principal Firmware Engineer",
    role: "panelist",
  },
  design: { login: "mei-ling.tan", name: "Mei-Ling Tan", title: "Design Director", role: "hiring_manager" },
  care: {
    login: "fatima.elamrani",
    name: "Fatima El Amrani",
    title: "Head of Customer Care",
    role: "hiring_manager",
  },
  science: {
    login: "rosalind.pryce",
    name: "Dr Rosalind Pryce",
    title: "Head of Growing Science",
    role: "hiring_manager",
  },
  operations: {
    login: "jerome.baptiste",
    name: "Jérôme Baptiste",
    title: "Operations Lead",
    role: "panelist",
  },
} as const;

export type PersonKey = keyof typeof people;

/** How each of them writes on a scorecard: in fragments, quoting, or weighing. */
export const voiceOf: Record<PersonKey, 0 | 1 | 2> = {
  owner: 2,
  recruiter: 1,
  manager: 2,
  panelist1: 2,
  panelist2: 0,
  panelist3: 1,
  frontDesk: 1,
  admin: 2,
  engineering: 0,
  firmware: 1,
  design: 2,
  care: 1,
  science: 2,
  operations: 0,
};

/** How strictly each of them rates, in steps of the scale: people differ, and the debrief shows it. */
export const severityOf: Record<PersonKey, number> = {
  owner: 0,
  recruiter: 0,
  manager: -0.2,
  panelist1: 0.45,
  panelist2: -0.55,
  panelist3: 0.15,
  frontDesk: 0,
  admin: 0,
  engineering: -0.35,
  firmware: 0.2,
  design: -0.1,
  care: 0.35,
  science: -0.4,
  operations: 0.1,
};
