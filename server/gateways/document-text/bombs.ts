import { unzipSync } from "fflate";

/** What all parts of a document may unpack to. A CV's text has a few hundred kilobytes. */
const MOST_BYTES = 30 * 1024 * 1024;
/** Never unpacked for their text, and old ones are packed to a hundredth. */
const PICTURE = /\.(bmp|emf|gif|jpe?g|png|tiff?|wmf)$/i;

/** Refuses a packed document by what it says of its parts, before any of them is unpacked. */
export function refuseBombs(bytes: Buffer) {
  let total = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!PICTURE.test(name)) total += originalSize;
      if (total > MOST_BYTES) throw new Error("This document unpacks to more than a document has.");
      return false;
    },
  });
}
