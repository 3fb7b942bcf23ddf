import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import { fieldsOf } from "@/server/api/trpc";
import { failedForm } from "@/server/web/failed-form";
import { type Answered, typedIn } from "./answered";

interface Refused extends Pick<Answered, "errors" | "error"> {
  status: number;
  code: TRPCError["code"];
}

/**
 * What a form is told of something that did not succeed, be it refused or failed on our side: then nothing that was
 * typed is lost either, and the sentence names the reference that the log has. What leads elsewhere is thrown on.
 */
export async function refused(thrown: unknown): Promise<Refused> {
  unstable_rethrow(thrown);
  if (!(thrown instanceof TRPCError) || thrown.code === "INTERNAL_SERVER_ERROR") {
    const reference = (await headers()).get("x-request-id") ?? "";
    const error = failedForm(thrown, reference);
    return { code: "INTERNAL_SERVER_ERROR", status: 500, errors: {}, error };
  }
  const errors = fieldsOf(thrown);
  const isBeside = Object.keys(errors).length > 0;
  const status = thrown.code === "BAD_REQUEST" ? 422 : getHTTPStatusCodeFromError(thrown);
  return { code: thrown.code, status, errors, error: isBeside ? null : thrown.message };
}

/** The same, with all that was typed into the form. */
export const comingBack = (form: FormData, { errors, error, status }: Refused): Answered => ({
  typed: typedIn(form),
  errors,
  error,
  status,
});
