import { beforeAll, describe, expect, test } from "vitest";
import { sealTicket } from "@/server/auth/tickets";
import { findWholeApplication } from "@/server/domain/applications/reads";
import { listCandidates } from "@/server/domain/candidates/reads/list";
import type { Job } from "@/server/domain/jobs/reads";
import { applicant, apply, openJob, storedCv } from "../../../support/applicants";
import {
  apiAs,
  apiAsCandidate,
  apiAsStranger,
  asMember,
  type Cast,
  foundGlasshouse,
} from "../../../support/cast";
import { openJobWithPlan, scheduleInterview } from "../../../support/interviewing";

let cast: Cast;
let other: Cast;
let job: Job;
beforeAll(async () => {
  cast = await foundGlasshouse();
  other = await foundGlasshouse();
  job = await openJob(cast);
});

const cvOf = async (applicationId: string) => {
  const { cv } = await asMember(cast.recruiter, (scope) => findWholeApplication(scope, applicationId));
  if (!cv) throw new Error("This application has no CV.");
  return cv.id;
};

describe("who may open a CV", () => {
  test("members who decide and its candidate may; another candidate, organisation or stranger may not", async () => {
    const { applicationId } = await apply(cast, job, { email: "one@example.test" });
    await apply(cast, job, { email: "two@example.test" });
    const fileId = await cvOf(applicationId);
    for (const player of [cast.owner, cast.recruiter, cast.manager])
      expect(await (await apiAs(player)).candidates.file({ fileId })).toMatchObject({ id: fileId });
    const own = await apiAsCandidate("one@example.test", cast.slug);
    expect(await own.candidates.ownFile({ fileId })).toMatchObject({ id: fileId });

    const notFound = { code: "NOT_FOUND" };
    const neighbour = await apiAsCandidate("two@example.test", cast.slug);
    await expect(neighbour.candidates.ownFile({ fileId })).rejects.toMatchObject(notFound);
    await expect((await apiAs(other.owner)).candidates.file({ fileId })).rejects.toMatchObject(notFound);
    await expect((await apiAs(cast.frontDesk)).candidates.file({ fileId })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(apiAsStranger(cast.slug).candidates.file({ fileId })).rejects.toMatchObject({
      code: "UNAUTHORIZED",
    });
  });

  test("a panelist opens the CVs of those whom they meet, and no other", async () => {
    const opening = await openJobWithPlan(cast);
    const { applicationId } = await scheduleInterview(cast, opening);
    const met = await cvOf(applicationId);
    const stranger = await cvOf((await apply(cast, job)).applicationId);
    const panelist = await apiAs(cast.panelists[0]);
    expect(await panelist.candidates.file({ fileId: met })).toMatchObject({ id: met });
    await expect(panelist.candidates.file({ fileId: stranger })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(panelist.candidates.fileText({ fileId: stranger })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  test("where a file lies never leaves the server", async () => {
    const cv = storedCv();
    const { applicationId, candidateId } = await apply(cast, job, { cv });
    const api = await apiAs(cast.recruiter);
    const fileId = await cvOf(applicationId);
    const answers = [
      await api.candidates.file({ fileId }),
      await api.candidates.files({ candidateId }),
      await api.applications.get({ applicationId }),
    ];
    expect(JSON.stringify(answers)).not.toContain(cv.storageKey);
  });
});

describe("a CV in the application form", () => {
  const send = (cv: string) => {
    const { cv: _cv, files: _files, ...person } = applicant(job);
    return apiAsStranger(cast.slug).careers.sendApplication({ ...person, cv });
  };
  const later = () => new Date(Date.now() + 60_000);
  const ticketFor = (purpose: "cv" | "file", organisation: string, expiresAt = later()) =>
    sealTicket(purpose, { ...storedCv(), organisation }, expiresAt);

  test("is taken by a ticket of ours only: not a made-up one, another purpose's, another organisation's or an old one", async () => {
    expect(await send(ticketFor("cv", cast.slug))).toMatchObject({ applicationId: expect.any(String) });
    const tampered = `${ticketFor("cv", cast.slug).slice(0, -2)}AA`;
    const refused = [
      "made-up",
      tampered,
      ticketFor("file", cast.slug),
      ticketFor("cv", other.slug),
      ticketFor("cv", cast.slug, new Date(Date.now() - 1)),
    ];
    for (const ticket of refused)
      await expect(send(ticket)).rejects.toMatchObject({
        code: "CONFLICT",
        message: "Please choose your CV once more.",
      });
  });
});

describe("looking for a candidate", () => {
  test("by any word of the name, without its accents, or by the beginning of the address; never a wildcard", async () => {
    const own = await foundGlasshouse();
    const opening = await openJob(own);
    await apply(own, opening, { name: "Zoë Almeida-Núñez", email: "zoe@example.test" });
    await apply(own, opening, { name: "Bo 100% Wu", email: "bo_wu@example.test" });
    const found = async (search: string) =>
      (await asMember(own.recruiter, (scope) => listCandidates(scope, { search }))).rows.map(
        ({ name }) => name,
      );
    expect(await found("nunez")).toEqual(["Zoë Almeida-Núñez"]);
    expect(await found("ZOE alm")).toEqual(["Zoë Almeida-Núñez"]);
    expect(await found("bo_wu@")).toEqual(["Bo 100% Wu"]);
    expect(await found("%")).toEqual([]);
    expect(await found("lmeida")).toEqual([]);
    expect(
      (await asMember(cast.recruiter, (scope) => listCandidates(scope, { search: "almeida" }))).rows,
    ).toEqual([]);
  });

  test("page after page shows everybody once", async () => {
    const own = await foundGlasshouse();
    const opening = await openJob(own);
    const now = new Date();
    for (let number = 0; number < 43; number++) await apply(own, opening, { name: `Person ${number}` }, now);
    const first = await asMember(own.recruiter, (scope) => listCandidates(scope, { search: "" }));
    const second = await asMember(own.recruiter, (scope) =>
      listCandidates(scope, { search: "", after: first.next ?? undefined }),
    );
    const names = [...first.rows, ...second.rows].map(({ name }) => name);
    expect([first.rows.length, second.rows.length, new Set(names).size, second.next]).toEqual([
      40,
      3,
      43,
      null,
    ]);
  });
});
