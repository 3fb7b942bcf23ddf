import { createHash, createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

export interface Identity {
  sub: string;
  email: string;
  email_verified: boolean;
  name: string;
}

export interface IdentityProvider {
  issuer: string;
  /** Signs somebody in where the product has sent them, and returns the query they come back with. */
  signIn(location: string, identity: Identity): Record<string, string>;
  close(): Promise<void>;
}

interface Grant {
  identity: Identity;
  nonce: string;
  challenge: string;
}

/** A small OpenID provider on loopback: discovery, keys, codes with PKCE, signed tokens. */
export async function openIdentityProvider(clientId: string): Promise<IdentityProvider> {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = { ...publicKey.export({ format: "jwk" }), kid: "1", use: "sig", alg: "RS256" };
  const grants = new Map<string, Grant>();
  let issuer = "";

  const server = createServer(async (request, response) => {
    const answer = (body: unknown, status = 200) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    };
    const { pathname } = new URL(request.url ?? "/", issuer);
    if (pathname === "/.well-known/openid-configuration") return answer(discovery(issuer));
    if (pathname === "/keys") return answer({ keys: [key] });
    const form = new URLSearchParams(await text(request));
    const grant = grants.get(form.get("code") ?? "");
    grants.delete(form.get("code") ?? "");
    const proof = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (!grant || proof !== grant.challenge) return answer({ error: "invalid_grant" }, 400);
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      ...grant.identity,
      iss: issuer,
      aud: clientId,
      nonce: grant.nonce,
      iat: now,
      exp: now + 60,
    };
    answer({ access_token: "unused", token_type: "Bearer", id_token: signed(claims, privateKey) });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  issuer = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;

  return {
    issuer,
    signIn(location, identity) {
      const query = new URL(location).searchParams;
      const code = crypto.randomUUID();
      const [nonce, challenge] = [query.get("nonce") ?? "", query.get("code_challenge") ?? ""];
      grants.set(code, { identity, nonce, challenge });
      return { code, state: query.get("state") ?? "" };
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function discovery(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorise`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
  };
}

function signed(claims: Record<string, unknown>, key: KeyObject) {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const body = `${part({ alg: "RS256", kid: "1", typ: "JWT" })}.${part(claims)}`;
  return `${body}.${createSign("RSA-SHA256").update(body).sign(key, "base64url")}`;
}
