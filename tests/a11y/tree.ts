import type { CDPSession } from 'playwright-core';

/** One thing that a screen reader finds, in the order in which it reads. */
export interface Heard {
  role: string;
  name: string;
  /** Language in which it is read. */
  lang: string;
  /** Of a heading. */
  level?: number;
}

/** The page as a screen reader has it: Chromium's accessibility tree, with the language of each node's element. */
export async function readTree(cdp: CDPSession): Promise<Heard[]> {
  const langs = await languages(cdp);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard: Heard[] = [];
  const visit = ({
    ignored,
    role,
    name,
    properties = [],
    backendDOMNodeId = 0,
    childIds = [],
  }: (typeof nodes)[number]) => {
    if (!ignored && role) {
      const level = properties.find((one) => one.name === 'level')?.value.value;
      heard.push({
        role: String(role.value),
        name: String(name?.value ?? ''),
        lang: langs.get(backendDOMNodeId) ?? '',
        ...(role.value === 'heading' && { level }),
      });
    }
    for (const id of childIds) {
      const child = byId.get(id);
      if (child) visit(child);
    }
  };
  if (nodes[0]) visit(nodes[0]);
  return heard;
}

/** The language of each element, inherited. */
async function languages(cdp: CDPSession): Promise<Map<number, string>> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1 });
  const langs = new Map<number, string>();
  const visit = (node: typeof root, inherited: string) => {
    const { attributes = [], children = [] } = node;
    const at = attributes.findIndex((one, index) => index % 2 === 0 && one === 'lang');
    const lang = at < 0 ? inherited : (attributes[at + 1] ?? '');
    langs.set(node.backendNodeId, lang);
    for (const child of children) visit(child, lang);
  };
  visit(root, '');
  return langs;
}
