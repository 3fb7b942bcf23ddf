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

/** The same as text of HTML, for what is read by machines: feeds and search engines. */
export const markdownHtml = (text: string): string => markdown.render(text);

type Props = {
  text: string;
  /** The level of the heading it stands under: the page's own, or a section's. */
  under?: 1 | 2;
  className?: string;
};

/** What a person wrote in Markdown. HTML in it is shown as text, images are left out, only web and mail links work. */
export function Markdown({ text, under = 2, className }: Props) {
  return (
    <div
      className={classes("prose", className)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: markdown-it escapes every bit of HTML it was given
      dangerouslySetInnerHTML={{ __html: render(text, under) }}
    />
  );
}

/** The text's highest heading comes next below the one it stands under, the others follow: none is skipped. */
function render(text: string, under: number) {
  const tokens = markdown.parse(text, {});
  const levels = tokens.filter(({ type }) => type === "heading_open").map(({ tag }) => Number(tag.slice(1)));
  const shift = under + 1 - Math.min(...levels);
  for (const token of tokens)
    if (token.type === "heading_open" || token.type === "heading_close")
      token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + shift)}`;
  return markdown.renderer.render(tokens, markdown.options, {});
}
