import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError, createCommerceLayer } from "@memberships/commercelayer";
import { createRateLimit } from "@memberships/commercelayer/rate-limit";
import { createSandbox } from "@memberships/sandbox";
import { createTeamUp } from "@memberships/teamup";
import { createValidator } from "@memberships/teamup/validate";
