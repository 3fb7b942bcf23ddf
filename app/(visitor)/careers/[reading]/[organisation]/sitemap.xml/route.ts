import { employerAt, openJobsAt } from "../../../_cached";
import { addressesOf } from "../../../_reading";
import { sitemapOf } from "../../../_sitemap";

export async function GET(
  _request: Request,
  { params }: RouteContext<"/careers/[reading]/[organisation]/sitemap.xml">,
) {
  const { organisation } = await params;
  const employer = await employerAt(organisation);
  const open = employer && (await openJobsAt(employer.slug));
  if (!open) return new Response("There is no organisation at this address.", { status: 404 });
  const home = `/careers/${employer.slug}`;
  const pages = [home, ...open.jobs.map(({ slug }) => `${home}/${slug}`)];
  return new Response(sitemapOf(pages.map((page) => addressesOf(employer, page))), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
}
