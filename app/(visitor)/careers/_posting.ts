import type { JobPosting, WithContext } from "schema-dts";
import { markdownHtml } from "@/app/_ui/markdown";
import { fractionDigits } from "@/app/_ui/money";
import { addressOf } from "./_address";
import type { Employer, PublicJob } from "./_cached";

const TYPES = {
  full_time: "FULL_TIME",
  part_time: "PART_TIME",
  contractor: "CONTRACTOR",
  temporary: "TEMPORARY",
  internship: "INTERN",
};

type Part<Name extends keyof JobPosting> = Partial<Pick<JobPosting, Name>>;

/** A job in the words of schema.org, with all that search engines ask of one to list it. */
export function postingOf(employer: Employer, job: PublicJob): WithContext<JobPosting> {
  const home = addressOf(`/careers/${employer.slug}`);
  return {
    "@context": "https://schema.org",
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

/** A job says its place in free words; its country is the organisation's where it has none of its own. */
function place(
  job: PublicJob,
  employer: Employer,
): Part<"jobLocation" | "jobLocationType" | "applicantLocationRequirements"> {
  const country = job.country ?? employer.country ?? undefined;
  const locality = job.location || employer.address || employer.name;
  const jobLocation = {
    "@type": "Place",
    address: { "@type": "PostalAddress", addressLocality: locality, addressCountry: country },
  } as const;
  if (job.workplace !== "remote") return { jobLocation };
  const jobLocationType = "TELECOMMUTE";
  if (job.location)
    return {
      jobLocationType,
      applicantLocationRequirements: {
        "@type": "AdministrativeArea",
        name: job.location,
        containedInPlace: country && { "@type": "Country", name: country },
      },
    };
  if (country)
    return { jobLocationType, applicantLocationRequirements: { "@type": "Country", name: country } };
  return { jobLocationType, jobLocation };
}

function salary(job: PublicJob): Part<"baseSalary"> {
  const { salaryMinMinorUnits: least, salaryMaxMinorUnits: most, currency } = job;
  if (least === null && most === null) return {};
  const units = (minor: number) => minor / 10 ** fractionDigits(currency);
  const value = {
    "@type": "QuantitativeValue",
    ...(least !== null && most !== null
      ? { minValue: units(least), maxValue: units(most) }
      : { value: units(least ?? most ?? 0) }),
    unitText: job.payPeriod.toUpperCase(),
  } as const;
  return { baseSalary: { "@type": "MonetaryAmount", currency, value } };
}
