import * as commercelayer from "@memberships/commercelayer";
import * as rateLimit from "@memberships/commercelayer/rate-limit";
import * as sandbox from "@memberships/sandbox/server";
import * as teamup from "@memberships/teamup";
import * as validate from "@memberships/teamup/validate";
import { callThem } from "./calls.mjs";

callThem({ commercelayer, rateLimit, sandbox, teamup, validate });
