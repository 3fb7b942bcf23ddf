import { EMPLOYMENT_WORDS, WORKPLACE_WORDS } from "@/server/domain/jobs/words";

type Place = { location: string; workplace: keyof typeof WORKPLACE_WORDS };

/** "London, hybrid" · "Remote" · "Remote, United Kingdom" */
export function placeText({ location, workplace }: Place): string {
  if (workplace === "remote") return location ? `Remote, ${location}` : "Remote";
  return (
    [location, workplace === "hybrid" ? "hybrid" : ""].filter(Boolean).join(", ") ||
    WORKPLACE_WORDS[workplace]
  );
}

/** The line under a job's title: department, place, kind of employment. */
export function jobLine(
  job: Place & { department: string; employmentType: keyof typeof EMPLOYMENT_WORDS },
): string {
  return [job.department, placeText(job), EMPLOYMENT_WORDS[job.employmentType]].filter(Boolean).join(" · ");
}
