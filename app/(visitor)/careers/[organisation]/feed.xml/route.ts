import { jobLine } from "@/app/_parts/jobs/job-words";
import { payText } from "@/app/_parts/jobs/pay-range";
import { markdownHtml } from "@/app/_ui/markdown";
import { addressOf } from "../../_address";
import { employerAt, feedOf } from "../../_cached";
import { xmlText } from "../../_xml";

/** The open jobs of an organisation as RSS. */
export async function GET(_request: Request, { params }: RouteContext<"/careers/[organisation]/feed.xml">) {
  const { organisation } = await params;
  const employer = await employerAt(organisation);
  const jobs = employer && (await feedOf(employer.slug));
  if (!jobs) return new Response("There is no organisation at this address.", { status: 404 });
  const home = addressOf(`/careers/${employer.slug}`);
  const items = jobs.map((job) => {
    const facts = [jobLine(job), payText(job)].filter(Boolean).join(" · ");
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
<title>${xmlText(`Jobs at ${employer.name}`)}</title>
<link>${xmlText(home)}</link>
<atom:link href="${xmlText(`${home}/feed.xml`)}" rel="self" type="application/rss+xml"/>
<description>${xmlText(`Open jobs at ${employer.name}.`)}</description>
${items.join("\n")}
</channel></rss>
`;
  return new Response(body, { headers: { "content-type": "application/rss+xml; charset=utf-8" } });
}
