import { countryName } from "@/app/_ui/countries";
import { markdownHtml } from "@/app/_ui/markdown";
import { jobLineIn, payIn } from "@/app/_words/jobs";
import { addressOf } from "./_address";
import type { Employer, FeedJob } from "./_cached";
import type { Reading } from "./_reading";
import { xmlText } from "./_xml";

/** The open jobs of an organisation as RSS. */
export function rssOf(
  { t }: Pick<Reading, "t">,
  { slug, name, country }: Pick<Employer, "slug" | "name" | "country">,
  jobs: FeedJob[],
) {
  const home = addressOf(`/careers/${slug}`);
  const items = jobs.map((job) => {
    const where = job.country ?? country;
    const facts = [jobLineIn(t, job), where && countryName(where, t.language), payIn(t, job)]
      .filter(Boolean)
      .join(" · ");
    return `<item>
<title>${xmlText(job.title)}</title>
<link>${xmlText(`${home}/${job.slug}`)}</link>
<guid isPermaLink="false">${job.id}</guid>
${job.publishedAt ? `<pubDate>${job.publishedAt.toUTCString()}</pubDate>` : ""}
${job.department ? `<category>${xmlText(job.department)}</category>` : ""}
<description>${xmlText(`<p>${xmlText(facts)}</p>${markdownHtml(job.description)}`)}</description>
</item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${xmlText(t("Jobs at {organisation}", { organisation: name }))}</title>
<link>${xmlText(home)}</link>
<atom:link href="${xmlText(`${home}/feed.xml`)}" rel="self" type="application/rss+xml"/>
<description>${xmlText(t("Open jobs at {organisation}.", { organisation: name }))}</description>
${items.join("\n")}
</channel></rss>
`;
}
