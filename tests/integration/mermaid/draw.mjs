// Reads a JSON list of flowcharts from stdin; prints, for each, its nodes, edges and groups, and the text as drawn.
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!DOCTYPE html><body></body>");
globalThis.window = window;
globalThis.document = window.document;
for (const name of ["Element", "HTMLElement", "SVGElement", "Node", "DOMParser", "XMLSerializer"]) {
  globalThis[name] = window[name];
}
globalThis.CSSStyleSheet = window.CSSStyleSheet ?? class { cssRules = []; insertRule() {} replaceSync() {} };
// jsdom lays nothing out, and mermaid measures each label.
window.SVGElement.prototype.getBBox = () => ({ x: 0, y: 0, width: 80, height: 16 });
window.SVGElement.prototype.getComputedTextLength = () => 80;

const { default: mermaid } = await import("mermaid");
mermaid.initialize({ startOnLoad: false, securityLevel: "strict" });

function textOf(svg) {
  const { body } = new window.DOMParser().parseFromString(svg, "text/html");
  body.querySelectorAll("style").forEach((style) => style.remove());
  return body.textContent;
}

const results = [];
for (const [index, text] of JSON.parse(readFileSync(0, "utf8")).entries()) {
  await mermaid.parse(text);
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  const db = diagram.db;
  const { svg } = await mermaid.render(`drawn${index}`, text);
  results.push({
    nodes: [...db.getVertices().keys()],
    edges: db.getEdges().map((edge) => [edge.start, edge.end]),
    groups: db.getSubGraphs().map((group) => group.id),
    drawn: textOf(svg),
  });
}
console.log(JSON.stringify(results));
