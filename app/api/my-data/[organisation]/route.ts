import { TRPCError } from "@trpc/server";
import { NextResponse } from "next/server";
import { z } from "zod";
import { readersSpeech } from "@/app/_words/reader";
import { requestApi } from "@/server/api/caller";
import { openTicket } from "@/server/auth/tickets";
import { streamFile } from "@/server/gateways/storage";
import { type Entry, zipOf } from "@/server/gateways/zip";
import { readablePage } from "./_readable";

// Everything a candidate takes with them, as one ZIP. A person's POST makes it, so that no scanner ever does.

type Context = RouteContext<"/api/my-data/[organisation]">;

export async function POST(_request: Request, context: Context) {
  const { organisation } = await context.params;
  const data = await take(organisation);
  const page = `/portal/${encodeURIComponent(organisation)}/my-data`;
  if (!data) return new NextResponse(null, { status: 303, headers: { location: page } });
  const t = await readersSpeech();
  const { files, ...rest } = data;
  const listed = files.map(({ ticket: _ticket, ...file }) => file);
  const json = JSON.stringify({ ...rest, files: listed }, null, 2);
  async function* entries(): AsyncGenerator<Entry> {
    yield { name: "index.html", text: readablePage(t, { ...rest, files: listed }) };
    yield { name: "data.json", text: json };
    for (const { ticket, place } of files) {
      // A long download outlives a ticket; whose file it is was proved when it began.
      const key = z.string().parse(openTicket("file", ticket, begun));
      yield { name: place, bytes: await streamFile(key) };
    }
  }
  const begun = new Date();
  return new NextResponse(zipOf(entries()), {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(`${organisation}-my-data.zip`)}`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}

/** Null when it is refused: the page that was left then says what is missing. */
async function take(organisation: string) {
  try {
    return await (await requestApi(organisation)).myData.take();
  } catch (error) {
    if (error instanceof TRPCError && error.code !== "INTERNAL_SERVER_ERROR") return null;
    throw error;
  }
}
