import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { listCountries } from "@/app/_ui/countries";
import type { Employer, PublicJob } from "@/app/(visitor)/careers/_cached";
import { postingOf } from "@/app/(visitor)/careers/_posting";
import { readingOf } from "@/app/(visitor)/careers/_reading";
import { rssOf } from "@/app/(visitor)/careers/_rss";
import { jobInput } from "@/server/domain/jobs/input";

// What is made of a job for search engines and feed readers. That every property is one of schema.org's, and of the
// type that it has there, is for the compiler to say: the posting is typed by schema-dts.

const employer: Employer = {
  id: "01a21ae2-0000-7000-8000-000000000001",
  slug: "glasshouse",
  name: "Glass & Sons",
  timeZone: "Europe/London",
  about: "",
  address: "",
  brandColour: "#1f6f54",
  locale: "en",
  country: "GB",
};

const job: PublicJob = {
  id: "01a21ae2-0000-7000-8000-000000000002",
  slug: "chemist",
  title: "Chemist",
  department: "Research",
  location: "London",
  country: null,
  workplace: "office",
  employmentType: "full_time",
  level: "",
  salaryMinMinorUnits: 5_500_000,
  salaryMaxMinorUnits: 6_500_000,
  currency: "GBP",
  payPeriod: "year",
  promisedDays: 14,
  publishedAt: new Date("2026-03-02T09:40:00Z"),
  state: "published",
  description: "You find out **why** a plant ails.",
  openings: 2,
  asksForEngagement: true,
  closedAt: null,
  questions: [],
  steps: [],
};

/** As a search engine reads it: what is undefined is not there. */
const read = (changed: Partial<PublicJob> = {}, country: string | null = "GB") =>
  JSON.parse(JSON.stringify(postingOf({ ...employer, country }, { ...job, ...changed })));

test("a posting has all that Google requires of one, and what it recommends but a last day, which jobs have not", () => {
  expect(read()).toEqual({
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: "Chemist",
    description: "<p>You find out <strong>why</strong> a plant ails.</p>\n",
    datePosted: "2026-03-02T09:40:00.000Z",
    hiringOrganization: {
      "@type": "Organization",
      name: "Glass & Sons",
      sameAs: expect.stringMatching(/\/careers\/glasshouse$/),
    },
    jobLocation: {
      "@type": "Place",
      address: { "@type": "PostalAddress", addressLocality: "London", addressCountry: "GB" },
    },
    baseSalary: {
      "@type": "MonetaryAmount",
      currency: "GBP",
      value: { "@type": "QuantitativeValue", minValue: 55_000, maxValue: 65_000, unitText: "YEAR" },
    },
    employmentType: "FULL_TIME",
    identifier: { "@type": "PropertyValue", name: "Glass & Sons", value: job.id },
    directApply: true,
    totalJobOpenings: 2,
    url: expect.stringMatching(/\/careers\/glasshouse\/chemist$/),
  });
});

test("a job abroad is in its own country, at its place or wherever it can be done from", () => {
  const address = { addressLocality: "Lyon", addressCountry: "FR" };
  expect(read({ country: "FR", location: "Lyon" }).jobLocation).toMatchObject({ address });
  const requirement = (changed: Partial<PublicJob>) =>
    read({ workplace: "remote", country: "FR", ...changed }).applicantLocationRequirements;
  expect(requirement({ location: "" })).toEqual({ "@type": "Country", name: "FR" });
  expect(requirement({ location: "Lyon" })).toMatchObject({
    ...{ "@type": "AdministrativeArea", name: "Lyon" },
    containedInPlace: { "@type": "Country", name: "FR" },
  });
});

test("every country can be chosen by its name, and nothing that is none", () => {
  const countries = listCountries();
  expect(countries.length).toBeGreaterThan(240);
  expect(countries).toContainEqual({ id: "FR", label: "France" });
  for (const code of ["EU", "UK", "ZZ", "fr", "FRA"])
    expect(countries.map(({ id }) => id)).not.toContain(code);
  const given = { title: "Chemist", recruiterId: job.id, hiringManagerId: job.id };
  expect(jobInput.safeParse({ ...given, country: "UK" }).error?.issues[0]?.message).toBe(
    "Choose a country of the list.",
  );
});

test("a feed says in which country a job is, in the reader's words", () => {
  const listed = [{ ...job, country: "DE" }, job];
  const feed = rssOf(readingOf("asked-fr", employer), employer, listed);
  expect(feed).toContain("Allemagne");
  expect(feed).toContain("Royaume-Uni");
});

test.each([
  ["from a place", "Kent", "GB", { "@type": "AdministrativeArea", name: "Kent" }],
  ["from anywhere in the country", "", "GB", { "@type": "Country", name: "GB" }],
])("a job at home, %s, says from where it can be done", (_from, location, country, place) => {
  const posting = read({ workplace: "remote", location }, country);
  expect(posting).toMatchObject({ jobLocationType: "TELECOMMUTE", applicantLocationRequirements: place });
  expect(posting).not.toHaveProperty("jobLocation");
});

test("nothing is made up: without a country none is named, and a job without a place is where its organisation is", () => {
  const locality = { "@type": "PostalAddress", addressLocality: "Glass & Sons" };
  expect(read({ location: "" }, null).jobLocation.address).toEqual(locality);
  expect(read({ location: "", workplace: "remote" }, null).jobLocation.address).toEqual(locality);
  expect(read({ salaryMinMinorUnits: null, salaryMaxMinorUnits: null })).not.toHaveProperty("baseSalary");
});

test("a feed is RSS as its schema has it, whatever a job says", async () => {
  const schema = await readFile(join(import.meta.dirname, "rss.xsd"), "utf8");
  const jobs = [
    job,
    { ...job, department: "", publishedAt: null, salaryMinMinorUnits: null },
    {
      ...job,
      title: "R&D <lead>\u0000 “ü” ]]> 🌱",
      description: "<![CDATA[ & ]]> \u0008 \uffff <b>bold</b>",
    },
  ];
  for (const listed of [jobs, []])
    for (const reading of ["own", "asked-ar"]) {
      const feed = rssOf(readingOf(reading, employer), employer, listed);
      const { errors } = await validateXML({ xml: { fileName: "feed.xml", contents: feed }, schema });
      expect(errors).toEqual([]);
    }
});
