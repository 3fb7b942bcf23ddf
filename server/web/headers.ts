import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import { env } from "../env";

export const newNonce = () => randomBytes(16).toString("base64");

const shared = [
  "default-src 'none'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  ...(env.appUrl.startsWith("https:") ? ["upgrade-insecure-requests"] : []),
];
const formTargets = ["form-action 'self'", env.oidc && new URL(env.oidc.issuer).origin]
  .filter(Boolean)
  .join(" ");

/** Pages made for one request: only scripts and style elements that carry its nonce. */
export function policyWithNonce(nonce: string) {
  // React's development build evaluates code to show server stacks, and Next's overlay brings style elements.
  const script = env.production ? "" : " 'unsafe-eval'";
  const live = env.production ? "" : " ws: wss:";
  const style = env.production ? `'nonce-${nonce}'` : "'unsafe-inline'";
  return [
    ...shared,
    formTargets,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${script}`,
    `style-src 'self' ${style}`,
    `connect-src 'self'${live}`,
    "frame-src 'self' blob:",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
  ].join("; ");
}

/** Public pages ship no script at all. What examines one from within it, as Lighthouse does, may read robots.txt. */
export const policyWithoutScripts = [
  ...shared,
  formTargets,
  "script-src 'none'",
  "connect-src 'self'",
  "style-src 'self'",
  "manifest-src 'self'",
].join("; ");

/** A page that goes without the scripts of a framework may name one of ours, from `public`. */
export const policyWithOwnScript = (nonce: string) =>
  policyWithoutScripts.replace("script-src 'none'", `script-src 'nonce-${nonce}'`);

/** The list of open jobs is made to stand in a frame, on any site. It has links alone: there is nothing to be tricked into. */
export const policyInFrames = policyWithoutScripts.replace("frame-ancestors 'none'", "frame-ancestors *");

const everywhere: Record<string, string> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
  "x-permitted-cross-domain-policies": "none",
  "x-dns-prefetch-control": "off",
  ...(env.appUrl.startsWith("https:")
    ? { "strict-transport-security": "max-age=63072000; includeSubDomains" }
    : {}),
};

/** Set at the last moment, so that errors carry them too. A route's own, narrower policy (a file's sandbox) stays. */
export function applySecurityHeaders(response: ServerResponse, policy: string) {
  for (const [name, value] of Object.entries(everywhere))
    if (!response.hasHeader(name)) response.setHeader(name, value);
  response.removeHeader("x-powered-by");
  if (response.hasHeader("content-security-policy")) return;
  response.setHeader("content-security-policy", policy);
  if (policy !== policyInFrames) response.setHeader("x-frame-options", "DENY");
}
