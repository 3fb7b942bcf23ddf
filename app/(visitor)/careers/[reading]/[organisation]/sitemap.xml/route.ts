import { addressOf } from "../../../_address";
import { employerAt, openJobsAt } from "../../../_cached";
import { xmlText } from "../../../_xml";

export async function GET(
  _request: Request,
  { params }: RouteContext<"/careers/[reading]/[organisation]/sitemap.xml">,
) {
  const { organisation } = await params;
  const employer = await employerAt(organisation);
  const open = employer && (await openJobsAt(employer.slug));
  if (!open) return new Response("There is no organisation at this address.", { status: 404 });
  const home = addressOf(`/careers/${employer.slug}`);
  const pages = [home, ...open.jobs.map(({ slug }) => `${home}/${slug}`)];
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map((page) => `<url><loc>${xmlText(page)}</loc></url>`).join("\n")}
</urlset>
`;
  return new Response(body, { headers: { "content-type": "application/xml; charset=utf-8" } });
}
