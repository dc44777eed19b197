export default function plugin() { return { id: "memberships", rules: { oas3: {} } }; }
