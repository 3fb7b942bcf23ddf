import { markdownHtml } from "@/app/_ui/markdown";
import { addressOf } from "../../../_address";
import { employerAt, feedOf } from "../../../_cached";

/** The open jobs of an organisation for other programs. Anybody may read it from anywhere. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/careers/[reading]/[organisation]/jobs.json">,
) {
  const { organisation } = await params;
  const employer = await employerAt(organisation);
  const jobs = employer && (await feedOf(employer.slug));
  const headers = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" };
  if (!jobs)
    return Response.json({ error: "There is no organisation at this address." }, { status: 404, headers });
  const home = addressOf(`/careers/${employer.slug}`);
  return Response.json(
    {
      organisation: { name: employer.name, url: home },
      jobs: jobs.map(({ slug, description, ...job }) => ({
        ...job,
        country: job.country ?? employer.country,
        descriptionHtml: markdownHtml(description),
        url: `${home}/${slug}`,
        applyUrl: `${home}/${slug}/apply`,
      })),
    },
    { headers },
  );
}
