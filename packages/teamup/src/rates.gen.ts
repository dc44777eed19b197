// Generated from @memberships/teamup-spec by `npm run generate`. To change it, change the YAML.

/** The requests that each caller may make in so many seconds. */
export const limit: { readonly requests: number; readonly seconds: number } = { requests: 250, seconds: 60 };
