import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  elements: [
    "html5",
    // React writes action="" on a form whose action is a function, and browsers take it for the page itself.
    { form: { attributes: { action: { enum: ["", /^\S+$/] } } } },
  ],
});

/** What is wrong with the markup of a page, a line for each place. */
export async function faultsOf(html: string, path: string): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, selector, message }) => `${path}: ${ruleId} at ${selector}: ${message}`),
  );
}
