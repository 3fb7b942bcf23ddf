/** The whole address of a page of ours, for what is read elsewhere: feeds, sitemaps, search engines. */
export const addressOf = (path: string) => new URL(path, process.env.APP_URL ?? "http://localhost:3000").href;
