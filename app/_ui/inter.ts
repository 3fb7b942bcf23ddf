import localFont from "next/font/local";

/** The one family. Latin is preloaded; other scripts come by unicode-range from globals.css. */
export const inter = localFont({
  src: "../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  display: "swap",
  variable: "--font-inter",
  adjustFontFallback: false,
});
