import type { Employer, PublicJob } from "../../../_cached";
import { postingOf } from "../../../_posting";

/** The job as search engines read it. Data, not a script: no browser runs it. */
export function PostingData({ employer, job }: { employer: Employer; job: PublicJob }) {
  const json = JSON.stringify(postingOf(employer, job)).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: every "<" of the text is escaped above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
