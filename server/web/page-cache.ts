import { createRequire } from "node:module";

const files: typeof import("next/dist/server/lib/incremental-cache/file-system-cache") = createRequire(
  import.meta.url,
)("next/dist/server/lib/incremental-cache/file-system-cache");

/**
 * Next's own cache of pages, but for a form that a browser posts without a script. Next would continue such an answer
 * from the kept page, and so lose what the form came back with: its errors and what was typed.
 */
export default class PageCache extends files.default {
  private readonly answersForm: boolean;

  constructor(context: ConstructorParameters<typeof files.default>[0]) {
    super(context);
    const { "content-type": type = "", "next-action": called } = context._requestHeaders;
    this.answersForm = String(type).startsWith("multipart/form-data") && !called;
  }

  override async get(...[key, context]: Parameters<InstanceType<typeof files.default>["get"]>) {
    return this.answersForm && context.kind === "APP_PAGE" ? null : super.get(key, context);
  }
}
