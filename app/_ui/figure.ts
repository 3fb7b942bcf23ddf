/** A whole number as people write it: "4,980". */
export const figure = (count: number) => count.toLocaleString("en-GB");
