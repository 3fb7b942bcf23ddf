import type { SendingResult } from "@/server/domain/emails/rules/sending";

export interface Sending {
  result: Extract<SendingResult, "sent" | "deferred" | "unsure" | "failed">;
  response?: string;
}

/** What an error of sending means for the mail: whether it has certainly not arrived, and whether to try again. */
export function sendingFailed(error: unknown): Sending {
  const { code, responseCode, syscall, response } = facts(error);
  const said = { response: response ?? code ?? "The connection broke." };
  // A server that does not take our credentials or our connection says nothing about the mail.
  if (code === "EAUTH" || code === "EDNS" || code === "ETLS" || syscall === "connect")
    return { result: "deferred", ...said };
  if (code === "EENVELOPE" && responseCode === undefined) return { result: "failed", ...said };
  if (responseCode === undefined || responseCode < 400) return { result: "unsure", ...said };
  if (responseCode < 500 || code === "ECONNECTION") return { result: "deferred", ...said };
  return { result: "failed", ...said };
}

function facts(error: unknown) {
  const read = (name: string): unknown => (error instanceof Error ? Reflect.get(error, name) : undefined);
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  const responseCode = read("responseCode");
  return {
    code: text(read("code")),
    syscall: text(read("syscall")),
    response: text(read("response")),
    responseCode: typeof responseCode === "number" ? responseCode : undefined,
  };
}
