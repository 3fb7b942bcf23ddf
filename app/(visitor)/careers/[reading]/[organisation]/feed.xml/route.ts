import { employerAt, feedOf } from "../../../_cached";
import { readingOf } from "../../../_reading";
import { rssOf } from "../../../_rss";

export async function GET(
  _request: Request,
  { params }: RouteContext<"/careers/[reading]/[organisation]/feed.xml">,
) {
  const { reading, organisation } = await params;
  const employer = await employerAt(organisation);
  const jobs = employer && (await feedOf(employer.slug));
  if (!jobs) return new Response("There is no organisation at this address.", { status: 404 });
  return new Response(rssOf(readingOf(reading, employer), employer, jobs), {
    headers: { "content-type": "application/rss+xml; charset=utf-8" },
  });
}
