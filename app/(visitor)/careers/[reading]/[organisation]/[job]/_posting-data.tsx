import { markdownHtml } from "@/app/_ui/markdown";
import { fractionDigits } from "@/app/_ui/money";
import { addressOf } from "../../../_address";
import type { Employer, PublicJob } from "../../../_cached";

const TYPES = {
  full_time: "FULL_TIME",
  part_time: "PART_TIME",
  contractor: "CONTRACTOR",
  temporary: "TEMPORARY",
  internship: "INTERN",
};

/** The job as search engines read it. Data, not a script: no browser runs it. */
export function PostingData({ employer, job }: { employer: Employer; job: PublicJob }) {
  const json = JSON.stringify(posting(employer, job)).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: every "<" of the text is escaped above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

function posting(employer: Employer, job: PublicJob) {
  const home = addressOf(`/careers/${employer.slug}`);
  return {
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    title: job.title,
    description: markdownHtml(job.description),
    identifier: { "@type": "PropertyValue", name: employer.name, value: job.id },
    datePosted: job.publishedAt?.toISOString(),
    employmentType: TYPES[job.employmentType],
    hiringOrganization: { "@type": "Organization", name: employer.name, sameAs: home },
    url: `${home}/${job.slug}`,
    directApply: true,
    totalJobOpenings: job.openings,
    ...place(job, employer),
    ...salary(job),
  };
}

function place(job: PublicJob, employer: Employer) {
  const locality = job.location || employer.address || employer.name;
  const jobLocation = { "@type": "Place", address: { "@type": "PostalAddress", addressLocality: locality } };
  if (job.workplace !== "remote") return { jobLocation };
  return {
    jobLocationType: "TELECOMMUTE",
    ...(job.location
      ? { applicantLocationRequirements: { "@type": "Country", name: job.location } }
      : { jobLocation }),
  };
}

function salary(job: PublicJob) {
  const { salaryMinMinorUnits: least, salaryMaxMinorUnits: most, currency } = job;
  if (least === null && most === null) return {};
  const units = (minor: number) => minor / 10 ** fractionDigits(currency);
  const value = {
    "@type": "QuantitativeValue",
    ...(least !== null && most !== null
      ? { minValue: units(least), maxValue: units(most) }
      : { value: units(least ?? most ?? 0) }),
    unitText: job.payPeriod.toUpperCase(),
  };
  return { baseSalary: { "@type": "MonetaryAmount", currency, value } };
}
