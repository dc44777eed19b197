// Generated from @memberships/commercelayer-spec by `npm run generate`. To change it, change the YAML.

export interface paths {
    "/api_credentials": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from api_credentials - `organization`, `role`. Dots go on from there, as in `role.permissions`.
                 * @example [
                 *       "role"
                 *     ]
                 */
                include?: components["parameters"]["IncludeApiCredentials"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List API credentials
         * @description The credentials of every organization that the caller belongs to, those that the platform made for itself included. Secrets are among the attributes, so treat the answer as one, or leave them out with `fields[api_credentials]`.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from api_credentials - `organization`, `role`. Dots go on from there, as in `role.permissions`.
                     * @example [
                     *       "role"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeApiCredentials"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The order of the API credentials, most important attribute first; a minus in front turns it round. Live comes before test when sorted by `mode`.
                     * @example [
                     *       "mode",
                     *       "-created_at"
                     *     ]
                     */
                    sort?: components["parameters"]["SortApiCredentials"] | undefined;
                    /**
                     * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
                     * @example {
                     *       "number": 1,
                     *       "size": 25
                     *     }
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * @description Conditions that the API credentials must all meet. Attributes: `name`, `kind`, `confidential`, `redirect_uri`, `client_id`, `scopes`, `expires_in`, `mode`, `custom`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `role_`.
                     * @example {
                     *       "kind_eq": "integration"
                     *     }
                     */
                    "filter[q]"?: components["parameters"]["FilterApiCredentials"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of credentials. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["ApiCredentialList"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        /**
         * Issue an API credential
         * @description Registers an application and draws its client id and, where it can keep one, its secret. Kind, mode, `custom` and organization are final - to change one of them, issue another credential and delete this one. An integration needs a role, admin or read-only unless the plan is Enterprise; a sales channel or a webapp must have none.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from api_credentials - `organization`, `role`. Dots go on from there, as in `role.permissions`.
                     * @example [
                     *       "role"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeApiCredentials"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The application to register. */
            requestBody: {
                content: {
                    "application/vnd.api+json": components["schemas"]["ApiCredentialCreate"];
                };
            };
            responses: {
                /** @description The credential, secret included. */
                201: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["ApiCredentialDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                406: components["responses"]["NotAcceptable"];
                415: components["responses"]["UnsupportedMediaType"];
                422: components["responses"]["UnprocessableContent"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_credentials/{apiCredentialId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The API credential's id.
                 * @example ApiCrEdInT
                 */
                apiCredentialId: components["parameters"]["ApiCredentialId"];
            };
            cookie?: never;
        };
        /**
         * Get an API credential
         * @description One application with its client id, secret, scopes and the lifetime of its tokens. The secret is answered every time, not only on creation. Any member of the organization may read it.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from api_credentials - `organization`, `role`. Dots go on from there, as in `role.permissions`.
                     * @example [
                     *       "role"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeApiCredentials"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The API credential's id.
                     * @example ApiCrEdInT
                     */
                    apiCredentialId: components["parameters"]["ApiCredentialId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The credential. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["ApiCredentialDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        /**
         * Delete an API credential
         * @description Shuts the application out for good. A new credential has another client id and secret, so everything that uses this one has to be configured anew. Refused with 423 while another record cannot do without it.
         */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The API credential's id.
                     * @example ApiCrEdInT
                     */
                    apiCredentialId: components["parameters"]["ApiCredentialId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The credential is gone. */
                204: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                /** @description An application membership still leads to the credential. Delete it first, or let the application stay. */
                423: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
                    };
                };
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        options?: never;
        head?: never;
        /**
         * Change an API credential's settings or role
         * @description Renames the application, moves its redirect address, sets how long its tokens last, or puts it under another role. Client id and secret stay; no operation draws a new secret. What is not sent stays as it is.
         */
        patch: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from api_credentials - `organization`, `role`. Dots go on from there, as in `role.permissions`.
                     * @example [
                     *       "role"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeApiCredentials"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The API credential's id.
                     * @example ApiCrEdInT
                     */
                    apiCredentialId: components["parameters"]["ApiCredentialId"];
                };
                cookie?: never;
            };
            /** @description The members to change. */
            requestBody: {
                content: {
                    "application/vnd.api+json": components["schemas"]["ApiCredentialUpdate"];
                };
            };
            responses: {
                /** @description The credential as it stands now. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["ApiCredentialDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                415: components["responses"]["UnsupportedMediaType"];
                422: components["responses"]["UnprocessableContent"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        trace?: never;
    };
    "/api_credentials/{apiCredentialId}/organization": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`.
                 * @example [
                 *       "roles"
                 *     ]
                 */
                include?: components["parameters"]["IncludeOrganizations"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The API credential's id.
                 * @example ApiCrEdInT
                 */
                apiCredentialId: components["parameters"]["ApiCredentialId"];
            };
            cookie?: never;
        };
        /**
         * Get an API credential's organization
         * @description The organization on whose data the application works. It is read like an organization of its own, with what that can include.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`.
                     * @example [
                     *       "roles"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeOrganizations"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The API credential's id.
                     * @example ApiCrEdInT
                     */
                    apiCredentialId: components["parameters"]["ApiCredentialId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The organization. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["OrganizationDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_credentials/{apiCredentialId}/role": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`.
                 * @example [
                 *       "permissions"
                 *     ]
                 */
                include?: components["parameters"]["IncludeRoles"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The API credential's id.
                 * @example ApiCrEdInT
                 */
                apiCredentialId: components["parameters"]["ApiCredentialId"];
            };
            cookie?: never;
        };
        /**
         * Get an API credential's role
         * @description The role that bounds what the application may do. With `include=permissions` the answer says at once what that is. Sales channels and webapps have no role, and `data` is null.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`.
                     * @example [
                     *       "permissions"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeRoles"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The API credential's id.
                     * @example ApiCrEdInT
                     */
                    apiCredentialId: components["parameters"]["ApiCredentialId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The role, or null. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["OptionalRoleDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application_memberships": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from application_memberships - `api_credential`, `membership`, `membership_profile`, `organization`, `role`. Dots go on from there, as in `role.permissions`.
                 * @example [
                 *       "api_credential"
                 *     ]
                 */
                include?: components["parameters"]["IncludeApplicationMemberships"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List application memberships
         * @description The caller's own, those of their profile included, and all those of the organizations in which the caller is an admin.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from application_memberships - `api_credential`, `membership`, `membership_profile`, `organization`, `role`. Dots go on from there, as in `role.permissions`.
                     * @example [
                     *       "api_credential"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeApplicationMemberships"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description What to order the application memberships by, the most important first. A minus in front turns the order round. Without it the official client counts on the first created first; the service states no order.
                     * @example [
                     *       "-updated_at"
                     *     ]
                     */
                    sort?: components["parameters"]["SortApplicationMemberships"] | undefined;
                    /**
                     * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
                     * @example {
                     *       "number": 1,
                     *       "size": 25
                     *     }
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * @description Keeps the application memberships that meet every condition. Attributes that can be compared are `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `filters` and `metadata`; `api_credential_`, `membership_`, `membership_profile_`, `organization_` and `role_` lead to the attributes of what a record is connected with.
                     * @example {
                     *       "api_credential_name_eq": "Orders",
                     *       "updated_at_gt": "2026-01-01"
                     *     }
                     */
                    "filter[q]"?: components["parameters"]["FilterApplicationMemberships"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of application memberships. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["ApplicationMembershipList"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        /**
         * Give access to an application
         * @description Opens one application to one person, or to everyone with a profile, under a role. What results is the role's rights as far as the application allows them, narrowed by `filters`. A custom role passes on only the part of it that concerns the application.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from application_memberships - `api_credential`, `membership`, `membership_profile`, `organization`, `role`. Dots go on from there, as in `role.permissions`.
                     * @example [
                     *       "api_credential"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeApplicationMemberships"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            /** @description Which application to open, to whom, and under which role. */
            requestBody: {
                content: {
                    "application/vnd.api+json": components["schemas"]["ApplicationMembershipCreate"];
                };
            };
            responses: {
                /** @description The new application membership. */
                201: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["ApplicationMembershipDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                406: components["responses"]["NotAcceptable"];
                415: components["responses"]["UnsupportedMediaType"];
                422: components["responses"]["UnprocessableContent"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application_memberships/{applicationMembershipId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The application membership's id.
                 * @example AppMbRsoFi
                 */
                applicationMembershipId: components["parameters"]["ApplicationMembershipId"];
            };
            cookie?: never;
        };
        /**
         * Get an application membership
         * @description Shows how far one access to one application reaches. The role and the application are known by their relationships, so include them.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from application_memberships - `api_credential`, `membership`, `membership_profile`, `organization`, `role`. Dots go on from there, as in `role.permissions`.
                     * @example [
                     *       "api_credential"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeApplicationMemberships"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The application membership's id.
                     * @example AppMbRsoFi
                     */
                    applicationMembershipId: components["parameters"]["ApplicationMembershipId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The application membership. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["ApplicationMembershipDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        /**
         * Take access to an application away
         * @description Ends one access to one application. The person stays a member of the organization, and keeps what a profile gives. When it belongs to a profile, everyone with that profile loses it.
         */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The application membership's id.
                     * @example AppMbRsoFi
                     */
                    applicationMembershipId: components["parameters"]["ApplicationMembershipId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The access is gone. */
                204: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                423: components["responses"]["Locked"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        options?: never;
        head?: never;
        /**
         * Change an application membership's role or filters
         * @description The role, the profile and the filters can change; the application, the person and the organization cannot, so create another one for those.
         */
        patch: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from application_memberships - `api_credential`, `membership`, `membership_profile`, `organization`, `role`. Dots go on from there, as in `role.permissions`.
                     * @example [
                     *       "api_credential"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeApplicationMemberships"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The application membership's id.
                     * @example AppMbRsoFi
                     */
                    applicationMembershipId: components["parameters"]["ApplicationMembershipId"];
                };
                cookie?: never;
            };
            /** @description The members of the application membership to change. */
            requestBody: {
                content: {
                    "application/vnd.api+json": components["schemas"]["ApplicationMembershipUpdate"];
                };
            };
            responses: {
                /** @description The application membership as it stands now. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["ApplicationMembershipDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                415: components["responses"]["UnsupportedMediaType"];
                422: components["responses"]["UnprocessableContent"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        trace?: never;
    };
    "/application_memberships/{applicationMembershipId}/api_credential": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from api_credentials - `organization`, `role`. Dots go on from there, as in `role.permissions`.
                 * @example [
                 *       "role"
                 *     ]
                 */
                include?: components["parameters"]["IncludeApiCredentials"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The application membership's id.
                 * @example AppMbRsoFi
                 */
                applicationMembershipId: components["parameters"]["ApplicationMembershipId"];
            };
            cookie?: never;
        };
        /**
         * Get an application membership's API credential
         * @description The application that is opened, by the credential it runs under. Its kind tells which application of the dashboard it is.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from api_credentials - `organization`, `role`. Dots go on from there, as in `role.permissions`.
                     * @example [
                     *       "role"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeApiCredentials"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The application membership's id.
                     * @example AppMbRsoFi
                     */
                    applicationMembershipId: components["parameters"]["ApplicationMembershipId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The API credential of the application. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["ApiCredentialDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application_memberships/{applicationMembershipId}/membership": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from memberships - `organization`, `role`, `application_memberships`, `membership_profile`, `versions`. Dots go on from there, as in `role.permissions`.
                 * @example [
                 *       "role"
                 *     ]
                 */
                include?: components["parameters"]["IncludeMemberships"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The application membership's id.
                 * @example AppMbRsoFi
                 */
                applicationMembershipId: components["parameters"]["ApplicationMembershipId"];
            };
            cookie?: never;
        };
        /**
         * Get an application membership's membership
         * @description The person who was given the application directly, or null when it only comes with a profile.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from memberships - `organization`, `role`, `application_memberships`, `membership_profile`, `versions`. Dots go on from there, as in `role.permissions`.
                     * @example [
                     *       "role"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeMemberships"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The application membership's id.
                     * @example AppMbRsoFi
                     */
                    applicationMembershipId: components["parameters"]["ApplicationMembershipId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The membership, or null. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["OptionalMembershipDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application_memberships/{applicationMembershipId}/membership_profile": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from membership_profiles - `organization`, `application_memberships`. Dots go on from there, as in `application_memberships.api_credential`.
                 * @example [
                 *       "application_memberships"
                 *     ]
                 */
                include?: components["parameters"]["IncludeMembershipProfiles"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The application membership's id.
                 * @example AppMbRpRoF
                 */
                applicationMembershipId: components["parameters"]["ApplicationMembershipOfProfileId"];
            };
            cookie?: never;
        };
        /**
         * Get an application membership's profile
         * @description The profile that the access is part of, or null when it is part of none. Members who are not admins may read only a profile that they have.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from membership_profiles - `organization`, `application_memberships`. Dots go on from there, as in `application_memberships.api_credential`.
                     * @example [
                     *       "application_memberships"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeMembershipProfiles"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The application membership's id.
                     * @example AppMbRpRoF
                     */
                    applicationMembershipId: components["parameters"]["ApplicationMembershipOfProfileId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The membership profile, or null. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["OptionalMembershipProfileDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application_memberships/{applicationMembershipId}/organization": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`.
                 * @example [
                 *       "roles"
                 *     ]
                 */
                include?: components["parameters"]["IncludeOrganizations"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The application membership's id.
                 * @example AppMbRsoFi
                 */
                applicationMembershipId: components["parameters"]["ApplicationMembershipId"];
            };
            cookie?: never;
        };
        /**
         * Get an application membership's organization
         * @description The organization whose data the application opens under this access.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`.
                     * @example [
                     *       "roles"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeOrganizations"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The application membership's id.
                     * @example AppMbRsoFi
                     */
                    applicationMembershipId: components["parameters"]["ApplicationMembershipId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The organization of the access. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["OrganizationDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application_memberships/{applicationMembershipId}/role": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`.
                 * @example [
                 *       "permissions"
                 *     ]
                 */
                include?: components["parameters"]["IncludeRoles"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The application membership's id.
                 * @example AppMbRsoFi
                 */
                applicationMembershipId: components["parameters"]["ApplicationMembershipId"];
            };
            cookie?: never;
        };
        /**
         * Get an application membership's role
         * @description The role inside the application, which may be another than the one that the person has in the organization.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`.
                     * @example [
                     *       "permissions"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeRoles"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The application membership's id.
                     * @example AppMbRsoFi
                     */
                    applicationMembershipId: components["parameters"]["ApplicationMembershipId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The role of the access. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["RoleDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange credentials for an access token
         * @description The credentials belong to one user, so the token acts as that user, with every membership and role of theirs. There is no refresh token; ask again shortly before the old one ends. It changes nothing else, so it may be repeated.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description The grant and the user's credentials. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TokenRequest"];
                    "application/vnd.api+json": components["schemas"]["TokenRequest"];
                };
            };
            responses: {
                /** @description A new access token. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Token"];
                    };
                };
                /** @description The request is not a grant of client credentials, or lacks a member. */
                400: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TokenErrorDocument"];
                    };
                };
                /** @description No user has these credentials. Trying again changes nothing. */
                401: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TokenErrorDocument"];
                    };
                };
                /** @description More than 30 requests for tokens came from this address within a minute. Keep the token instead of asking for each call. */
                429: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TokenErrorDocument"];
                    };
                };
                /** @description The authorization server failed. Asking again does no harm. */
                500: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TokenErrorDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity_providers": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from identity_providers. `user` is the only one, and a user leads nowhere further.
                 * @example [
                 *       "user"
                 *     ]
                 */
                include?: components["parameters"]["IncludeIdentityProviders"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List identity providers
         * @description The single sign-on providers that the caller may see, client secrets included. Disabled ones stay in the list; `disabled_at_null=true` leaves them out, and `status_eq` finds those whose domains are still unverified.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from identity_providers. `user` is the only one, and a user leads nowhere further.
                     * @example [
                     *       "user"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeIdentityProviders"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The order of the identity providers, most important attribute first; a minus in front turns it round. All attributes but the metadata will do.
                     * @example [
                     *       "name"
                     *     ]
                     */
                    sort?: components["parameters"]["SortIdentityProviders"] | undefined;
                    /**
                     * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
                     * @example {
                     *       "number": 1,
                     *       "size": 25
                     *     }
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * @description Conditions that the identity providers must all meet. Attributes: `name`, `client_id`, `client_secret`, `issuer`, `status`, `domains`, `token_url`, `authorize_url`, `jwks_url`, `txt_record`, `organization`, `disabled_at`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefix: `user_`.
                     * @example {
                     *       "status_eq": "verified"
                     *     }
                     */
                    "filter[q]"?: components["parameters"]["FilterIdentityProviders"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of identity providers. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["IdentityProviderList"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        /**
         * Register an identity provider
         * @description Sets up single sign-on for some domains, as an Enterprise user who owns the organization. The provider begins as `pending`; publish its `txt_record` in the DNS of every domain, and a background job turns it to `verified`; when that fails, it stays `pending` or becomes `error`. At the provider, allow `https://auth.commercelayer.io/users/auth/openid/callback` as the redirect address.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from identity_providers. `user` is the only one, and a user leads nowhere further.
                     * @example [
                     *       "user"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeIdentityProviders"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The provider and the client it has issued. */
            requestBody: {
                content: {
                    "application/vnd.api+json": components["schemas"]["IdentityProviderCreate"];
                };
            };
            responses: {
                /** @description The provider, with the TXT record to publish. */
                201: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["IdentityProviderDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                406: components["responses"]["NotAcceptable"];
                415: components["responses"]["UnsupportedMediaType"];
                422: components["responses"]["UnprocessableContent"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity_providers/{identityProviderId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The identity provider's id.
                 * @example IdPrHrBoRk
                 */
                identityProviderId: components["parameters"]["IdentityProviderId"];
            };
            cookie?: never;
        };
        /**
         * Get an identity provider
         * @description The endpoints and the client of one provider, and how far the check of its domains has come. Read it again after publishing the TXT record, since no webhook tells the outcome.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from identity_providers. `user` is the only one, and a user leads nowhere further.
                     * @example [
                     *       "user"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeIdentityProviders"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The identity provider's id.
                     * @example IdPrHrBoRk
                     */
                    identityProviderId: components["parameters"]["IdentityProviderId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The identity provider. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["IdentityProviderDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        /**
         * Delete an identity provider
         * @description Ends single sign-on through the provider for good; registering it again starts with an unverified one. `_disable` has the same effect and can be taken back. For Enterprise users who own the organization.
         */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The identity provider's id.
                     * @example IdPrHrBoRk
                     */
                    identityProviderId: components["parameters"]["IdentityProviderId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The provider is gone. */
                204: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                /** @description The provider cannot go yet because other records depend on it. Disabling it works all the same. */
                423: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
                    };
                };
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        options?: never;
        head?: never;
        /**
         * Change or disable an identity provider
         * @description Hands over new endpoints, domains or a rotated secret, or takes the provider out of use and back with `_disable` and `_enable`. The TXT record follows the domains, so changing them means publishing it anew and being `pending` again. For Enterprise users who own the organization.
         */
        patch: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from identity_providers. `user` is the only one, and a user leads nowhere further.
                     * @example [
                     *       "user"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeIdentityProviders"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The identity provider's id.
                     * @example IdPrHrBoRk
                     */
                    identityProviderId: components["parameters"]["IdentityProviderId"];
                };
                cookie?: never;
            };
            /** @description The members to change, or a trigger. */
            requestBody: {
                content: {
                    "application/vnd.api+json": components["schemas"]["IdentityProviderUpdate"];
                };
            };
            responses: {
                /** @description The provider as it stands now. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["IdentityProviderDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                415: components["responses"]["UnsupportedMediaType"];
                422: components["responses"]["UnprocessableContent"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        trace?: never;
    };
    "/identity_providers/{identityProviderId}/user": {
        parameters: {
            query?: {
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The identity provider's id.
                 * @example IdPrHrBoRk
                 */
                identityProviderId: components["parameters"]["IdentityProviderId"];
            };
            cookie?: never;
        };
        /**
         * Get an identity provider's user
         * @description The user to whom the provider belongs. Other people who sign in through it are not connected with it anywhere in the API.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The identity provider's id.
                     * @example IdPrHrBoRk
                     */
                    identityProviderId: components["parameters"]["IdentityProviderId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The user. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["UserDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/membership_profiles": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from membership_profiles - `organization`, `application_memberships`. Dots go on from there, as in `application_memberships.api_credential`.
                 * @example [
                 *       "application_memberships"
                 *     ]
                 */
                include?: components["parameters"]["IncludeMembershipProfiles"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List membership profiles
         * @description Admins see every profile of their organizations; other members see only those that they have themselves.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from membership_profiles - `organization`, `application_memberships`. Dots go on from there, as in `application_memberships.api_credential`.
                     * @example [
                     *       "application_memberships"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeMembershipProfiles"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description What to order the membership profiles by, the most important first. A minus in front turns the order round. Without it the official client counts on the first created first; the service states no order.
                     * @example [
                     *       "name"
                     *     ]
                     */
                    sort?: components["parameters"]["SortMembershipProfiles"] | undefined;
                    /**
                     * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
                     * @example {
                     *       "number": 1,
                     *       "size": 25
                     *     }
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * @description Keeps the profiles that meet every condition. Attributes that can be compared are `name`, `access_scope`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `metadata`; `organization_` and `application_memberships_` lead to the attributes of what a record is connected with.
                     * @example {
                     *       "name_start": "Support"
                     *     }
                     */
                    "filter[q]"?: components["parameters"]["FilterMembershipProfiles"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of membership profiles. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["MembershipProfileList"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        /**
         * Create a membership profile
         * @description Creates the set alone; nobody has it until a membership is given it. Application memberships can be put in now or be created for it afterwards.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from membership_profiles - `organization`, `application_memberships`. Dots go on from there, as in `application_memberships.api_credential`.
                     * @example [
                     *       "application_memberships"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeMembershipProfiles"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The name, the access and the organization of the profile. */
            requestBody: {
                content: {
                    "application/vnd.api+json": components["schemas"]["MembershipProfileCreate"];
                };
            };
            responses: {
                /** @description The new profile. */
                201: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["MembershipProfileDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                406: components["responses"]["NotAcceptable"];
                415: components["responses"]["UnsupportedMediaType"];
                422: components["responses"]["UnprocessableContent"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/membership_profiles/{membershipProfileId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The membership profile's id.
                 * @example MbRpRoFsUp
                 */
                membershipProfileId: components["parameters"]["MembershipProfileId"];
            };
            cookie?: never;
        };
        /**
         * Get a membership profile
         * @description Admins may read any profile of their organization, other members the one that is attached to their own membership.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from membership_profiles - `organization`, `application_memberships`. Dots go on from there, as in `application_memberships.api_credential`.
                     * @example [
                     *       "application_memberships"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeMembershipProfiles"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The membership profile's id.
                     * @example MbRpRoFsUp
                     */
                    membershipProfileId: components["parameters"]["MembershipProfileId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The membership profile. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["MembershipProfileDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        /**
         * Delete a membership profile
         * @description Takes the profile away for good. While something still depends on it, the answer is 423 and nothing changes.
         */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The membership profile's id.
                     * @example MbRpRoFsUp
                     */
                    membershipProfileId: components["parameters"]["MembershipProfileId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The profile is gone. */
                204: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                423: components["responses"]["Locked"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        options?: never;
        head?: never;
        /**
         * Change a membership profile's access
         * @description Whatever changes here changes at once for everyone who has the profile. The list of application memberships is replaced as a whole when it is sent, and stays when it is not.
         */
        patch: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from membership_profiles - `organization`, `application_memberships`. Dots go on from there, as in `application_memberships.api_credential`.
                     * @example [
                     *       "application_memberships"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeMembershipProfiles"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The membership profile's id.
                     * @example MbRpRoFsUp
                     */
                    membershipProfileId: components["parameters"]["MembershipProfileId"];
                };
                cookie?: never;
            };
            /** @description The members of the profile to change. */
            requestBody: {
                content: {
                    "application/vnd.api+json": components["schemas"]["MembershipProfileUpdate"];
                };
            };
            responses: {
                /** @description The profile as it stands now. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["MembershipProfileDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                415: components["responses"]["UnsupportedMediaType"];
                422: components["responses"]["UnprocessableContent"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        trace?: never;
    };
    "/membership_profiles/{membershipProfileId}/application_memberships": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from application_memberships - `api_credential`, `membership`, `membership_profile`, `organization`, `role`. Dots go on from there, as in `role.permissions`.
                 * @example [
                 *       "api_credential"
                 *     ]
                 */
                include?: components["parameters"]["IncludeApplicationMemberships"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The membership profile's id.
                 * @example MbRpRoFsUp
                 */
                membershipProfileId: components["parameters"]["MembershipProfileId"];
            };
            cookie?: never;
        };
        /**
         * List a membership profile's application memberships
         * @description The applications that everyone with this profile may open, each with the role that holds there.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from application_memberships - `api_credential`, `membership`, `membership_profile`, `organization`, `role`. Dots go on from there, as in `role.permissions`.
                     * @example [
                     *       "api_credential"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeApplicationMemberships"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description What to order the application memberships by, the most important first. A minus in front turns the order round. Without it the official client counts on the first created first; the service states no order.
                     * @example [
                     *       "-updated_at"
                     *     ]
                     */
                    sort?: components["parameters"]["SortApplicationMemberships"] | undefined;
                    /**
                     * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
                     * @example {
                     *       "number": 1,
                     *       "size": 25
                     *     }
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * @description Keeps the application memberships that meet every condition. Attributes that can be compared are `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `filters` and `metadata`; `api_credential_`, `membership_`, `membership_profile_`, `organization_` and `role_` lead to the attributes of what a record is connected with.
                     * @example {
                     *       "api_credential_name_eq": "Orders",
                     *       "updated_at_gt": "2026-01-01"
                     *     }
                     */
                    "filter[q]"?: components["parameters"]["FilterApplicationMemberships"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The membership profile's id.
                     * @example MbRpRoFsUp
                     */
                    membershipProfileId: components["parameters"]["MembershipProfileId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of application memberships. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["ApplicationMembershipList"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/membership_profiles/{membershipProfileId}/organization": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`.
                 * @example [
                 *       "roles"
                 *     ]
                 */
                include?: components["parameters"]["IncludeOrganizations"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The membership profile's id.
                 * @example MbRpRoFsUp
                 */
                membershipProfileId: components["parameters"]["MembershipProfileId"];
            };
            cookie?: never;
        };
        /**
         * Get a membership profile's organization
         * @description The organization that owns the profile, given when the profile was created and fixed since.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`.
                     * @example [
                     *       "roles"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeOrganizations"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The membership profile's id.
                     * @example MbRpRoFsUp
                     */
                    membershipProfileId: components["parameters"]["MembershipProfileId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The organization of the profile. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["OrganizationDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from memberships - `organization`, `role`, `application_memberships`, `membership_profile`, `versions`. Dots go on from there, as in `role.permissions`.
                 * @example [
                 *       "role"
                 *     ]
                 */
                include?: components["parameters"]["IncludeMemberships"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List memberships
         * @description The people of every organization that the caller belongs to, the caller included. Filter by `organization_id_eq` to stay in one.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from memberships - `organization`, `role`, `application_memberships`, `membership_profile`, `versions`. Dots go on from there, as in `role.permissions`.
                     * @example [
                     *       "role"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeMemberships"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description What to order the memberships by, the most important first. A minus in front turns the order round. Without it the official client counts on the first created first; the service states no order.
                     * @example [
                     *       "status",
                     *       "-created_at"
                     *     ]
                     */
                    sort?: components["parameters"]["SortMemberships"] | undefined;
                    /**
                     * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
                     * @example {
                     *       "number": 1,
                     *       "size": 25
                     *     }
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * @description Keeps the memberships that meet every condition. Attributes that can be compared are `user_email`, `status`, `owner`, `access_scope`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `metadata`; `organization_`, `role_`, `application_memberships_` and `membership_profile_` lead to the attributes of what a record is connected with.
                     * @example {
                     *       "status_eq": "active",
                     *       "role_name_cont": "Catalog"
                     *     }
                     */
                    "filter[q]"?: components["parameters"]["FilterMemberships"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of memberships. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["MembershipList"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        /**
         * Invite a person to an organization
         * @description Sends an invitation to the address. The membership is `pending` until it is accepted, and `active` at once for somebody who already has an account. Role, profile and applications can all be given in the same request. The plan can limit how many memberships there are, as `subscription_info` tells; how one too many is refused is not documented.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from memberships - `organization`, `role`, `application_memberships`, `membership_profile`, `versions`. Dots go on from there, as in `role.permissions`.
                     * @example [
                     *       "role"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeMemberships"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            /** @description Whom to invite, to which organization, and as what. */
            requestBody: {
                content: {
                    "application/vnd.api+json": components["schemas"]["MembershipCreate"];
                };
            };
            responses: {
                /** @description The new membership. */
                201: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["MembershipDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                406: components["responses"]["NotAcceptable"];
                415: components["responses"]["UnsupportedMediaType"];
                422: components["responses"]["UnprocessableContent"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{membershipId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The membership's id.
                 * @example xYZkjABcde
                 */
                membershipId: components["parameters"]["MembershipId"];
            };
            cookie?: never;
        };
        /**
         * Get a membership
         * @description One person's place in an organization. Only members of that organization find it; for everybody else the id does not exist.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from memberships - `organization`, `role`, `application_memberships`, `membership_profile`, `versions`. Dots go on from there, as in `role.permissions`.
                     * @example [
                     *       "role"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeMemberships"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The membership's id.
                     * @example xYZkjABcde
                     */
                    membershipId: components["parameters"]["MembershipId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The membership. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["MembershipDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        /**
         * Remove a person from an organization
         * @description Ends the place that the person has in the organization; a pending invitation is withdrawn. Members who are not admins may remove only themselves, and an owner must transfer the organization first. The application memberships that were given to the person directly go with it; the account of the person remains.
         */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The membership's id.
                     * @example xYZkjABcde
                     */
                    membershipId: components["parameters"]["MembershipId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The membership is gone. */
                204: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                /** @description The membership is the owner's. Transfer the organization first. */
                423: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
                    };
                };
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        options?: never;
        head?: never;
        /**
         * Change a membership's role and access
         * @description Gives the member another role, profile or set of applications, or changes which data their applications reach. What is not sent stays; the list of application memberships is replaced as a whole. The e-mail address and the organization are fixed.
         */
        patch: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from memberships - `organization`, `role`, `application_memberships`, `membership_profile`, `versions`. Dots go on from there, as in `role.permissions`.
                     * @example [
                     *       "role"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeMemberships"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The membership's id.
                     * @example xYZkjABcde
                     */
                    membershipId: components["parameters"]["MembershipId"];
                };
                cookie?: never;
            };
            /** @description The members to change. */
            requestBody: {
                content: {
                    "application/vnd.api+json": components["schemas"]["MembershipUpdate"];
                };
            };
            responses: {
                /** @description The membership as it stands now. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["MembershipDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                415: components["responses"]["UnsupportedMediaType"];
                422: components["responses"]["UnprocessableContent"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        trace?: never;
    };
    "/memberships/{membershipId}/application_memberships": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from application_memberships - `api_credential`, `membership`, `membership_profile`, `organization`, `role`. Dots go on from there, as in `role.permissions`.
                 * @example [
                 *       "api_credential"
                 *     ]
                 */
                include?: components["parameters"]["IncludeApplicationMemberships"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The membership's id.
                 * @example ActMbRsoFi
                 */
                membershipId: components["parameters"]["ActiveMembershipId"];
            };
            cookie?: never;
        };
        /**
         * List a membership's application memberships
         * @description The applications that were given to this person directly. What only a profile brings is in the list of that profile. Members who are not admins see only their own, and an empty list for anybody else.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from application_memberships - `api_credential`, `membership`, `membership_profile`, `organization`, `role`. Dots go on from there, as in `role.permissions`.
                     * @example [
                     *       "api_credential"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeApplicationMemberships"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description What to order the application memberships by, the most important first. A minus in front turns the order round. Without it the official client counts on the first created first; the service states no order.
                     * @example [
                     *       "-updated_at"
                     *     ]
                     */
                    sort?: components["parameters"]["SortApplicationMemberships"] | undefined;
                    /**
                     * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
                     * @example {
                     *       "number": 1,
                     *       "size": 25
                     *     }
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * @description Keeps the application memberships that meet every condition. Attributes that can be compared are `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `filters` and `metadata`; `api_credential_`, `membership_`, `membership_profile_`, `organization_` and `role_` lead to the attributes of what a record is connected with.
                     * @example {
                     *       "api_credential_name_eq": "Orders",
                     *       "updated_at_gt": "2026-01-01"
                     *     }
                     */
                    "filter[q]"?: components["parameters"]["FilterApplicationMemberships"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The membership's id.
                     * @example ActMbRsoFi
                     */
                    membershipId: components["parameters"]["ActiveMembershipId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of application memberships. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["ApplicationMembershipList"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{membershipId}/membership_profile": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from membership_profiles - `organization`, `application_memberships`. Dots go on from there, as in `application_memberships.api_credential`.
                 * @example [
                 *       "application_memberships"
                 *     ]
                 */
                include?: components["parameters"]["IncludeMembershipProfiles"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The membership's id.
                 * @example xYZkjABcde
                 */
                membershipId: components["parameters"]["MembershipId"];
            };
            cookie?: never;
        };
        /**
         * Get a membership's profile
         * @description The profile that brings this person applications and decides about their test access, or null when none is attached. Members who are not admins may read only a profile that they have.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from membership_profiles - `organization`, `application_memberships`. Dots go on from there, as in `application_memberships.api_credential`.
                     * @example [
                     *       "application_memberships"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeMembershipProfiles"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The membership's id.
                     * @example xYZkjABcde
                     */
                    membershipId: components["parameters"]["MembershipId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The profile, or null. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["OptionalMembershipProfileDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{membershipId}/organization": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`.
                 * @example [
                 *       "roles"
                 *     ]
                 */
                include?: components["parameters"]["IncludeOrganizations"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The membership's id.
                 * @example xYZkjABcde
                 */
                membershipId: components["parameters"]["MembershipId"];
            };
            cookie?: never;
        };
        /**
         * Get a membership's organization
         * @description Leads from a person to the organization that the membership holds in, without knowing its id.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`.
                     * @example [
                     *       "roles"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeOrganizations"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The membership's id.
                     * @example xYZkjABcde
                     */
                    membershipId: components["parameters"]["MembershipId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The organization of the membership. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["OrganizationDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{membershipId}/resend": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The membership's id.
                 * @example xYZkjABcde
                 */
                membershipId: components["parameters"]["MembershipId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invitation again
         * @description Sends the same invitation once more to the same address. It is meant for pending memberships; what happens to an active one is not documented.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The membership's id.
                     * @example xYZkjABcde
                     */
                    membershipId: components["parameters"]["MembershipId"];
                };
                cookie?: never;
            };
            /** @description Nothing has to be sent. A document without content does no harm. */
            requestBody?: {
                content: {
                    "application/vnd.api+json": components["schemas"]["MembershipResend"];
                };
            };
            responses: {
                /** @description The invitation is on its way. There is no body to read. */
                202: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                415: components["responses"]["UnsupportedMediaType"];
                /** @description The membership is not pending, so there is no invitation to send. */
                422: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
                    };
                };
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{membershipId}/role": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`.
                 * @example [
                 *       "permissions"
                 *     ]
                 */
                include?: components["parameters"]["IncludeRoles"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The membership's id.
                 * @example xYZkjABcde
                 */
                membershipId: components["parameters"]["MembershipId"];
            };
            cookie?: never;
        };
        /**
         * Get a membership's role
         * @description What the person may do in the organization. Include `permissions` to see it subject by subject in the same answer.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`.
                     * @example [
                     *       "permissions"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeRoles"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The membership's id.
                     * @example xYZkjABcde
                     */
                    membershipId: components["parameters"]["MembershipId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The role of the membership. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["RoleDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{membershipId}/versions": {
        parameters: {
            query?: {
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The membership's id.
                 * @example ActMbRsoFi
                 */
                membershipId: components["parameters"]["ActiveMembershipId"];
            };
            cookie?: never;
        };
        /**
         * List a membership's versions
         * @description Every change of this membership within the past year, and who made it. Being invited is not a version; only changes and the deletion are.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The order of the versions, most important attribute first; a minus in front turns it round. `-created_at` puts the latest change first.
                     * @example [
                     *       "-created_at"
                     *     ]
                     */
                    sort?: components["parameters"]["SortVersions"] | undefined;
                    /**
                     * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
                     * @example {
                     *       "number": 1,
                     *       "size": 25
                     *     }
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * @description Conditions that the versions must all meet. Attributes: `resource_type`, `resource_id`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. There is no prefix, and `event` cannot be filtered by.
                     * @example {
                     *       "resource_type_eq": "roles"
                     *     }
                     */
                    "filter[q]"?: components["parameters"]["FilterVersions"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The membership's id.
                     * @example ActMbRsoFi
                     */
                    membershipId: components["parameters"]["ActiveMembershipId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of versions. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["VersionList"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`.
                 * @example [
                 *       "roles"
                 *     ]
                 */
                include?: components["parameters"]["IncludeOrganizations"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List your organizations
         * @description Every organization that the caller belongs to, whatever the role there. One token serves them all, so this is where to find the ids.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`.
                     * @example [
                     *       "roles"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeOrganizations"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description What to order the organizations by, the most important first. A minus in front turns the order round. Without it the official client counts on the first created first; the service states no order.
                     * @example [
                     *       "name"
                     *     ]
                     */
                    sort?: components["parameters"]["SortOrganizations"] | undefined;
                    /**
                     * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
                     * @example {
                     *       "number": 1,
                     *       "size": 25
                     *     }
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * @description Keeps the organizations that meet every condition. Attributes that can be compared are `name`, `slug`, `domain`, `contrast_color`, `region`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `metadata`; `memberships_`, `roles_`, `permissions_` and `api_credentials_` lead to the attributes of what a record is connected with.
                     * @example {
                     *       "name_cont": "Harbor"
                     *     }
                     */
                    "filter[q]"?: components["parameters"]["FilterOrganizations"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of organizations. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["OrganizationList"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        /**
         * Create an organization
         * @description Anyone with an account may do this, though the plan can limit how often; how one too many is refused is not documented. The caller becomes the owner with the admin role; an admin and a read-only role are created with it, and so is one API credential of kind `resources` for each mode. An organization cannot be deleted through the API, so think before sending.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`.
                     * @example [
                     *       "roles"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeOrganizations"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The organization to create; a name is enough. */
            requestBody: {
                content: {
                    "application/vnd.api+json": components["schemas"]["OrganizationCreate"];
                };
            };
            responses: {
                /** @description The new organization. */
                201: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["OrganizationDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                406: components["responses"]["NotAcceptable"];
                415: components["responses"]["UnsupportedMediaType"];
                422: components["responses"]["UnprocessableContent"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`.
                 * @example [
                 *       "roles"
                 *     ]
                 */
                include?: components["parameters"]["IncludeOrganizations"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The organization's id.
                 * @example HrbPnEoRgA
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * Get an organization
         * @description The organization with all its settings and the use it makes of its plan. Every member may read it, whatever the role.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`.
                     * @example [
                     *       "roles"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeOrganizations"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The organization's id.
                     * @example HrbPnEoRgA
                     */
                    organizationId: components["parameters"]["OrganizationId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The organization. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["OrganizationDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an organization's name, look or configuration
         * @description What is not sent stays. The slug, the domain, the region and the settings cannot be changed at all. `config` is taken as a whole, so send back what should remain.
         */
        patch: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`.
                     * @example [
                     *       "roles"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeOrganizations"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The organization's id.
                     * @example HrbPnEoRgA
                     */
                    organizationId: components["parameters"]["OrganizationId"];
                };
                cookie?: never;
            };
            /** @description The attributes to change. */
            requestBody: {
                content: {
                    "application/vnd.api+json": components["schemas"]["OrganizationUpdate"];
                };
            };
            responses: {
                /** @description The organization as it stands now. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["OrganizationDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                415: components["responses"]["UnsupportedMediaType"];
                422: components["responses"]["UnprocessableContent"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        trace?: never;
    };
    "/organizations/{organizationId}/api_credentials": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from api_credentials - `organization`, `role`. Dots go on from there, as in `role.permissions`.
                 * @example [
                 *       "role"
                 *     ]
                 */
                include?: components["parameters"]["IncludeApiCredentials"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The organization's id.
                 * @example HrbPnEoRgA
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * List an organization's API credentials
         * @description The applications of the organization, those that the platform made for the dashboard included. Filter by `kind_eq` or `mode_eq` to find one.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from api_credentials - `organization`, `role`. Dots go on from there, as in `role.permissions`.
                     * @example [
                     *       "role"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeApiCredentials"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The order of the API credentials, most important attribute first; a minus in front turns it round. Live comes before test when sorted by `mode`.
                     * @example [
                     *       "mode",
                     *       "-created_at"
                     *     ]
                     */
                    sort?: components["parameters"]["SortApiCredentials"] | undefined;
                    /**
                     * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
                     * @example {
                     *       "number": 1,
                     *       "size": 25
                     *     }
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * @description Conditions that the API credentials must all meet. Attributes: `name`, `kind`, `confidential`, `redirect_uri`, `client_id`, `scopes`, `expires_in`, `mode`, `custom`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `role_`.
                     * @example {
                     *       "kind_eq": "integration"
                     *     }
                     */
                    "filter[q]"?: components["parameters"]["FilterApiCredentials"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The organization's id.
                     * @example HrbPnEoRgA
                     */
                    organizationId: components["parameters"]["OrganizationId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of API credentials. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["ApiCredentialList"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}/memberships": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from memberships - `organization`, `role`, `application_memberships`, `membership_profile`, `versions`. Dots go on from there, as in `role.permissions`.
                 * @example [
                 *       "role"
                 *     ]
                 */
                include?: components["parameters"]["IncludeMemberships"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The organization's id.
                 * @example HrbPnEoRgA
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * List an organization's memberships
         * @description The same records as the list of memberships, of this one organization. Pending invitations stand among them.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from memberships - `organization`, `role`, `application_memberships`, `membership_profile`, `versions`. Dots go on from there, as in `role.permissions`.
                     * @example [
                     *       "role"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeMemberships"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description What to order the memberships by, the most important first. A minus in front turns the order round. Without it the official client counts on the first created first; the service states no order.
                     * @example [
                     *       "status",
                     *       "-created_at"
                     *     ]
                     */
                    sort?: components["parameters"]["SortMemberships"] | undefined;
                    /**
                     * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
                     * @example {
                     *       "number": 1,
                     *       "size": 25
                     *     }
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * @description Keeps the memberships that meet every condition. Attributes that can be compared are `user_email`, `status`, `owner`, `access_scope`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `metadata`; `organization_`, `role_`, `application_memberships_` and `membership_profile_` lead to the attributes of what a record is connected with.
                     * @example {
                     *       "status_eq": "active",
                     *       "role_name_cont": "Catalog"
                     *     }
                     */
                    "filter[q]"?: components["parameters"]["FilterMemberships"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The organization's id.
                     * @example HrbPnEoRgA
                     */
                    organizationId: components["parameters"]["OrganizationId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of memberships. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["MembershipList"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}/permissions": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from permissions - `organization`, `role`, `versions`. Dots go on from there, as in `role.organization`.
                 * @example [
                 *       "role"
                 *     ]
                 */
                include?: components["parameters"]["IncludePermissions"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The organization's id.
                 * @example HrbPnEoRgA
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * List an organization's permissions
         * @description What the roles of the organization allow, all roles mixed; there is one record for each role and subject. Filter by `role_id_eq` or include `role` to tell them apart.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from permissions - `organization`, `role`, `versions`. Dots go on from there, as in `role.organization`.
                     * @example [
                     *       "role"
                     *     ]
                     */
                    include?: components["parameters"]["IncludePermissions"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The order of the permissions, most important attribute first; a minus in front turns it round. Neither the subject nor a flag can be sorted by.
                     * @example [
                     *       "created_at"
                     *     ]
                     */
                    sort?: components["parameters"]["SortPermissions"] | undefined;
                    /**
                     * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
                     * @example {
                     *       "number": 1,
                     *       "size": 25
                     *     }
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * @description Conditions that the permissions must all meet. Attributes: `can_create`, `can_read`, `can_update`, `can_destroy`, `subject`, `restrictions`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `role_`.
                     * @example {
                     *       "role_id_eq": "ABCRtyUpBa"
                     *     }
                     */
                    "filter[q]"?: components["parameters"]["FilterPermissions"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The organization's id.
                     * @example HrbPnEoRgA
                     */
                    organizationId: components["parameters"]["OrganizationId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of permissions. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["PermissionList"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}/roles": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`.
                 * @example [
                 *       "permissions"
                 *     ]
                 */
                include?: components["parameters"]["IncludeRoles"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The organization's id.
                 * @example HrbPnEoRgA
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * List an organization's roles
         * @description The roles that can be given to a membership or a credential of this organization. The admin and the read-only role are always among them.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`.
                     * @example [
                     *       "permissions"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeRoles"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The order of the roles, most important attribute first; a minus in front turns it round. Neither name nor kind can be sorted by.
                     * @example [
                     *       "-created_at"
                     *     ]
                     */
                    sort?: components["parameters"]["SortRoles"] | undefined;
                    /**
                     * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
                     * @example {
                     *       "number": 1,
                     *       "size": 25
                     *     }
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * @description Conditions that the roles must all meet. Attributes: `name`, `kind`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `permissions_`, `memberships_`, `api_credentials_`.
                     * @example {
                     *       "kind_eq": "custom"
                     *     }
                     */
                    "filter[q]"?: components["parameters"]["FilterRoles"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The organization's id.
                     * @example HrbPnEoRgA
                     */
                    organizationId: components["parameters"]["OrganizationId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of roles. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["RoleList"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}/transfer_ownership": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The organization's id.
                 * @example HrbPnEoRgA
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Transfer ownership of an organization
         * @description Only the present owner may do this, and only to somebody who is a member of the same organization. The answer tells that the transfer was accepted, not that it is done; once it is, only the new owner could give the organization back.
         */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The organization's id.
                     * @example HrbPnEoRgA
                     */
                    organizationId: components["parameters"]["OrganizationId"];
                };
                cookie?: never;
            };
            /** @description The address of the new owner. */
            requestBody: {
                content: {
                    "application/vnd.api+json": components["schemas"]["OrganizationTransferOwnership"];
                };
            };
            responses: {
                /** @description The transfer is under way. There is no body to read. */
                202: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                415: components["responses"]["UnsupportedMediaType"];
                /** @description The address belongs to nobody who is a member of this organization. */
                422: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
                    };
                };
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        trace?: never;
    };
    "/permissions": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from permissions - `organization`, `role`, `versions`. Dots go on from there, as in `role.organization`.
                 * @example [
                 *       "role"
                 *     ]
                 */
                include?: components["parameters"]["IncludePermissions"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List permissions
         * @description The permissions of all roles in all organizations that the caller belongs to, built-in roles included. Narrow it by `role_id_eq` or, across roles, by `subject_eq` - for instance to see who may delete orders.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from permissions - `organization`, `role`, `versions`. Dots go on from there, as in `role.organization`.
                     * @example [
                     *       "role"
                     *     ]
                     */
                    include?: components["parameters"]["IncludePermissions"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The order of the permissions, most important attribute first; a minus in front turns it round. Neither the subject nor a flag can be sorted by.
                     * @example [
                     *       "created_at"
                     *     ]
                     */
                    sort?: components["parameters"]["SortPermissions"] | undefined;
                    /**
                     * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
                     * @example {
                     *       "number": 1,
                     *       "size": 25
                     *     }
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * @description Conditions that the permissions must all meet. Attributes: `can_create`, `can_read`, `can_update`, `can_destroy`, `subject`, `restrictions`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `role_`.
                     * @example {
                     *       "role_id_eq": "ABCRtyUpBa"
                     *     }
                     */
                    "filter[q]"?: components["parameters"]["FilterPermissions"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of permissions. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["PermissionList"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        /**
         * Give a role a permission
         * @description Settles what a role may do to one subject it has no permission for yet. Custom permissions need an Enterprise plan. Subject and role are final and a permission cannot be deleted; to take the rights back, switch all four flags off.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from permissions - `organization`, `role`, `versions`. Dots go on from there, as in `role.organization`.
                     * @example [
                     *       "role"
                     *     ]
                     */
                    include?: components["parameters"]["IncludePermissions"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The four flags, the subject and the role. */
            requestBody: {
                content: {
                    "application/vnd.api+json": components["schemas"]["PermissionCreate"];
                };
            };
            responses: {
                /** @description The permission. */
                201: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["PermissionDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                406: components["responses"]["NotAcceptable"];
                415: components["responses"]["UnsupportedMediaType"];
                422: components["responses"]["UnprocessableContent"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/permissions/{permissionId}": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from permissions - `organization`, `role`, `versions`. Dots go on from there, as in `role.organization`.
                 * @example [
                 *       "role"
                 *     ]
                 */
                include?: components["parameters"]["IncludePermissions"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The permission's id.
                 * @example PrMsSkuCat
                 */
                permissionId: components["parameters"]["PermissionId"];
            };
            cookie?: never;
        };
        /**
         * Get a permission
         * @description The four flags of one role on one subject, and the restrictions that the platform puts on them. To learn what one person may do, start from the role of their membership instead.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from permissions - `organization`, `role`, `versions`. Dots go on from there, as in `role.organization`.
                     * @example [
                     *       "role"
                     *     ]
                     */
                    include?: components["parameters"]["IncludePermissions"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The permission's id.
                     * @example PrMsSkuCat
                     */
                    permissionId: components["parameters"]["PermissionId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The permission. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["PermissionDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Switch a permission's flags
         * @description Takes effect for every person and application with the role. Flags that are not sent keep their value; subject, role and restrictions cannot be sent. Needs an Enterprise plan. Each change leaves a version with the values before it.
         */
        patch: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from permissions - `organization`, `role`, `versions`. Dots go on from there, as in `role.organization`.
                     * @example [
                     *       "role"
                     *     ]
                     */
                    include?: components["parameters"]["IncludePermissions"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The permission's id.
                     * @example PrMsSkuCat
                     */
                    permissionId: components["parameters"]["PermissionId"];
                };
                cookie?: never;
            };
            /** @description The flags to switch. */
            requestBody: {
                content: {
                    "application/vnd.api+json": components["schemas"]["PermissionUpdate"];
                };
            };
            responses: {
                /** @description The permission as it stands now. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["PermissionDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                415: components["responses"]["UnsupportedMediaType"];
                422: components["responses"]["UnprocessableContent"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        trace?: never;
    };
    "/permissions/{permissionId}/organization": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`.
                 * @example [
                 *       "roles"
                 *     ]
                 */
                include?: components["parameters"]["IncludeOrganizations"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The permission's id.
                 * @example PrMsSkuCat
                 */
                permissionId: components["parameters"]["PermissionId"];
            };
            cookie?: never;
        };
        /**
         * Get a permission's organization
         * @description The organization of the role that the permission belongs to. It was taken from there and never sent.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`.
                     * @example [
                     *       "roles"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeOrganizations"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The permission's id.
                     * @example PrMsSkuCat
                     */
                    permissionId: components["parameters"]["PermissionId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The organization. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["OrganizationDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/permissions/{permissionId}/role": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`.
                 * @example [
                 *       "permissions"
                 *     ]
                 */
                include?: components["parameters"]["IncludeRoles"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The permission's id.
                 * @example PrMsSkuCat
                 */
                permissionId: components["parameters"]["PermissionId"];
            };
            cookie?: never;
        };
        /**
         * Get a permission's role
         * @description The role whose rights the permission describes. Every permission has exactly one, so this never answers null.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`.
                     * @example [
                     *       "permissions"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeRoles"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The permission's id.
                     * @example PrMsSkuCat
                     */
                    permissionId: components["parameters"]["PermissionId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The role. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["RoleDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/permissions/{permissionId}/versions": {
        parameters: {
            query?: {
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The permission's id.
                 * @example PrMsSkuCat
                 */
                permissionId: components["parameters"]["PermissionId"];
            };
            cookie?: never;
        };
        /**
         * List a permission's versions
         * @description Which flags were switched within the past year, when, and by whom. A creation leaves no version here, so a permission that never changed has an empty list.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The order of the versions, most important attribute first; a minus in front turns it round. `-created_at` puts the latest change first.
                     * @example [
                     *       "-created_at"
                     *     ]
                     */
                    sort?: components["parameters"]["SortVersions"] | undefined;
                    /**
                     * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
                     * @example {
                     *       "number": 1,
                     *       "size": 25
                     *     }
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * @description Conditions that the versions must all meet. Attributes: `resource_type`, `resource_id`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. There is no prefix, and `event` cannot be filtered by.
                     * @example {
                     *       "resource_type_eq": "roles"
                     *     }
                     */
                    "filter[q]"?: components["parameters"]["FilterVersions"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The permission's id.
                     * @example PrMsSkuCat
                     */
                    permissionId: components["parameters"]["PermissionId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of versions. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["VersionList"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`.
                 * @example [
                 *       "permissions"
                 *     ]
                 */
                include?: components["parameters"]["IncludeRoles"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description The roles of every organization that the caller belongs to. Each organization has a built-in admin and a built-in read-only role, and custom ones on an Enterprise plan; `kind` tells them apart, since names can be changed.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`.
                     * @example [
                     *       "permissions"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeRoles"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The order of the roles, most important attribute first; a minus in front turns it round. Neither name nor kind can be sorted by.
                     * @example [
                     *       "-created_at"
                     *     ]
                     */
                    sort?: components["parameters"]["SortRoles"] | undefined;
                    /**
                     * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
                     * @example {
                     *       "number": 1,
                     *       "size": 25
                     *     }
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * @description Conditions that the roles must all meet. Attributes: `name`, `kind`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `permissions_`, `memberships_`, `api_credentials_`.
                     * @example {
                     *       "kind_eq": "custom"
                     *     }
                     */
                    "filter[q]"?: components["parameters"]["FilterRoles"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of roles. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["RoleList"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        /**
         * Create a custom role
         * @description Adds a role of kind `custom` to an organization on an Enterprise plan. Think before sending - a role can be renamed but never deleted, and never moved to another organization. What it allows is settled by creating permissions for it. The creation is recorded as a version.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`.
                     * @example [
                     *       "permissions"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeRoles"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The role to create. */
            requestBody: {
                content: {
                    "application/vnd.api+json": components["schemas"]["RoleCreate"];
                };
            };
            responses: {
                /** @description The role. */
                201: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["RoleDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                406: components["responses"]["NotAcceptable"];
                415: components["responses"]["UnsupportedMediaType"];
                422: components["responses"]["UnprocessableContent"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{roleId}": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`.
                 * @example [
                 *       "permissions"
                 *     ]
                 */
                include?: components["parameters"]["IncludeRoles"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The role's id.
                 * @example ABCRtyUpBa
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /**
         * Get a role
         * @description A role by itself says little more than its name. Add `include=permissions` for what it allows, `include=memberships,api_credentials` for whom a change of it would reach.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`.
                     * @example [
                     *       "permissions"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeRoles"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The role's id.
                     * @example ABCRtyUpBa
                     */
                    roleId: components["parameters"]["RoleId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The role. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["RoleDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename or complete a role
         * @description Renames the role, or with `_add_missing_base_permissions` gives it the base permissions that it lacks. What those allow at first is not documented, so read them afterwards. Single rights are changed on the permissions themselves. Each change leaves a version.
         */
        patch: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`.
                     * @example [
                     *       "permissions"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeRoles"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The role's id.
                     * @example ABCRtyUpBa
                     */
                    roleId: components["parameters"]["RoleId"];
                };
                cookie?: never;
            };
            /** @description The members to change, or the trigger. */
            requestBody: {
                content: {
                    "application/vnd.api+json": components["schemas"]["RoleUpdate"];
                };
            };
            responses: {
                /** @description The role as it stands now. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["RoleDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                415: components["responses"]["UnsupportedMediaType"];
                422: components["responses"]["UnprocessableContent"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        trace?: never;
    };
    "/roles/{roleId}/api_credentials": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from api_credentials - `organization`, `role`. Dots go on from there, as in `role.permissions`.
                 * @example [
                 *       "role"
                 *     ]
                 */
                include?: components["parameters"]["IncludeApiCredentials"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The role's id.
                 * @example ABCRtyUpBa
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /**
         * List a role's API credentials
         * @description The applications that act under the role, which is whom to think of before narrowing its permissions. Sales channels and webapps have no role and never appear.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from api_credentials - `organization`, `role`. Dots go on from there, as in `role.permissions`.
                     * @example [
                     *       "role"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeApiCredentials"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The order of the API credentials, most important attribute first; a minus in front turns it round. Live comes before test when sorted by `mode`.
                     * @example [
                     *       "mode",
                     *       "-created_at"
                     *     ]
                     */
                    sort?: components["parameters"]["SortApiCredentials"] | undefined;
                    /**
                     * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
                     * @example {
                     *       "number": 1,
                     *       "size": 25
                     *     }
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * @description Conditions that the API credentials must all meet. Attributes: `name`, `kind`, `confidential`, `redirect_uri`, `client_id`, `scopes`, `expires_in`, `mode`, `custom`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `role_`.
                     * @example {
                     *       "kind_eq": "integration"
                     *     }
                     */
                    "filter[q]"?: components["parameters"]["FilterApiCredentials"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The role's id.
                     * @example ABCRtyUpBa
                     */
                    roleId: components["parameters"]["RoleId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of credentials. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["ApiCredentialList"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{roleId}/memberships": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from memberships - `organization`, `role`, `application_memberships`, `membership_profile`, `versions`. Dots go on from there, as in `role.permissions`.
                 * @example [
                 *       "role"
                 *     ]
                 */
                include?: components["parameters"]["IncludeMemberships"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The role's id.
                 * @example ABCRtyUpBa
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /**
         * List a role's memberships
         * @description The people who hold the role in the organization, open invitations included. Those who have it only inside one application, through an application membership, are not among them.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from memberships - `organization`, `role`, `application_memberships`, `membership_profile`, `versions`. Dots go on from there, as in `role.permissions`.
                     * @example [
                     *       "role"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeMemberships"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description What to order the memberships by, the most important first. A minus in front turns the order round. Without it the official client counts on the first created first; the service states no order.
                     * @example [
                     *       "status",
                     *       "-created_at"
                     *     ]
                     */
                    sort?: components["parameters"]["SortMemberships"] | undefined;
                    /**
                     * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
                     * @example {
                     *       "number": 1,
                     *       "size": 25
                     *     }
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * @description Keeps the memberships that meet every condition. Attributes that can be compared are `user_email`, `status`, `owner`, `access_scope`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `metadata`; `organization_`, `role_`, `application_memberships_` and `membership_profile_` lead to the attributes of what a record is connected with.
                     * @example {
                     *       "status_eq": "active",
                     *       "role_name_cont": "Catalog"
                     *     }
                     */
                    "filter[q]"?: components["parameters"]["FilterMemberships"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The role's id.
                     * @example ABCRtyUpBa
                     */
                    roleId: components["parameters"]["RoleId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of memberships. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["MembershipList"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{roleId}/organization": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`.
                 * @example [
                 *       "roles"
                 *     ]
                 */
                include?: components["parameters"]["IncludeOrganizations"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The role's id.
                 * @example ABCRtyUpBa
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /**
         * Get a role's organization
         * @description The organization in which the role was made and where it stays. Two organizations may well have roles of one name, so this is what tells them apart in a list.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`.
                     * @example [
                     *       "roles"
                     *     ]
                     */
                    include?: components["parameters"]["IncludeOrganizations"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The role's id.
                     * @example ABCRtyUpBa
                     */
                    roleId: components["parameters"]["RoleId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The organization. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["OrganizationDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{roleId}/permissions": {
        parameters: {
            query?: {
                /**
                 * @description Relationships to answer in full, starting from permissions - `organization`, `role`, `versions`. Dots go on from there, as in `role.organization`.
                 * @example [
                 *       "role"
                 *     ]
                 */
                include?: components["parameters"]["IncludePermissions"] | undefined;
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The role's id.
                 * @example ABCRtyUpBa
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /**
         * List a role's permissions
         * @description What the role allows, one permission for each subject. A role can have more of them than fit a page, so read every page, or filter by `subject_eq`, before concluding that one is missing.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Relationships to answer in full, starting from permissions - `organization`, `role`, `versions`. Dots go on from there, as in `role.organization`.
                     * @example [
                     *       "role"
                     *     ]
                     */
                    include?: components["parameters"]["IncludePermissions"] | undefined;
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The order of the permissions, most important attribute first; a minus in front turns it round. Neither the subject nor a flag can be sorted by.
                     * @example [
                     *       "created_at"
                     *     ]
                     */
                    sort?: components["parameters"]["SortPermissions"] | undefined;
                    /**
                     * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
                     * @example {
                     *       "number": 1,
                     *       "size": 25
                     *     }
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * @description Conditions that the permissions must all meet. Attributes: `can_create`, `can_read`, `can_update`, `can_destroy`, `subject`, `restrictions`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `role_`.
                     * @example {
                     *       "role_id_eq": "ABCRtyUpBa"
                     *     }
                     */
                    "filter[q]"?: components["parameters"]["FilterPermissions"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The role's id.
                     * @example ABCRtyUpBa
                     */
                    roleId: components["parameters"]["RoleId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of permissions. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["PermissionList"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{roleId}/versions": {
        parameters: {
            query?: {
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The role's id.
                 * @example ABCRtyUpBa
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /**
         * List a role's versions
         * @description The creation and the changes of the role itself within the past year. A right that was switched on or off is a version of its permission and found there.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The order of the versions, most important attribute first; a minus in front turns it round. `-created_at` puts the latest change first.
                     * @example [
                     *       "-created_at"
                     *     ]
                     */
                    sort?: components["parameters"]["SortVersions"] | undefined;
                    /**
                     * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
                     * @example {
                     *       "number": 1,
                     *       "size": 25
                     *     }
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * @description Conditions that the versions must all meet. Attributes: `resource_type`, `resource_id`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. There is no prefix, and `event` cannot be filtered by.
                     * @example {
                     *       "resource_type_eq": "roles"
                     *     }
                     */
                    "filter[q]"?: components["parameters"]["FilterVersions"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The role's id.
                     * @example ABCRtyUpBa
                     */
                    roleId: components["parameters"]["RoleId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of versions. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["VersionList"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user": {
        parameters: {
            query?: {
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the user behind the token
         * @description Tells whom the token acts as, which makes it the cheapest way to check one. No id is needed, and no other user can be read this way.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The user. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["UserDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change your own account
         * @description Changes the account in every organization at once. A new address is also the one to sign in with. Whether signing in asks for a one-time code cannot be changed here.
         */
        patch: {
            parameters: {
                query?: {
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The attributes to change. */
            requestBody: {
                content: {
                    "application/vnd.api+json": components["schemas"]["UserUpdate"];
                };
            };
            responses: {
                /** @description The user as it stands now. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["UserDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                406: components["responses"]["NotAcceptable"];
                415: components["responses"]["UnsupportedMediaType"];
                422: components["responses"]["UnprocessableContent"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        trace?: never;
    };
    "/versions": {
        parameters: {
            query?: {
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List versions
         * @description Changes of memberships, permissions and roles within the past year, across the organizations of the caller. Filter by `resource_type_eq` and `resource_id_eq` for the history of one record - the only way to it once the record is deleted. The event cannot be filtered by.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The order of the versions, most important attribute first; a minus in front turns it round. `-created_at` puts the latest change first.
                     * @example [
                     *       "-created_at"
                     *     ]
                     */
                    sort?: components["parameters"]["SortVersions"] | undefined;
                    /**
                     * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
                     * @example {
                     *       "number": 1,
                     *       "size": 25
                     *     }
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * @description Conditions that the versions must all meet. Attributes: `resource_type`, `resource_id`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. There is no prefix, and `event` cannot be filtered by.
                     * @example {
                     *       "resource_type_eq": "roles"
                     *     }
                     */
                    "filter[q]"?: components["parameters"]["FilterVersions"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of versions. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["VersionList"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/versions/{versionId}": {
        parameters: {
            query?: {
                /**
                 * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                 * @example {
                 *       "memberships": [
                 *         "user_email",
                 *         "status"
                 *       ]
                 *     }
                 */
                fields?: components["parameters"]["Fields"] | undefined;
            };
            header?: {
                /**
                 * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                 * @default v1
                 * @example v1
                 */
                "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
            };
            path: {
                /**
                 * @description The version's id.
                 * @example VrSnRoLeAa
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        /**
         * Get a version
         * @description One change, with the values before and after it and, where an access token was behind it, who made it. A version older than a year is not found.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
                     * @example {
                     *       "memberships": [
                     *         "user_email",
                     *         "status"
                     *       ]
                     *     }
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
                     * @default v1
                     * @example v1
                     */
                    "Accept-Version"?: components["parameters"]["AcceptVersion"] | undefined;
                };
                path: {
                    /**
                     * @description The version's id.
                     * @example VrSnRoLeAa
                     */
                    versionId: components["parameters"]["VersionId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The version. */
                200: {
                    headers: {
                        "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                        "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                        "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.api+json": components["schemas"]["VersionDocument"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                406: components["responses"]["NotAcceptable"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description What a filter compares with. The matcher decides which form it takes - one value, a list that goes out joined by commas, `true` or `false`, or JSON as text. Dates may be a day or a full timestamp.
         * @example active
         * @example [
         *       "AdmRoLehPa",
         *       "RdoRoLehPb"
         *     ]
         */
        FilterValue: (string | number | boolean) | readonly (string | number | boolean)[];
        /**
         * @description Conditions, all of which must hold. Each name is an attribute, or several joined by `_or_` of which one must hold, followed by `_` and a matcher; an attribute may have a relationship's name in front.
         * @example {
         *       "status_eq": "active",
         *       "role_name_cont": "Admin"
         *     }
         */
        FilterPredicates: {
            [key: string]: components["schemas"]["FilterValue"];
        };
        /**
         * @description The id of an API credential, ten letters and digits assigned by the server.
         * @example ApiCrEdInT
         */
        ApiCredentialId: string;
        /** @description Where the resource can be read again. */
        ResourceLinks: {
            /**
             * Format: uri
             * @description The resource's own address.
             * @example https://provisioning.commercelayer.io/api/memberships/xYZkjABcde
             */
            self: string;
        };
        /**
         * @description Pairs of your own making, kept and answered as they are. An update replaces the whole object.
         * @example {
         *       "team": "catalog"
         *     }
         */
        Metadata: {
            [key: string]: unknown;
        };
        /** @description What an API credential says of itself. */
        ApiCredentialAttributes: {
            /**
             * @description The name under which the dashboard shows the application.
             * @example Warehouse sync
             */
            name: string;
            /**
             * @description What the application is. `sales_channel` and `webapp` are for shoppers and people, `integration` for services. `resources` is made by the platform with each organization, and every other kind is the dashboard app of that name. Fixed.
             * @example integration
             * @enum {string}
             */
            kind: "webapp" | "sales_channel" | "integration" | "resources" | "bundles" | "customers" | "exports" | "gift_cards" | "imports" | "inventory" | "orders" | "price_lists" | "promotions" | "returns" | "shipments" | "sku_lists" | "skus" | "stock_transfers" | "subscriptions" | "tags" | "webhooks";
            /**
             * @description Whether the application keeps a secret. True for integrations, false for sales channels, which run where anybody can look.
             * @example true
             */
            readonly confidential: boolean;
            /**
             * Format: uri
             * @description Where the authorization flow returns to. Only applications that people sign in to need one.
             * @example https://orders.example.com/callback
             * @example null
             */
            redirect_uri: string | null;
            /**
             * @description The public half of the credential, drawn by the server and never changed.
             * @example kJ4yRwTn2vQeXcB8mZpL6sHdF1gUoA
             */
            readonly client_id: string;
            /**
             * @description The secret half, drawn by the server. Null where the application is not confidential. It can be neither sorted nor filtered by.
             * @example s9TqLwXf3nKbVzR7yHcE5mPdJ2gUoB
             * @example null
             */
            readonly client_secret: string | null;
            /**
             * @description The scopes that tokens of the application may carry, separated by spaces.
             * @example market:all
             */
            readonly scopes: string;
            /**
             * Format: int32
             * @description How many seconds a token of the application lasts, between two hours and a year. Unless set, 14400 for sales channels and 7200 for all others.
             * @example 7200
             */
            expires_in: number | null;
            /**
             * @description Whether the application works on test or on live data. Fixed.
             * @example live
             * @enum {string|null}
             */
            mode: "test" | "live" | null;
            /**
             * @description Whether the application is a custom one, such as a fork of a hosted app. Fixed.
             * @example false
             */
            custom: boolean | null;
            /**
             * Format: date-time
             * @description When the credential was issued.
             * @example 2025-10-02T07:45:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the credential last changed.
             * @example 2026-01-20T11:30:00.000Z
             */
            readonly updated_at: string;
            /**
             * @description The credential's id in a system of your own.
             * @example APP-17
             * @example null
             */
            reference: string | null;
            /**
             * @description The name of the system that the reference comes from.
             * @example inventory
             * @example null
             */
            reference_origin: string | null;
            /**
             * @description Pairs of your own making, kept and answered as they are. An update replaces the whole object.
             * @example {
             *       "team": "catalog"
             *     }
             */
            metadata: components["schemas"]["Metadata"];
        };
        /** @description Where the relationship can be followed. */
        RelationshipLinks: {
            /**
             * Format: uri
             * @description The address of the relationship itself. The API describes no operation on it.
             * @example https://provisioning.commercelayer.io/api/memberships/xYZkjABcde/relationships/role
             */
            self: string;
            /**
             * Format: uri
             * @description The address of what it leads to.
             * @example https://provisioning.commercelayer.io/api/memberships/xYZkjABcde/role
             */
            related: string;
        };
        /**
         * @description The id of an organization, ten letters and digits assigned by the server.
         * @example HrbPnEoRgA
         */
        OrganizationId: string;
        /** @description Points to one of the organizations by type and id. */
        OrganizationIdentifier: {
            /**
             * @description The type of what is pointed to, in the plural.
             * @example organizations
             * @constant
             */
            type: "organizations";
            /**
             * @description The id of an organization, ten letters and digits assigned by the server.
             * @example HrbPnEoRgA
             */
            id: components["schemas"]["OrganizationId"];
        };
        /** @description Leads to one of the organizations. `data` is there only when the request includes it, and null when there is none. */
        OrganizationToOne: {
            /** @description Where the relationship can be followed. */
            links: components["schemas"]["RelationshipLinks"];
            /** @description What it leads to, or null. */
            data?: components["schemas"]["OrganizationIdentifier"] | null;
        };
        /**
         * @description The id of a role, ten letters and digits assigned by the server.
         * @example ABCRtyUpBa
         */
        RoleId: string;
        /** @description Points to one of the roles by type and id. */
        RoleIdentifier: {
            /**
             * @description The type of what is pointed to, in the plural.
             * @example roles
             * @constant
             */
            type: "roles";
            /**
             * @description The id of a role, ten letters and digits assigned by the server.
             * @example ABCRtyUpBa
             */
            id: components["schemas"]["RoleId"];
        };
        /** @description Leads to one of the roles. `data` is there only when the request includes it, and null when there is none. */
        RoleToOne: {
            /** @description Where the relationship can be followed. */
            links: components["schemas"]["RelationshipLinks"];
            /** @description What it leads to, or null. */
            data?: components["schemas"]["RoleIdentifier"] | null;
        };
        /** @description What an API credential is connected with. */
        ApiCredentialRelationships: {
            /** @description The organization on whose data the application works. Fixed. */
            organization: components["schemas"]["OrganizationToOne"];
            /** @description What the application may do. Sales channels and webapps have none. */
            role: components["schemas"]["RoleToOne"];
        };
        /** @description Client id and secret of one application in an organization, and what the application may do with them. */
        ApiCredential: {
            /**
             * @description The id of an API credential, ten letters and digits assigned by the server.
             * @example ApiCrEdInT
             */
            id: components["schemas"]["ApiCredentialId"];
            /**
             * @description Names the type of resource.
             * @example api_credentials
             * @constant
             */
            type: "api_credentials";
            /** @description Where the resource can be read again. */
            links: components["schemas"]["ResourceLinks"];
            /** @description What an API credential says of itself. */
            attributes: components["schemas"]["ApiCredentialAttributes"];
            /** @description What an API credential is connected with. */
            relationships: components["schemas"]["ApiCredentialRelationships"];
        };
        /**
         * @description The id of an application membership, ten letters and digits assigned by the server.
         * @example AppMbRsoFi
         */
        ApplicationMembershipId: string;
        /**
         * @description Conditions on the records of the application, written as in `filter[q]` of the Core API - an attribute, `_` and a matcher, with the value that it compares with. Matchers of sets take arrays.
         * @example {
         *       "market_id_in": [
         *         202,
         *         203
         *       ]
         *     }
         */
        ApplicationMembershipFilters: {
            [key: string]: unknown;
        };
        /** @description What an application membership says of itself. */
        ApplicationMembershipAttributes: {
            /**
             * @description Narrows the role's rights to some records of the application; null when it reaches all that the role allows.
             * @example {
             *       "market_id_in": [
             *         202,
             *         203
             *       ]
             *     }
             * @example null
             */
            filters: components["schemas"]["ApplicationMembershipFilters"] | null;
            /**
             * Format: date-time
             * @description When the access was granted.
             * @example 2025-10-06T13:50:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the access last changed.
             * @example 2026-01-15T09:06:00.000Z
             */
            readonly updated_at: string;
            /**
             * @description The application membership's id in a system of your own.
             * @example CRM-A-311
             * @example null
             */
            reference: string | null;
            /**
             * @description The name of the system that the reference comes from.
             * @example crm
             * @example null
             */
            reference_origin: string | null;
            /**
             * @description Pairs of your own making, kept with the application membership and answered as they are.
             * @example {
             *       "team": "catalog"
             *     }
             */
            metadata: components["schemas"]["Metadata"];
        };
        /** @description Points to one of the API credentials by type and id. */
        ApiCredentialIdentifier: {
            /**
             * @description The type of what is pointed to, in the plural.
             * @example api_credentials
             * @constant
             */
            type: "api_credentials";
            /**
             * @description The id of an API credential, ten letters and digits assigned by the server.
             * @example ApiCrEdInT
             */
            id: components["schemas"]["ApiCredentialId"];
        };
        /** @description Leads to one of the API credentials. `data` is there only when the request includes it, and null when there is none. */
        ApiCredentialToOne: {
            /** @description Where the relationship can be followed. */
            links: components["schemas"]["RelationshipLinks"];
            /** @description What it leads to, or null. */
            data?: components["schemas"]["ApiCredentialIdentifier"] | null;
        };
        /**
         * @description The id of a membership, ten letters and digits assigned by the server.
         * @example xYZkjABcde
         */
        MembershipId: string;
        /** @description Points to one of the memberships by type and id. */
        MembershipIdentifier: {
            /**
             * @description The type of what is pointed to, in the plural.
             * @example memberships
             * @constant
             */
            type: "memberships";
            /**
             * @description The id of a membership, ten letters and digits assigned by the server.
             * @example xYZkjABcde
             */
            id: components["schemas"]["MembershipId"];
        };
        /** @description Leads to one of the memberships. `data` is there only when the request includes it, and null when there is none. */
        MembershipToOne: {
            /** @description Where the relationship can be followed. */
            links: components["schemas"]["RelationshipLinks"];
            /** @description What it leads to, or null. */
            data?: components["schemas"]["MembershipIdentifier"] | null;
        };
        /**
         * @description The id of a membership profile, ten letters and digits assigned by the server.
         * @example MbRpRoFsUp
         */
        MembershipProfileId: string;
        /** @description Points to one of the membership profiles by type and id. */
        MembershipProfileIdentifier: {
            /**
             * @description The type of what is pointed to, in the plural.
             * @example membership_profiles
             * @constant
             */
            type: "membership_profiles";
            /**
             * @description The id of a membership profile, ten letters and digits assigned by the server.
             * @example MbRpRoFsUp
             */
            id: components["schemas"]["MembershipProfileId"];
        };
        /** @description Leads to one of the membership profiles. `data` is there only when the request includes it, and null when there is none. */
        MembershipProfileToOne: {
            /** @description Where the relationship can be followed. */
            links: components["schemas"]["RelationshipLinks"];
            /** @description What it leads to, or null. */
            data?: components["schemas"]["MembershipProfileIdentifier"] | null;
        };
        /** @description What an application membership is connected with. */
        ApplicationMembershipRelationships: {
            /** @description The application, by the credential that it runs under. Fixed. */
            api_credential: components["schemas"]["ApiCredentialToOne"];
            /** @description The person who was given the access directly, or none. It changes only where a membership lists its application memberships. */
            membership: components["schemas"]["MembershipToOne"];
            /** @description The profile that brings the access with it, or none. */
            membership_profile: components["schemas"]["MembershipProfileToOne"];
            /** @description The organization in which the access holds. Fixed. */
            organization: components["schemas"]["OrganizationToOne"];
            /** @description What may be done in the application, as far as the application allows it at all. */
            role: components["schemas"]["RoleToOne"];
        };
        /** @description The right to open one dashboard application under a role. It belongs to a membership or to a membership profile. */
        ApplicationMembership: {
            /**
             * @description The id of an application membership, ten letters and digits assigned by the server.
             * @example AppMbRsoFi
             */
            id: components["schemas"]["ApplicationMembershipId"];
            /**
             * @description Names the type of resource.
             * @example application_memberships
             * @constant
             */
            type: "application_memberships";
            /** @description Where the resource can be read again. */
            links: components["schemas"]["ResourceLinks"];
            /** @description What an application membership says of itself. */
            attributes: components["schemas"]["ApplicationMembershipAttributes"];
            /** @description What an application membership is connected with. */
            relationships: components["schemas"]["ApplicationMembershipRelationships"];
        };
        /** @description What a membership says of itself. */
        MembershipAttributes: {
            /**
             * Format: email
             * @description The address of the user, or the one that was invited. An update of the membership cannot change it; it follows the address of the user.
             * @example jonas.albrecht@example.com
             */
            user_email: string;
            /**
             * @description The user's first name, null until the invitation is accepted.
             * @example Sofia
             * @example null
             */
            readonly user_first_name: string | null;
            /**
             * @description The user's last name, null until the invitation is accepted.
             * @example Lindqvist
             * @example null
             */
            readonly user_last_name: string | null;
            /**
             * @description `pending` until the invitee accepts. Somebody who already has an account is `active` at once.
             * @example pending
             * @enum {string}
             */
            readonly status: "pending" | "active";
            /**
             * @description Whether this is the organization's owner. Ownership moves only by transfer.
             * @example false
             */
            readonly owner: boolean;
            /**
             * @description Whether the access scope reaches test data. Derived from it, never written.
             * @example false
             */
            readonly test_enabled: boolean;
            /**
             * @description Which of the organization's data the member's applications reach. The membership profile wins where the two differ.
             * @default live_access
             * @example live_access
             * @enum {string|null}
             */
            access_scope: "live_access" | "test_access" | "all_access" | null;
            /**
             * Format: date-time
             * @description When the person was invited.
             * @example 2026-02-11T09:30:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the membership last changed.
             * @example 2026-02-12T10:15:00.000Z
             */
            readonly updated_at: string;
            /**
             * @description The membership's id in a system of your own.
             * @example CRM-1042
             * @example null
             */
            reference: string | null;
            /**
             * @description The name of the system that the reference comes from.
             * @example crm
             * @example null
             */
            reference_origin: string | null;
            /**
             * @description Pairs of your own making, kept with the membership and answered as they are.
             * @example {
             *       "team": "catalog"
             *     }
             */
            metadata: components["schemas"]["Metadata"];
        };
        /** @description Points to one of the application memberships by type and id. */
        ApplicationMembershipIdentifier: {
            /**
             * @description The type of what is pointed to, in the plural.
             * @example application_memberships
             * @constant
             */
            type: "application_memberships";
            /**
             * @description The id of an application membership, ten letters and digits assigned by the server.
             * @example AppMbRsoFi
             */
            id: components["schemas"]["ApplicationMembershipId"];
        };
        /** @description Leads to any number of application memberships. `data` is there only when the request includes it, and empty when there are none. */
        ApplicationMembershipToMany: {
            /** @description Where the relationship can be followed. */
            links: components["schemas"]["RelationshipLinks"];
            /** @description What it leads to. */
            data?: components["schemas"]["ApplicationMembershipIdentifier"][];
        };
        /**
         * @description The id of a version, ten letters and digits assigned by the server.
         * @example VrSnRoLeAa
         */
        VersionId: string;
        /** @description Points to one of the versions by type and id. */
        VersionIdentifier: {
            /**
             * @description The type of what is pointed to, in the plural.
             * @example versions
             * @constant
             */
            type: "versions";
            /**
             * @description The id of a version, ten letters and digits assigned by the server.
             * @example VrSnRoLeAa
             */
            id: components["schemas"]["VersionId"];
        };
        /** @description Leads to any number of versions. `data` is there only when the request includes it, and empty when there are none. */
        VersionToMany: {
            /** @description Where the relationship can be followed. */
            links: components["schemas"]["RelationshipLinks"];
            /** @description What it leads to. */
            data?: components["schemas"]["VersionIdentifier"][];
        };
        /** @description What a membership is connected with. */
        MembershipRelationships: {
            /** @description The organization that the person belongs to. Fixed. */
            organization: components["schemas"]["OrganizationToOne"];
            /** @description What the person may do in the organization. */
            role: components["schemas"]["RoleToOne"];
            /** @description The dashboard applications that were given to the person directly, each under a role of its own. */
            application_memberships: components["schemas"]["ApplicationMembershipToMany"];
            /** @description The profile that brings a set of applications with it, or none. */
            membership_profile: components["schemas"]["MembershipProfileToOne"];
            /** @description The history of changes, kept for a year. */
            versions: components["schemas"]["VersionToMany"];
        };
        /** @description One person's place in an organization. It begins as an invitation by e-mail and becomes active when the person accepts. */
        Membership: {
            /**
             * @description The id of a membership, ten letters and digits assigned by the server.
             * @example xYZkjABcde
             */
            id: components["schemas"]["MembershipId"];
            /**
             * @description Names the type of resource.
             * @example memberships
             * @constant
             */
            type: "memberships";
            /** @description Where the resource can be read again. */
            links: components["schemas"]["ResourceLinks"];
            /** @description What a membership says of itself. */
            attributes: components["schemas"]["MembershipAttributes"];
            /** @description What a membership is connected with. */
            relationships: components["schemas"]["MembershipRelationships"];
        };
        /** @description What a membership profile says of itself. */
        MembershipProfileAttributes: {
            /**
             * @description The name under which admins find the profile.
             * @example Support desk
             */
            name: string;
            /**
             * @description Whether the access scope reaches test data. Derived from it, never written.
             * @example true
             */
            readonly test_enabled: boolean;
            /**
             * @description Which of the organization's data the profile's applications reach. It wins over the scope of the membership. Test data is out of reach for custom applications and webapps.
             * @default live_access
             * @example all_access
             * @enum {string}
             */
            access_scope: "live_access" | "test_access" | "all_access";
            /**
             * Format: date-time
             * @description When the profile was created.
             * @example 2025-11-03T10:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the profile last changed.
             * @example 2026-01-20T16:40:00.000Z
             */
            readonly updated_at: string;
            /**
             * @description The membership profile's id in a system of your own.
             * @example CRM-P-7
             * @example null
             */
            reference: string | null;
            /**
             * @description The name of the system that the reference comes from.
             * @example crm
             * @example null
             */
            reference_origin: string | null;
            /**
             * @description Pairs of your own making, kept with the membership profile and answered as they are.
             * @example {
             *       "team": "catalog"
             *     }
             */
            metadata: components["schemas"]["Metadata"];
        };
        /** @description What a membership profile is connected with. */
        MembershipProfileRelationships: {
            /** @description The organization that the profile belongs to. Fixed. */
            organization: components["schemas"]["OrganizationToOne"];
            /** @description The applications that come with the profile, each under a role of its own. */
            application_memberships: components["schemas"]["ApplicationMembershipToMany"];
        };
        /** @description A named set of application memberships that can be attached to any number of memberships, so that access is granted in one place. */
        MembershipProfile: {
            /**
             * @description The id of a membership profile, ten letters and digits assigned by the server.
             * @example MbRpRoFsUp
             */
            id: components["schemas"]["MembershipProfileId"];
            /**
             * @description Names the type of resource.
             * @example membership_profiles
             * @constant
             */
            type: "membership_profiles";
            /** @description Where the resource can be read again. */
            links: components["schemas"]["ResourceLinks"];
            /** @description What a membership profile says of itself. */
            attributes: components["schemas"]["MembershipProfileAttributes"];
            /** @description What a membership profile is connected with. */
            relationships: components["schemas"]["MembershipProfileRelationships"];
        };
        /** @description The plan of the organization with its limits and totals. */
        OrganizationSubscriptionInfo: {
            /**
             * @description The name of the plan. `growth` and `enterprise` are known; no full list is published.
             * @example enterprise
             */
            plan_type?: string;
            /** @description How much the plan allows of each kind. */
            limits?: {
                /**
                 * Format: int32
                 * @description The most organizations.
                 * @example 5
                 */
                organizations?: number;
                /**
                 * Format: int32
                 * @description The most memberships.
                 * @example 50
                 */
                memberships?: number;
                /**
                 * Format: int32
                 * @description The most markets.
                 * @example 20
                 */
                markets?: number;
                /**
                 * Format: int32
                 * @description The most SKUs.
                 * @example 100000
                 */
                skus?: number;
            } & {
                [key: string]: number;
            };
            /** @description How much of each kind exists. */
            totals?: {
                /**
                 * Format: int32
                 * @description The present number of organizations.
                 * @example 1
                 */
                organizations?: number;
                /**
                 * Format: int32
                 * @description The present number of memberships.
                 * @example 3
                 */
                memberships?: number;
                /**
                 * Format: int32
                 * @description The present number of markets.
                 * @example 2
                 */
                markets?: number;
                /**
                 * Format: int32
                 * @description The present number of SKUs.
                 * @example 1840
                 */
                skus?: number;
            } & {
                [key: string]: number;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description One entry of a list that the customer chooses from. */
        OrganizationMfeChoice: {
            /**
             * @description The code that is kept, such as the two letters of a country.
             * @example GB
             */
            value: string;
            /**
             * @description The name that the customer reads.
             * @example United Kingdom
             */
            label: string;
        };
        /** @description How the hosted pages look and where they lead, for one market or for all. */
        OrganizationMfeConfig: {
            /**
             * @description The language of the pages when the customer's is not known.
             * @example en-GB
             */
            language?: string;
            /** @description Addresses of your own pages in place of the hosted ones. `:order_id` and `:access_token` are filled in. */
            links?: {
                /**
                 * Format: uri
                 * @description Your cart.
                 * @example https://cart.example.com/:order_id?accessToken=:access_token
                 */
                cart?: string;
                /**
                 * Format: uri
                 * @description Your checkout.
                 * @example https://checkout.example.com/:order_id?accessToken=:access_token
                 */
                checkout?: string;
                /**
                 * Format: uri
                 * @description Your page for signing in and up.
                 * @example https://example.com/login
                 */
                identity?: string;
                /**
                 * Format: uri
                 * @description Your microstore.
                 * @example https://example.com/microstore/?accessToken=:access_token
                 */
                microstore?: string;
                /**
                 * Format: uri
                 * @description Your page on which customers see their orders.
                 * @example https://example.com/account?accessToken=:access_token
                 */
                my_account?: string;
            };
            /** @description The checkout. */
            checkout?: {
                /**
                 * @description Whether billing details may be left out.
                 * @default true
                 * @example true
                 */
                optional_billing_info?: boolean;
                /**
                 * @description Whether the name of a company may be left out.
                 * @default true
                 * @example true
                 */
                optional_company_name?: boolean;
                /**
                 * @description Whether the customer can leave a note.
                 * @default true
                 * @example true
                 */
                show_notes?: boolean;
                /**
                 * @description Whether the field for a promotion code is hidden.
                 * @example true
                 */
                hide_promo_code?: boolean;
                /**
                 * @description Whether the codes of the items are hidden.
                 * @example true
                 */
                hide_item_codes?: boolean;
                /**
                 * Format: uri
                 * @description Where the customer goes after paying. `:lang` and `:order_id` are filled in.
                 * @example https://example.com/thanks/:lang/:order_id
                 */
                thankyou_page?: string;
                /**
                 * @description The countries that can be billed; all of them when it is missing.
                 * @example [
                 *       {
                 *         "value": "GB",
                 *         "label": "United Kingdom"
                 *       }
                 *     ]
                 */
                billing_countries?: readonly components["schemas"]["OrganizationMfeChoice"][];
                /**
                 * @description The countries that can be shipped to; all of them when it is missing.
                 * @example [
                 *       {
                 *         "value": "GB",
                 *         "label": "United Kingdom"
                 *       }
                 *     ]
                 */
                shipping_countries?: readonly components["schemas"]["OrganizationMfeChoice"][];
                /**
                 * @description The country that is chosen at first, by its two-letter code.
                 * @example GB
                 */
                default_country?: string;
                /**
                 * @description The states that can be billed, by country.
                 * @example {
                 *       "GB": [
                 *         {
                 *           "value": "SCT",
                 *           "label": "Scotland"
                 *         }
                 *       ]
                 *     }
                 */
                billing_states?: {
                    [key: string]: readonly components["schemas"]["OrganizationMfeChoice"][];
                };
                /**
                 * @description The states that can be shipped to, by country.
                 * @example {
                 *       "GB": [
                 *         {
                 *           "value": "SCT",
                 *           "label": "Scotland"
                 *         }
                 *       ]
                 *     }
                 */
                shipping_states?: {
                    [key: string]: readonly components["schemas"]["OrganizationMfeChoice"][];
                };
            };
            /** @description The legal pages that the checkout points to. */
            urls?: {
                /**
                 * Format: uri
                 * @description Your privacy policy.
                 * @example https://example.com/privacy/:lang
                 */
                privacy?: string;
                /**
                 * Format: uri
                 * @description Your terms of sale.
                 * @example https://example.com/terms/:lang
                 */
                terms?: string;
            };
            /** @description The cart. */
            cart?: {
                /**
                 * @description Whether the cart hides the codes of its items.
                 * @example true
                 */
                hide_item_codes?: boolean;
                /**
                 * @description Whether the cart hides the field for a promotion code.
                 * @example true
                 */
                hide_promo_code?: boolean;
            };
            /** @description The microstore. */
            microstore?: {
                /**
                 * @description Whether the microstore hides the codes of its items.
                 * @example true
                 */
                hide_item_codes?: boolean;
            };
            /** @description The page on which customers see their orders. */
            my_account?: {
                /**
                 * @description Whether the page hides the codes of ordered items.
                 * @example true
                 */
                hide_item_codes?: boolean;
                /**
                 * @description Whether returns are hidden.
                 * @example true
                 */
                hide_returns?: boolean;
                /**
                 * @description Whether subscriptions are hidden.
                 * @example true
                 */
                hide_subscriptions?: boolean;
                /**
                 * @description Whether stored payment sources are hidden.
                 * @example true
                 */
                hide_wallet?: boolean;
                /**
                 * @description Whether the way to sign out is hidden.
                 * @example true
                 */
                hide_logout?: boolean;
            };
        };
        /** @description What the organization has configured, by the part of the platform that reads it. */
        OrganizationConfig: {
            /** @description The hosted pages - `default` holds for every market, `market:id:ID` for one. What a market leaves out comes from `default`. */
            mfe?: {
                /** @description What holds for every market. */
                default?: components["schemas"]["OrganizationMfeConfig"];
            } & {
                [key: string]: components["schemas"]["OrganizationMfeConfig"];
            };
            /** @description The applications of the dashboard. */
            apps?: {
                /** @description The customers application. */
                customers?: {
                    /**
                     * @description Whether the application can start the resetting of a password for a customer.
                     * @default false
                     * @example true
                     */
                    enable_reset_password?: boolean;
                };
                /** @description The orders application. */
                orders?: {
                    /**
                     * @description Whether a price of your own can be given to a line item.
                     * @example true
                     */
                    external_price?: boolean;
                };
            };
            /** @description The Core API itself. */
            api?: {
                /** @description What a token reaches. */
                auth?: {
                    /**
                     * @description Whether a token made by JWT bearer reaches the orders of guests.
                     * @default false
                     * @example true
                     */
                    guest_orders?: boolean;
                };
                /** @description The stream of events. */
                stream?: {
                    /**
                     * @description In which modes the stream runs.
                     * @default none
                     * @example live
                     * @enum {string}
                     */
                    scope?: "none" | "live" | "test" | "both";
                };
                /** @description Warnings of what looks out of the ordinary. */
                anomalies?: {
                    /** @description Warnings about orders. */
                    orders?: {
                        /**
                         * @description Whether the warnings are sent.
                         * @default false
                         * @example true
                         */
                        enabled?: boolean;
                        /**
                         * @description The addresses that receive the warnings, joined by commas.
                         * @example ops@example.com,mira.castellan@example.com
                         */
                        recipients?: string;
                    };
                };
            };
            /** @description Documents that the platform serves for the organization under `/.well-known/`, by name. */
            "well-known"?: {
                [key: string]: unknown;
            };
        };
        /** @description What an organization says of itself, and the settings that the platform keeps for it. Settings are changed by the provider alone. */
        OrganizationAttributes: {
            /**
             * @description The name under which its members know the organization. Customers do not see it.
             * @example Harbor and Pine
             */
            name: string;
            /**
             * @description The name as it stands in addresses, made by the server.
             * @example harbor-and-pine
             */
            readonly slug: string;
            /**
             * Format: hostname
             * @description The host of the organization's Core API, made from the slug.
             * @example harbor-and-pine.commercelayer.io
             */
            readonly domain: string;
            /**
             * @description The telephone number that customers are given for help.
             * @example +44 20 7946 0301
             * @example null
             */
            support_phone: string | null;
            /**
             * Format: email
             * @description The address that customers are given for help.
             * @example support@example.com
             * @example null
             */
            support_email: string | null;
            /**
             * Format: uri
             * @description Where the logo of the hosted pages is loaded from.
             * @example https://example.com/harbor-and-pine/logo.svg
             * @example null
             */
            logo_url: string | null;
            /**
             * Format: uri
             * @description Where the icon of the browser tab is loaded from.
             * @example https://example.com/harbor-and-pine/favicon.ico
             * @example null
             */
            favicon_url: string | null;
            /**
             * @description The main colour of the hosted pages, as six hexadecimal digits.
             * @example #1F4E5F
             * @example null
             */
            primary_color: string | null;
            /**
             * @description The colour of text and icons on the main colour.
             * @example #FFFFFF
             * @example null
             */
            contrast_color: string | null;
            /**
             * @description The Google Tag Manager container of the live hosted pages.
             * @example GTM-5HRBPN
             * @example null
             */
            gtm_id: string | null;
            /**
             * @description The Google Tag Manager container of the hosted pages in test mode.
             * @example GTM-5HRBPT
             * @example null
             */
            gtm_id_test: string | null;
            /**
             * @description The region in which the data is kept. Chosen on creation and fixed from then on.
             * @default eu-west-1
             * @example eu-west-1
             */
            region: string | null;
            /**
             * @description Whether the organization can switch to live mode.
             * @example true
             */
            readonly can_switch_live: boolean;
            /** @description The plan, what it allows, and how much of it is used. */
            readonly subscription_info: components["schemas"]["OrganizationSubscriptionInfo"];
            /** @description How the hosted pages, the dashboard and the API behave for this organization; null when nothing was ever configured. */
            config: components["schemas"]["OrganizationConfig"] | null;
            /**
             * @description Whether calls to the former authentication address are redirected to the new Auth API.
             * @default true
             * @example true
             */
            readonly api_auth_redirect: boolean;
            /**
             * @description Whether flex promotions and the rules of price lists are evaluated by the rules engine.
             * @default false
             * @example false
             */
            readonly api_rules_engine: boolean;
            /**
             * Format: int32
             * @description The most conditions that the rules of one record may hold where its kind has no limit of its own.
             * @default 150
             * @example 150
             */
            readonly api_rules_engine_max_conditions_size: number;
            /**
             * Format: int32
             * @description The most rules that one record may hold where its kind has no limit of its own.
             * @default 15
             * @example 15
             */
            readonly api_rules_engine_max_rules_size: number;
            /**
             * @description Whether tokens are issued by the new Auth API alone.
             * @default true
             * @example true
             */
            readonly api_new_auth: boolean;
            /**
             * @description Whether purging a cached list also purges the cached single records of that kind.
             * @default false
             * @example false
             */
            readonly api_purge_single_resource: boolean;
            /**
             * Format: int32
             * @description The longest regular expression that the Core API accepts, in characters.
             * @default 5000
             * @example 5000
             */
            readonly api_max_regex_length: number;
            /**
             * @description Whether paying passes the address on for verification by the payment gateway (AVS).
             * @default true
             * @example true
             */
            readonly addresses_avs_check: boolean;
            /**
             * @description Whether an address without a telephone number is refused.
             * @default true
             * @example true
             */
            readonly addresses_phone_required: boolean;
            /**
             * @description Whether a sales channel without a customer can read and change only the orders of guests.
             * @default true
             * @example true
             */
            readonly orders_sales_channel_guest_only: boolean;
            /**
             * Format: double
             * @description Seconds, with fractions, that must pass before the shipments of an order are rebuilt again. A change that comes earlier is saved without a rebuild.
             * @default 0
             * @example 0
             * @example 0.5
             */
            readonly orders_min_rebuild_shipments_lapse: number;
            /**
             * Format: double
             * @description Seconds, with fractions, that must pass before an order is refreshed again. A change that comes earlier is saved without a refresh.
             * @default 0
             * @example 0
             * @example 0.5
             */
            readonly orders_min_refresh_lapse: number;
            /**
             * Format: int32
             * @description The number of line items above which a test order is no longer refreshed by itself.
             * @default 50
             * @example 50
             */
            readonly orders_autorefresh_cutoff_test: number;
            /**
             * Format: int32
             * @description The number of line items above which a live order is no longer refreshed by itself.
             * @default 500
             * @example 500
             */
            readonly orders_autorefresh_cutoff_live: number;
            /**
             * @description Whether the number of a test order can be set to a text of your own. Enterprise plans only.
             * @default false
             * @example true
             */
            readonly orders_number_editable_test: boolean;
            /**
             * @description Whether the number of a live order can be set to a text of your own. Enterprise plans only.
             * @default false
             * @example false
             */
            readonly orders_number_editable_live: boolean;
            /**
             * @description Whether payment gateways that support it receive the order number as payment reference.
             * @default true
             * @example true
             */
            readonly orders_number_as_reference: boolean;
            /**
             * @description Whether a coupon code that is not valid makes the request fail instead of being passed over.
             * @default true
             * @example true
             */
            readonly orders_invalid_coupon_errors: boolean;
            /**
             * @description Whether a gift card code that is not valid makes the request fail instead of being passed over.
             * @default true
             * @example true
             */
            readonly orders_invalid_gift_card_errors: boolean;
            /**
             * @description Whether stock line items and stock transfers are checked before an order is placed.
             * @default false
             * @example false
             */
            readonly orders_validate_shipping_stock: boolean;
            /**
             * Format: int32
             * @description The most SKUs that one bundle may hold.
             * @default 10
             * @example 10
             */
            readonly bundles_max_items_count: number;
            /**
             * Format: int32
             * @description The fewest characters of a coupon code.
             * @default 8
             * @example 8
             */
            readonly coupons_min_code_length: number;
            /**
             * Format: int32
             * @description The most characters of a coupon code.
             * @default 40
             * @example 40
             */
            readonly coupons_max_code_length: number;
            /**
             * @description Whether a gift card is found by its whole code only, and not by the first characters of it.
             * @default false
             * @example false
             */
            readonly gift_cards_exact_code_matching: boolean;
            /**
             * Format: int32
             * @description The fewest characters of a gift card code.
             * @default 8
             * @example 8
             */
            readonly gift_cards_min_code_length: number;
            /**
             * Format: int32
             * @description The most characters of a gift card code.
             * @default 40
             * @example 40
             */
            readonly gift_cards_max_code_length: number;
            /**
             * Format: int32
             * @description The most cleanups that may run at the same time.
             * @default 10
             * @example 10
             */
            readonly cleanups_max_concurrent_count: number;
            /**
             * Format: int32
             * @description The most exports that may run at the same time.
             * @default 10
             * @example 10
             */
            readonly exports_max_concurrent_count: number;
            /**
             * Format: int32
             * @description The most imports that may run at the same time.
             * @default 10
             * @example 10
             */
            readonly imports_max_concurrent_count: number;
            /**
             * @description Whether an import that succeeds purges the cached records that it changed.
             * @default true
             * @example true
             */
            readonly imports_purge_cache: boolean;
            /**
             * @description Whether an import goes on when more than a tenth of its rows have failed, instead of stopping there.
             * @default false
             * @example false
             */
            readonly imports_skip_errors: boolean;
            /**
             * @description Whether an import sends the webhooks of the records that it writes. Read it by truth - 0 and false are off, 1 and true are on.
             * @default false
             * @example false
             * @example 0
             */
            readonly imports_trigger_webhooks: boolean | number;
            /**
             * Format: int32
             * @description The highest cutoff of stock locations that an inventory model may set.
             * @default 10
             * @example 10
             */
            readonly inventory_models_max_stock_locations_cutoff: number;
            /**
             * Format: int32
             * @description The most promotions that may be active at the same time.
             * @default 10
             * @example 10
             */
            readonly promotions_max_concurrent_count: number;
            /**
             * Format: int32
             * @description The most conditions that the rules of one promotion may hold.
             * @default 150
             * @example 150
             */
            readonly promotions_max_conditions_size: number;
            /**
             * Format: int32
             * @description The most rules that one promotion may hold.
             * @default 15
             * @example 15
             */
            readonly promotions_max_rules_size: number;
            /**
             * Format: int32
             * @description The most conditions that the rules of one price list may hold.
             * @default 150
             * @example 150
             */
            readonly price_lists_max_conditions_size: number;
            /**
             * Format: int32
             * @description The most rules that one price list may hold.
             * @default 15
             * @example 15
             */
            readonly price_lists_max_rules_size: number;
            /**
             * @description Whether discounts come from an external engine instead of the built-in promotions.
             * @default false
             * @example false
             */
            readonly discount_engines_enabled: boolean;
            /**
             * @description Whether a failing discount engine makes the request fail instead of leaving the discount out.
             * @default false
             * @example false
             */
            readonly discount_engines_errors: boolean;
            /**
             * Format: int32
             * @description The most characters of a tag's name.
             * @default 25
             * @example 25
             */
            readonly tags_max_name_length: number;
            /**
             * Format: int32
             * @description The most tags that one record may carry.
             * @default 10
             * @example 10
             */
            readonly tags_max_allowed_number: number;
            /**
             * @description Whether a failing tax calculator makes the request fail instead of leaving the tax out.
             * @default false
             * @example false
             */
            readonly tax_calculators_errors: boolean;
            /**
             * @description Whether a failing external promotion makes the request fail instead of being passed over.
             * @default false
             * @example false
             */
            readonly external_promotions_errors: boolean;
            /**
             * @description Whether a failing external price makes the request fail instead of being passed over.
             * @default true
             * @example true
             */
            readonly external_prices_errors: boolean;
            /**
             * Format: date-time
             * @description When the organization was created.
             * @example 2025-09-01T08:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the organization or one of its settings last changed.
             * @example 2026-02-02T11:20:00.000Z
             */
            readonly updated_at: string;
            /**
             * @description The organization's id in a system of your own.
             * @example ERP-HP-01
             * @example null
             */
            reference: string | null;
            /**
             * @description The name of the system that the reference comes from.
             * @example erp
             * @example null
             */
            reference_origin: string | null;
            /**
             * @description Pairs of your own making, kept with the organization and answered as they are.
             * @example {
             *       "team": "catalog"
             *     }
             */
            metadata: components["schemas"]["Metadata"];
        };
        /** @description Leads to any number of memberships. `data` is there only when the request includes it, and empty when there are none. */
        MembershipToMany: {
            /** @description Where the relationship can be followed. */
            links: components["schemas"]["RelationshipLinks"];
            /** @description What it leads to. */
            data?: components["schemas"]["MembershipIdentifier"][];
        };
        /** @description Leads to any number of roles. `data` is there only when the request includes it, and empty when there are none. */
        RoleToMany: {
            /** @description Where the relationship can be followed. */
            links: components["schemas"]["RelationshipLinks"];
            /** @description What it leads to. */
            data?: components["schemas"]["RoleIdentifier"][];
        };
        /**
         * @description The id of a permission, ten letters and digits assigned by the server.
         * @example PrMsSkuCat
         */
        PermissionId: string;
        /** @description Points to one of the permissions by type and id. */
        PermissionIdentifier: {
            /**
             * @description The type of what is pointed to, in the plural.
             * @example permissions
             * @constant
             */
            type: "permissions";
            /**
             * @description The id of a permission, ten letters and digits assigned by the server.
             * @example PrMsSkuCat
             */
            id: components["schemas"]["PermissionId"];
        };
        /** @description Leads to any number of permissions. `data` is there only when the request includes it, and empty when there are none. */
        PermissionToMany: {
            /** @description Where the relationship can be followed. */
            links: components["schemas"]["RelationshipLinks"];
            /** @description What it leads to. */
            data?: components["schemas"]["PermissionIdentifier"][];
        };
        /** @description Leads to any number of API credentials. `data` is there only when the request includes it, and empty when there are none. */
        ApiCredentialToMany: {
            /** @description Where the relationship can be followed. */
            links: components["schemas"]["RelationshipLinks"];
            /** @description What it leads to. */
            data?: components["schemas"]["ApiCredentialIdentifier"][];
        };
        /** @description What an organization is connected with. */
        OrganizationRelationships: {
            /** @description The people who belong to the organization, invited ones included. */
            memberships: components["schemas"]["MembershipToMany"];
            /** @description The roles that its members and credentials can be given. */
            roles: components["schemas"]["RoleToMany"];
            /** @description What all of its roles allow, subject by subject. */
            permissions: components["schemas"]["PermissionToMany"];
            /** @description The applications that may call the Core API for the organization. */
            api_credentials: components["schemas"]["ApiCredentialToMany"];
        };
        /** @description A company on the platform, and the settings its commerce runs under. Everything else of this API belongs to one, but users and identity providers. */
        Organization: {
            /**
             * @description The id of an organization, ten letters and digits assigned by the server.
             * @example HrbPnEoRgA
             */
            id: components["schemas"]["OrganizationId"];
            /**
             * @description Names the type of resource.
             * @example organizations
             * @constant
             */
            type: "organizations";
            /** @description Where the resource can be read again. */
            links: components["schemas"]["ResourceLinks"];
            /** @description What an organization says of itself, and the settings that the platform keeps for it. Settings are changed by the provider alone. */
            attributes: components["schemas"]["OrganizationAttributes"];
            /** @description What an organization is connected with. */
            relationships: components["schemas"]["OrganizationRelationships"];
        };
        /**
         * @description The id of a user, ten letters and digits assigned by the server.
         * @example UsrMiRacAa
         */
        UserId: string;
        /** @description What a user says of themselves. */
        UserAttributes: {
            /**
             * Format: email
             * @description The address that the user signs in with.
             * @example mira.castellan@example.com
             */
            email: string;
            /**
             * @description The given name that colleagues see.
             * @example Mira
             */
            first_name: string;
            /**
             * @description The family name that colleagues see.
             * @example Castellan
             */
            last_name: string;
            /**
             * @description The time zone that the user prefers, null when none was chosen.
             * @example UTC
             * @example null
             */
            time_zone: string | null;
            /**
             * @description Whether signing in asks for a one-time code. It cannot be changed here.
             * @example true
             */
            readonly otp_required_for_login: boolean;
            /**
             * Format: date-time
             * @description When the account was opened.
             * @example 2025-09-01T07:50:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the account last changed.
             * @example 2026-01-08T18:00:00.000Z
             */
            readonly updated_at: string;
            /**
             * @description The user's id in a system of your own.
             * @example HR-0007
             * @example null
             */
            reference: string | null;
            /**
             * @description The name of the system that the reference comes from.
             * @example hr
             * @example null
             */
            reference_origin: string | null;
            /**
             * @description Pairs of your own making, kept with the user and answered as they are.
             * @example {
             *       "team": "catalog"
             *     }
             */
            metadata: components["schemas"]["Metadata"];
        };
        /** @description The person whom the access token belongs to. It is the same person in every organization. */
        User: {
            /**
             * @description The id of a user, ten letters and digits assigned by the server.
             * @example UsrMiRacAa
             */
            id: components["schemas"]["UserId"];
            /**
             * @description Names the type of resource.
             * @example users
             * @constant
             */
            type: "users";
            /** @description Where the resource can be read again. */
            links: components["schemas"]["ResourceLinks"];
            /** @description What a user says of themselves. */
            attributes: components["schemas"]["UserAttributes"];
        };
        /** @description What a role says of itself. What it allows lies in its permissions. */
        RoleAttributes: {
            /**
             * @description The name under which the dashboard offers the role.
             * @example Catalog editor
             */
            name: string;
            /**
             * @description `admin` and `read_only` are the two that every organization begins with; any role made through the API is `custom`.
             * @default custom
             * @example custom
             * @enum {string}
             */
            readonly kind: "custom" | "admin" | "read_only";
            /**
             * Format: date-time
             * @description When the role was created, which for the built-in ones is with the organization.
             * @example 2025-09-15T13:20:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the role itself last changed; a change of its permissions does not count.
             * @example 2026-01-20T11:05:00.000Z
             */
            readonly updated_at: string;
            /**
             * @description The role's id in a system of your own.
             * @example GRP-CATALOG
             * @example null
             */
            reference: string | null;
            /**
             * @description The name of the system that the reference comes from.
             * @example directory
             * @example null
             */
            reference_origin: string | null;
            /**
             * @description Pairs of your own making, kept and answered as they are. An update replaces the whole object.
             * @example {
             *       "team": "catalog"
             *     }
             */
            metadata: components["schemas"]["Metadata"];
        };
        /** @description What a role is connected with. */
        RoleRelationships: {
            /** @description The organization that the role belongs to. Fixed. */
            organization: components["schemas"]["OrganizationToOne"];
            /** @description What the role allows, one for each subject. They are connected from their own side. */
            permissions: components["schemas"]["PermissionToMany"];
            /** @description The people who hold the role in the organization. */
            memberships: components["schemas"]["MembershipToMany"];
            /** @description The applications that act under the role. */
            api_credentials: components["schemas"]["ApiCredentialToMany"];
            /** @description The history of changes, kept for a year. */
            versions: components["schemas"]["VersionToMany"];
        };
        /** @description A named set of permissions in one organization, given to people and to applications. */
        Role: {
            /**
             * @description The id of a role, ten letters and digits assigned by the server.
             * @example ABCRtyUpBa
             */
            id: components["schemas"]["RoleId"];
            /**
             * @description Names the type of resource.
             * @example roles
             * @constant
             */
            type: "roles";
            /** @description Where the resource can be read again. */
            links: components["schemas"]["ResourceLinks"];
            /** @description What a role says of itself. What it allows lies in its permissions. */
            attributes: components["schemas"]["RoleAttributes"];
            /** @description What a role is connected with. */
            relationships: components["schemas"]["RoleRelationships"];
        };
        /** @description What a permission says of itself. */
        PermissionAttributes: {
            /**
             * @description Whether the role may create records of the subject.
             * @example true
             */
            can_create: boolean;
            /**
             * @description Whether the role may read records of the subject.
             * @example true
             */
            can_read: boolean;
            /**
             * @description Whether the role may change records of the subject.
             * @example true
             */
            can_update: boolean;
            /**
             * @description Whether the role may delete records of the subject.
             * @example false
             */
            can_destroy: boolean;
            /**
             * @description The kind of resource in the Core API to which the flags apply. Fixed.
             * @example skus
             */
            subject: string;
            /**
             * @description What narrows the flags further. Set by the platform, never by a client.
             * @example {}
             */
            readonly restrictions: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the permission was created.
             * @example 2025-09-15T13:25:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When a flag or a reference last changed.
             * @example 2026-01-20T11:10:00.000Z
             */
            readonly updated_at: string;
            /**
             * @description The permission's id in a system of your own.
             * @example ACL-204
             * @example null
             */
            reference: string | null;
            /**
             * @description The name of the system that the reference comes from.
             * @example directory
             * @example null
             */
            reference_origin: string | null;
            /**
             * @description Pairs of your own making, kept and answered as they are. An update replaces the whole object.
             * @example {
             *       "team": "catalog"
             *     }
             */
            metadata: components["schemas"]["Metadata"];
        };
        /** @description What a permission is connected with. */
        PermissionRelationships: {
            /** @description The organization of the role, taken from it. */
            organization: components["schemas"]["OrganizationToOne"];
            /** @description The role that the permission belongs to. Fixed. */
            role: components["schemas"]["RoleToOne"];
            /** @description The history of changes, kept for a year. */
            versions: components["schemas"]["VersionToMany"];
        };
        /** @description What one role may do to one kind of resource in the Core API. */
        Permission: {
            /**
             * @description The id of a permission, ten letters and digits assigned by the server.
             * @example PrMsSkuCat
             */
            id: components["schemas"]["PermissionId"];
            /**
             * @description Names the type of resource.
             * @example permissions
             * @constant
             */
            type: "permissions";
            /** @description Where the resource can be read again. */
            links: components["schemas"]["ResourceLinks"];
            /** @description What a permission says of itself. */
            attributes: components["schemas"]["PermissionAttributes"];
            /** @description What a permission is connected with. */
            relationships: components["schemas"]["PermissionRelationships"];
        };
        /**
         * @description An opaque id of ten letters and digits, assigned by the server.
         * @example xYZkjABcde
         */
        ResourceId: string;
        /** @description What happened to one record at one moment. */
        VersionAttributes: {
            /**
             * @description The type of the record that changed, in the plural.
             * @example roles
             * @enum {string}
             */
            readonly resource_type: "memberships" | "permissions" | "roles";
            /**
             * @description The id of the record that changed. After a deletion nothing else leads to its history.
             * @example ABCRtyUpBa
             */
            readonly resource_id: components["schemas"]["ResourceId"];
            /**
             * @description What happened. Only roles record their creation.
             * @example update
             * @enum {string}
             */
            readonly event: "create" | "update" | "destroy";
            /**
             * @description For each attribute that changed, the value before and the value after. Empty where only attributes changed that the API does not show.
             * @example {
             *       "name": [
             *         "Catalogue editor",
             *         "Catalog editor"
             *       ]
             *     }
             */
            readonly changes: {
                [key: string]: unknown[];
            };
            /**
             * @description Who made the change, or null where it did not come with an access token.
             * @example {
             *       "application": {
             *         "id": "DNOPYiZYpn",
             *         "kind": "user",
             *         "public": false
             *       },
             *       "user": {
             *         "id": "UsrMiRacAa"
             *       }
             *     }
             * @example null
             */
            readonly who: {
                /** @description The application whose token was used. */
                application?: {
                    /**
                     * @description The application's id.
                     * @example xYZkjABcde
                     */
                    id: components["schemas"]["ResourceId"];
                    /**
                     * @description The application's kind; `user` for the personal credentials that this API takes.
                     * @example user
                     */
                    kind?: string;
                    /**
                     * @description Whether the application works without a secret.
                     * @example false
                     */
                    public?: boolean;
                };
                /** @description The user for whom the token was issued. */
                user?: {
                    /**
                     * @description The user's id.
                     * @example xYZkjABcde
                     */
                    id: components["schemas"]["ResourceId"];
                };
                /**
                 * @description The background job that made the change.
                 * @example {}
                 */
                worker?: {
                    [key: string]: unknown;
                };
            } | null;
            /**
             * Format: date-time
             * @description When the change happened.
             * @example 2026-01-20T11:05:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description The same moment; a version never changes.
             * @example 2026-01-20T11:05:00.000Z
             */
            readonly updated_at: string;
            /**
             * @description Null in practice, since a version cannot be written.
             * @example null
             */
            readonly reference: string | null;
            /**
             * @description Null in practice, like the reference.
             * @example null
             */
            readonly reference_origin: string | null;
            /**
             * @description Empty in practice, since a version cannot be written.
             * @example {
             *       "team": "catalog"
             *     }
             */
            readonly metadata: components["schemas"]["Metadata"];
        };
        /** @description A record of one change to a membership, a permission or a role. Nobody can write or delete it; after a year it is gone. */
        Version: {
            /**
             * @description The id of a version, ten letters and digits assigned by the server.
             * @example VrSnRoLeAa
             */
            id: components["schemas"]["VersionId"];
            /**
             * @description Names the type of resource.
             * @example versions
             * @constant
             */
            type: "versions";
            /** @description Where the resource can be read again. */
            links: components["schemas"]["ResourceLinks"];
            /** @description What happened to one record at one moment. */
            attributes: components["schemas"]["VersionAttributes"];
        };
        /** @description The resources that the request asked to include, each once, in no particular order. Nothing leads to an identity provider, and only an identity provider to a user. */
        Included: (components["schemas"]["ApplicationMembership"] | components["schemas"]["Membership"] | components["schemas"]["MembershipProfile"] | components["schemas"]["Organization"] | components["schemas"]["User"] | components["schemas"]["ApiCredential"] | components["schemas"]["Role"] | components["schemas"]["Permission"] | components["schemas"]["Version"])[];
        /** @description How much the whole list holds, over all its pages. */
        ListMeta: {
            /**
             * Format: int32
             * @description How many records match, whatever the page.
             * @example 3
             */
            record_count: number;
            /**
             * Format: int32
             * @description How many pages they fill at this page size; 0 when nothing matches.
             * @example 1
             */
            page_count: number;
        };
        /** @description The first and the last page and those beside the current one, with every other query parameter kept. */
        ListLinks: {
            /**
             * Format: uri
             * @description The first page.
             * @example https://provisioning.commercelayer.io/api/memberships?page%5Bnumber%5D=1&page%5Bsize%5D=10
             */
            first: string;
            /**
             * Format: uri
             * @description The page before this one; absent on the first page.
             * @example https://provisioning.commercelayer.io/api/memberships?page%5Bnumber%5D=1&page%5Bsize%5D=10
             */
            prev?: string;
            /**
             * Format: uri
             * @description The page after this one; absent on the last page.
             * @example https://provisioning.commercelayer.io/api/memberships?page%5Bnumber%5D=2&page%5Bsize%5D=10
             */
            next?: string;
            /**
             * Format: uri
             * @description The last page; page 1 when nothing matches.
             * @example https://provisioning.commercelayer.io/api/memberships?page%5Bnumber%5D=2&page%5Bsize%5D=10
             */
            last: string;
        };
        /** @description One page of API credentials, and what the request asked to include with them. */
        ApiCredentialList: {
            /** @description The API credentials on this page, possibly none. */
            data: components["schemas"]["ApiCredential"][];
            /** @description The resources that the request asked to include, each once, in no particular order. Nothing leads to an identity provider, and only an identity provider to a user. */
            included?: components["schemas"]["Included"];
            /** @description How much the whole list holds, over all its pages. */
            meta: components["schemas"]["ListMeta"];
            /** @description The first and the last page and those beside the current one, with every other query parameter kept. */
            links: components["schemas"]["ListLinks"];
        };
        /** @description One fault. */
        ErrorObject: {
            /**
             * @description The kind of fault in a few words. For a validation error it is the message alone.
             * @example can't be blank
             */
            title: string;
            /**
             * @description What is wrong here, for people. For a validation error the member's name stands in front.
             * @example role - can't be blank
             */
            detail: string;
            /**
             * @description A stable word for the cause, fit for a switch.
             * @example VALIDATION_ERROR
             */
            code: string;
            /**
             * @description The status of the answer, again. Nearly always a string; a few answers carry a number.
             * @example 422
             */
            status: string | number;
            /** @description Where in the request the fault lies. */
            source?: {
                /**
                 * @description A JSON pointer into the body that was sent.
                 * @example /data/relationships/role
                 */
                pointer?: string;
                /**
                 * @description The query parameter at fault.
                 * @example include
                 */
                parameter?: string;
            };
            /**
             * @description The rule that was broken, with its parameters.
             * @example {
             *       "error": "blank"
             *     }
             */
            meta?: {
                [key: string]: unknown;
            };
        };
        /** @description Why a request was refused, one entry for each thing that is wrong. */
        ErrorDocument: {
            /** @description The faults, in no particular order. */
            errors: components["schemas"]["ErrorObject"][];
        };
        /** @description The attributes of a new API credential. */
        ApiCredentialCreateAttributes: {
            /**
             * @description The name under which the dashboard shall show the application.
             * @example Warehouse sync
             */
            name: string;
            /**
             * @description What the application is; a dashboard app's name, together with `custom`, makes a fork of that app. It cannot be changed afterwards.
             * @example integration
             * @enum {string}
             */
            kind: "webapp" | "sales_channel" | "integration" | "bundles" | "customers" | "exports" | "gift_cards" | "imports" | "inventory" | "orders" | "price_lists" | "promotions" | "returns" | "shipments" | "sku_lists" | "skus" | "stock_transfers" | "subscriptions" | "tags" | "webhooks";
            /**
             * Format: uri
             * @description Where the authorization flow shall return to.
             * @example https://orders.example.com/callback
             */
            redirect_uri?: string;
            /**
             * Format: int32
             * @description How many seconds a token shall last. Left out, it is 14400 for a sales channel and 7200 for any other kind.
             * @example 14400
             */
            expires_in?: number;
            /**
             * @description Whether the application shall work on test or on live data. Send it, since it cannot be changed afterwards and no default is documented.
             * @example live
             * @enum {string}
             */
            mode?: "test" | "live";
            /**
             * @description True for a custom application, such as a fork of the hosted app that `kind` names. It cannot be changed afterwards.
             * @example false
             */
            custom?: boolean;
            /**
             * @description The credential's id in a system of your own.
             * @example APP-17
             */
            reference?: string;
            /**
             * @description The name of the system that the reference comes from.
             * @example inventory
             */
            reference_origin?: string;
            /**
             * @description Pairs of your own making, kept and answered as they are. An update replaces the whole object.
             * @example {
             *       "team": "catalog"
             *     }
             */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Names one of the organizations. */
        OrganizationReference: {
            /** @description Points to one of the organizations by type and id. */
            data: components["schemas"]["OrganizationIdentifier"];
        };
        /** @description Names one of the roles. */
        RoleReference: {
            /** @description Points to one of the roles by type and id. */
            data: components["schemas"]["RoleIdentifier"];
        };
        /** @description What a new API credential is to be connected with. */
        ApiCredentialCreateRelationships: {
            /** @description The organization on whose data the application shall work. */
            organization: components["schemas"]["OrganizationReference"];
            /** @description What the application may do. An integration needs one; a sales channel or a webapp must have none. */
            role?: components["schemas"]["RoleReference"];
        };
        /** @description A credential to issue, with its organization and, for an integration, its role. */
        ApiCredentialCreate: {
            /** @description The new credential. */
            data: {
                /**
                 * @description Names the type of resource.
                 * @example api_credentials
                 * @constant
                 */
                type: "api_credentials";
                /** @description The attributes of a new API credential. */
                attributes: components["schemas"]["ApiCredentialCreateAttributes"];
                /** @description What a new API credential is to be connected with. */
                relationships: components["schemas"]["ApiCredentialCreateRelationships"];
            };
        };
        /** @description An API credential, and what the request asked to include with it. */
        ApiCredentialDocument: {
            /** @description Client id and secret of one application in an organization, and what the application may do with them. */
            data: components["schemas"]["ApiCredential"];
            /** @description The resources that the request asked to include, each once, in no particular order. Nothing leads to an identity provider, and only an identity provider to a user. */
            included?: components["schemas"]["Included"];
        };
        /** @description Attributes of an API credential that can change. */
        ApiCredentialUpdateAttributes: {
            /**
             * @description The new name in the dashboard.
             * @example Warehouse sync (nightly)
             */
            name?: string;
            /**
             * Format: uri
             * @description Where the authorization flow shall return to, or null to remove the address.
             * @example https://orders.example.com/callback
             */
            redirect_uri?: string | null;
            /**
             * Format: int32
             * @description How many seconds a token shall last from now on, or null for the default of the kind.
             * @example 14400
             */
            expires_in?: number | null;
            /**
             * @description The credential's id in a system of your own, or null to remove it.
             * @example APP-17
             */
            reference?: string | null;
            /**
             * @description The name of the system that the reference comes from, or null to remove it.
             * @example inventory
             */
            reference_origin?: string | null;
            /**
             * @description Pairs of your own making, which replace the former ones; null empties them.
             * @example {
             *       "team": "operations"
             *     }
             */
            metadata?: components["schemas"]["Metadata"] | null;
        };
        /** @description Names one of the roles, or none. */
        OptionalRoleReference: {
            /** @description The role, or null. */
            data: components["schemas"]["RoleIdentifier"] | null;
        };
        /** @description Relationships of an API credential that can change. */
        ApiCredentialUpdateRelationships: {
            /** @description The role under which the application shall act from now on; null takes it away, which an integration does not allow. */
            role?: components["schemas"]["OptionalRoleReference"];
        };
        /** @description The members of an API credential to change. Attributes and relationships may each be left out. */
        ApiCredentialUpdate: {
            /** @description The credential and what to change in it. */
            data: {
                /**
                 * @description Names the type of resource.
                 * @example api_credentials
                 * @constant
                 */
                type: "api_credentials";
                /**
                 * @description The same id as in the address.
                 * @example ApiCrEdInT
                 */
                id: components["schemas"]["ApiCredentialId"];
                /** @description Attributes of an API credential that can change. */
                attributes?: components["schemas"]["ApiCredentialUpdateAttributes"];
                /** @description Relationships of an API credential that can change. */
                relationships?: components["schemas"]["ApiCredentialUpdateRelationships"];
            };
        };
        /** @description An organization, and what the request asked to include with it. */
        OrganizationDocument: {
            /** @description A company on the platform, and the settings its commerce runs under. Everything else of this API belongs to one, but users and identity providers. */
            data: components["schemas"]["Organization"];
            /** @description The resources that the request asked to include, each once, in no particular order. Nothing leads to an identity provider, and only an identity provider to a user. */
            included?: components["schemas"]["Included"];
        };
        /** @description A role, or null where there is none, and what the request asked to include with it. */
        OptionalRoleDocument: {
            /** @description The role, or null. */
            data: components["schemas"]["Role"] | null;
            /** @description The resources that the request asked to include, each once, in no particular order. Nothing leads to an identity provider, and only an identity provider to a user. */
            included?: components["schemas"]["Included"];
        };
        /** @description One page of application memberships. */
        ApplicationMembershipList: {
            /** @description The application memberships of this page. */
            data: components["schemas"]["ApplicationMembership"][];
            /** @description How much the whole list holds, over all its pages. */
            meta: components["schemas"]["ListMeta"];
            /** @description The first and the last page and those beside the current one, with every other query parameter kept. */
            links: components["schemas"]["ListLinks"];
            /** @description The resources that the request asked to include, each once, in no particular order. Nothing leads to an identity provider, and only an identity provider to a user. */
            included?: components["schemas"]["Included"];
        };
        /** @description Attributes of an application membership to create. None is required. */
        ApplicationMembershipCreateAttributes: {
            /**
             * @description What to narrow the role's rights to.
             * @example {
             *       "market_id_in": [
             *         202,
             *         203
             *       ]
             *     }
             */
            filters?: components["schemas"]["ApplicationMembershipFilters"];
            /**
             * @description The application membership's id in a system of your own.
             * @example CRM-A-311
             */
            reference?: string;
            /**
             * @description The name of the system that the reference comes from.
             * @example crm
             */
            reference_origin?: string;
            /**
             * @description Pairs of your own making to keep with the application membership.
             * @example {
             *       "ticket": "ACC-88"
             *     }
             */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Names one of the API credentials. */
        ApiCredentialReference: {
            /** @description Points to one of the API credentials by type and id. */
            data: components["schemas"]["ApiCredentialIdentifier"];
        };
        /** @description Names one of the memberships. */
        MembershipReference: {
            /** @description Points to one of the memberships by type and id. */
            data: components["schemas"]["MembershipIdentifier"];
        };
        /** @description Names one of the membership profiles. */
        MembershipProfileReference: {
            /** @description Points to one of the membership profiles by type and id. */
            data: components["schemas"]["MembershipProfileIdentifier"];
        };
        /** @description What a new application membership is connected with. Name a person or a profile; the API requires neither. */
        ApplicationMembershipCreateRelationships: {
            /** @description The application to open, by the credential that it runs under. */
            api_credential: components["schemas"]["ApiCredentialReference"];
            /** @description The person to give the access to. Afterwards it changes only where a membership lists its application memberships. */
            membership?: components["schemas"]["MembershipReference"];
            /** @description The profile to give the access to, and so everyone who has it. */
            membership_profile?: components["schemas"]["MembershipProfileReference"];
            /** @description The organization in which the access shall hold. It cannot be changed afterwards. */
            organization: components["schemas"]["OrganizationReference"];
            /** @description What shall be allowed in the application. The role must belong to the same organization. */
            role: components["schemas"]["RoleReference"];
        };
        /** @description An application membership to create. */
        ApplicationMembershipCreate: {
            /** @description The new application membership. The server assigns the id. */
            data: {
                /**
                 * @description Names the type of resource.
                 * @example application_memberships
                 * @constant
                 */
                type: "application_memberships";
                /** @description Attributes of an application membership to create. None is required. */
                attributes?: components["schemas"]["ApplicationMembershipCreateAttributes"];
                /** @description What a new application membership is connected with. Name a person or a profile; the API requires neither. */
                relationships: components["schemas"]["ApplicationMembershipCreateRelationships"];
            };
        };
        /** @description An application membership, and what the request asked to include with it. */
        ApplicationMembershipDocument: {
            /** @description The right to open one dashboard application under a role. It belongs to a membership or to a membership profile. */
            data: components["schemas"]["ApplicationMembership"];
            /** @description The resources that the request asked to include, each once, in no particular order. Nothing leads to an identity provider, and only an identity provider to a user. */
            included?: components["schemas"]["Included"];
        };
        /** @description Attributes of an application membership that can change. */
        ApplicationMembershipUpdateAttributes: {
            /**
             * @description What to narrow the role's rights to, in place of the former filters; null lifts them.
             * @example {
             *       "market_id_in": [
             *         202
             *       ]
             *     }
             */
            filters?: components["schemas"]["ApplicationMembershipFilters"] | null;
            /**
             * @description The application membership's id in a system of your own, or null to remove it.
             * @example CRM-A-311
             */
            reference?: string | null;
            /**
             * @description The name of the system that the reference comes from, or null to remove it.
             * @example crm
             */
            reference_origin?: string | null;
            /**
             * @description Pairs of your own making, which replace the former ones; null empties them.
             * @example {
             *       "ticket": "ACC-88"
             *     }
             */
            metadata?: components["schemas"]["Metadata"] | null;
        };
        /** @description Names one of the membership profiles, or none. */
        OptionalMembershipProfileReference: {
            /** @description The profile, or null. */
            data: components["schemas"]["MembershipProfileIdentifier"] | null;
        };
        /** @description Relationships of an application membership that can change. */
        ApplicationMembershipUpdateRelationships: {
            /** @description The profile that shall bring the access with it; null takes it out of its profile. */
            membership_profile?: components["schemas"]["OptionalMembershipProfileReference"];
            /** @description What shall be allowed in the application from now on. */
            role?: components["schemas"]["RoleReference"];
        };
        /** @description What to change in an application membership. Attributes and relationships may each be left out. */
        ApplicationMembershipUpdate: {
            /** @description The application membership and what to change in it. */
            data: {
                /**
                 * @description Names the type of resource.
                 * @example application_memberships
                 * @constant
                 */
                type: "application_memberships";
                /**
                 * @description The same id as in the address.
                 * @example AppMbRsoFi
                 */
                id: components["schemas"]["ApplicationMembershipId"];
                /** @description Attributes of an application membership that can change. */
                attributes?: components["schemas"]["ApplicationMembershipUpdateAttributes"];
                /** @description Relationships of an application membership that can change. */
                relationships?: components["schemas"]["ApplicationMembershipUpdateRelationships"];
            };
        };
        /** @description A membership where there is one, and what the request asked to include with it. */
        OptionalMembershipDocument: {
            /** @description The membership, or null. */
            data: components["schemas"]["Membership"] | null;
            /** @description The resources that the request asked to include, each once, in no particular order. Nothing leads to an identity provider, and only an identity provider to a user. */
            included?: components["schemas"]["Included"];
        };
        /** @description A membership profile where there is one, and what the request asked to include with it. */
        OptionalMembershipProfileDocument: {
            /** @description The membership profile, or null. */
            data: components["schemas"]["MembershipProfile"] | null;
            /** @description The resources that the request asked to include, each once, in no particular order. Nothing leads to an identity provider, and only an identity provider to a user. */
            included?: components["schemas"]["Included"];
        };
        /** @description A role, and what the request asked to include with it. */
        RoleDocument: {
            /** @description A named set of permissions in one organization, given to people and to applications. */
            data: components["schemas"]["Role"];
            /** @description The resources that the request asked to include, each once, in no particular order. Nothing leads to an identity provider, and only an identity provider to a user. */
            included?: components["schemas"]["Included"];
        };
        /** @description The personal credentials to exchange for a token. */
        TokenRequest: {
            /**
             * @description The only grant that this API takes. It needs no scope.
             * @example client_credentials
             * @constant
             */
            grant_type: "client_credentials";
            /**
             * @description The client id from the user's own profile in the dashboard.
             * @example Qm9lYjhvVTN4c0tKd1pPaEhMcUF2ZXJ5bG9uZ2lk
             */
            client_id: string;
            /**
             * Format: password
             * @description The client secret that stands beside it. It belongs on a server and in no browser.
             * @example c2VjcmV0LW9mLW1pcmEtY2FzdGVsbGFuLWtlZXA
             */
            client_secret: string;
        };
        /** @description An access token and what it is good for. */
        Token: {
            /**
             * @description A JWT to send as bearer token. Its `exp` tells the moment at which it ends.
             * @example eyJhbGciOiJSUzUxMiIsInR5cCI6IkpXVCJ9.eyJ1c2VyIjp7ImlkIjoiVXNyTWlSYWNBYSJ9LCJzY29wZSI6InByb3Zpc2lvbmluZy1hcGkgbWV0cmljcy1hcGkiLCJleHAiOjE3NzA4MDk0MDAsImlhdCI6MTc3MDgwMjIwMCwidGVzdCI6ZmFsc2V9.c2lnbmF0dXJl
             */
            access_token: string;
            /**
             * @description How to send it. Always bearer, in whichever case.
             * @example bearer
             * @enum {string}
             */
            token_type: "bearer" | "Bearer";
            /**
             * Format: int32
             * @description Seconds from now until it ends. Two hours in the published sample.
             * @example 7200
             */
            expires_in: number;
            /**
             * @description What it opens, separated by spaces. `provisioning-api` is among it; other words may be.
             * @example provisioning-api metrics-api
             */
            scope: string;
            /**
             * Format: int64
             * @description When it was issued, in seconds since 1970.
             * @example 1770802200
             */
            created_at: number;
        };
        /** @description Why no token was issued. It looks like the errors of the API, but title and status differ. */
        TokenErrorDocument: {
            /** @description The faults; one in practice. */
            errors: {
                /**
                 * @description The error of OAuth 2.0, fit for a switch.
                 * @example invalid_client
                 */
                title: string;
                /**
                 * @description What went wrong, for people.
                 * @example Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.
                 */
                detail: string;
                /**
                 * @description The class of fault, in the words of the API.
                 * @example UNAUTHORIZED
                 */
                code: string;
                /**
                 * Format: int32
                 * @description The status of the answer, as a number.
                 * @example 401
                 */
                status: number;
            }[];
        };
        /**
         * @description The id of an identity provider, ten letters and digits assigned by the server.
         * @example IdPrHrBoRk
         */
        IdentityProviderId: string;
        /** @description What an identity provider says of itself. */
        IdentityProviderAttributes: {
            /**
             * @description The provider's name, which no other provider on the whole platform may have.
             * @example Harbor and Pine SSO
             */
            name: string;
            /**
             * @description The client id that the provider has issued for Commerce Layer.
             * @example harbor-dashboard
             */
            client_id: string;
            /**
             * @description The secret that belongs to the client id. It is answered as it was given.
             * @example oP7vKq2ZtRn5XwYc9BdLhE3mJ
             */
            client_secret: string;
            /**
             * Format: uri
             * @description The issuer that the provider's tokens name.
             * @example https://sso.harborandpine.example.com/
             */
            issuer: string;
            /**
             * @description How far the check of the domains has come. `pending` at first, `verified` once the TXT record is found; a check that fails leaves it `pending` or makes it `error`. With other domains it is `pending` again.
             * @example verified
             * @enum {string}
             */
            readonly status: "pending" | "verified" | "error";
            /**
             * @description The e-mail domains whose people sign in through the provider, separated by commas.
             * @example harborandpine.example.com,pine.example.com
             */
            domains: string;
            /**
             * Format: uri
             * @description Where the provider turns a code into tokens.
             * @example https://sso.harborandpine.example.com/oauth/token
             */
            token_url: string;
            /**
             * Format: uri
             * @description Where people are sent to sign in.
             * @example https://sso.harborandpine.example.com/authorize
             */
            authorize_url: string;
            /**
             * Format: uri
             * @description Where the provider publishes the keys that sign its tokens.
             * @example https://sso.harborandpine.example.com/.well-known/jwks.json
             */
            jwks_url: string;
            /**
             * @description The value that the DNS of each domain has to publish as a TXT record. Derived from the domains.
             * @example cl-verification=a6CDk5v
             */
            readonly txt_record: string;
            /**
             * @description How the provider itself calls the organization, handed on when people are sent to sign in. A plain value, no relationship to an organization here.
             * @example org_76gsfs5gd
             * @example null
             */
            organization: string | null;
            /**
             * Format: date-time
             * @description When the provider was registered.
             * @example 2025-11-03T10:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the provider last changed, be it by a request or by the check of its domains.
             * @example 2025-11-03T10:40:00.000Z
             */
            readonly updated_at: string;
            /**
             * @description The provider's id in a system of your own.
             * @example IDP-1
             * @example null
             */
            reference: string | null;
            /**
             * @description The name of the system that the reference comes from.
             * @example directory
             * @example null
             */
            reference_origin: string | null;
            /**
             * @description Pairs of your own making, kept and answered as they are. An update replaces the whole object.
             * @example {
             *       "team": "catalog"
             *     }
             */
            metadata: components["schemas"]["Metadata"];
            /**
             * Format: date-time
             * @description When the provider was disabled, or null while it is in use.
             * @example null
             * @example 2026-01-08T16:00:00.000Z
             */
            readonly disabled_at: string | null;
        };
        /** @description Points to one of the users by type and id. */
        UserIdentifier: {
            /**
             * @description The type of what is pointed to, in the plural.
             * @example users
             * @constant
             */
            type: "users";
            /**
             * @description The id of a user, ten letters and digits assigned by the server.
             * @example UsrMiRacAa
             */
            id: components["schemas"]["UserId"];
        };
        /** @description Leads to one of the users. `data` is there only when the request includes it, and null when there is none. */
        UserToOne: {
            /** @description Where the relationship can be followed. */
            links: components["schemas"]["RelationshipLinks"];
            /** @description What it leads to, or null. */
            data?: components["schemas"]["UserIdentifier"] | null;
        };
        /** @description What an identity provider is connected with. */
        IdentityProviderRelationships: {
            /** @description The user to whom the provider belongs, an organization's owner. */
            user: components["schemas"]["UserToOne"];
        };
        /** @description An OpenID Connect provider through which people sign in to the dashboard. */
        IdentityProvider: {
            /**
             * @description The id of an identity provider, ten letters and digits assigned by the server.
             * @example IdPrHrBoRk
             */
            id: components["schemas"]["IdentityProviderId"];
            /**
             * @description Names the type of resource.
             * @example identity_providers
             * @constant
             */
            type: "identity_providers";
            /** @description Where the resource can be read again. */
            links: components["schemas"]["ResourceLinks"];
            /** @description What an identity provider says of itself. */
            attributes: components["schemas"]["IdentityProviderAttributes"];
            /** @description What an identity provider is connected with. */
            relationships: components["schemas"]["IdentityProviderRelationships"];
        };
        /** @description One page of identity providers, and what the request asked to include with them. */
        IdentityProviderList: {
            /** @description The identity providers on this page, possibly none. */
            data: components["schemas"]["IdentityProvider"][];
            /** @description The resources that the request asked to include, each once, in no particular order. Nothing leads to an identity provider, and only an identity provider to a user. */
            included?: components["schemas"]["Included"];
            /** @description How much the whole list holds, over all its pages. */
            meta: components["schemas"]["ListMeta"];
            /** @description The first and the last page and those beside the current one, with every other query parameter kept. */
            links: components["schemas"]["ListLinks"];
        };
        /** @description The attributes of a new identity provider. */
        IdentityProviderCreateAttributes: {
            /**
             * @description A name that no other provider on the whole platform has.
             * @example Harbor and Pine SSO
             */
            name: string;
            /**
             * @description The client id that the provider has issued for Commerce Layer.
             * @example harbor-dashboard
             */
            client_id: string;
            /**
             * @description The secret that belongs to the client id.
             * @example oP7vKq2ZtRn5XwYc9BdLhE3mJ
             */
            client_secret: string;
            /**
             * Format: uri
             * @description The issuer that the provider's tokens name, to the letter.
             * @example https://sso.harborandpine.example.com/
             */
            issuer: string;
            /**
             * @description The domains whose people shall sign in through the provider, separated by commas. Each has to publish the TXT record.
             * @example harborandpine.example.com,pine.example.com
             */
            domains: string;
            /**
             * Format: uri
             * @description Where the provider turns a code into tokens.
             * @example https://sso.harborandpine.example.com/oauth/token
             */
            token_url: string;
            /**
             * Format: uri
             * @description Where people shall be sent to sign in.
             * @example https://sso.harborandpine.example.com/authorize
             */
            authorize_url: string;
            /**
             * Format: uri
             * @description Where the provider publishes the keys that sign its tokens.
             * @example https://sso.harborandpine.example.com/.well-known/jwks.json
             */
            jwks_url: string;
            /**
             * @description How the provider itself calls the organization, where it serves several. A plain value, no id of this API.
             * @example org_76gsfs5gd
             */
            organization?: string;
            /**
             * @description The provider's id in a system of your own.
             * @example IDP-1
             */
            reference?: string;
            /**
             * @description The name of the system that the reference comes from.
             * @example directory
             */
            reference_origin?: string;
            /**
             * @description Pairs of your own making, kept and answered as they are. An update replaces the whole object.
             * @example {
             *       "team": "catalog"
             *     }
             */
            metadata?: components["schemas"]["Metadata"];
            /**
             * @description True registers the provider out of use, so that nobody is sent to it before it is enabled.
             * @example true
             */
            _disable?: boolean;
            /**
             * @description True marks the new provider as in use, which it is anyway unless disabled.
             * @example true
             */
            _enable?: boolean;
        };
        /** @description Always empty. Nothing here can be connected by a write; the member is accepted because clients of JSON:API tend to send it. */
        NoRelationships: Record<string, never>;
        /** @description An identity provider to register. */
        IdentityProviderCreate: {
            /** @description The new provider. */
            data: {
                /**
                 * @description Names the type of resource.
                 * @example identity_providers
                 * @constant
                 */
                type: "identity_providers";
                /** @description The attributes of a new identity provider. */
                attributes: components["schemas"]["IdentityProviderCreateAttributes"];
                /** @description Always empty. Nothing here can be connected by a write; the member is accepted because clients of JSON:API tend to send it. */
                relationships?: components["schemas"]["NoRelationships"];
            };
        };
        /** @description An identity provider, and what the request asked to include with it. */
        IdentityProviderDocument: {
            /** @description An OpenID Connect provider through which people sign in to the dashboard. */
            data: components["schemas"]["IdentityProvider"];
            /** @description The resources that the request asked to include, each once, in no particular order. Nothing leads to an identity provider, and only an identity provider to a user. */
            included?: components["schemas"]["Included"];
        };
        /** @description Attributes of an identity provider that can change. */
        IdentityProviderUpdateAttributes: {
            /**
             * @description A new name that no other provider on the whole platform has.
             * @example Harbor and Pine SSO
             */
            name?: string;
            /**
             * @description Another client id, as issued by the provider.
             * @example harbor-dashboard-2
             */
            client_id?: string;
            /**
             * @description Another secret, as after a rotation at the provider.
             * @example vT4mXk8LqWz1RnYb6CsDpH9eG
             */
            client_secret?: string;
            /**
             * Format: uri
             * @description The issuer that the provider's tokens name from now on.
             * @example https://sso.harborandpine.example.com/
             */
            issuer?: string;
            /**
             * @description The domains that replace the former ones, separated by commas. The TXT record follows from them.
             * @example harborandpine.example.com,pine.example.com
             */
            domains?: string;
            /**
             * Format: uri
             * @description Where the provider turns a code into tokens from now on.
             * @example https://sso.harborandpine.example.com/oauth/token
             */
            token_url?: string;
            /**
             * Format: uri
             * @description Where people shall be sent to sign in from now on.
             * @example https://sso.harborandpine.example.com/authorize
             */
            authorize_url?: string;
            /**
             * Format: uri
             * @description Where the provider publishes its signing keys from now on.
             * @example https://sso.harborandpine.example.com/.well-known/jwks.json
             */
            jwks_url?: string;
            /**
             * @description How the provider itself calls the organization, or null to hand nothing on.
             * @example org_76gsfs5gd
             */
            organization?: string | null;
            /**
             * @description The provider's id in a system of your own, or null to remove it.
             * @example IDP-1
             */
            reference?: string | null;
            /**
             * @description The name of the system that the reference comes from, or null to remove it.
             * @example directory
             */
            reference_origin?: string | null;
            /**
             * @description Pairs of your own making, which replace the former ones; null empties them.
             * @example {
             *       "contact": "it@example.com"
             *     }
             */
            metadata?: components["schemas"]["Metadata"] | null;
            /**
             * @description True takes the provider out of use and sets `disabled_at`.
             * @example true
             */
            _disable?: boolean;
            /**
             * @description True takes the provider back into use and clears `disabled_at`.
             * @example true
             */
            _enable?: boolean;
        };
        /** @description The members of an identity provider to change. Each may be left out. */
        IdentityProviderUpdate: {
            /** @description The provider and what to change in it. */
            data: {
                /**
                 * @description Names the type of resource.
                 * @example identity_providers
                 * @constant
                 */
                type: "identity_providers";
                /**
                 * @description The same id as in the address.
                 * @example IdPrHrBoRk
                 */
                id: components["schemas"]["IdentityProviderId"];
                /** @description Attributes of an identity provider that can change. */
                attributes?: components["schemas"]["IdentityProviderUpdateAttributes"];
                /** @description Always empty. Nothing here can be connected by a write; the member is accepted because clients of JSON:API tend to send it. */
                relationships?: components["schemas"]["NoRelationships"];
            };
        };
        /** @description The user whom the token belongs to. There is nothing to include with it. */
        UserDocument: {
            /** @description The person whom the access token belongs to. It is the same person in every organization. */
            data: components["schemas"]["User"];
        };
        /** @description One page of membership profiles. */
        MembershipProfileList: {
            /** @description The profiles of this page. */
            data: components["schemas"]["MembershipProfile"][];
            /** @description How much the whole list holds, over all its pages. */
            meta: components["schemas"]["ListMeta"];
            /** @description The first and the last page and those beside the current one, with every other query parameter kept. */
            links: components["schemas"]["ListLinks"];
            /** @description The resources that the request asked to include, each once, in no particular order. Nothing leads to an identity provider, and only an identity provider to a user. */
            included?: components["schemas"]["Included"];
        };
        /** @description Attributes of a membership profile to create. */
        MembershipProfileCreateAttributes: {
            /**
             * @description The name under which admins will find the profile.
             * @example Support desk
             */
            name: string;
            /**
             * @description Which of the organization's data the profile's applications shall reach.
             * @example all_access
             * @enum {string}
             */
            access_scope: "live_access" | "test_access" | "all_access";
            /**
             * @description The membership profile's id in a system of your own.
             * @example CRM-P-7
             */
            reference?: string;
            /**
             * @description The name of the system that the reference comes from.
             * @example crm
             */
            reference_origin?: string;
            /**
             * @description Pairs of your own making to keep with the membership profile.
             * @example {
             *       "team": "support"
             *     }
             */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Names any number of application memberships. */
        ApplicationMembershipReferences: {
            /** @description The application memberships, possibly none. */
            data: readonly components["schemas"]["ApplicationMembershipIdentifier"][];
        };
        /** @description What a new membership profile is connected with. */
        MembershipProfileCreateRelationships: {
            /** @description The organization that shall own the profile. It cannot be changed afterwards. */
            organization: components["schemas"]["OrganizationReference"];
            /** @description The application memberships to put into the profile. More can be added later. */
            application_memberships?: components["schemas"]["ApplicationMembershipReferences"];
        };
        /** @description A membership profile to create. */
        MembershipProfileCreate: {
            /** @description The new profile. The server assigns the id. */
            data: {
                /**
                 * @description Names the type of resource.
                 * @example membership_profiles
                 * @constant
                 */
                type: "membership_profiles";
                /** @description Attributes of a membership profile to create. */
                attributes: components["schemas"]["MembershipProfileCreateAttributes"];
                /** @description What a new membership profile is connected with. */
                relationships: components["schemas"]["MembershipProfileCreateRelationships"];
            };
        };
        /** @description A membership profile, and what the request asked to include with it. */
        MembershipProfileDocument: {
            /** @description A named set of application memberships that can be attached to any number of memberships, so that access is granted in one place. */
            data: components["schemas"]["MembershipProfile"];
            /** @description The resources that the request asked to include, each once, in no particular order. Nothing leads to an identity provider, and only an identity provider to a user. */
            included?: components["schemas"]["Included"];
        };
        /** @description Attributes of a membership profile that can change. */
        MembershipProfileUpdateAttributes: {
            /**
             * @description The name under which admins shall find the profile.
             * @example Support desk
             */
            name?: string;
            /**
             * @description Which of the organization's data the profile's applications shall reach. It takes effect for everyone who has the profile.
             * @example live_access
             * @enum {string}
             */
            access_scope?: "live_access" | "test_access" | "all_access";
            /**
             * @description The membership profile's id in a system of your own, or null to remove it.
             * @example CRM-P-7
             */
            reference?: string | null;
            /**
             * @description The name of the system that the reference comes from, or null to remove it.
             * @example crm
             */
            reference_origin?: string | null;
            /**
             * @description Pairs of your own making, which replace the former ones; null empties them.
             * @example {
             *       "team": "support"
             *     }
             */
            metadata?: components["schemas"]["Metadata"] | null;
        };
        /** @description Relationships of a membership profile that can change. */
        MembershipProfileUpdateRelationships: {
            /** @description The application memberships that replace the former ones; an empty list takes every application out of the profile. */
            application_memberships?: components["schemas"]["ApplicationMembershipReferences"];
        };
        /** @description What to change in a membership profile. Attributes and relationships may each be left out. */
        MembershipProfileUpdate: {
            /** @description The profile and what to change in it. */
            data: {
                /**
                 * @description Names the type of resource.
                 * @example membership_profiles
                 * @constant
                 */
                type: "membership_profiles";
                /**
                 * @description The same id as in the address.
                 * @example MbRpRoFsUp
                 */
                id: components["schemas"]["MembershipProfileId"];
                /** @description Attributes of a membership profile that can change. */
                attributes?: components["schemas"]["MembershipProfileUpdateAttributes"];
                /** @description Relationships of a membership profile that can change. */
                relationships?: components["schemas"]["MembershipProfileUpdateRelationships"];
            };
        };
        /** @description One page of memberships. */
        MembershipList: {
            /** @description The memberships of this page. */
            data: components["schemas"]["Membership"][];
            /** @description How much the whole list holds, over all its pages. */
            meta: components["schemas"]["ListMeta"];
            /** @description The first and the last page and those beside the current one, with every other query parameter kept. */
            links: components["schemas"]["ListLinks"];
            /** @description The resources that the request asked to include, each once, in no particular order. Nothing leads to an identity provider, and only an identity provider to a user. */
            included?: components["schemas"]["Included"];
        };
        /** @description Attributes of a membership to create. */
        MembershipCreateAttributes: {
            /**
             * Format: email
             * @description The address to invite. Somebody who already has an account under it is a member at once.
             * @example jonas.albrecht@example.com
             */
            user_email: string;
            /**
             * @description Which of the organization's data the member's applications shall reach.
             * @default live_access
             * @example live_access
             * @enum {string}
             */
            access_scope?: "live_access" | "test_access" | "all_access";
            /**
             * @description The membership's id in a system of your own.
             * @example CRM-1042
             */
            reference?: string;
            /**
             * @description The name of the system that the reference comes from.
             * @example crm
             */
            reference_origin?: string;
            /**
             * @description Pairs of your own making to keep with the membership.
             * @example {
             *       "team": "catalog"
             *     }
             */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description What a new membership is connected with. The organization and the role are needed from the start. */
        MembershipCreateRelationships: {
            /** @description The organization to invite to. It cannot be changed afterwards. */
            organization: components["schemas"]["OrganizationReference"];
            /** @description What the person shall be allowed to do. The role must belong to the same organization. */
            role: components["schemas"]["RoleReference"];
            /** @description The application memberships to take over from the start. */
            application_memberships?: components["schemas"]["ApplicationMembershipReferences"];
            /** @description The profile to attach from the start. */
            membership_profile?: components["schemas"]["MembershipProfileReference"];
        };
        /** @description An invitation to an organization. */
        MembershipCreate: {
            /** @description The new membership. The server assigns the id. */
            data: {
                /**
                 * @description Names the type of resource.
                 * @example memberships
                 * @constant
                 */
                type: "memberships";
                /** @description Attributes of a membership to create. */
                attributes: components["schemas"]["MembershipCreateAttributes"];
                /** @description What a new membership is connected with. The organization and the role are needed from the start. */
                relationships: components["schemas"]["MembershipCreateRelationships"];
            };
        };
        /** @description A membership, and what the request asked to include with it. */
        MembershipDocument: {
            /** @description One person's place in an organization. It begins as an invitation by e-mail and becomes active when the person accepts. */
            data: components["schemas"]["Membership"];
            /** @description The resources that the request asked to include, each once, in no particular order. Nothing leads to an identity provider, and only an identity provider to a user. */
            included?: components["schemas"]["Included"];
        };
        /** @description Attributes of a membership that can change. */
        MembershipUpdateAttributes: {
            /**
             * @description Which of the organization's data the member's applications shall reach; null returns to live data.
             * @example all_access
             * @enum {string|null}
             */
            access_scope?: "live_access" | "test_access" | "all_access" | null;
            /**
             * @description The membership's id in a system of your own, or null to remove it.
             * @example CRM-1042
             */
            reference?: string | null;
            /**
             * @description The name of the system that the reference comes from, or null to remove it.
             * @example crm
             */
            reference_origin?: string | null;
            /**
             * @description Pairs of your own making, which replace the former ones; null empties them.
             * @example {
             *       "team": "catalog"
             *     }
             */
            metadata?: components["schemas"]["Metadata"] | null;
        };
        /** @description Relationships of a membership that can change. */
        MembershipUpdateRelationships: {
            /** @description The role that the member shall have from now on. */
            role?: components["schemas"]["RoleReference"];
            /** @description The application memberships that replace the former ones; an empty list takes all applications away. */
            application_memberships?: components["schemas"]["ApplicationMembershipReferences"];
            /** @description The profile to attach; null detaches the present one. */
            membership_profile?: components["schemas"]["OptionalMembershipProfileReference"];
        };
        /** @description The members of a membership to change. Attributes and relationships may each be left out. */
        MembershipUpdate: {
            /** @description The membership and what to change in it. */
            data: {
                /**
                 * @description Names the type of resource.
                 * @example memberships
                 * @constant
                 */
                type: "memberships";
                /**
                 * @description The same id as in the address.
                 * @example xYZkjABcde
                 */
                id: components["schemas"]["MembershipId"];
                /** @description Attributes of a membership that can change. */
                attributes?: components["schemas"]["MembershipUpdateAttributes"];
                /** @description Relationships of a membership that can change. */
                relationships?: components["schemas"]["MembershipUpdateRelationships"];
            };
        };
        /** @description A body that says nothing. It may be left out. */
        MembershipResend: {
            /** @description An object without members. */
            data?: Record<string, never>;
        };
        /** @description One page of versions. */
        VersionList: {
            /** @description The versions on this page, possibly none. */
            data: components["schemas"]["Version"][];
            /** @description How much the whole list holds, over all its pages. */
            meta: components["schemas"]["ListMeta"];
            /** @description The first and the last page and those beside the current one, with every other query parameter kept. */
            links: components["schemas"]["ListLinks"];
        };
        /** @description One page of the organizations that the caller belongs to. */
        OrganizationList: {
            /** @description The organizations of this page. */
            data: components["schemas"]["Organization"][];
            /** @description How much the whole list holds, over all its pages. */
            meta: components["schemas"]["ListMeta"];
            /** @description The first and the last page and those beside the current one, with every other query parameter kept. */
            links: components["schemas"]["ListLinks"];
            /** @description The resources that the request asked to include, each once, in no particular order. Nothing leads to an identity provider, and only an identity provider to a user. */
            included?: components["schemas"]["Included"];
        };
        /** @description Attributes of an organization to create. The name alone is enough. */
        OrganizationCreateAttributes: {
            /**
             * @description The name under which its members will know the organization. The slug and the domain are made from it.
             * @example Harbor and Pine
             */
            name: string;
            /**
             * @description The telephone number to give to customers for help.
             * @example +44 20 7946 0301
             */
            support_phone?: string;
            /**
             * Format: email
             * @description The address to give to customers for help.
             * @example support@example.com
             */
            support_email?: string;
            /**
             * Format: uri
             * @description Where the hosted pages load their logo from.
             * @example https://example.com/harbor-and-pine/logo.svg
             */
            logo_url?: string;
            /**
             * Format: uri
             * @description Where the hosted pages load the icon of the browser tab from.
             * @example https://example.com/harbor-and-pine/favicon.ico
             */
            favicon_url?: string;
            /**
             * @description The main colour of the hosted pages, as six hexadecimal digits.
             * @example #1F4E5F
             */
            primary_color?: string;
            /**
             * @description The colour of text and icons on the main colour, as six hexadecimal digits.
             * @example #FFFFFF
             */
            contrast_color?: string;
            /**
             * @description The Google Tag Manager container to load on the live hosted pages.
             * @example GTM-5HRBPN
             */
            gtm_id?: string;
            /**
             * @description The Google Tag Manager container to load in test mode.
             * @example GTM-5HRBPT
             */
            gtm_id_test?: string;
            /**
             * @description The region in which the data shall be kept. It cannot be changed afterwards.
             * @default eu-west-1
             * @example eu-west-1
             */
            region?: string;
            /** @description How the hosted pages, the dashboard and the API shall behave. */
            config?: components["schemas"]["OrganizationConfig"];
            /**
             * @description The organization's id in a system of your own.
             * @example ERP-HP-01
             */
            reference?: string;
            /**
             * @description The name of the system that the reference comes from.
             * @example erp
             */
            reference_origin?: string;
            /**
             * @description Pairs of your own making to keep with the organization.
             * @example {
             *       "segment": "outdoor"
             *     }
             */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description An organization to create. */
        OrganizationCreate: {
            /** @description The new organization. Its roles, credentials and first membership come with it and are not sent. */
            data: {
                /**
                 * @description Names the type of resource.
                 * @example organizations
                 * @constant
                 */
                type: "organizations";
                /** @description Attributes of an organization to create. The name alone is enough. */
                attributes: components["schemas"]["OrganizationCreateAttributes"];
                /** @description Always empty. Nothing here can be connected by a write; the member is accepted because clients of JSON:API tend to send it. */
                relationships?: components["schemas"]["NoRelationships"];
            };
        };
        /** @description Attributes of an organization that can change. Its settings and its region are not among them. */
        OrganizationUpdateAttributes: {
            /**
             * @description The name under which its members shall know the organization.
             * @example Harbor and Pine
             */
            name?: string;
            /**
             * @description The telephone number to give from now on, or null to give none.
             * @example +44 20 7946 0301
             */
            support_phone?: string | null;
            /**
             * Format: email
             * @description The address to give from now on, or null to give none.
             * @example support@example.com
             */
            support_email?: string | null;
            /**
             * Format: uri
             * @description Where to load the logo from, or null to show none.
             * @example https://example.com/harbor-and-pine/logo.svg
             */
            logo_url?: string | null;
            /**
             * Format: uri
             * @description Where to load the tab icon from, or null to show none.
             * @example https://example.com/harbor-and-pine/favicon.ico
             */
            favicon_url?: string | null;
            /**
             * @description The main colour to use, or null to have none of your own.
             * @example #1F4E5F
             */
            primary_color?: string | null;
            /**
             * @description The colour to write on the main colour with, or null to have none of your own.
             * @example #FFFFFF
             */
            contrast_color?: string | null;
            /**
             * @description The container to load on the live hosted pages, or null to load none.
             * @example GTM-5HRBPN
             */
            gtm_id?: string | null;
            /**
             * @description The container to load in test mode, or null to load none.
             * @example GTM-5HRBPT
             */
            gtm_id_test?: string | null;
            /** @description The configuration that replaces the former one as a whole; null empties it. */
            config?: components["schemas"]["OrganizationConfig"] | null;
            /**
             * @description The organization's id in a system of your own, or null to remove it.
             * @example ERP-HP-01
             */
            reference?: string | null;
            /**
             * @description The name of the system that the reference comes from, or null to remove it.
             * @example erp
             */
            reference_origin?: string | null;
            /**
             * @description Pairs of your own making, which replace the former ones; null empties them.
             * @example {
             *       "segment": "outdoor"
             *     }
             */
            metadata?: components["schemas"]["Metadata"] | null;
        };
        /** @description What to change in an organization. */
        OrganizationUpdate: {
            /** @description The organization and what to change in it. It has no relationship that can be written. */
            data: {
                /**
                 * @description Names the type of resource.
                 * @example organizations
                 * @constant
                 */
                type: "organizations";
                /**
                 * @description The same id as in the address.
                 * @example HrbPnEoRgA
                 */
                id: components["schemas"]["OrganizationId"];
                /** @description Attributes of an organization that can change. Its settings and its region are not among them. */
                attributes?: components["schemas"]["OrganizationUpdateAttributes"];
                /** @description Always empty. Nothing here can be connected by a write; the member is accepted because clients of JSON:API tend to send it. */
                relationships?: components["schemas"]["NoRelationships"];
            };
        };
        /** @description One page of permissions, and what the request asked to include with them. */
        PermissionList: {
            /** @description The permissions on this page, possibly none. */
            data: components["schemas"]["Permission"][];
            /** @description The resources that the request asked to include, each once, in no particular order. Nothing leads to an identity provider, and only an identity provider to a user. */
            included?: components["schemas"]["Included"];
            /** @description How much the whole list holds, over all its pages. */
            meta: components["schemas"]["ListMeta"];
            /** @description The first and the last page and those beside the current one, with every other query parameter kept. */
            links: components["schemas"]["ListLinks"];
        };
        /** @description One page of roles, and what the request asked to include with them. */
        RoleList: {
            /** @description The roles on this page, possibly none. */
            data: components["schemas"]["Role"][];
            /** @description The resources that the request asked to include, each once, in no particular order. Nothing leads to an identity provider, and only an identity provider to a user. */
            included?: components["schemas"]["Included"];
            /** @description How much the whole list holds, over all its pages. */
            meta: components["schemas"]["ListMeta"];
            /** @description The first and the last page and those beside the current one, with every other query parameter kept. */
            links: components["schemas"]["ListLinks"];
        };
        /** @description To whom the organization shall belong from now on. */
        OrganizationTransferOwnership: {
            /** @description The organization and its new owner. */
            data: {
                /**
                 * @description Names the type of resource.
                 * @example organizations
                 * @constant
                 */
                type: "organizations";
                /**
                 * @description The same id as in the address.
                 * @example HrbPnEoRgA
                 */
                id: components["schemas"]["OrganizationId"];
                /** @description Names the new owner. */
                attributes: {
                    /**
                     * Format: email
                     * @description The address of a person who is already a member of this organization.
                     * @example sofia.lindqvist@example.com
                     */
                    new_owner_email: string;
                };
                /** @description Always empty. Nothing here can be connected by a write; the member is accepted because clients of JSON:API tend to send it. */
                relationships?: components["schemas"]["NoRelationships"];
            };
        };
        /** @description The attributes of a new permission. All four flags have to be given. */
        PermissionCreateAttributes: {
            /**
             * @description Whether the role shall create records of the subject.
             * @example false
             */
            can_create: boolean;
            /**
             * @description Whether the role shall read records of the subject.
             * @example true
             */
            can_read: boolean;
            /**
             * @description Whether the role shall change records of the subject.
             * @example true
             */
            can_update: boolean;
            /**
             * @description Whether the role shall delete records of the subject.
             * @example false
             */
            can_destroy: boolean;
            /**
             * @description The kind of resource in the Core API to which the flags shall apply. It cannot be changed afterwards.
             * @example price_lists
             */
            subject: string;
            /**
             * @description The permission's id in a system of your own.
             * @example ACL-311
             */
            reference?: string;
            /**
             * @description The name of the system that the reference comes from.
             * @example directory
             */
            reference_origin?: string;
            /**
             * @description Pairs of your own making, kept and answered as they are. An update replaces the whole object.
             * @example {
             *       "team": "catalog"
             *     }
             */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description What a new permission is to be connected with. */
        PermissionCreateRelationships: {
            /** @description The role that the permission shall belong to, which also settles the organization. It cannot be changed afterwards. */
            role: components["schemas"]["RoleReference"];
        };
        /** @description A permission to give, with the role that gets it. */
        PermissionCreate: {
            /** @description The new permission. */
            data: {
                /**
                 * @description Names the type of resource.
                 * @example permissions
                 * @constant
                 */
                type: "permissions";
                /** @description The attributes of a new permission. All four flags have to be given. */
                attributes: components["schemas"]["PermissionCreateAttributes"];
                /** @description What a new permission is to be connected with. */
                relationships: components["schemas"]["PermissionCreateRelationships"];
            };
        };
        /** @description A permission, and what the request asked to include with it. */
        PermissionDocument: {
            /** @description What one role may do to one kind of resource in the Core API. */
            data: components["schemas"]["Permission"];
            /** @description The resources that the request asked to include, each once, in no particular order. Nothing leads to an identity provider, and only an identity provider to a user. */
            included?: components["schemas"]["Included"];
        };
        /** @description Attributes of a permission that can change. */
        PermissionUpdateAttributes: {
            /**
             * @description Whether the role shall create records of the subject from now on.
             * @example true
             */
            can_create?: boolean;
            /**
             * @description Whether the role shall read records of the subject from now on.
             * @example true
             */
            can_read?: boolean;
            /**
             * @description Whether the role shall change records of the subject from now on.
             * @example true
             */
            can_update?: boolean;
            /**
             * @description Whether the role shall delete records of the subject from now on.
             * @example false
             */
            can_destroy?: boolean;
            /**
             * @description The permission's id in a system of your own, or null to remove it.
             * @example ACL-204
             */
            reference?: string | null;
            /**
             * @description The name of the system that the reference comes from, or null to remove it.
             * @example directory
             */
            reference_origin?: string | null;
            /**
             * @description Pairs of your own making, which replace the former ones; null empties them.
             * @example {
             *       "reviewed": "2026-02"
             *     }
             */
            metadata?: components["schemas"]["Metadata"] | null;
        };
        /** @description The members of a permission to change. Each may be left out. */
        PermissionUpdate: {
            /** @description The permission and what to change in it. */
            data: {
                /**
                 * @description Names the type of resource.
                 * @example permissions
                 * @constant
                 */
                type: "permissions";
                /**
                 * @description The same id as in the address.
                 * @example PrMsSkuCat
                 */
                id: components["schemas"]["PermissionId"];
                /** @description Attributes of a permission that can change. */
                attributes?: components["schemas"]["PermissionUpdateAttributes"];
                /** @description Always empty. Nothing here can be connected by a write; the member is accepted because clients of JSON:API tend to send it. */
                relationships?: components["schemas"]["NoRelationships"];
            };
        };
        /** @description The attributes of a new role. */
        RoleCreateAttributes: {
            /**
             * @description The name under which the dashboard shall offer the role.
             * @example Returns desk
             */
            name: string;
            /**
             * @description The role's id in a system of your own.
             * @example GRP-RETURNS
             */
            reference?: string;
            /**
             * @description The name of the system that the reference comes from.
             * @example directory
             */
            reference_origin?: string;
            /**
             * @description Pairs of your own making, kept and answered as they are. An update replaces the whole object.
             * @example {
             *       "team": "catalog"
             *     }
             */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description What a new role is to be connected with. */
        RoleCreateRelationships: {
            /** @description The organization that the role shall belong to. It cannot be changed afterwards. */
            organization: components["schemas"]["OrganizationReference"];
        };
        /** @description A custom role to create, with its organization. */
        RoleCreate: {
            /** @description The new role. */
            data: {
                /**
                 * @description Names the type of resource.
                 * @example roles
                 * @constant
                 */
                type: "roles";
                /** @description The attributes of a new role. */
                attributes: components["schemas"]["RoleCreateAttributes"];
                /** @description What a new role is to be connected with. */
                relationships: components["schemas"]["RoleCreateRelationships"];
            };
        };
        /** @description Attributes of a role that can change. */
        RoleUpdateAttributes: {
            /**
             * @description The new name in the dashboard.
             * @example Catalog editor
             */
            name?: string;
            /**
             * @description True adds the base permissions that the role lacks.
             * @example true
             */
            _add_missing_base_permissions?: boolean;
            /**
             * @description The role's id in a system of your own, or null to remove it.
             * @example GRP-CATALOG
             */
            reference?: string | null;
            /**
             * @description The name of the system that the reference comes from, or null to remove it.
             * @example directory
             */
            reference_origin?: string | null;
            /**
             * @description Pairs of your own making, which replace the former ones; null empties them.
             * @example {
             *       "owner": "catalog"
             *     }
             */
            metadata?: components["schemas"]["Metadata"] | null;
        };
        /** @description The members of a role to change. Each may be left out. */
        RoleUpdate: {
            /** @description The role and what to change in it. */
            data: {
                /**
                 * @description Names the type of resource.
                 * @example roles
                 * @constant
                 */
                type: "roles";
                /**
                 * @description The same id as in the address.
                 * @example ABCRtyUpBa
                 */
                id: components["schemas"]["RoleId"];
                /** @description Attributes of a role that can change. */
                attributes?: components["schemas"]["RoleUpdateAttributes"];
                /** @description Always empty. Nothing here can be connected by a write; the member is accepted because clients of JSON:API tend to send it. */
                relationships?: components["schemas"]["NoRelationships"];
            };
        };
        /** @description Attributes of the user that can change. */
        UserUpdateAttributes: {
            /**
             * Format: email
             * @description The address to sign in with from now on.
             * @example mira@example.com
             */
            email?: string;
            /**
             * @description The given name to show.
             * @example Mira
             */
            first_name?: string;
            /**
             * @description The family name to show.
             * @example Castellan-Ferro
             */
            last_name?: string;
            /**
             * @description The time zone that the user prefers, or null to choose none.
             * @example UTC
             */
            time_zone?: string | null;
            /**
             * @description The user's id in a system of your own, or null to remove it.
             * @example HR-0007
             */
            reference?: string | null;
            /**
             * @description The name of the system that the reference comes from, or null to remove it.
             * @example hr
             */
            reference_origin?: string | null;
            /**
             * @description Pairs of your own making, which replace the former ones; null empties them.
             * @example {
             *       "office": "porto"
             *     }
             */
            metadata?: components["schemas"]["Metadata"] | null;
        };
        /** @description What to change in the user's own account. */
        UserUpdate: {
            /** @description The user and what to change. Whose account it is follows from the token. */
            data: {
                /**
                 * @description Names the type of resource.
                 * @example users
                 * @constant
                 */
                type: "users";
                /**
                 * @description The user's own id, which may be left out since the address has none.
                 * @example UsrMiRacAa
                 */
                id?: components["schemas"]["UserId"];
                /** @description Attributes of the user that can change. */
                attributes: components["schemas"]["UserUpdateAttributes"];
                /** @description Always empty. Nothing here can be connected by a write; the member is accepted because clients of JSON:API tend to send it. */
                relationships?: components["schemas"]["NoRelationships"];
            };
        };
        /** @description A version. */
        VersionDocument: {
            /** @description A record of one change to a membership, a permission or a role. Nobody can write or delete it; after a year it is gone. */
            data: components["schemas"]["Version"];
        };
    };
    responses: {
        /** @description The request cannot be read as this operation, because of an unknown parameter, include path, filter or sort field, or a member that cannot be written. */
        BadRequest: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The token is missing or has expired (INVALID_TOKEN), or its user may not do this (UNAUTHORIZED). Only the first is mended by a new token. */
        Unauthorized: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The Accept header is not application/vnd.api+json, or carries parameters. */
        NotAcceptable: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The address has sent more requests than a window allows, and is refused until its rate falls. No header says when. */
        TooManyRequests: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The service failed. After a write, read first to see whether it took effect. */
        ServerError: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The body is not marked as application/vnd.api+json. */
        UnsupportedMediaType: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The body is well formed, but a value breaks a rule. Each fault names its member; nothing was changed. */
        UnprocessableContent: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description Nothing with this id exists in any organization that the caller belongs to. */
        NotFound: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description Something else still depends on the record, so it cannot be deleted. Remove what depends on it first. */
        Locked: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Interval": components["headers"]["X-Ratelimit-Interval"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
    };
    parameters: {
        /**
         * @description Relationships to answer in full, starting from api_credentials - `organization`, `role`. Dots go on from there, as in `role.permissions`.
         * @example [
         *       "role"
         *     ]
         */
        IncludeApiCredentials: readonly string[];
        /**
         * @description For each resource type, the only attributes and relationships to answer, such as `fields[memberships]=user_email,role`. The id and the type always stay.
         * @example {
         *       "memberships": [
         *         "user_email",
         *         "status"
         *       ]
         *     }
         */
        Fields: {
            /**
             * @description Members of application_memberships to keep.
             * @example [
             *       "filters",
             *       "role"
             *     ]
             */
            application_memberships?: readonly ("filters" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "api_credential" | "membership" | "membership_profile" | "organization" | "role")[];
            /**
             * @description Members of memberships to keep.
             * @example [
             *       "user_email",
             *       "status"
             *     ]
             */
            memberships?: readonly ("user_email" | "user_first_name" | "user_last_name" | "status" | "owner" | "test_enabled" | "access_scope" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "organization" | "role" | "application_memberships" | "membership_profile" | "versions")[];
            /**
             * @description Members of membership_profiles to keep.
             * @example [
             *       "name"
             *     ]
             */
            membership_profiles?: readonly ("name" | "test_enabled" | "access_scope" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "organization" | "application_memberships")[];
            /**
             * @description Members of organizations to keep.
             * @example [
             *       "name",
             *       "domain"
             *     ]
             */
            organizations?: readonly ("name" | "slug" | "domain" | "support_phone" | "support_email" | "logo_url" | "favicon_url" | "primary_color" | "contrast_color" | "gtm_id" | "gtm_id_test" | "region" | "can_switch_live" | "subscription_info" | "config" | "api_auth_redirect" | "api_rules_engine" | "api_rules_engine_max_conditions_size" | "api_rules_engine_max_rules_size" | "api_new_auth" | "api_purge_single_resource" | "api_max_regex_length" | "addresses_avs_check" | "addresses_phone_required" | "orders_sales_channel_guest_only" | "orders_min_rebuild_shipments_lapse" | "orders_min_refresh_lapse" | "orders_autorefresh_cutoff_test" | "orders_autorefresh_cutoff_live" | "orders_number_editable_test" | "orders_number_editable_live" | "orders_number_as_reference" | "orders_invalid_coupon_errors" | "orders_invalid_gift_card_errors" | "orders_validate_shipping_stock" | "bundles_max_items_count" | "coupons_min_code_length" | "coupons_max_code_length" | "gift_cards_exact_code_matching" | "gift_cards_min_code_length" | "gift_cards_max_code_length" | "cleanups_max_concurrent_count" | "exports_max_concurrent_count" | "imports_max_concurrent_count" | "imports_purge_cache" | "imports_skip_errors" | "imports_trigger_webhooks" | "inventory_models_max_stock_locations_cutoff" | "promotions_max_concurrent_count" | "promotions_max_conditions_size" | "promotions_max_rules_size" | "price_lists_max_conditions_size" | "price_lists_max_rules_size" | "discount_engines_enabled" | "discount_engines_errors" | "tags_max_name_length" | "tags_max_allowed_number" | "tax_calculators_errors" | "external_promotions_errors" | "external_prices_errors" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "memberships" | "roles" | "permissions" | "api_credentials")[];
            /**
             * @description Members of users to keep.
             * @example [
             *       "email"
             *     ]
             */
            users?: readonly ("email" | "first_name" | "last_name" | "time_zone" | "otp_required_for_login" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata")[];
            /**
             * @description Members of API credentials to keep.
             * @example [
             *       "name",
             *       "client_id"
             *     ]
             */
            api_credentials?: readonly ("name" | "kind" | "confidential" | "redirect_uri" | "client_id" | "client_secret" | "scopes" | "expires_in" | "mode" | "custom" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "organization" | "role")[];
            /**
             * @description Members of roles to keep.
             * @example [
             *       "name",
             *       "permissions"
             *     ]
             */
            roles?: readonly ("name" | "kind" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "organization" | "permissions" | "memberships" | "api_credentials" | "versions")[];
            /**
             * @description Members of permissions to keep.
             * @example [
             *       "subject",
             *       "can_destroy"
             *     ]
             */
            permissions?: readonly ("can_create" | "can_read" | "can_update" | "can_destroy" | "subject" | "restrictions" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "organization" | "role" | "versions")[];
            /**
             * @description Members of identity providers to keep.
             * @example [
             *       "name",
             *       "status"
             *     ]
             */
            identity_providers?: readonly ("name" | "client_id" | "client_secret" | "issuer" | "status" | "domains" | "token_url" | "authorize_url" | "jwks_url" | "txt_record" | "organization" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata" | "disabled_at" | "user")[];
            /**
             * @description Members of versions to keep.
             * @example [
             *       "event",
             *       "changes"
             *     ]
             */
            versions?: readonly ("resource_type" | "resource_id" | "event" | "changes" | "who" | "created_at" | "updated_at" | "reference" | "reference_origin" | "metadata")[];
        };
        /**
         * @description The version of the API. `v1` is the only one, and the one that is taken when the header is missing.
         * @default v1
         * @example v1
         */
        AcceptVersion: "v1";
        /**
         * @description The order of the API credentials, most important attribute first; a minus in front turns it round. Live comes before test when sorted by `mode`.
         * @example [
         *       "mode",
         *       "-created_at"
         *     ]
         */
        SortApiCredentials: readonly ("mode" | "-mode" | "id" | "-id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[];
        /**
         * @description Which part of the list to answer. A page past the end is an empty list, not a fault.
         * @example {
         *       "number": 1,
         *       "size": 25
         *     }
         */
        Page: {
            /**
             * Format: int32
             * @description The page, counted from 1.
             * @default 1
             * @example 2
             */
            number?: number;
            /**
             * Format: int32
             * @description How many records a page holds.
             * @default 10
             * @example 25
             */
            size?: number;
        };
        /**
         * @description Conditions that the API credentials must all meet. Attributes: `name`, `kind`, `confidential`, `redirect_uri`, `client_id`, `scopes`, `expires_in`, `mode`, `custom`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `role_`.
         * @example {
         *       "kind_eq": "integration"
         *     }
         */
        FilterApiCredentials: components["schemas"]["FilterPredicates"];
        /**
         * @description The API credential's id.
         * @example ApiCrEdInT
         */
        ApiCredentialId: components["schemas"]["ApiCredentialId"];
        /**
         * @description Relationships to answer in full, starting from organizations - `memberships`, `roles`, `permissions`, `api_credentials`. Dots go on from there, as in `memberships.role`.
         * @example [
         *       "roles"
         *     ]
         */
        IncludeOrganizations: readonly string[];
        /**
         * @description Relationships to answer in full, starting from roles - `organization`, `permissions`, `memberships`, `api_credentials`, `versions`. Dots go on from there, as in `memberships.membership_profile`.
         * @example [
         *       "permissions"
         *     ]
         */
        IncludeRoles: readonly string[];
        /**
         * @description Relationships to answer in full, starting from application_memberships - `api_credential`, `membership`, `membership_profile`, `organization`, `role`. Dots go on from there, as in `role.permissions`.
         * @example [
         *       "api_credential"
         *     ]
         */
        IncludeApplicationMemberships: readonly string[];
        /**
         * @description What to order the application memberships by, the most important first. A minus in front turns the order round. Without it the official client counts on the first created first; the service states no order.
         * @example [
         *       "-updated_at"
         *     ]
         */
        SortApplicationMemberships: readonly ("id" | "-id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[];
        /**
         * @description Keeps the application memberships that meet every condition. Attributes that can be compared are `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `filters` and `metadata`; `api_credential_`, `membership_`, `membership_profile_`, `organization_` and `role_` lead to the attributes of what a record is connected with.
         * @example {
         *       "api_credential_name_eq": "Orders",
         *       "updated_at_gt": "2026-01-01"
         *     }
         */
        FilterApplicationMemberships: components["schemas"]["FilterPredicates"];
        /**
         * @description The application membership's id.
         * @example AppMbRsoFi
         */
        ApplicationMembershipId: components["schemas"]["ApplicationMembershipId"];
        /**
         * @description Relationships to answer in full, starting from memberships - `organization`, `role`, `application_memberships`, `membership_profile`, `versions`. Dots go on from there, as in `role.permissions`.
         * @example [
         *       "role"
         *     ]
         */
        IncludeMemberships: readonly string[];
        /**
         * @description The application membership's id.
         * @example AppMbRpRoF
         */
        ApplicationMembershipOfProfileId: components["schemas"]["ApplicationMembershipId"];
        /**
         * @description Relationships to answer in full, starting from membership_profiles - `organization`, `application_memberships`. Dots go on from there, as in `application_memberships.api_credential`.
         * @example [
         *       "application_memberships"
         *     ]
         */
        IncludeMembershipProfiles: readonly string[];
        /**
         * @description Relationships to answer in full, starting from identity_providers. `user` is the only one, and a user leads nowhere further.
         * @example [
         *       "user"
         *     ]
         */
        IncludeIdentityProviders: readonly string[];
        /**
         * @description The order of the identity providers, most important attribute first; a minus in front turns it round. All attributes but the metadata will do.
         * @example [
         *       "name"
         *     ]
         */
        SortIdentityProviders: readonly ("name" | "-name" | "client_id" | "-client_id" | "client_secret" | "-client_secret" | "issuer" | "-issuer" | "status" | "-status" | "domains" | "-domains" | "token_url" | "-token_url" | "authorize_url" | "-authorize_url" | "jwks_url" | "-jwks_url" | "txt_record" | "-txt_record" | "organization" | "-organization" | "disabled_at" | "-disabled_at" | "id" | "-id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[];
        /**
         * @description Conditions that the identity providers must all meet. Attributes: `name`, `client_id`, `client_secret`, `issuer`, `status`, `domains`, `token_url`, `authorize_url`, `jwks_url`, `txt_record`, `organization`, `disabled_at`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefix: `user_`.
         * @example {
         *       "status_eq": "verified"
         *     }
         */
        FilterIdentityProviders: components["schemas"]["FilterPredicates"];
        /**
         * @description The identity provider's id.
         * @example IdPrHrBoRk
         */
        IdentityProviderId: components["schemas"]["IdentityProviderId"];
        /**
         * @description What to order the membership profiles by, the most important first. A minus in front turns the order round. Without it the official client counts on the first created first; the service states no order.
         * @example [
         *       "name"
         *     ]
         */
        SortMembershipProfiles: readonly ("name" | "-name" | "id" | "-id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[];
        /**
         * @description Keeps the profiles that meet every condition. Attributes that can be compared are `name`, `access_scope`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `metadata`; `organization_` and `application_memberships_` lead to the attributes of what a record is connected with.
         * @example {
         *       "name_start": "Support"
         *     }
         */
        FilterMembershipProfiles: components["schemas"]["FilterPredicates"];
        /**
         * @description The membership profile's id.
         * @example MbRpRoFsUp
         */
        MembershipProfileId: components["schemas"]["MembershipProfileId"];
        /**
         * @description What to order the memberships by, the most important first. A minus in front turns the order round. Without it the official client counts on the first created first; the service states no order.
         * @example [
         *       "status",
         *       "-created_at"
         *     ]
         */
        SortMemberships: readonly ("status" | "-status" | "id" | "-id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[];
        /**
         * @description Keeps the memberships that meet every condition. Attributes that can be compared are `user_email`, `status`, `owner`, `access_scope`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `metadata`; `organization_`, `role_`, `application_memberships_` and `membership_profile_` lead to the attributes of what a record is connected with.
         * @example {
         *       "status_eq": "active",
         *       "role_name_cont": "Catalog"
         *     }
         */
        FilterMemberships: components["schemas"]["FilterPredicates"];
        /**
         * @description The membership's id.
         * @example xYZkjABcde
         */
        MembershipId: components["schemas"]["MembershipId"];
        /**
         * @description The membership's id.
         * @example ActMbRsoFi
         */
        ActiveMembershipId: components["schemas"]["MembershipId"];
        /**
         * @description The order of the versions, most important attribute first; a minus in front turns it round. `-created_at` puts the latest change first.
         * @example [
         *       "-created_at"
         *     ]
         */
        SortVersions: readonly ("id" | "-id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[];
        /**
         * @description Conditions that the versions must all meet. Attributes: `resource_type`, `resource_id`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. There is no prefix, and `event` cannot be filtered by.
         * @example {
         *       "resource_type_eq": "roles"
         *     }
         */
        FilterVersions: components["schemas"]["FilterPredicates"];
        /**
         * @description What to order the organizations by, the most important first. A minus in front turns the order round. Without it the official client counts on the first created first; the service states no order.
         * @example [
         *       "name"
         *     ]
         */
        SortOrganizations: readonly ("name" | "-name" | "slug" | "-slug" | "domain" | "-domain" | "id" | "-id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[];
        /**
         * @description Keeps the organizations that meet every condition. Attributes that can be compared are `name`, `slug`, `domain`, `contrast_color`, `region`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and, with `jcont`, `metadata`; `memberships_`, `roles_`, `permissions_` and `api_credentials_` lead to the attributes of what a record is connected with.
         * @example {
         *       "name_cont": "Harbor"
         *     }
         */
        FilterOrganizations: components["schemas"]["FilterPredicates"];
        /**
         * @description The organization's id.
         * @example HrbPnEoRgA
         */
        OrganizationId: components["schemas"]["OrganizationId"];
        /**
         * @description Relationships to answer in full, starting from permissions - `organization`, `role`, `versions`. Dots go on from there, as in `role.organization`.
         * @example [
         *       "role"
         *     ]
         */
        IncludePermissions: readonly string[];
        /**
         * @description The order of the permissions, most important attribute first; a minus in front turns it round. Neither the subject nor a flag can be sorted by.
         * @example [
         *       "created_at"
         *     ]
         */
        SortPermissions: readonly ("id" | "-id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[];
        /**
         * @description Conditions that the permissions must all meet. Attributes: `can_create`, `can_read`, `can_update`, `can_destroy`, `subject`, `restrictions`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `role_`.
         * @example {
         *       "role_id_eq": "ABCRtyUpBa"
         *     }
         */
        FilterPermissions: components["schemas"]["FilterPredicates"];
        /**
         * @description The order of the roles, most important attribute first; a minus in front turns it round. Neither name nor kind can be sorted by.
         * @example [
         *       "-created_at"
         *     ]
         */
        SortRoles: readonly ("id" | "-id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "reference" | "-reference" | "reference_origin" | "-reference_origin")[];
        /**
         * @description Conditions that the roles must all meet. Attributes: `name`, `kind`, `id`, `created_at`, `updated_at`, `reference`, `reference_origin` and `metadata`. Prefixes: `organization_`, `permissions_`, `memberships_`, `api_credentials_`.
         * @example {
         *       "kind_eq": "custom"
         *     }
         */
        FilterRoles: components["schemas"]["FilterPredicates"];
        /**
         * @description The permission's id.
         * @example PrMsSkuCat
         */
        PermissionId: components["schemas"]["PermissionId"];
        /**
         * @description The role's id.
         * @example ABCRtyUpBa
         */
        RoleId: components["schemas"]["RoleId"];
        /**
         * @description The version's id.
         * @example VrSnRoLeAa
         */
        VersionId: components["schemas"]["VersionId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description How many requests the average window allows.
         * @example 1000
         */
        "X-Ratelimit-Limit": number;
        /**
         * @description The length of the average window in seconds. The burst window is not reported.
         * @example 60
         */
        "X-Ratelimit-Interval": number;
        /**
         * @description How many requests the average window still allows. It slides, so the number rises again bit by bit; no header tells when.
         * @example 998
         */
        "X-Ratelimit-Remaining": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
