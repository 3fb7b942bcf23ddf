import { notFound } from "next/navigation";
import { readReceived } from "../../../actions";

/** What came with a mail, always as a download. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/mailbox/[mail]/attachments/[position]">,
) {
  const { mail, position } = await params;
  const attachment = (await readReceived(mail)).attachments[Number(position)];
  if (!attachment) notFound();
  return new Response(new Uint8Array(attachment.content), {
    headers: {
      "content-type": attachment.contentType,
      "content-disposition": `attachment; filename="${(attachment.filename ?? "attachment").replace(/[^\w.-]/g, "_")}"`,
      "content-security-policy": "default-src 'none'; sandbox",
    },
  });
}
