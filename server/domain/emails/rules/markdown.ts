import MarkdownIt from "markdown-it";
import type { Links } from "./links";

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable([
  "image",
  "table",
]);

/** Looks that every mail program understands stand on the element itself; the frame's classes answer the dark. */
const STYLES: Record<string, string> = {
  paragraph_open: "margin:0 0 16px",
  heading_open: "margin:24px 0 8px;font-size:16px;line-height:24px;font-weight:600",
  bullet_list_open: "margin:0 0 16px;padding:0 0 0 20px",
  ordered_list_open: "margin:0 0 16px;padding:0 0 0 20px",
  list_item_open: "margin:0 0 4px",
  blockquote_open: "margin:0 0 16px;padding:0 0 0 12px;border-left:2px solid #d5d5cf",
  hr: "border:0;border-top:1px solid #d5d5cf;margin:24px 0",
};

/** A filled Markdown text as the inside of a mail. A paragraph that is nothing but a link becomes a button. */
export function asHtml(tokens: Token[], links: Links, brandColour: string, direction = "ltr") {
  for (const token of tokens) {
    const style = STYLES[token.type];
    if (style) token.attrSet("style", direction === "rtl" ? mirrored(style) : style);
    if (token.type !== "inline" || !token.children) continue;
    const alone = isLoneLink(token.children);
    for (const child of token.children) {
      if (child.type !== "link_open") continue;
      child.attrSet("style", alone ? buttonStyle(brandColour) : "color:inherit;text-decoration:underline");
      if (alone) child.attrSet("class", "button");
    }
  }
  const html = markdown.renderer.render(tokens, markdown.options, {});
  return links.putInto(html.replaceAll("{{", "&#123;&#123;"), escapeHtml);
}

/** Lists and quotations stand in from the side on which a line begins. */
const mirrored = (style: string) =>
  style.replace(/padding:0 0 0 (\d+px)/, "padding:0 $1 0 0").replace("border-left", "border-right");

/** The same as plain text, for those who read mail that way. */
export function asText(tokens: Token[], links: Links) {
  const out: string[] = [];
  const marks: (number | "-")[] = [];
  for (const token of tokens) {
    if (token.type === "bullet_list_open") marks.push("-");
    if (token.type === "ordered_list_open") marks.push(Number(token.attrGet("start") ?? 1));
    if (token.type === "bullet_list_close" || token.type === "ordered_list_close") {
      marks.pop();
      if (marks.length === 0) out.push("");
    }
    if (token.type === "list_item_open") out.push(itemMark(marks));
    if (token.type === "hr") out.push("---", "");
    if (token.type === "fence" || token.type === "code_block") out.push(token.content.trimEnd(), "");
    if (token.type !== "inline") continue;
    const line = inlineText(token.children ?? [], links);
    if (marks.length > 0) out[out.length - 1] += line;
    else out.push(line, "");
  }
  const plain = out
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return links.putInto(plain.replaceAll("{{", "{ {"), (address) => address);
}

export type Token = ReturnType<typeof markdown.parse>[number];

/** A filled text as Markdown means it: read once, written twice. */
export function parseMarkdown(text: string, links: Links) {
  markdown.validateLink = (url) => links.isToken(url) || /^(https?:\/\/|mailto:)/i.test(url.trim());
  return markdown.parse(text, {});
}

function inlineText(children: Token[], links: Links) {
  let line = "";
  let href = "";
  let from = 0;
  for (const child of children) {
    if (child.type === "text" || child.type === "code_inline") line += child.content;
    if (child.type === "softbreak" || child.type === "hardbreak") line += "\n";
    if (child.type === "link_open") {
      href = String(child.attrGet("href") ?? "");
      from = line.length;
    }
    if (child.type === "link_close")
      line = line.slice(from) === href ? line : spelledOut(line, href, children, links);
  }
  return line;
}

function spelledOut(line: string, href: string, children: Token[], links: Links) {
  const address = href.replace(/^mailto:/, "");
  return isLoneLink(children) || links.isToken(href) ? `${line}:\n${address}` : `${line} (${address})`;
}

function isLoneLink(children: Token[]) {
  const seen = children.filter(({ type, content }) => type !== "text" || content !== "");
  return (
    seen.length > 2 &&
    seen[0]?.type === "link_open" &&
    seen.findIndex(({ type }) => type === "link_close") === seen.length - 1
  );
}

function itemMark(marks: (number | "-")[]) {
  const mark = marks.at(-1) ?? "-";
  if (mark !== "-") marks[marks.length - 1] = mark + 1;
  return `${"  ".repeat(marks.length - 1)}${mark === "-" ? "-" : `${mark}.`} `;
}

function buttonStyle(brandColour: string) {
  return `display:inline-block;padding:10px 18px;border-radius:6px;font-weight:600;text-decoration:none;background-color:${brandColour};color:${inkOn(brandColour)}`;
}

/** Black or white, whichever reads better on a colour. */
function inkOn(colour: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? "#000000" : "#ffffff";
}

export function escapeHtml(text: string) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
