import type { IncomingMessage, ServerResponse } from "node:http";
import { capture } from "./capture";
import { AnswerShelf, KeptAnswer, sendKept } from "./kept-answers";
import type { Pages } from "./plain-page";

const shelf = new AnswerShelf(24 * 1024 * 1024);

/** Scripts and styles of a build never change under their name: compressed once, they are not asked of Next again. */
export async function builtAsset(request: IncomingMessage, response: ServerResponse, pages: Pages) {
  const key = String(request.url);
  const kept = shelf.find(key);
  if (kept) {
    for (const [name, value] of kept.headers) response.setHeader(name, value);
    return sendKept(request, response, kept);
  }
  delete request.headers["if-none-match"];
  delete request.headers.range;
  const body = await capture(response, () => pages(request, response));
  if (!body) return;
  const answer = new KeptAnswer(body);
  if (response.statusCode === 200) {
    answer.headers = ["content-type", "cache-control"].map((name) => [
      name,
      String(response.getHeader(name) ?? ""),
    ]);
    shelf.put(key, answer);
  }
  await sendKept(request, response, answer);
}
