import { markdownHtml } from "@/app/_ui/markdown";
import { jobLineIn, payIn } from "@/app/_words/jobs";
import { addressOf } from "../../../_address";
import { employerAt, feedOf } from "../../../_cached";
import { readingOf } from "../../../_reading";
import { xmlText } from "../../../_xml";

/** The open jobs of an organisation as RSS. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/careers/[reading]/[organisation]/feed.xml">,
) {
  const { reading, organisation } = await params;
  const employer = await employerAt(organisation);
  const jobs = employer && (await feedOf(employer.slug));
  if (!jobs) return new Response("There is no organisation at this address.", { status: 404 });
  const { t } = readingOf(reading, employer);
  const home = addressOf(`/careers/${employer.slug}`);
  const items = jobs.map((job) => {
    const facts = [jobLineIn(t, job), payIn(t, job)].filter(Boolean).join(" · ");
    return `<item>
<title>${xmlText(job.title)}</title>
<link>${xmlText(`${home}/${job.slug}`)}</link>
<guid isPermaLink="false">${job.id}</guid>
<pubDate>${job.publishedAt?.toUTCString() ?? ""}</pubDate>
<category>${xmlText(job.department)}</category>
<description>${xmlText(`<p>${xmlText(facts)}</p>${markdownHtml(job.description)}`)}</description>
</item>`;
  });
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${xmlText(t("Jobs at {organisation}", { organisation: employer.name }))}</title>
<link>${xmlText(home)}</link>
<atom:link href="${xmlText(`${home}/feed.xml`)}" rel="self" type="application/rss+xml"/>
<description>${xmlText(t("Open jobs at {organisation}.", { organisation: employer.name }))}</description>
${items.join("\n")}
</channel></rss>
`;
  return new Response(body, { headers: { "content-type": "application/rss+xml; charset=utf-8" } });
}
