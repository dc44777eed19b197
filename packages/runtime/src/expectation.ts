const LONGEST = 160;

/** What a rule of JSON Schema asks for, in words that follow "expected". */
export function expectation(rule: string, params: Readonly<Record<string, unknown>>): string {
  const { limit, type, allowedValues, allowedValue, format, pattern, multipleOf } = params;
  switch (rule) {
    case "required":
      return "a value";
    case "additionalProperties":
      return "no such member";
    case "type":
      return [type].flat().map(String).join(" or ");
    case "enum":
      return cut(`one of ${(allowedValues as readonly unknown[]).map((each) => JSON.stringify(each)).join(", ")}`);
    case "const":
      return JSON.stringify(allowedValue);
    case "format":
      return `the format ${String(format)}`;
    case "pattern":
      return cut(`a match of ${String(pattern)}`);
    case "minimum":
      return `at least ${String(limit)}`;
    case "maximum":
      return `at most ${String(limit)}`;
    case "exclusiveMinimum":
      return `more than ${String(limit)}`;
    case "exclusiveMaximum":
      return `less than ${String(limit)}`;
    case "multipleOf":
      return `a multiple of ${String(multipleOf)}`;
    case "minLength":
    case "minItems":
    case "minProperties":
      return `at least ${count(rule, limit)}`;
    case "maxLength":
    case "maxItems":
    case "maxProperties":
      return `at most ${count(rule, limit)}`;
    case "uniqueItems":
      return "no item twice";
    default:
      return `what the rule ${rule} asks for`;
  }
}

function count(rule: string, limit: unknown): string {
  const unit = rule.endsWith("Length") ? "character" : rule.endsWith("Items") ? "item" : "member";
  return `${String(limit)} ${unit}${limit === 1 ? "" : "s"}`;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
