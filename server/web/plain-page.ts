import type { IncomingMessage, ServerResponse } from "node:http";

type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export async function plainPage(request: IncomingMessage, response: ServerResponse, pages: Pages) {
  await pages(request, response);
}
