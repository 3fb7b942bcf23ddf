interface Step {
  who: string;
  does: string;
  href?: { path: string; label: string };
}

/** The product's story, as somebody who tries it out can live it by hand. */
export const storySteps: readonly Step[] = [
  {
    who: "A stranger",
    does: "finds Senior Marketing Strategist among the jobs and applies with a CV. A mail confirms it, with a link to the portal.",
    href: { path: "/careers/glasshouse", label: "See the jobs" },
  },
  {
    who: "The recruiter",
    does: "reads the application beside its CV, moves it on the job's board and schedules a panel of three.",
  },
  {
    who: "The front desk",
    does: "checks the candidate in with the code of their portal. The panel sees it at once.",
  },
  {
    who: "The three panelists",
    does: "each submit a scorecard of their own. Until they do, nobody else's can be seen.",
  },
  {
    who: "The hiring manager",
    does: "opens the debrief, decides “consult instead” and proposes terms, which the owner approves. The recruiter releases the answer: the mail leaves, and the portal changes with it.",
  },
  {
    who: "The candidate",
    does: "accepts in the portal and signs. The organisation signs too, and the engagement begins: milestones are delivered and approved, readings recorded and confirmed.",
  },
  {
    who: "The hiring manager",
    does: "calls the consultant back with an offer for a better job. The owner approves it, and both sign.",
  },
  {
    who: "The owner",
    does: "finds the whole story in the audit trail, in order, and the promised date was kept.",
  },
];
