/**
 * The texts about one member of the input. They are their own `non_field_errors`, because of a member that is missing
 * nobody can tell whether it should have been an object. No other member is in them.
 */
export type FieldTexts = string[] & { readonly non_field_errors: FieldTexts } & {
  readonly [member: string]: undefined;
};

/** What is wrong with one member of the input: texts, which `Array.isArray` tells, or for an object or a list the same again by member or index. */
export type FieldError = FieldTexts | FieldErrors;

/**
 * Messages by the member of the input that they concern, nested like the input: `fields.no_show_rule?.days`.
 * What concerns an object as a whole stands under its `non_field_errors`.
 */
export type FieldErrors = {
  readonly [member: string]: FieldError | undefined;
  // Without it an index of what may be texts would not be a text.
  readonly [index: number]: FieldError | undefined;
};

/** A message, and the path of the member of the input that it concerns. */
export type PlacedMessage = readonly [path: readonly string[], message: string];

/** What a provider's error body says, in the words that both providers share. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  /** What to do about it with this client, in a sentence. */
  readonly hint?: string | undefined;
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
