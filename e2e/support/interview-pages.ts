import type { Browser, Page } from "@playwright/test";
import { ask } from "./asking";
import { signedIn } from "./people";

export interface Walk {
  page: Page;
  paths: string[];
}

interface Panels {
  panels: { id: string; applicationId: string; candidateName: string; seats: { memberId: string }[] }[];
}

const home = "/o/glasshouse";
const interviews = `${home}/interviews`;

/** Every page of interviews, the front desk, scorecards and the debrief, each with somebody who works with it. */
export async function walkInterviews(browser: Browser): Promise<Walk[]> {
  const at = (login: string) => signedIn(browser, `${login}@glasshouse.test`);
  const recruiter = await at("recruiter");
  await recruiter.goto(`${home}/jobs`);
  const link = recruiter.getByRole("link", { name: "Senior Marketing Strategist" }).first();
  const job = /\/jobs\/[0-9a-f-]{36}/.exec((await link.getAttribute("href")) ?? "")?.[0] ?? "";
  const plans = await ask<{ id: string }[]>(recruiter, "plans.forJob", { jobId: job.slice(6) });
  const templates = await ask<{ id: string }[]>(recruiter, "planTemplates.list");
  const coming = (await ask<Panels>(recruiter, "panels.list", { when: "coming" })).panels;
  const past = (await ask<Panels>(recruiter, "panels.list", { when: "past" })).panels;

  const panelist = await at("panelist-1");
  const waiting = (await ask<Panels["panels"]>(panelist, "panels.mine"))[0];
  const scored = past.find(({ candidateName }) => candidateName === "Lucía Peña Ortiz");
  const drafting = past.find(({ candidateName }) => candidateName !== "Lucía Peña Ortiz");
  const held = await ask<Panels>(panelist, "panels.list", { when: "past" });
  const later = coming.at(-1);
  const kit = `${interviews}/${waiting?.id}`;
  return [
    {
      page: recruiter,
      paths: [
        ...[`${home}${job}/plan`, `${home}${job}/plan/new`, `${home}${job}/plan/${plans[0]?.id}`],
        ...[interviews, `${interviews}/all`, `${interviews}/past`, `${interviews}/hours`],
        ...[`${interviews}/templates`, `${interviews}/templates/${templates[0]?.id}`],
        ...[`${interviews}/${later?.id}`, `${interviews}/${later?.id}/day`],
        `${home}/applications/${later?.applicationId}`,
        `${home}/applications/${later?.applicationId}/schedule`,
        `${home}/applications/${later?.applicationId}/schedule?panel=${later?.id}`,
        `${interviews}/${drafting?.id}/scorecard/for/${drafting?.seats[0]?.memberId}`,
      ],
    },
    {
      page: panelist,
      paths: [
        ...[home, interviews, `${interviews}/past`, `${interviews}/hours`, kit, `${kit}/scorecard`],
        ...[`${interviews}/${scored?.id}/scorecard`, `${interviews}/${scored?.id}/scorecard/amend`],
        `${home}/applications/${scored?.applicationId}/debrief`,
        `${home}/applications/${waiting?.applicationId}/debrief`,
      ],
    },
    {
      page: await at("manager"),
      paths: [
        `${home}/applications/${scored?.applicationId}/debrief`,
        `${home}/applications/${held.panels.at(-1)?.applicationId}/debrief`,
        `${home}${job}/shortlist`,
      ],
    },
    {
      page: await at("frontdesk"),
      paths: [`${home}/front-desk`, `${home}/front-desk/${waiting?.id}/badge`, `${kit}/day`],
    },
  ];
}
