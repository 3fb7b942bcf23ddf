import type { NextConfig } from "next";

const config: NextConfig = {
  cacheComponents: true,
  // Compression, headers and the server's name are the entry's business: server/web.ts.
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["pg", "pino", "flydrive", "pdfkit", "graphile-worker", "nodemailer"],
  experimental: {
    // A CV may have 20 MB; the rest is the form around it.
    serverActions: { bodySizeLimit: "22mb" },
    globalNotFound: true,
  },
  images: { unoptimized: true },
};

export default config;
