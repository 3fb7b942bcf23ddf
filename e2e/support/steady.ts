/** What was sent, as a document or as React asks for it, without what is made anew for each request. */
export function steady(text: string): string {
  let flight = "";
  const document = text.replace(
    /<script[^>]*>self\.__next_f\.push\((.*?)\)<\/script>/g,
    (_script, pushed: string) => {
      flight += JSON.parse(pushed)[1] ?? "";
      return "";
    },
  );
  const isDocument = text.startsWith("<!DOCTYPE html>");
  return settled(isDocument ? `${document}\n${inOneOrder(flight)}` : inOneOrder(text));
}

/** React writes a row when it is ready: their order and numbers are those of a race. */
function inOneOrder(flight: string) {
  return flight
    .split("\n")
    .map((row) =>
      row.replace(/^([0-9a-f]+:(o[0-9a-f]+,)?)+/, "").replace(/\$([LQ@]?)[0-9a-f]+\b/g, "$$$1row"),
    )
    .sort()
    .join("\n");
}

/** Keys of one request, times, and how long ago something was. */
function settled(text: string) {
  return (
    text
      .replace(/nonce(\\?":\\?"|=")[^"\\]+/g, "nonce")
      .replace(/"[\w-]{21}[hmv]"/g, '"KEY"')
      // Rows of an editor are numbered as long as the process lives.
      .replace(/\brow \d+\b/g, "ROW")
      .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z|\d{8}T\d{6}Z/g, "TIME")
      .replace(/\b\d+ (min|minutes?|seconds?)( ago)?\b|\bjust now\b/g, "AGO")
  );
}
