import { resolve } from "node:path";
import type { NextConfig } from "next";

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  // Compression, headers and the server's name are the entry's business: server/web.ts.
  compress: false,
  poweredByHeader: false,
  devIndicators: false,
  reactStrictMode: true,
  serverExternalPackages: [
    ...["pg", "pino", "flydrive", "pdfkit", "fontkit", "graphile-worker", "nodemailer"],
    // The web process has these for itself. Built into pages they would be held six times more, each time with its text.
    ...["date-holidays", "drizzle-orm", "@trpc/server", "superjson", "zod", "temporal-polyfill", "liquidjs"],
    ...["markdown-it", "ical-generator", "file-type", "papaparse", "mailparser"],
  ],
  // `bin/test types` checks them; a first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Whoever says who they are waits for the whole page, so that its status is true: 404 for what is not there, 307 to
  // the door. The entry leaves the name away where pages are kept for everybody, and those come from the cache.
  htmlLimitedBots: /./,
  cacheHandler: resolve("server/web/page-cache.ts"),
  experimental: {
    // A cached page lives in memory only: on disk it would outlive the database that it was made from.
    isrFlushToDisk: false,
    // A CV may have 20 MB. One that is larger still arrives, so that its form can say so beside the field.
    serverActions: { bodySizeLimit: "32mb" },
    globalNotFound: true,
    authInterrupts: true,
    instantInsights: { validationLevel: "manual-warning" },
  },
  images: { unoptimized: true },
  turbopack: {
    rules: {
      // React Aria speaks 34 languages and brings them all to every page; pages for members speak English.
      "*.mjs": {
        condition: {
          all: [
            { path: /react-(aria|stately|aria-components)[\\/].*intl[\\/].*[a-z]{2}-[A-Z]{2}\.mjs$/ },
            { not: { path: /en-US\.mjs$/ } },
          ],
        },
        loaders: [resolve("bin/machine/empty-module.cjs")],
      },
    },
  },
};

export default config;
