/** The messages for one member of the input: a list, or for an object or a list of objects the same again by member or index. */
export type FieldMessages = readonly string[] & { readonly [member: string]: FieldMessages };

/**
 * Messages by the member of the input that they concern, nested like the input: `fields.no_show_rule?.days?.[0]`.
 * What concerns an object as a whole stands under its `non_field_errors`.
 */
export type FieldErrors = { readonly [member: string]: FieldMessages };

/** A message, and the path of the member of the input that it concerns. */
export type PlacedMessage = readonly [path: readonly string[], message: string];

/** What a provider's error body says, in the words that both providers share. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly fields: Iterable<PlacedMessage>;
}

interface FieldNode {
  readonly messages: string[];
  readonly members: Map<string, FieldNode>;
}

/** Builds {@link FieldErrors} from messages and their places. */
export function collectFields(messages: Iterable<PlacedMessage>): FieldErrors {
  const root: FieldNode = { messages: [], members: new Map() };
  for (const [path, message] of messages) {
    let node = root;
    for (const member of path) {
      let next = node.members.get(member);
      if (!next) node.members.set(member, (next = { messages: [], members: new Map() }));
      node = next;
    }
    node.messages.push(message);
  }
  return toObject(root) as FieldErrors;
}

function toObject({ messages, members }: FieldNode): object {
  const object: object = Object.create(null);
  if (messages.length > 0) Object.assign(object, { non_field_errors: messages });
  for (const [member, node] of members) {
    const value =
      node.members.size > 0
        ? toObject(node)
        : // Whether the input holds an object here is not known when it is missing, so the list answers for both forms.
          Object.defineProperty(node.messages, "non_field_errors", { value: node.messages });
    Object.defineProperty(object, member, { value, enumerable: true });
  }
  return object;
}
