import MarkdownIt from "markdown-it";
import { classes } from "./classes";

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: true, breaks: true }).disable(
  "image",
);

markdown.validateLink = (url) => /^(https?:|mailto:)/i.test(url.trim());
markdown.renderer.rules.link_open = (tokens, index, options, _env, renderer) => {
  tokens[index]?.attrSet("rel", "noopener noreferrer nofollow");
  return renderer.renderToken(tokens, index, options);
};

/** Headings stay below the page's own. */
function deepen(tag: string) {
  return `h${Math.min(6, Number(tag.slice(1)) + 2)}`;
}
for (const rule of ["heading_open", "heading_close"]) {
  markdown.renderer.rules[rule] = (tokens, index, options, _env, renderer) => {
    const token = tokens[index];
    if (token) token.tag = deepen(token.tag);
    return renderer.renderToken(tokens, index, options);
  };
}

/** What a person wrote in Markdown. HTML in it is shown as text, images are left out, only web and mail links work. */
export function Markdown({ text, className }: { text: string; className?: string }) {
  return (
    <div
      className={classes("prose", className)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: markdown-it escapes every bit of HTML it was given
      dangerouslySetInnerHTML={{ __html: markdown.render(text) }}
    />
  );
}
