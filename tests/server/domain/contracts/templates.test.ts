import { beforeEach, describe, expect, test } from "vitest";
import type { AgreementTemplateInput } from "@/server/domain/contracts/input/templates";
import { listAgreementTemplates, startFromTemplate } from "@/server/domain/contracts/reads/templates";
import { removeAgreementTemplate } from "@/server/domain/contracts/remove-agreement-template";
import { saveAgreementTemplate } from "@/server/domain/contracts/save-agreement-template";
import { apply, openJob } from "../../../support/applicants";
import { asMember, type Cast, foundGlasshouse } from "../../../support/cast";

let cast: Cast;
beforeEach(async () => {
  cast = await foundGlasshouse();
});

const campaign = (scope: string): AgreementTemplateInput => ({
  ...{ kind: "terms", name: "A campaign", currency: "GBP", scope, deliverables: "A plan and a report." },
  ...{ dayQuarters: 40, rateMinorUnits: 65_000 },
});
const saves = (input: AgreementTemplateInput) =>
  asMember(cast.recruiter, (scope) => saveAgreementTemplate(scope, input));
const listed = (kind: "terms" | "offer") =>
  asMember(cast.manager, (scope) => listAgreementTemplates(scope, { kind }));

describe("what terms and offers are started from", () => {
  test("is filled with whom and what it is for, and its figures come along", async () => {
    const { id } = await saves(
      campaign(
        "{{ candidate_first_name }} runs a campaign for {{ organisation_name }}, not as {{ job_title }}.",
      ),
    );
    const job = await openJob(cast, { title: "Strategist" });
    const { applicationId } = await apply(cast, job, { name: "Theo Marchetti" });
    expect(
      await asMember(cast.manager, (scope) =>
        startFromTemplate(scope, { agreementTemplateId: id, applicationId }),
      ),
    ).toMatchObject({
      scope: "Theo runs a campaign for Glasshouse, not as Strategist.",
      deliverables: "A plan and a report.",
      dayQuarters: 40,
      rateMinorUnits: 65_000,
    });
  });

  test("knows its merge fields when it is saved, beside the words that name another", async () => {
    await expect(saves(campaign("For {{ salary }}."))).rejects.toMatchObject({
      field: "scope",
      message: "There is no field called “salary”.",
    });
    await expect(saves(campaign("For {{ candidate_name"))).rejects.toMatchObject({ field: "scope" });
  });

  test("is replaced by its name, kept apart by kind, and taken away so that it can come back", async () => {
    await saves(campaign("One."));
    const { id } = await saves(campaign("Two."));
    await saves({
      ...{ kind: "offer", name: "A campaign", currency: "EUR", conditions: "Three months' trial." },
      ...{ title: "Strategist", level: "" },
    });
    expect(await listed("terms")).toMatchObject([{ id, content: { scope: "Two." } }]);
    expect(await listed("offer")).toMatchObject([{ content: { title: "Strategist" } }]);
    const removed = await asMember(cast.recruiter, (scope) =>
      removeAgreementTemplate(scope, { agreementTemplateId: id }),
    );
    expect(removed).toMatchObject({ kind: "terms", name: "A campaign", content: { scope: "Two." } });
    expect(await listed("terms")).toEqual([]);
  });
});
