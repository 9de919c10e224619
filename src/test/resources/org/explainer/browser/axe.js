// One line for each WCAG A or AA rule that the page breaks: the rule, and where.
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const chosen = axe.getRules(tags)
  .filter(rule => !rule.tags.includes("experimental") && !rule.tags.includes("deprecated"))
  .filter(rule => rules === "all" || rule.tags.includes("cat.color") === (rules === "colours"))
  .map(rule => rule.ruleId);
const found = await axe.run(document, {
  runOnly: { type: "rule", values: chosen },
  resultTypes: ["violations"],
  preload: false,
});
return found.violations.map(rule =>
  rule.id + ": " + rule.nodes.slice(0, 5).map(node => node.target.join(" ")).join(", ")
    + (rule.nodes.length > 5 ? " and " + (rule.nodes.length - 5) + " more" : ""));
