import { initTRPC, TRPCError } from "@trpc/server";
import { z } from "zod";
import type { Permission } from "@/server/auth/permissions";
import type { Membership } from "@/server/auth/session";
import { Conflict, Forbidden, NotFound } from "@/server/domain/errors";
import { transformer } from "./transformer";

/** What the entry (server/web.ts) or a page knows of a request, before any door has looked at it. */
export interface RequestContext {
  cookies: Record<string, string>;
  /** The true address of who asks; see server/web.ts. */
  clientAddress: string;
  userAgent: string;
  /** The organisation's name in the address, from the page's path or the header `x-organisation`. */
  organisation: string | null;
  /** Who asks, once it was proved: only of a page, all of whose parts are read for one person at one moment. */
  proved?: { membership?: Promise<Membership | null> };
  /** Stands in an error's place for the person, and beside the error in the log. */
  reference: string;
}

export interface Meta {
  permission?: Permission;
}

// What a schema has no words for is sent by no form of ours. It gets a sentence all the same.
z.config({ customError: ({ code, input }) => wordless(code, input) });

const trpc = initTRPC
  .context<RequestContext>()
  .meta<Meta>()
  .create({
    transformer,
    sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 30_000 } },
    errorFormatter({ shape, error, ctx }) {
      const { stack: _stack, ...data } = shape.data;
      return {
        ...shape,
        message: sentenceOf(error, ctx?.reference ?? ""),
        data: { ...data, reference: ctx?.reference ?? null, fields: fieldsOf(error) },
      };
    },
  });

export const router = trpc.router;

/** Every procedure's beginning. PostgreSQL keeps neither NUL nor half a character: such a text is refused kindly. */
export const procedure = trpc.procedure.use(async ({ ctx, getRawInput, next }) => {
  const path = findUnkeepable(await getRawInput());
  if (path) {
    const message = "One of these characters cannot be kept. Type it anew instead of pasting it.";
    const cause = new z.ZodError([{ code: "custom", path, message, input: undefined }]);
    throw new TRPCError({ code: "BAD_REQUEST", message, cause });
  }
  if (ctx.organisation && findUnkeepable(ctx.organisation))
    throw new TRPCError({ code: "NOT_FOUND", message: "There is no organisation at this address." });
  return next();
});
export const createCallerFactory = trpc.createCallerFactory;

/** Turns what the domain throws into what tRPC sends. Anything unknown is a bug, and stays in the log. */
export function asTRPC(error: unknown): TRPCError {
  const cause = error instanceof TRPCError && error.cause ? error.cause : error;
  if (cause instanceof NotFound) return new TRPCError({ code: "NOT_FOUND", message: cause.message, cause });
  if (cause instanceof Conflict) return new TRPCError({ code: "CONFLICT", message: cause.message, cause });
  if (cause instanceof Forbidden) return new TRPCError({ code: "FORBIDDEN", message: cause.message, cause });
  return error instanceof TRPCError
    ? error
    : new TRPCError({
        code: "INTERNAL_SERVER_ERROR",
        message: "Something failed on our side.",
        cause: error,
      });
}

function wordless(code: string | undefined, input: unknown) {
  if (input === undefined || input === null || input === "")
    return "Something is missing here. Load the page again and fill it in once more.";
  if (code === "too_big") return "This is too much to be taken. Please make it shorter.";
  return "This cannot be used here. Load the page again and choose once more.";
}

function findUnkeepable(input: unknown, path: string[] = []): string[] | null {
  if (typeof input === "string") return input.includes("\0") || !input.isWellFormed() ? path : null;
  if (typeof input !== "object" || input === null || input instanceof Date) return null;
  for (const [name, value] of Object.entries(input)) {
    const found = findUnkeepable(name) ?? findUnkeepable(value, [...path, name]);
    if (found) return found;
  }
  return null;
}

function sentenceOf(error: TRPCError, reference: string) {
  if (error.code === "INTERNAL_SERVER_ERROR") {
    return `Something failed on our side, and nothing was changed. Please try again; if it stays, tell us ${reference}.`;
  }
  if (error.code === "PAYLOAD_TOO_LARGE") return "This is too long to be taken. Shorten it.";
  if (error.cause instanceof z.ZodError)
    return error.cause.issues[0]?.message ?? "Some of this is not valid.";
  return error.message;
}

/** One sentence for each field that was refused. */
export function fieldsOf(error: TRPCError): Record<string, string> {
  if (error.cause instanceof Conflict && error.cause.field)
    return { [error.cause.field]: error.cause.message };
  if (!(error.cause instanceof z.ZodError)) return {};
  const fields: Record<string, string> = {};
  for (const issue of error.cause.issues) fields[issue.path.join(".")] ??= issue.message;
  return fields;
}
