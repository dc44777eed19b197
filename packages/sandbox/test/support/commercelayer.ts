/** An identity provider that is not there yet. */
export const suppliers = {
  name: "Suppliers",
  client_id: "supplier-dashboard",
  client_secret: "a-secret-of-the-suppliers",
  issuer: "https://id.suppliers.example.com/",
  domains: "suppliers.example.com",
  token_url: "https://id.suppliers.example.com/oauth/token",
  authorize_url: "https://id.suppliers.example.com/authorize",
  jwks_url: "https://id.suppliers.example.com/.well-known/jwks.json",
};
