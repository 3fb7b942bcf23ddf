import { createHash } from "node:crypto";
import { readReceived } from "../../actions";

/** The mail's own page for the frame: it runs nothing, loads nothing, and its links lead the whole window. */
export async function GET(_request: Request, { params }: RouteContext<"/mailbox/[mail]/html">) {
  const { html } = await readReceived((await params).mail);
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, style = ""]) => `'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  );
  const policy = [
    "default-src 'none'",
    `style-src-elem ${styles.join(" ") || "'none'"}`,
    "style-src-attr 'unsafe-inline'",
    "img-src data:",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "sandbox allow-top-navigation-by-user-activation",
  ];
  return new Response(html.replace("<head>", '<head><base target="_top">'), {
    headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": policy.join("; ") },
  });
}
