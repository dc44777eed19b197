const { callThem } = require("./calls.mjs");

callThem({
  commercelayer: require("@memberships/commercelayer"),
  rateLimit: require("@memberships/commercelayer/rate-limit"),
  sandbox: require("@memberships/sandbox/server"),
  teamup: require("@memberships/teamup"),
  validate: require("@memberships/teamup/validate"),
});
