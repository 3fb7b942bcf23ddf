import { pictureAt } from "../../../../_picture";

/** The picture of a job, for where its link is shared. Anybody may show it. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/careers/[reading]/[organisation]/[job]/picture.png">,
) {
  const { organisation, job } = await params;
  const picture = await pictureAt(organisation, job);
  const headers = { "cross-origin-resource-policy": "cross-origin" };
  if (!picture) return new Response(null, { status: 404, headers });
  return new Response(Buffer.from(picture), {
    headers: {
      ...headers,
      "content-type": "image/png",
      "cache-control": "public, max-age=0, must-revalidate",
    },
  });
}
