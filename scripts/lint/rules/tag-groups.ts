import { didYouMean, isObject, isText } from "../nodes.ts";
import type { Rule } from "../redocly.ts";

/** The reference shows the tags of the groups and no others, so an operation of another tag would not be in it. */
export const tagGroups: Rule = () => ({
  Root(root, { location, report }) {
    const groups: unknown = root["x-tagGroups"];
    const tags = (Array.isArray(root.tags) ? root.tags : []).map((tag) => (isObject(tag) ? String(tag.name) : ""));
    const grouped: unknown[] = [];
    for (const [index, group] of (Array.isArray(groups) ? groups : []).entries()) {
      const at = location.child(["x-tagGroups", index]);
      if (!isObject(group) || !isText(group.name) || !Array.isArray(group.tags)) {
        report({ message: "A group of `x-tagGroups` needs `name` and `tags`.", location: at });
        continue;
      }
      grouped.push(...group.tags);
      for (const [place, tag] of group.tags.entries()) {
        if (tags.includes(String(tag))) continue;
        const message = `\`${String(tag)}\` in the group ${group.name} is not a tag.${didYouMean(String(tag), tags)}`;
        report({ message, location: at.child(["tags", place]) });
      }
    }
    for (const [index, tag] of tags.entries()) {
      const at = location.child(["tags", index]);
      if (!/^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/.test(tag)) {
        report({
          message: `The tag \`${tag}\` must be letters, digits and single spaces or hyphens: it is part of an address.`,
          location: at,
        });
      }
      const times = grouped.filter((each) => each === tag).length;
      if (groups === undefined || times === 1) continue;
      const place = times === 0 ? "no group" : `${times} groups`;
      report({ message: `The tag \`${tag}\` stands in ${place} of \`x-tagGroups\`. Name it in one.`, location: at });
    }
  },
});
