import { randomBytes } from "node:crypto";

/** What stays open in a mail that waits: the worker puts the link and the address there when it sends. */
export const OPEN_PORTAL_LINK = "{{portal_link}}";
export const OPEN_APP_URL = "{{app_url}}";

export interface Links {
  /** A stand-in of letters and figures that Markdown leaves alone, and nobody can guess. */
  tokenFor(address: string): string;
  isToken(text: string): boolean;
  /** Puts the addresses where their stand-ins are, as `written`. */
  putInto(text: string, written: (address: string) => string): string;
}

/** One pattern for the stand-ins of every mail: to make one for each would take longer than to fill the mail. */
const standIn = /(link[0-9a-f]{16}n)(\d+)e/g;

export function openLinks(): Links {
  const mark = `link${randomBytes(8).toString("hex")}n`;
  const addresses: string[] = [];
  return {
    tokenFor(address) {
      addresses.push(safeAddress(address));
      return `${mark}${addresses.length - 1}e`;
    },
    isToken: (text) => text.startsWith(mark),
    putInto: (text, written) =>
      text.replace(standIn, (whole, whose, index) =>
        whose === mark ? written(addresses[Number(index)] ?? "") : whole,
      ),
  };
}

/** A path of ours is completed when the mail is sent; of other addresses only the web's may be linked. */
function safeAddress(address: string) {
  if (address === OPEN_PORTAL_LINK) return address;
  if (/^\/(?![/\\])/.test(address))
    return `${OPEN_APP_URL}${new URL(address, "http://here.test").href.slice("http://here.test".length)}`;
  const url = URL.parse(address);
  return url && (url.protocol === "https:" || url.protocol === "http:")
    ? url.href.replaceAll("{", "%7B")
    : "";
}
