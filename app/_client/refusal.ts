import { TRPCClientError } from "@trpc/client";
import type { AppRouter } from "@/server/api/root";

/** A failed call as a form shows it: sentences beside fields, or one for the whole form. */
export function refusalOf(error: unknown): { error: string | null; errors: Record<string, string> } {
  if (!error) return { error: null, errors: {} };
  if (!isRefusal(error)) return { error: "The connection was lost. Please try again.", errors: {} };
  const errors = error.data?.fields ?? {};
  return { error: Object.keys(errors).length > 0 ? null : error.message, errors };
}

export function isRefusal(error: unknown): error is TRPCClientError<AppRouter> {
  return error instanceof TRPCClientError && error.data !== undefined && error.data !== null;
}
