import { Readable } from "node:stream";
import { TRPCError } from "@trpc/server";
import { NextResponse } from "next/server";
import { z } from "zod";
import { requestApi } from "@/server/api/caller";
import { openTicket } from "@/server/auth/tickets";
import { streamFile } from "@/server/gateways/storage";

// Every byte that somebody sent us leaves through here: for whoever may read it, never as a page of ours.

type Context = RouteContext<"/api/files/[organisation]/[file]">;

/** A file as a download; `?view=document` shows a PDF inside our own pages. */
export async function GET(request: Request, context: Context) {
  const { organisation, file: fileId } = await context.params;
  const found = await findFor(organisation, fileId);
  if (!found)
    return new NextResponse("There is no such file here, or it is not yours to read.\n", { status: 404 });
  const { ticket, name, contentType, sizeBytes } = found;
  const storageKey = z.string().parse(openTicket("file", ticket, new Date()));
  const shown =
    contentType === "application/pdf" && new URL(request.url).searchParams.get("view") === "document";
  const bytes = Readable.toWeb(await streamFile(storageKey)) as ReadableStream<Uint8Array>;
  return new NextResponse(bytes, {
    headers: {
      "content-type": contentType,
      "content-length": String(sizeBytes),
      "content-disposition": `${shown ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(name)}`,
      "content-security-policy": shown ? SHOWN : KEPT_APART,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}

const KEPT_APART = "default-src 'none'; sandbox; frame-ancestors 'none'";
// A browser's own PDF reader does not start inside a sandbox; a PDF runs no script of our origin.
const SHOWN = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

/** By the session of whoever asks: a member's first, then a candidate's. */
async function findFor(organisation: string, fileId: string) {
  const caller = await requestApi(organisation);
  const refusedIsNothing = (error: unknown) => {
    if (error instanceof TRPCError && error.code !== "INTERNAL_SERVER_ERROR") return null;
    throw error;
  };
  return (
    (await caller.candidates.file({ fileId }).catch(refusedIsNothing)) ??
    (await caller.candidates.ownFile({ fileId }).catch(refusedIsNothing))
  );
}
