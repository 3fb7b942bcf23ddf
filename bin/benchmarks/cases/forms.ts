/** A form as a browser without scripts posts it. */

const boundary = "----a-form-of-the-benchmark";

export interface Attachment {
  field: string;
  name: string;
  type: string;
  bytes: Buffer;
}

/** What a page's form carries along and nobody sees. */
export function hiddenFields(html: string): Record<string, string> {
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)];
  return Object.fromEntries(hidden.map(([, name = "", value = ""]) => [name, unescaped(value)]));
}

export const formHeaders = { "content-type": `multipart/form-data; boundary=${boundary}` };

/** The body that goes with those headers. */
export function multipart(fields: Record<string, string>, { field, name, type, bytes }: Attachment): Buffer {
  const parts = Object.entries(fields).map(
    ([key, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`;
  return Buffer.concat([Buffer.from(parts.join("") + head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
}

const unescaped = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
