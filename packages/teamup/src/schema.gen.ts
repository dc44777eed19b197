// Generated from @memberships/teamup-spec by `npm run generate`. To change it, change the YAML.

export interface paths {
    "/auth/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the calling application
         * @description Tells which application the token was issued to and which businesses it reaches, a good first call to check a token. It takes the Bearer prefix alone, and no mode or business.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The client id of the application, for a token that does not tell by itself which application it belongs to.
                     * @example example-client-id
                     */
                    "TeamUp-Client-ID"?: components["parameters"]["ClientId"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The application and its businesses. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AuthenticatedApplication"];
                        "application/xml": components["schemas"]["AuthenticatedApplication"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
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
    "/auth/check_account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check an e-mail address
         * @description Tells whether the business knows an address and whether its owner has a login, so that a sign-in page can offer the right next step. Since it reveals who is a customer, keep it on your server and behind a limit of your own.
         */
        get: {
            parameters: {
                query: {
                    /**
                     * Format: email
                     * @description The address to look up.
                     * @example chiara.rossi@example.com
                     */
                    email: string;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What is known about the address; an unknown one is not an error. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountCheck"];
                        "application/xml": components["schemas"]["AccountCheck"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
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
    "/auth/password_login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with a password
         * @description Exchanges a person's password for tokens, for login forms of your own that TeamUp has enabled; everybody else uses OAuth. Where a business asks for a second factor the answer is a pending login instead: start a verification with its id, then log in again with the key. Every attempt counts, so none is repeated by itself.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description The credentials of the person. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PasswordLoginCreate"];
                    "application/x-www-form-urlencoded": components["schemas"]["PasswordLoginCreate"];
                    "multipart/form-data": components["schemas"]["PasswordLoginCreate"];
                };
            };
            responses: {
                /** @description A pair of tokens, or a pending login that still needs its second factor. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PasswordLogin"];
                        "application/xml": components["schemas"]["PasswordLogin"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["LoginRefused"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's profiles
         * @description All roles in which the person behind the token can act, as staff and as customer, across businesses. Take the mode from `profile_type` and the business from `provider` for the headers of later requests. A machine-to-machine token stands for no person.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                    /**
                     * Format: int32
                     * @description The page to answer, counted from 1. A page past the last one is answered with 404.
                     * @default 1
                     * @example 1
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * Format: int32
                     * @description How many records a page holds at most. The last page may hold fewer.
                     * @default 100
                     * @example 100
                     */
                    page_size?: components["parameters"]["PageSize"] | undefined;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of profiles. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProfilePage"];
                        "application/xml": components["schemas"]["ProfilePage"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
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
    "/auth/refresh_access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get new tokens from a refresh token
         * @description Answers a new pair of tokens for the old refresh token, and is how a person switches between staff and customer mode. Whether the old refresh token ends at once is not documented, so store the new one before anything else; a call whose answer was lost is not repeated by itself, because the second could be refused.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description The refresh token, and what the new token shall be for. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AccessTokenRefresh"];
                    "application/x-www-form-urlencoded": components["schemas"]["AccessTokenRefresh"];
                    "multipart/form-data": components["schemas"]["AccessTokenRefresh"];
                };
            };
            responses: {
                /** @description The new pair of tokens. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccessTokens"];
                        "application/xml": components["schemas"]["AccessTokens"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["LoginRefused"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_membership_holds": {
        parameters: {
            query?: {
                /**
                 * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                 * @example [
                 *       "customer_membership.customer"
                 *     ]
                 */
                expand?: components["parameters"]["ExpandCustomerMembershipHold"] | undefined;
                /**
                 * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List membership holds
         * @description All breaks that the studio has on record, past ones too, page by page; a customer gets only those of what is theirs or shared with them. There is no filter; to find who rests now, list the customer memberships with `status=hold` instead.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "customer_membership.customer"
                     *     ]
                     */
                    expand?: components["parameters"]["ExpandCustomerMembershipHold"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                    /**
                     * Format: int32
                     * @description The page to answer, counted from 1. A page past the last one is answered with 404.
                     * @default 1
                     * @example 1
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * Format: int32
                     * @description How many records a page holds at most. The last page may hold fewer.
                     * @default 100
                     * @example 100
                     */
                    page_size?: components["parameters"]["PageSize"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of holds. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CustomerMembershipHoldPage"];
                        "application/xml": components["schemas"]["CustomerMembershipHoldPage"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
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
    "/customer_membership_holds/{id}": {
        parameters: {
            query?: {
                /**
                 * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                 * @example [
                 *       "customer_membership.customer"
                 *     ]
                 */
                expand?: components["parameters"]["ExpandCustomerMembershipHold"] | undefined;
                /**
                 * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path: {
                /**
                 * Format: int64
                 * @description The hold's identifier, an integer that TeamUp assigns.
                 * @example 61
                 */
                id: components["parameters"]["CustomerMembershipHoldId"];
            };
            cookie?: never;
        };
        /**
         * Get a membership hold
         * @description One break with its days and what it does to expiration and allotment. Holds are created and changed through the bulk operations on customer memberships, also when there is only one.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "customer_membership.customer"
                     *     ]
                     */
                    expand?: components["parameters"]["ExpandCustomerMembershipHold"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The hold's identifier, an integer that TeamUp assigns.
                     * @example 61
                     */
                    id: components["parameters"]["CustomerMembershipHoldId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The hold. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CustomerMembershipHold"];
                        "application/xml": components["schemas"]["CustomerMembershipHold"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
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
    "/customer_membership_holds/{id}/payment_resolution": {
        parameters: {
            query?: {
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path: {
                /**
                 * Format: int64
                 * @description The hold's identifier, an integer that TeamUp assigns.
                 * @example 61
                 */
                id: components["parameters"]["CustomerMembershipHoldId"];
            };
            cookie?: never;
        };
        /**
         * Get what a hold does to payments
         * @description How the charges around a break are settled: the billing period that it cuts short and the one in which charging starts again. Its parts are objects without a published shape, so show them rather than compute with them.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The hold's identifier, an integer that TeamUp assigns.
                     * @example 61
                     */
                    id: components["parameters"]["CustomerMembershipHoldId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description How the payments are settled. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CustomerMembershipHoldPaymentResolution"];
                        "application/xml": components["schemas"]["CustomerMembershipHoldPaymentResolution"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
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
    "/customer_memberships": {
        parameters: {
            query?: {
                /**
                 * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                 * @example [
                 *       "customer",
                 *       "membership"
                 *     ]
                 */
                expand?: components["parameters"]["ExpandCustomerMembership"] | undefined;
                /**
                 * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List customer memberships
         * @description Who holds what, page by page; filters add up. Staff see every holder, a customer only what is theirs or shared with them. Expired and cancelled ones stay in the list unless `status` leaves them out.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "customer",
                     *       "membership"
                     *     ]
                     */
                    expand?: components["parameters"]["ExpandCustomerMembership"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                    /**
                     * Format: int32
                     * @description The page to answer, counted from 1. A page past the last one is answered with 404.
                     * @default 1
                     * @example 1
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * Format: int32
                     * @description How many records a page holds at most. The last page may hold fewer.
                     * @default 100
                     * @example 100
                     */
                    page_size?: components["parameters"]["PageSize"] | undefined;
                    /**
                     * Format: date
                     * @description Only those whose current or coming hold ends on this day or later.
                     * @example 2026-05-01
                     */
                    active_hold_end_date_gte?: string | undefined;
                    /**
                     * Format: date
                     * @description Only those whose current or coming hold ends on this day or earlier.
                     * @example 2026-05-31
                     */
                    active_hold_end_date_lte?: string | undefined;
                    /**
                     * Format: date
                     * @description Only those whose current or coming hold begins on this day or later.
                     * @example 2026-04-01
                     */
                    active_hold_start_date_gte?: string | undefined;
                    /**
                     * Format: date
                     * @description Only those whose current or coming hold begins on this day or earlier.
                     * @example 2026-04-30
                     */
                    active_hold_start_date_lte?: string | undefined;
                    /**
                     * @description Only those that one of these customers holds, by id. To count what is shared with them as well, use `owned_or_shared_with_customer`.
                     * @example [
                     *       1001,
                     *       1002
                     *     ]
                     */
                    customer?: readonly number[] | undefined;
                    /**
                     * Format: date-time
                     * @description Only those that expire at this moment or later. The field itself holds a day.
                     * @example 2026-06-01T00:00:00Z
                     */
                    expiration_date_gte?: string | undefined;
                    /**
                     * Format: date-time
                     * @description Only those that expire at this moment or earlier. The field itself holds a day.
                     * @example 2026-06-30T23:59:59Z
                     */
                    expiration_date_lte?: string | undefined;
                    /**
                     * @description Only those with a hold that stands or is to come, or only those without.
                     * @example true
                     */
                    has_active_hold?: boolean | undefined;
                    /**
                     * @description Only those that expire on a known day, or only those that run until somebody cancels them.
                     * @example false
                     */
                    has_expiration_date?: boolean | undefined;
                    /**
                     * @description Only these customer memberships.
                     * @example [
                     *       501,
                     *       503
                     *     ]
                     */
                    ids?: readonly number[] | undefined;
                    /**
                     * @description Only purchases of one of these memberships, by id.
                     * @example [
                     *       42
                     *     ]
                     */
                    membership?: readonly number[] | undefined;
                    /**
                     * @description Only purchases of memberships of these types.
                     * @example [
                     *       "recurring"
                     *     ]
                     */
                    membership_type?: readonly ("pack" | "recurring" | "prepaid")[] | undefined;
                    /**
                     * @description Only those that this customer may use, by id, whether they hold it or a relative shares it with them.
                     * @example 1004
                     */
                    owned_or_shared_with_customer?: number | undefined;
                    /**
                     * @description What to sort by, first key first; a minus sign reverses the order.
                     * @example [
                     *       "status",
                     *       "-start_date"
                     *     ]
                     */
                    sort?: readonly ("-expiration_date" | "-membership.name" | "-membership.type" | "-start_date" | "-status" | "expiration_date" | "membership.name" | "membership.type" | "start_date" | "status")[] | undefined;
                    /**
                     * Format: date-time
                     * @description Only those that start at this moment or later. The field itself holds a day.
                     * @example 2026-01-01T00:00:00Z
                     */
                    start_date_gte?: string | undefined;
                    /**
                     * Format: date-time
                     * @description Only those that start at this moment or earlier. The field itself holds a day.
                     * @example 2026-03-31T23:59:59Z
                     */
                    start_date_lte?: string | undefined;
                    /**
                     * @description Only those in one of these states.
                     * @example [
                     *       "active",
                     *       "hold"
                     *     ]
                     */
                    status?: readonly ("active" | "hold" | "complete" | "cancelled")[] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of customer memberships. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CustomerMembershipPage"];
                        "application/xml": components["schemas"]["CustomerMembershipPage"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
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
    "/customer_memberships/bulk_create_holds": {
        parameters: {
            query?: {
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put many customer memberships on hold
         * @description Creates the same hold for every customer membership named. Holders cannot book during it; what it means for payments, its payment resolution tells. The answer repeats the request and names no hold; list the holds to find them. Where one of them has a hold already, as after a first call, nothing is created.
         */
        put: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The hold to create, and for whom. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CustomerMembershipHoldBulkCreate"];
                    "application/x-www-form-urlencoded": components["schemas"]["CustomerMembershipHoldBulkCreate"];
                    "multipart/form-data": components["schemas"]["CustomerMembershipHoldBulkCreate"];
                };
            };
            responses: {
                /** @description The request, accepted. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CustomerMembershipHoldBulkCreate"];
                        "application/xml": components["schemas"]["CustomerMembershipHoldBulkCreate"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                409: components["responses"]["Conflict"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_memberships/bulk_edit_holds": {
        parameters: {
            query?: {
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change many holds at once
         * @description Moves, lengthens, ends or opens up the current holds of the customer memberships named, all in the same way. Send one change at a time: a new last day, days to add, an immediate end, or no end. Repeating `days_to_add` adds the days again.
         */
        put: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The change, and whose holds it is for. */
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["CustomerMembershipHoldBulkEdit"];
                    "application/x-www-form-urlencoded": components["schemas"]["CustomerMembershipHoldBulkEdit"];
                    "multipart/form-data": components["schemas"]["CustomerMembershipHoldBulkEdit"];
                };
            };
            responses: {
                /** @description The request, accepted. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CustomerMembershipHoldBulkEdit"];
                        "application/xml": components["schemas"]["CustomerMembershipHoldBulkEdit"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                409: components["responses"]["Conflict"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_memberships/bulk_edit_prices": {
        parameters: {
            query?: {
                /**
                 * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                 * @example [
                 *       "customer",
                 *       "membership"
                 *     ]
                 */
                expand?: components["parameters"]["ExpandCustomerMembership"] | undefined;
                /**
                 * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the price of customer memberships
         * @description Sets what a holder pays from the next charge on, apart from the price of the membership itself. Charges already made stay as they are.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "customer",
                     *       "membership"
                     *     ]
                     */
                    expand?: components["parameters"]["ExpandCustomerMembership"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The new price, and the customer membership it is for. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CustomerMembershipPriceBulkEdit"];
                    "application/x-www-form-urlencoded": components["schemas"]["CustomerMembershipPriceBulkEdit"];
                    "multipart/form-data": components["schemas"]["CustomerMembershipPriceBulkEdit"];
                };
            };
            responses: {
                /** @description The customer membership with its new price. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CustomerMembership"];
                        "application/xml": components["schemas"]["CustomerMembership"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                409: components["responses"]["Conflict"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_memberships/bulk_extend_expiration_dates": {
        parameters: {
            query?: {
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Extend many expiration dates
         * @description Adds days to the expiration date of every customer membership named, after a closure for instance. One without an expiration date has nothing to extend. The days add up, so a repeated call extends again.
         */
        put: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The days to add, and for whom. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CustomerMembershipExpirationDateBulkExtend"];
                    "application/x-www-form-urlencoded": components["schemas"]["CustomerMembershipExpirationDateBulkExtend"];
                    "multipart/form-data": components["schemas"]["CustomerMembershipExpirationDateBulkExtend"];
                };
            };
            responses: {
                /** @description The request, accepted. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CustomerMembershipExpirationDateBulkExtend"];
                        "application/xml": components["schemas"]["CustomerMembershipExpirationDateBulkExtend"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                409: components["responses"]["Conflict"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_memberships/{id}": {
        parameters: {
            query?: {
                /**
                 * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                 * @example [
                 *       "customer",
                 *       "membership"
                 *     ]
                 */
                expand?: components["parameters"]["ExpandCustomerMembership"] | undefined;
                /**
                 * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path: {
                /**
                 * Format: int64
                 * @description The customer membership's identifier, an integer that TeamUp assigns.
                 * @example 501
                 */
                id: components["parameters"]["CustomerMembershipId"];
            };
            cookie?: never;
        };
        /**
         * Get a customer membership
         * @description One purchase with its dates, price and state. Holder, membership, hold, discount code and subscription are ids, and `next_billing_date` is missing, until `expand` names them; one call can then fetch them all.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "customer",
                     *       "membership"
                     *     ]
                     */
                    expand?: components["parameters"]["ExpandCustomerMembership"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The customer membership's identifier, an integer that TeamUp assigns.
                     * @example 501
                     */
                    id: components["parameters"]["CustomerMembershipId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The customer membership. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CustomerMembership"];
                        "application/xml": components["schemas"]["CustomerMembership"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
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
    "/customer_memberships/{id}/cancel": {
        parameters: {
            query?: {
                /**
                 * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                 * @example [
                 *       "customer",
                 *       "membership"
                 *     ]
                 */
                expand?: components["parameters"]["ExpandCustomerMembership"] | undefined;
                /**
                 * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path: {
                /**
                 * Format: int64
                 * @description The customer membership's identifier, an integer that TeamUp assigns.
                 * @example 501
                 */
                id: components["parameters"]["CustomerMembershipId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a customer membership
         * @description Ends a customer membership, on the last day that its terms lead to or on one that staff choose. It stops renewing, and its subscription charges no more; up to the last day it can be used and its status stays. No operation described here takes a cancellation back.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "customer",
                     *       "membership"
                     *     ]
                     */
                    expand?: components["parameters"]["ExpandCustomerMembership"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The customer membership's identifier, an integer that TeamUp assigns.
                     * @example 501
                     */
                    id: components["parameters"]["CustomerMembershipId"];
                };
                cookie?: never;
            };
            /** @description When it shall end. */
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["CustomerMembershipCancel"];
                    "application/x-www-form-urlencoded": components["schemas"]["CustomerMembershipCancel"];
                    "multipart/form-data": components["schemas"]["CustomerMembershipCancel"];
                };
            };
            responses: {
                /** @description The customer membership, set for cancellation or already cancelled. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CustomerMembership"];
                        "application/xml": components["schemas"]["CustomerMembership"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                409: components["responses"]["Conflict"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_memberships/{id}/share": {
        parameters: {
            query?: {
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path: {
                /**
                 * Format: int64
                 * @description The identifier of the customer membership that is shared, an integer that TeamUp assigns.
                 * @example 502
                 */
                id: components["parameters"]["ShareableCustomerMembershipId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Share a customer membership
         * @description Lets relatives of the holder book with a customer membership. All draw on one allotment, and the holder goes on paying. The membership must be shareable, and the relatives must belong to the holder's family.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The identifier of the customer membership that is shared, an integer that TeamUp assigns.
                     * @example 502
                     */
                    id: components["parameters"]["ShareableCustomerMembershipId"];
                };
                cookie?: never;
            };
            /** @description With whom to share it. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CustomerMembershipShare"];
                    "application/x-www-form-urlencoded": components["schemas"]["CustomerMembershipShare"];
                    "multipart/form-data": components["schemas"]["CustomerMembershipShare"];
                };
            };
            responses: {
                /** @description It is shared with these customers. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CustomerMembershipShareResult"];
                        "application/xml": components["schemas"]["CustomerMembershipShareResult"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                409: components["responses"]["Conflict"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_memberships/{id}/share_status": {
        parameters: {
            query?: {
                /**
                 * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                 * @example []
                 */
                expand?: components["parameters"]["ExpandNothing"] | undefined;
                /**
                 * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path: {
                /**
                 * Format: int64
                 * @description The identifier of the customer membership that is shared, an integer that TeamUp assigns.
                 * @example 502
                 */
                id: components["parameters"]["ShareableCustomerMembershipId"];
            };
            cookie?: never;
        };
        /**
         * Get the sharing of a customer membership
         * @description Whether the relative of a holder may use a customer membership, and whether family ties allow it. Ask before offering to share. The answer has nothing to expand.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example []
                     */
                    expand?: components["parameters"]["ExpandNothing"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The identifier of the customer membership that is shared, an integer that TeamUp assigns.
                     * @example 502
                     */
                    id: components["parameters"]["ShareableCustomerMembershipId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Whether it is shared. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CustomerMembershipShareStatus"];
                        "application/xml": components["schemas"]["CustomerMembershipShareStatus"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
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
    "/customer_memberships/{id}/unshare": {
        parameters: {
            query?: {
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path: {
                /**
                 * Format: int64
                 * @description The identifier of the customer membership that is shared, an integer that TeamUp assigns.
                 * @example 502
                 */
                id: components["parameters"]["ShareableCustomerMembershipId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop sharing a customer membership
         * @description Takes a shared customer membership away from the relatives who are named; others keep it. Whether they keep what they have already booked is not documented.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The identifier of the customer membership that is shared, an integer that TeamUp assigns.
                     * @example 502
                     */
                    id: components["parameters"]["ShareableCustomerMembershipId"];
                };
                cookie?: never;
            };
            /** @description From whom to take it. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CustomerMembershipUnshare"];
                    "application/x-www-form-urlencoded": components["schemas"]["CustomerMembershipUnshare"];
                    "multipart/form-data": components["schemas"]["CustomerMembershipUnshare"];
                };
            };
            responses: {
                /** @description It is no longer shared with these customers. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CustomerMembershipShareResult"];
                        "application/xml": components["schemas"]["CustomerMembershipShareResult"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_memberships/{id}/usage": {
        parameters: {
            query?: {
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path: {
                /**
                 * Format: int64
                 * @description The customer membership's identifier, an integer that TeamUp assigns.
                 * @example 501
                 */
                id: components["parameters"]["CustomerMembershipId"];
            };
            cookie?: never;
        };
        /**
         * Get what has been used
         * @description How far a holder has used up the allotment in the periods around one day. Where nothing remains, a booking is refused with the error type `event_check_failure`. Only a super admin may ask; customers see the effect when they book.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                    /**
                     * Format: date
                     * @description The day whose periods to answer, today when it is left out.
                     * @example 2026-04-15
                     */
                    date?: string | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The customer membership's identifier, an integer that TeamUp assigns.
                     * @example 501
                     */
                    id: components["parameters"]["CustomerMembershipId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The use of each limit. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CustomerMembershipUsage"];
                        "application/xml": components["schemas"]["CustomerMembershipUsage"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
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
                 * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                 * @example []
                 */
                expand?: components["parameters"]["ExpandNothing"] | undefined;
                /**
                 * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List memberships
         * @description What the studio sells, page by page; filters add up. Staff see drafts and hidden memberships as well, customers only what the shop shows them. A membership has no expandable field.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example []
                     */
                    expand?: components["parameters"]["ExpandNothing"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                    /**
                     * Format: int32
                     * @description The page to answer, counted from 1. A page past the last one is answered with 404.
                     * @default 1
                     * @example 1
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * Format: int32
                     * @description How many records a page holds at most. The last page may hold fewer.
                     * @default 100
                     * @example 100
                     */
                    page_size?: components["parameters"]["PageSize"] | undefined;
                    /**
                     * @description Only memberships that a customer may buy again, or only those for a single purchase.
                     * @example true
                     */
                    allow_repeat_purchases?: boolean | undefined;
                    /**
                     * @description Only memberships in one of these categories, by id.
                     * @example [
                     *       5,
                     *       6
                     *     ]
                     */
                    categories?: readonly number[] | undefined;
                    /**
                     * @description Only memberships that can be bought at present, or only those that cannot.
                     * @example true
                     */
                    for_sale?: boolean | undefined;
                    /**
                     * @description Only memberships whose buyers are asked to fill in one of these customer forms, by id.
                     * @example [
                     *       21
                     *     ]
                     */
                    forms?: readonly number[] | undefined;
                    /**
                     * @description Only memberships for a single visit, or none of them.
                     * @example false
                     */
                    is_dropin?: boolean | undefined;
                    /**
                     * @description Only memberships that let their holders book this offering type, by id.
                     * @example 11
                     */
                    offering_type?: string | undefined;
                    /**
                     * Format: int64
                     * @description Only memberships with which this event can be booked, by the event's id. It answers what a customer could buy in order to come.
                     * @example 9001
                     */
                    permits_registration_for_event?: number | undefined;
                    /**
                     * @description Only memberships that customers see in the shop, or only hidden ones.
                     * @example true
                     */
                    visible_to_customers?: boolean | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of memberships. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipPage"];
                        "application/xml": components["schemas"]["MembershipPage"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        put?: never;
        /**
         * Create a membership
         * @description Adds a pack, a prepaid plan or a recurring plan, told apart by `type`. What its holders may book comes afterwards, with the allotment and the registration grants; a recurring plan also needs a payment plan. Sent twice, it creates two.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example []
                     */
                    expand?: components["parameters"]["ExpandNothing"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The membership to create. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MembershipCreate"];
                    "application/x-www-form-urlencoded": components["schemas"]["MembershipCreate"];
                    "multipart/form-data": components["schemas"]["MembershipCreate"];
                };
            };
            responses: {
                /** @description The membership that was created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Membership"];
                        "application/xml": components["schemas"]["Membership"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/ordering": {
        parameters: {
            query?: {
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Put the memberships in order
         * @description Sets the order in which the shop shows the memberships. It is one order for the studio, whatever the category. The answer does not repeat it; list the memberships to see it.
         */
        patch: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The ids in their new order. */
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["OrderingPatch"];
                    "application/x-www-form-urlencoded": components["schemas"]["OrderingPatch"];
                    "multipart/form-data": components["schemas"]["OrderingPatch"];
                };
            };
            responses: {
                /** @description The new order is in force. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StatusResult"];
                        "application/xml": components["schemas"]["StatusResult"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        trace?: never;
    };
    "/memberships/{id}": {
        parameters: {
            query?: {
                /**
                 * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                 * @example []
                 */
                expand?: components["parameters"]["ExpandNothing"] | undefined;
                /**
                 * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get a membership
         * @description One membership, with the addresses of its allotment, payment plans and terms. Customers are answered like staff, as far as the shop shows them the membership. Nothing in it can be expanded.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example []
                     */
                    expand?: components["parameters"]["ExpandNothing"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The membership's identifier, an integer that TeamUp assigns.
                     * @example 42
                     */
                    id: components["parameters"]["MembershipId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The membership. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Membership"];
                        "application/xml": components["schemas"]["Membership"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        /**
         * Update a membership
         * @description Sets a membership as a whole. What is left out falls back to its default, so without `for_sale` it is put on sale and without `duration_unit` its duration counts in days; description, duration and dates have no default and stay. The type stays what it is, the price of a recurring plan is changed in its payment plans, and nothing here deletes a membership: take it off sale instead.
         */
        put: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example []
                     */
                    expand?: components["parameters"]["ExpandNothing"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The membership's identifier, an integer that TeamUp assigns.
                     * @example 43
                     */
                    id: components["parameters"]["PackMembershipId"];
                };
                cookie?: never;
            };
            /** @description The membership as it shall be. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MembershipUpdate"];
                    "application/x-www-form-urlencoded": components["schemas"]["MembershipUpdate"];
                    "multipart/form-data": components["schemas"]["MembershipUpdate"];
                };
            };
            responses: {
                /** @description The membership as it stands now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Membership"];
                        "application/xml": components["schemas"]["Membership"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{id}/allotment": {
        parameters: {
            query?: {
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path: {
                /**
                 * Format: int64
                 * @description The membership's identifier, an integer that TeamUp assigns.
                 * @example 42
                 */
                id: components["parameters"]["MembershipId"];
            };
            cookie?: never;
        };
        /**
         * Get a membership's allotment
         * @description What the holders of a membership may book, and how often. Offering types come with their names here, while an update takes only their ids.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The membership's identifier, an integer that TeamUp assigns.
                     * @example 42
                     */
                    id: components["parameters"]["MembershipId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The allotment as it stands. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipAllotment"];
                        "application/xml": components["schemas"]["MembershipAllotment"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        /**
         * Replace a membership's allotment
         * @description Sets what the holders of a membership may book, as a whole. Limits that are not sent are gone, and bookings already made stay. The answer is a bare acknowledgement; read the allotment to see it.
         */
        put: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The membership's identifier, an integer that TeamUp assigns.
                     * @example 42
                     */
                    id: components["parameters"]["MembershipId"];
                };
                cookie?: never;
            };
            /** @description The allotment as it shall be. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MembershipAllotmentUpdate"];
                    "application/x-www-form-urlencoded": components["schemas"]["MembershipAllotmentUpdate"];
                    "multipart/form-data": components["schemas"]["MembershipAllotmentUpdate"];
                };
            };
            responses: {
                /** @description The allotment was replaced. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StatusResult"];
                        "application/xml": components["schemas"]["StatusResult"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{id}/initiate_purchase": {
        parameters: {
            query?: {
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path: {
                /**
                 * Format: int64
                 * @description The membership's identifier, an integer that TeamUp assigns.
                 * @example 42
                 */
                id: components["parameters"]["MembershipId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a membership's purchase
         * @description Prepares a purchase and answers a page on which the customer pays. Nothing is sold or reserved for good until the customer finishes there before it expires; the browser then returns to the address that was sent. Customers can start it for themselves, staff for anybody.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The membership's identifier, an integer that TeamUp assigns.
                     * @example 42
                     */
                    id: components["parameters"]["MembershipId"];
                };
                cookie?: never;
            };
            /** @description Who buys, and where to return to. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MembershipPurchaseCreate"];
                    "application/x-www-form-urlencoded": components["schemas"]["MembershipPurchaseCreate"];
                    "multipart/form-data": components["schemas"]["MembershipPurchaseCreate"];
                };
            };
            responses: {
                /** @description The purchase waits for the customer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipPurchase"];
                        "application/xml": components["schemas"]["MembershipPurchase"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                409: components["responses"]["Conflict"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{id}/share_with_families": {
        parameters: {
            query?: {
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path: {
                /**
                 * Format: int64
                 * @description The membership's identifier, an integer that TeamUp assigns.
                 * @example 42
                 */
                id: components["parameters"]["MembershipId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Share a membership with families
         * @description Lets the holders of a membership share it with their families. It works only where TeamUp has switched on the feature for the business, and no described operation takes it back.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The membership's identifier, an integer that TeamUp assigns.
                     * @example 42
                     */
                    id: components["parameters"]["MembershipId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The membership can be shared from now on. There is no body. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/membership_categories": {
        parameters: {
            query?: {
                /**
                 * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                 * @example []
                 */
                expand?: components["parameters"]["ExpandNothing"] | undefined;
                /**
                 * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List membership categories
         * @description The headings under which the shop lists memberships, page by page. The permission over customers is enough, and no customer can read them. Nothing in a category can be expanded.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example []
                     */
                    expand?: components["parameters"]["ExpandNothing"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                    /**
                     * Format: int32
                     * @description The page to answer, counted from 1. A page past the last one is answered with 404.
                     * @default 1
                     * @example 1
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * Format: int32
                     * @description How many records a page holds at most. The last page may hold fewer.
                     * @default 100
                     * @example 100
                     */
                    page_size?: components["parameters"]["PageSize"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of categories. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipCategoryPage"];
                        "application/xml": components["schemas"]["MembershipCategoryPage"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        put?: never;
        /**
         * Create a membership category
         * @description Adds a heading to the shop. It stays empty until a membership is created in it or moved to it.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example []
                     */
                    expand?: components["parameters"]["ExpandNothing"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The category to add. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MembershipCategoryCreate"];
                    "application/x-www-form-urlencoded": components["schemas"]["MembershipCategoryCreate"];
                    "multipart/form-data": components["schemas"]["MembershipCategoryCreate"];
                };
            };
            responses: {
                /** @description The category that was created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipCategory"];
                        "application/xml": components["schemas"]["MembershipCategory"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/membership_categories/ordering": {
        parameters: {
            query?: {
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Put the membership categories in order
         * @description Sets the order of the headings in the shop in one go, where an update of `order` moves a single one. The answer is a bare acknowledgement.
         */
        patch: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The ids of the categories in their new order. */
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["OrderingPatch"];
                    "application/x-www-form-urlencoded": components["schemas"]["OrderingPatch"];
                    "multipart/form-data": components["schemas"]["OrderingPatch"];
                };
            };
            responses: {
                /** @description The categories are in their new order. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StatusResult"];
                        "application/xml": components["schemas"]["StatusResult"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        trace?: never;
    };
    "/membership_categories/{id}": {
        parameters: {
            query?: {
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path: {
                /**
                 * Format: int64
                 * @description The category's identifier, an integer that TeamUp assigns.
                 * @example 6
                 */
                id: components["parameters"]["MembershipCategoryId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a membership category
         * @description Renames a category, and moves it where `order` is sent too. The memberships in it are not touched.
         */
        put: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example []
                     */
                    expand?: components["parameters"]["ExpandNothing"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The category's identifier, an integer that TeamUp assigns.
                     * @example 6
                     */
                    id: components["parameters"]["MembershipCategoryId"];
                };
                cookie?: never;
            };
            /** @description The category as it shall be. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MembershipCategoryUpdate"];
                    "application/x-www-form-urlencoded": components["schemas"]["MembershipCategoryUpdate"];
                    "multipart/form-data": components["schemas"]["MembershipCategoryUpdate"];
                };
            };
            responses: {
                /** @description The category as it stands now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipCategory"];
                        "application/xml": components["schemas"]["MembershipCategory"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        post?: never;
        /**
         * Delete a membership category
         * @description Removes a category for good. A membership always has a category, so give those that are in it another one first; what would become of them is not documented.
         */
        delete: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The category's identifier, an integer that TeamUp assigns.
                     * @example 6
                     */
                    id: components["parameters"]["MembershipCategoryId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The category is gone. There is no body. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                409: components["responses"]["Conflict"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        options?: never;
        head?: never;
        /**
         * Change parts of a membership category
         * @description Renames or moves a category without touching the other. An empty body changes nothing and answers the category, which has no other way to be read by itself.
         */
        patch: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example []
                     */
                    expand?: components["parameters"]["ExpandNothing"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The category's identifier, an integer that TeamUp assigns.
                     * @example 6
                     */
                    id: components["parameters"]["MembershipCategoryId"];
                };
                cookie?: never;
            };
            /** @description What shall change. */
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["MembershipCategoryPatch"];
                    "application/x-www-form-urlencoded": components["schemas"]["MembershipCategoryPatch"];
                    "multipart/form-data": components["schemas"]["MembershipCategoryPatch"];
                };
            };
            responses: {
                /** @description The category after the change. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipCategory"];
                        "application/xml": components["schemas"]["MembershipCategory"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        trace?: never;
    };
    "/membership_payment_plans": {
        parameters: {
            query?: {
                /**
                 * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                 * @example [
                 *       "joining_fee"
                 *     ]
                 */
                expand?: components["parameters"]["ExpandMembershipPaymentPlan"] | undefined;
                /**
                 * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List payment plans
         * @description The ways to pay for recurring plans, those that are not for sale any more included. `expand=joining_fee` adds the fee on joining, which is left out otherwise.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "joining_fee"
                     *     ]
                     */
                    expand?: components["parameters"]["ExpandMembershipPaymentPlan"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                    /**
                     * Format: int32
                     * @description The page to answer, counted from 1. A page past the last one is answered with 404.
                     * @default 1
                     * @example 1
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * Format: int32
                     * @description How many records a page holds at most. The last page may hold fewer.
                     * @default 100
                     * @example 100
                     */
                    page_size?: components["parameters"]["PageSize"] | undefined;
                    /**
                     * Format: int64
                     * @description Only what belongs to this membership, by its id.
                     * @example 42
                     */
                    membership?: components["parameters"]["Membership"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of payment plans. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipPaymentPlanPage"];
                        "application/xml": components["schemas"]["MembershipPaymentPlanPage"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        put?: never;
        /**
         * Create a payment plan
         * @description Adds a way to pay for a recurring plan, which needs one before it can be sold. Price, notice and status can change later; rhythm, commitment and billing day cannot, so take the plan off sale and create another. A second attempt adds a second plan.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "joining_fee"
                     *     ]
                     */
                    expand?: components["parameters"]["ExpandMembershipPaymentPlan"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The payment plan to add. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MembershipPaymentPlanCreate"];
                    "application/x-www-form-urlencoded": components["schemas"]["MembershipPaymentPlanCreate"];
                    "multipart/form-data": components["schemas"]["MembershipPaymentPlanCreate"];
                };
            };
            responses: {
                /** @description The payment plan that was created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipPaymentPlan"];
                        "application/xml": components["schemas"]["MembershipPaymentPlan"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/membership_payment_plans/{id}": {
        parameters: {
            query?: {
                /**
                 * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                 * @example [
                 *       "joining_fee"
                 *     ]
                 */
                expand?: components["parameters"]["ExpandMembershipPaymentPlan"] | undefined;
                /**
                 * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path: {
                /**
                 * Format: int64
                 * @description The payment plan's identifier, an integer that TeamUp assigns.
                 * @example 31
                 */
                id: components["parameters"]["MembershipPaymentPlanId"];
            };
            cookie?: never;
        };
        /**
         * Get a payment plan
         * @description One payment plan with its price and its billing. The texts in it are made by TeamUp for showing to customers; compute with the other fields. The fee on joining comes with `expand=joining_fee`.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "joining_fee"
                     *     ]
                     */
                    expand?: components["parameters"]["ExpandMembershipPaymentPlan"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The payment plan's identifier, an integer that TeamUp assigns.
                     * @example 31
                     */
                    id: components["parameters"]["MembershipPaymentPlanId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The payment plan. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipPaymentPlan"];
                        "application/xml": components["schemas"]["MembershipPaymentPlan"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        /**
         * Update a payment plan
         * @description Sets the price, the notice and the status together. What customers who already pay by the plan are billed is not documented to follow; their prices have operations of their own.
         */
        put: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "joining_fee"
                     *     ]
                     */
                    expand?: components["parameters"]["ExpandMembershipPaymentPlan"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The payment plan's identifier, an integer that TeamUp assigns.
                     * @example 31
                     */
                    id: components["parameters"]["MembershipPaymentPlanId"];
                };
                cookie?: never;
            };
            /** @description The three parts as they shall be. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MembershipPaymentPlanUpdate"];
                    "application/x-www-form-urlencoded": components["schemas"]["MembershipPaymentPlanUpdate"];
                    "multipart/form-data": components["schemas"]["MembershipPaymentPlanUpdate"];
                };
            };
            responses: {
                /** @description The payment plan as it stands now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipPaymentPlan"];
                        "application/xml": components["schemas"]["MembershipPaymentPlan"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change parts of a payment plan
         * @description Changes the price, the notice or the status alone. To take a plan off sale send only its status; plans cannot be deleted.
         */
        patch: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "joining_fee"
                     *     ]
                     */
                    expand?: components["parameters"]["ExpandMembershipPaymentPlan"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The payment plan's identifier, an integer that TeamUp assigns.
                     * @example 31
                     */
                    id: components["parameters"]["MembershipPaymentPlanId"];
                };
                cookie?: never;
            };
            /** @description What shall change. */
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["MembershipPaymentPlanPatch"];
                    "application/x-www-form-urlencoded": components["schemas"]["MembershipPaymentPlanPatch"];
                    "multipart/form-data": components["schemas"]["MembershipPaymentPlanPatch"];
                };
            };
            responses: {
                /** @description The payment plan after the change. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipPaymentPlan"];
                        "application/xml": components["schemas"]["MembershipPaymentPlan"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        trace?: never;
    };
    "/communication/notification_types/membership_penalty": {
        parameters: {
            query?: {
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get what penalty messages offer
         * @description The variables that the templates of penalty messages may use, with a sample of each for previews, and whether several messages may exist side by side. Ask for it before writing a template: an unknown variable is not documented to be refused.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The variables, and whether several messages are allowed. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipPenaltyNotificationType"];
                        "application/xml": components["schemas"]["MembershipPenaltyNotificationType"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
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
    "/communication/notification_types/membership_penalty/messages": {
        parameters: {
            query?: {
                /**
                 * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                 * @example [
                 *       "penalty_systems"
                 *     ]
                 */
                expand?: components["parameters"]["ExpandMembershipPenaltyMessage"] | undefined;
                /**
                 * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List penalty messages
         * @description Every e-mail that the business sends about infractions, warnings and penalties alike. There is no filter; tell them apart by `trigger_type`.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "penalty_systems"
                     *     ]
                     */
                    expand?: components["parameters"]["ExpandMembershipPenaltyMessage"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                    /**
                     * Format: int32
                     * @description The page to answer, counted from 1. A page past the last one is answered with 404.
                     * @default 1
                     * @example 1
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * Format: int32
                     * @description How many records a page holds at most. The last page may hold fewer.
                     * @default 100
                     * @example 100
                     */
                    page_size?: components["parameters"]["PageSize"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of penalty messages. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipPenaltyMessagePage"];
                        "application/xml": components["schemas"]["MembershipPenaltyMessagePage"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        put?: never;
        /**
         * Create a penalty message
         * @description Sets up an e-mail that goes out by itself from then on, with the first infraction that fits the trigger and one of the penalty systems. Where the notification type allows one message only, a second is refused as a conflict. The same call twice makes two messages, and customers get both.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "penalty_systems"
                     *     ]
                     */
                    expand?: components["parameters"]["ExpandMembershipPenaltyMessage"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The message to set up. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MembershipPenaltyMessageCreate"];
                    "application/x-www-form-urlencoded": components["schemas"]["MembershipPenaltyMessageCreate"];
                    "multipart/form-data": components["schemas"]["MembershipPenaltyMessageCreate"];
                };
            };
            responses: {
                /** @description The message was created and is in use. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipPenaltyMessage"];
                        "application/xml": components["schemas"]["MembershipPenaltyMessage"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                409: components["responses"]["Conflict"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communication/notification_types/membership_penalty/messages/{id}": {
        parameters: {
            query?: {
                /**
                 * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                 * @example [
                 *       "penalty_systems"
                 *     ]
                 */
                expand?: components["parameters"]["ExpandMembershipPenaltyMessage"] | undefined;
                /**
                 * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path: {
                /**
                 * @description The penalty message's identifier, the digits of its `id`.
                 * @example 71
                 */
                id: components["parameters"]["MembershipPenaltyMessageId"];
            };
            cookie?: never;
        };
        /**
         * Get a penalty message
         * @description One e-mail with its template as staff wrote it. The variables are not filled in; samples for a preview come with the notification type.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "penalty_systems"
                     *     ]
                     */
                    expand?: components["parameters"]["ExpandMembershipPenaltyMessage"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * @description The penalty message's identifier, the digits of its `id`.
                     * @example 71
                     */
                    id: components["parameters"]["MembershipPenaltyMessageId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The penalty message. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipPenaltyMessage"];
                        "application/xml": components["schemas"]["MembershipPenaltyMessage"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        /**
         * Update a penalty message
         * @description Replaces template, trigger and penalty systems together; all three are asked for. E-mails already sent are not called back.
         */
        put: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "penalty_systems"
                     *     ]
                     */
                    expand?: components["parameters"]["ExpandMembershipPenaltyMessage"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * @description The penalty message's identifier, the digits of its `id`.
                     * @example 71
                     */
                    id: components["parameters"]["MembershipPenaltyMessageId"];
                };
                cookie?: never;
            };
            /** @description The message as it shall be. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MembershipPenaltyMessageUpdate"];
                    "application/x-www-form-urlencoded": components["schemas"]["MembershipPenaltyMessageUpdate"];
                    "multipart/form-data": components["schemas"]["MembershipPenaltyMessageUpdate"];
                };
            };
            responses: {
                /** @description The message as it stands now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipPenaltyMessage"];
                        "application/xml": components["schemas"]["MembershipPenaltyMessage"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                409: components["responses"]["Conflict"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        post?: never;
        /**
         * Delete a penalty message
         * @description Removes the e-mail for good; no customer gets it any more, while infractions and penalties go on, and other messages too. To pause it for one system, take that system out of the list instead.
         */
        delete: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "penalty_systems"
                     *     ]
                     */
                    expand?: components["parameters"]["ExpandMembershipPenaltyMessage"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * @description The penalty message's identifier, the digits of its `id`.
                     * @example 71
                     */
                    id: components["parameters"]["MembershipPenaltyMessageId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The message is gone. There is no body. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        options?: never;
        head?: never;
        /**
         * Change parts of a penalty message
         * @description Changes only what is sent, for instance the penalty systems when a new one is to share the e-mail. A template is replaced whole: send subject and body together.
         */
        patch: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "penalty_systems"
                     *     ]
                     */
                    expand?: components["parameters"]["ExpandMembershipPenaltyMessage"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * @description The penalty message's identifier, the digits of its `id`.
                     * @example 71
                     */
                    id: components["parameters"]["MembershipPenaltyMessageId"];
                };
                cookie?: never;
            };
            /** @description The fields to change. */
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["MembershipPenaltyMessagePatch"];
                    "application/x-www-form-urlencoded": components["schemas"]["MembershipPenaltyMessagePatch"];
                    "multipart/form-data": components["schemas"]["MembershipPenaltyMessagePatch"];
                };
            };
            responses: {
                /** @description The message after the change. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipPenaltyMessage"];
                        "application/xml": components["schemas"]["MembershipPenaltyMessage"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                409: components["responses"]["Conflict"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        trace?: never;
    };
    "/membership_penalty_systems": {
        parameters: {
            query?: {
                /**
                 * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                 * @example [
                 *       "memberships"
                 *     ]
                 */
                expand?: components["parameters"]["Expand"] | undefined;
                /**
                 * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List penalty systems
         * @description The penalty systems of the business, archived ones included unless `status` says otherwise. Use `memberships` to find the system that watches a given membership.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "memberships"
                     *     ]
                     */
                    expand?: components["parameters"]["Expand"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                    /**
                     * @description Only systems that watch at least one of these memberships.
                     * @example [
                     *       42
                     *     ]
                     */
                    memberships?: readonly number[] | undefined;
                    /**
                     * @description Only systems in one of these states. Left out, archived ones are listed too.
                     * @example [
                     *       "active"
                     *     ]
                     */
                    status?: readonly components["schemas"]["MembershipPenaltySystemStatus"][] | undefined;
                    /**
                     * Format: int32
                     * @description The page to answer, counted from 1. A page past the last one is answered with 404.
                     * @default 1
                     * @example 1
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * Format: int32
                     * @description How many records a page holds at most. The last page may hold fewer.
                     * @default 100
                     * @example 100
                     */
                    page_size?: components["parameters"]["PageSize"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of penalty systems. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipPenaltySystemPage"];
                        "application/xml": components["schemas"]["MembershipPenaltySystemPage"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        put?: never;
        /**
         * Create a penalty system
         * @description Sets up rules for a list of memberships, whose holders are watched from then on. A membership names one system at most, and leaves the one that watched it before. Without any rule the system charges nobody. The same call twice makes two systems, of which the second watches.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "memberships"
                     *     ]
                     */
                    expand?: components["parameters"]["Expand"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The penalty system to set up. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MembershipPenaltySystemCreate"];
                    "application/x-www-form-urlencoded": components["schemas"]["MembershipPenaltySystemCreate"];
                    "multipart/form-data": components["schemas"]["MembershipPenaltySystemCreate"];
                };
            };
            responses: {
                /** @description The penalty system was created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipPenaltySystem"];
                        "application/xml": components["schemas"]["MembershipPenaltySystem"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                409: components["responses"]["Conflict"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/membership_penalty_systems/{id}": {
        parameters: {
            query?: {
                /**
                 * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                 * @example [
                 *       "memberships"
                 *     ]
                 */
                expand?: components["parameters"]["Expand"] | undefined;
                /**
                 * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path: {
                /**
                 * Format: int64
                 * @description The penalty system's identifier, an integer that TeamUp assigns.
                 * @example 7
                 */
                id: components["parameters"]["MembershipPenaltySystemId"];
            };
            cookie?: never;
        };
        /**
         * Get a penalty system
         * @description One penalty system with its rules. A rule that is not set is absent; the memberships are ids unless expanded.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "memberships"
                     *     ]
                     */
                    expand?: components["parameters"]["Expand"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The penalty system's identifier, an integer that TeamUp assigns.
                     * @example 7
                     */
                    id: components["parameters"]["MembershipPenaltySystemId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The penalty system. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipPenaltySystem"];
                        "application/xml": components["schemas"]["MembershipPenaltySystem"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        /**
         * Update a penalty system
         * @description Sets the name, the memberships and the wait before a charge, which is one day again unless it is sent. Rules and status stay where they are left out. What becomes of penalties recorded under the former rules is not documented; void those that must not be charged.
         */
        put: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "memberships"
                     *     ]
                     */
                    expand?: components["parameters"]["Expand"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The penalty system's identifier, an integer that TeamUp assigns.
                     * @example 7
                     */
                    id: components["parameters"]["MembershipPenaltySystemId"];
                };
                cookie?: never;
            };
            /** @description The penalty system as it shall be. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MembershipPenaltySystemUpdate"];
                    "application/x-www-form-urlencoded": components["schemas"]["MembershipPenaltySystemUpdate"];
                    "multipart/form-data": components["schemas"]["MembershipPenaltySystemUpdate"];
                };
            };
            responses: {
                /** @description The penalty system as it stands now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipPenaltySystem"];
                        "application/xml": components["schemas"]["MembershipPenaltySystem"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                409: components["responses"]["Conflict"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change parts of a penalty system
         * @description Changes only the fields that are sent, the usual way to archive a system or to adjust one rule. A rule cannot be changed in part: send it with all three of its members.
         */
        patch: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "memberships"
                     *     ]
                     */
                    expand?: components["parameters"]["Expand"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The penalty system's identifier, an integer that TeamUp assigns.
                     * @example 7
                     */
                    id: components["parameters"]["MembershipPenaltySystemId"];
                };
                cookie?: never;
            };
            /** @description The fields to change. */
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["MembershipPenaltySystemPatch"];
                    "application/x-www-form-urlencoded": components["schemas"]["MembershipPenaltySystemPatch"];
                    "multipart/form-data": components["schemas"]["MembershipPenaltySystemPatch"];
                };
            };
            responses: {
                /** @description The penalty system after the change. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipPenaltySystem"];
                        "application/xml": components["schemas"]["MembershipPenaltySystem"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                409: components["responses"]["Conflict"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        trace?: never;
    };
    "/membership_penalty_systems/{id}/void_pending": {
        parameters: {
            query?: {
                /**
                 * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                 * @example [
                 *       "memberships"
                 *     ]
                 */
                expand?: components["parameters"]["Expand"] | undefined;
                /**
                 * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path: {
                /**
                 * Format: int64
                 * @description The penalty system's identifier, an integer that TeamUp assigns.
                 * @example 7
                 */
                id: components["parameters"]["MembershipPenaltySystemId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void a system's pending infractions
         * @description Drops the infractions that this system has recorded and that are still pending, for all customers at once, so that they neither count nor lead to a charge. It cannot be undone and returns no money for penalties already charged. The rules stay, and the next infraction counts from nothing. A second call finds nothing left to void and does no harm. The report `GET /reports/attendance_strikes/data`, which is not described here, lists infractions with their states.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "memberships"
                     *     ]
                     */
                    expand?: components["parameters"]["Expand"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The penalty system's identifier, an integer that TeamUp assigns.
                     * @example 7
                     */
                    id: components["parameters"]["MembershipPenaltySystemId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The penalty system, which the action does not change. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipPenaltySystem"];
                        "application/xml": components["schemas"]["MembershipPenaltySystem"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/membership_registration_grants": {
        parameters: {
            query?: {
                /**
                 * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                 * @example [
                 *       "registration_option"
                 *     ]
                 */
                expand?: components["parameters"]["ExpandMembershipRegistrationGrant"] | undefined;
                /**
                 * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List registration grants
         * @description Which memberships open which ways of booking, and at what price. `expand=registration_option` shows the option, `registration_option.offering_type` what is booked and `registration_option.time_slots` at which hours. The list of all options, `GET /registration_options`, is not described here.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "registration_option"
                     *     ]
                     */
                    expand?: components["parameters"]["ExpandMembershipRegistrationGrant"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                    /**
                     * Format: int32
                     * @description The page to answer, counted from 1. A page past the last one is answered with 404.
                     * @default 1
                     * @example 1
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * Format: int32
                     * @description How many records a page holds at most. The last page may hold fewer.
                     * @default 100
                     * @example 100
                     */
                    page_size?: components["parameters"]["PageSize"] | undefined;
                    /**
                     * Format: int64
                     * @description Only what belongs to this membership, by its id.
                     * @example 42
                     */
                    membership?: components["parameters"]["Membership"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of grants. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipRegistrationGrantPage"];
                        "application/xml": components["schemas"]["MembershipRegistrationGrantPage"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        put?: never;
        /**
         * Create a registration grant
         * @description Opens a registration option to the holders of a membership, those who hold it already included. How often they may use it is a matter of the allotment. `expand` works as in the list.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "registration_option"
                     *     ]
                     */
                    expand?: components["parameters"]["ExpandMembershipRegistrationGrant"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The grant to give. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MembershipRegistrationGrantCreate"];
                    "application/x-www-form-urlencoded": components["schemas"]["MembershipRegistrationGrantCreate"];
                    "multipart/form-data": components["schemas"]["MembershipRegistrationGrantCreate"];
                };
            };
            responses: {
                /** @description The grant that was created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipRegistrationGrant"];
                        "application/xml": components["schemas"]["MembershipRegistrationGrant"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                409: components["responses"]["Conflict"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/membership_registration_grants/{id}": {
        parameters: {
            query?: {
                /**
                 * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                 * @example [
                 *       "registration_option"
                 *     ]
                 */
                expand?: components["parameters"]["ExpandMembershipRegistrationGrant"] | undefined;
                /**
                 * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path: {
                /**
                 * Format: int64
                 * @description The grant's identifier, an integer that TeamUp assigns.
                 * @example 84
                 */
                id: components["parameters"]["MembershipRegistrationGrantId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a registration grant
         * @description Sets membership, registration option and price of a grant together. Bookings already made are not documented to change. A grant cannot be read by its id and cannot be deleted; find it in the list.
         */
        put: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "registration_option"
                     *     ]
                     */
                    expand?: components["parameters"]["ExpandMembershipRegistrationGrant"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The grant's identifier, an integer that TeamUp assigns.
                     * @example 84
                     */
                    id: components["parameters"]["MembershipRegistrationGrantId"];
                };
                cookie?: never;
            };
            /** @description The grant as it shall be. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MembershipRegistrationGrantUpdate"];
                    "application/x-www-form-urlencoded": components["schemas"]["MembershipRegistrationGrantUpdate"];
                    "multipart/form-data": components["schemas"]["MembershipRegistrationGrantUpdate"];
                };
            };
            responses: {
                /** @description The grant as it stands now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipRegistrationGrant"];
                        "application/xml": components["schemas"]["MembershipRegistrationGrant"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                409: components["responses"]["Conflict"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change parts of a registration grant
         * @description Changes the price for holders, or turns the grant over to another membership or registration option, and leaves the rest. It asks for the same permission as every other operation on grants.
         */
        patch: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example [
                     *       "registration_option"
                     *     ]
                     */
                    expand?: components["parameters"]["ExpandMembershipRegistrationGrant"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The grant's identifier, an integer that TeamUp assigns.
                     * @example 84
                     */
                    id: components["parameters"]["MembershipRegistrationGrantId"];
                };
                cookie?: never;
            };
            /** @description What shall change. */
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["MembershipRegistrationGrantPatch"];
                    "application/x-www-form-urlencoded": components["schemas"]["MembershipRegistrationGrantPatch"];
                    "multipart/form-data": components["schemas"]["MembershipRegistrationGrantPatch"];
                };
            };
            responses: {
                /** @description The grant after the change. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipRegistrationGrant"];
                        "application/xml": components["schemas"]["MembershipRegistrationGrant"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                409: components["responses"]["Conflict"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        trace?: never;
    };
    "/membership_terms": {
        parameters: {
            query?: {
                /**
                 * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                 * @example []
                 */
                expand?: components["parameters"]["ExpandNothing"] | undefined;
                /**
                 * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List membership terms
         * @description The texts that buyers accept, for memberships and for single payment plans. No operation creates or deletes them, and how a membership gets its terms is not documented, so expect some without. Nothing in them can be expanded.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example []
                     */
                    expand?: components["parameters"]["ExpandNothing"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                    /**
                     * Format: int32
                     * @description The page to answer, counted from 1. A page past the last one is answered with 404.
                     * @default 1
                     * @example 1
                     */
                    page?: components["parameters"]["Page"] | undefined;
                    /**
                     * Format: int32
                     * @description How many records a page holds at most. The last page may hold fewer.
                     * @default 100
                     * @example 100
                     */
                    page_size?: components["parameters"]["PageSize"] | undefined;
                    /**
                     * Format: int64
                     * @description Only what belongs to this membership, by its id.
                     * @example 42
                     */
                    membership?: components["parameters"]["Membership"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of terms. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipTermsPage"];
                        "application/xml": components["schemas"]["MembershipTermsPage"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
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
    "/membership_terms/{id}": {
        parameters: {
            query?: {
                /**
                 * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                 * @example []
                 */
                expand?: components["parameters"]["ExpandNothing"] | undefined;
                /**
                 * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"] | undefined;
                /**
                 * @description The media type of the answer. Errors follow it too.
                 * @default json
                 * @example json
                 */
                format?: components["parameters"]["Format"] | undefined;
            };
            header?: {
                /**
                 * @description The business that the request is for. Needed as soon as the token reaches more than one.
                 * @example 1
                 */
                "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                /**
                 * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                 * @example provider
                 */
                "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
            };
            path: {
                /**
                 * Format: int64
                 * @description The identifier of the terms, an integer that TeamUp assigns; not that of the membership.
                 * @example 71
                 */
                id: components["parameters"]["MembershipTermsId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update membership terms
         * @description Replaces the text that buyers accept from now on. Whether customers who bought before are asked again is not documented. The former text cannot be had back.
         */
        put: {
            parameters: {
                query?: {
                    /**
                     * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
                     * @example []
                     */
                    expand?: components["parameters"]["ExpandNothing"] | undefined;
                    /**
                     * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
                     * @example [
                     *       "id",
                     *       "name"
                     *     ]
                     */
                    fields?: components["parameters"]["Fields"] | undefined;
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: {
                    /**
                     * @description The business that the request is for. Needed as soon as the token reaches more than one.
                     * @example 1
                     */
                    "TeamUp-Provider-ID"?: components["parameters"]["ProviderId"] | undefined;
                    /**
                     * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
                     * @example provider
                     */
                    "TeamUp-Request-Mode"?: components["parameters"]["RequestMode"] | undefined;
                };
                path: {
                    /**
                     * Format: int64
                     * @description The identifier of the terms, an integer that TeamUp assigns; not that of the membership.
                     * @example 71
                     */
                    id: components["parameters"]["MembershipTermsId"];
                };
                cookie?: never;
            };
            /** @description The new text. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MembershipTermsUpdate"];
                    "application/x-www-form-urlencoded": components["schemas"]["MembershipTermsUpdate"];
                    "multipart/form-data": components["schemas"]["MembershipTermsUpdate"];
                };
            };
            responses: {
                /** @description The terms as they stand now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MembershipTerms"];
                        "application/xml": components["schemas"]["MembershipTerms"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                403: components["responses"]["Forbidden"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/two_factor/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a business's second-factor rules
         * @description Tells a login or registration form, before anybody has signed in, whether a phone number must be verified. Ask per business; the rules can change at any time. Send no token: none is needed, but a bad one is refused.
         */
        get: {
            parameters: {
                query: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                    /**
                     * Format: int64
                     * @description The id of the business. It stands in the query here, since there is no token that a header could go with.
                     * @example 1
                     */
                    provider: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The rules of the business. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TwoFactorRequirements"];
                        "application/xml": components["schemas"]["TwoFactorRequirements"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
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
    "/auth/two_factor/start_verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a verification code
         * @description Sends a code to a phone, for a pending login or for a registration. Each call sends another message, so let the person ask for it and do not repeat it by itself.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description The number, the business and the key of your application. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TwoFactorVerificationStart"];
                    "application/x-www-form-urlencoded": components["schemas"]["TwoFactorVerificationStart"];
                    "multipart/form-data": components["schemas"]["TwoFactorVerificationStart"];
                };
            };
            responses: {
                /** @description The code was sent. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TwoFactorVerificationStarted"];
                        "application/xml": components["schemas"]["TwoFactorVerificationStarted"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["LoginRefused"];
                404: components["responses"]["NotFound"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/two_factor/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a code
         * @description Exchanges a received code for the key that completes the login or the registration. A wrong or expired code is answered with 400; ask for a new one then. Send no token along, for a bad one is refused.
         */
        post: {
            parameters: {
                query?: {
                    /**
                     * @description The media type of the answer. Errors follow it too.
                     * @default json
                     * @example json
                     */
                    format?: components["parameters"]["Format"] | undefined;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description The number and the code. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TwoFactorVerification"];
                    "application/x-www-form-urlencoded": components["schemas"]["TwoFactorVerification"];
                    "multipart/form-data": components["schemas"]["TwoFactorVerification"];
                };
            };
            responses: {
                /** @description The code was right. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TwoFactorVerified"];
                        "application/xml": components["schemas"]["TwoFactorVerified"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                429: components["responses"]["TooManyRequests"];
                500: components["responses"]["ServerError"];
                503: components["responses"]["ServiceUnavailable"];
            };
        };
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
        /** @description A business that a token reaches, by id and name. */
        ScopedProvider: {
            /**
             * Format: int64
             * @description The business's identifier, the value for `TeamUp-Provider-ID`.
             * @example 1
             */
            id: number;
            /**
             * @description The business's name, for a choice between several.
             * @example Northlight Studio
             */
            name: string;
            /**
             * @description Names the kind of object, the same for every business in the list.
             * @example scoped_provider
             * @constant
             */
            object: "scoped_provider";
        };
        /** @description The application that a token was issued to, with the businesses it may reach. */
        AuthenticatedApplication: {
            /**
             * Format: int64
             * @description The identifier of the application in TeamUp's dashboard.
             * @example 21
             */
            id: number;
            /**
             * @description What its makers call the application.
             * @example Northlight Members App
             */
            name?: string;
            /**
             * @description Names the kind of object, the same for every application that asks for itself.
             * @example authenticated_application
             * @constant
             */
            object: "authenticated_application";
            /** @description The businesses within the token's reach. With more than one, other requests must name theirs in `TeamUp-Provider-ID`. */
            scoped_providers: components["schemas"]["ScopedProvider"][];
        };
        /** @description Messages for one field, or the same again for the fields inside it. For a list, the messages stand at the index they concern. */
        FieldMessages: string[] | {
            [key: string]: components["schemas"]["FieldMessages"];
        };
        /**
         * @description Why a request was refused. Every error of the API has this shape, in JSON or XML.
         * @example {
         *       "code": "event_check_failure",
         *       "message": "This customer may not book this event.",
         *       "type": "event_check_failure"
         *     }
         */
        ErrorBody: {
            /**
             * @description A stable word for the cause, fit for a switch. The vendor publishes no full list, so expect words that are not among the examples.
             * @example parameter_invalid
             */
            code: string;
            /**
             * @description The cause in a sentence for people. It may change without notice.
             * @example One or more parameters are invalid.
             */
            message: string;
            /**
             * @description The family of the cause. `conflict` means that the request collides with the present state, `event_check_failure` that a booking rule said no, `invalid_request_error` everything else.
             * @example invalid_request_error
             * @enum {string}
             */
            type: "invalid_request_error" | "conflict" | "event_check_failure";
            /**
             * @description Messages by the field they concern, nested like the body that was sent; `non_field_errors` holds those that concern no single field.
             * @example {
             *       "name": [
             *         "This field may not be blank."
             *       ]
             *     }
             */
            field_errors?: {
                [key: string]: components["schemas"]["FieldMessages"];
            };
        };
        /** @description What is known about an e-mail address, so that a sign-in page can choose between login, invitation and registration. */
        AccountCheck: {
            /**
             * @description Whether the business has an account with this address.
             * @example true
             */
            account_exists?: boolean;
            /**
             * @description Whether the person has a TeamUp login, which may serve several businesses.
             * @example true
             */
            has_identity_account?: boolean;
            /**
             * @description Whether the person has taken the account over by setting a password. An unclaimed one was made by staff.
             * @example true
             */
            is_claimed?: boolean;
            /**
             * @description Whether the account is kept out of sight, as for customers who were removed.
             * @example false
             */
            is_hidden?: boolean;
            /**
             * @description The page of TeamUp on which the person can go on in a browser.
             * @example https://goteamup.com/identity/login?email=chiara.rossi%40example.com
             */
            web_auth_url?: string;
        };
        /** @description The credentials of a person, typed into a login form of your own, and the key that allows such a form. */
        PasswordLoginCreate: {
            /**
             * @description The e-mail address of the login.
             * @example chiara.rossi@example.com
             */
            username: string;
            /**
             * @description The password as typed. Neither store nor log it.
             * @example correct-horse-battery-staple
             */
            password: string;
            /**
             * @description The key that TeamUp gives to applications which it has enabled for direct authentication.
             * @example example-direct-auth-key
             */
            direct_auth_key: string;
            /**
             * @description The key from a verified second factor. Send it with the second attempt; null or nothing with the first.
             * @example 4c1d9e7a50b84f2e96d3a8b7c0e5f132
             * @example null
             */
            verification_key?: string | null;
        };
        /** @description A pair of tokens. Both are secrets; keep the refresh token where only your server can read it. */
        AccessTokens: {
            /**
             * @description The token to send in `Authorization`.
             * @example example-access-token-of-chiara
             */
            access_token: string;
            /**
             * Format: int32
             * @description Seconds until the access token ends, about two hours by what clients report; null where it does not end.
             * @example 7200
             * @example null
             */
            expires_in: number | null;
            /**
             * @description The token that fetches the next pair. Keep the latest one, for the former may stop working.
             * @example example-refresh-token-of-chiara
             */
            refresh_token: string;
        };
        /** @description A login whose password was right but which still needs a second factor. It is not a token and opens nothing. */
        PendingLogin: {
            /**
             * @description Tells this answer from a pair of tokens, which has no such field.
             * @example pending_login
             * @constant
             */
            object: "pending_login";
            /**
             * Format: uuid
             * @description What to send as `pending_login` when starting the verification.
             * @example 7d1f3b52-94c6-4d0e-8a35-2f6be0c91a47
             */
            id: string;
            /**
             * Format: date-time
             * @description When the password was accepted.
             * @example 2026-04-14T07:41:05Z
             */
            created_at: string;
            /**
             * Format: int64
             * @description The id of the person's login, which is not the id of a profile.
             * @example 9003
             */
            user: number;
            /**
             * @description Ids of the businesses that ask for the second factor. Name one of them when starting the verification.
             * @example [
             *       1
             *     ]
             */
            two_factor_required_providers: number[];
        };
        /** @description Tokens, or a pending login. Look for `object`, which only the latter has. */
        PasswordLogin: components["schemas"]["AccessTokens"] | components["schemas"]["PendingLogin"];
        /**
         * Format: int32
         * @description How many records there are on all pages together.
         * @example 4
         */
        PageCount: number;
        /**
         * Format: uri
         * @description The address of the next page with the same filters, null on the last page.
         * @example https://goteamup.com/api/v2/memberships?page=2
         * @example null
         */
        PageNext: string | null;
        /**
         * Format: uri
         * @description The address of the page before, null on the first page.
         * @example null
         * @example https://goteamup.com/api/v2/memberships?page=1
         */
        PagePrevious: string | null;
        /** @description A picture, where to fetch it and how large it is. */
        ImageReference: {
            /**
             * Format: int64
             * @description The picture's identifier.
             * @example 13314
             */
            id?: number;
            /**
             * Format: uri
             * @description Where to fetch the picture.
             * @example https://images.example.com/northlight/13314.jpg
             */
            url?: string;
            /**
             * @description The width in pixels at which it was uploaded.
             * @example 640
             */
            original_width?: number;
            /**
             * Format: int32
             * @description The height in pixels at which it was uploaded.
             * @example 640
             */
            original_height?: number;
        };
        /** @description The currency that a business charges in, and how it writes amounts. */
        Currency: {
            /**
             * @description The ISO 4217 code.
             * @example gbp
             */
            iso_currency_code: string;
            /**
             * @description The sign that goes with amounts.
             * @example £
             */
            symbol: string;
            /**
             * @description On which side of the amount the sign stands.
             * @example before
             * @enum {string}
             */
            position: "before" | "after";
        };
        /** @description Addresses under which calendar programs can subscribe to the timetable of a business. */
        CalendarLinks: {
            /**
             * Format: uri
             * @description The calendar file over HTTPS.
             * @example https://goteamup.com/p/1-northlight-studio/calendar.ics
             */
            link: string;
            /**
             * Format: uri
             * @description The same file under the scheme that makes a calendar program subscribe.
             * @example webcal://goteamup.com/p/1-northlight-studio/calendar.ics
             */
            webcal_url: string;
            /**
             * @description Calendar services for which TeamUp prepares a link of its own.
             * @example []
             */
            integrations: unknown[];
        };
        /** @description How customers reach a business. */
        ContactInfo: {
            /**
             * @description The address for customers' mail, or null.
             * @example hello@northlight.example.com
             * @example null
             */
            email: string | null;
            /**
             * @description The telephone number for customers, or null.
             * @example +44 20 7946 0101
             * @example null
             */
            phone_number: string | null;
        };
        /** @description When bookings open and close, unless a class says otherwise. Each is a length of time before the start. */
        RegistrationDefaults: {
            /**
             * @description How long before the start bookings open.
             * @example 14 00:00:00
             */
            registrations_open_interval: string;
            /**
             * @description How long before the start bookings close.
             * @example 00:30:00
             */
            registrations_close_interval: string;
            /**
             * @description How long before the start a booking can be cancelled without counting as late.
             * @example 12:00:00
             */
            cancellation_notice_interval: string;
        };
        /** @description The postal address of a business and the timezone that it lives in. */
        ProviderAddress: {
            /**
             * @description Street and number.
             * @example 12 Lantern Row
             */
            street: string;
            /**
             * @description A second line, such as a floor, or null.
             * @example Second floor
             * @example null
             */
            street_secondary: string | null;
            /**
             * @description The town.
             * @example London
             */
            city: string;
            /**
             * @description The county, state or province, null where none is given.
             * @example Greater London
             * @example null
             */
            region: string | null;
            /**
             * @description The postal code in the country's own form.
             * @example N1 9XX
             */
            postal_code: string;
            /**
             * @description The country.
             * @example GB
             */
            country: string;
            /**
             * @description The name of the timezone in the IANA database.
             * @example Europe/London
             */
            timezone: string;
        };
        /** @description A business on TeamUp, such as a studio or a gym, that everything else belongs to. */
        Provider: {
            /**
             * Format: int64
             * @description The identifier that also goes into the `TeamUp-Provider-ID` header.
             * @example 1
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every business.
             * @example provider
             * @constant
             */
            object: "provider";
            /**
             * @description The name under which it trades.
             * @example Northlight Studio
             */
            name: string;
            /**
             * @description How it introduces itself to customers.
             * @example Yoga and pilates under a north light.
             */
            description?: string;
            /**
             * @description Its logo, or null.
             * @example null
             */
            logo: components["schemas"]["ImageReference"] | null;
            /**
             * @description The country that it is in.
             * @example GB
             */
            country: string;
            /** @description The currency that a business charges in, and how it writes amounts. */
            currency: components["schemas"]["Currency"];
            /**
             * @description Whether new customers are asked if they want advertising.
             * @example true
             */
            is_marketing_preference_on_customer_forms: boolean;
            /** @description Addresses under which calendar programs can subscribe to the timetable of a business. */
            icalendar_links?: components["schemas"]["CalendarLinks"];
            /** @description How customers reach a business. */
            contact_info?: components["schemas"]["ContactInfo"];
            /** @description When bookings open and close, unless a class says otherwise. Each is a length of time before the start. */
            default_registration_settings?: components["schemas"]["RegistrationDefaults"];
            /** @description The postal address of a business and the timezone that it lives in. */
            address?: components["schemas"]["ProviderAddress"];
        };
        /** @description What a member of staff may do. Operations name the permissions of which one is enough. */
        StaffPermissions: {
            /**
             * @description Gets the e-mails that the business sends to its staff.
             * @example true
             */
            email_notifications?: boolean;
            /**
             * @description Sees what the business earns.
             * @example false
             */
            revenue?: boolean;
            /**
             * @description Checks customers in and keeps attendance for all events.
             * @example true
             */
            attendances?: boolean;
            /**
             * @description May do everything, and is asked for by operations that change memberships and settings.
             * @example false
             */
            super_admin?: boolean;
            /**
             * @description Sees and manages the customers.
             * @example true
             */
            customers?: boolean;
            /**
             * @description Makes and changes discount codes.
             * @example false
             */
            discount_codes?: boolean;
            /**
             * @description Plans and changes all events.
             * @example false
             */
            manage_events?: boolean;
            /**
             * @description Runs the store.
             * @example false
             */
            store?: boolean;
            /**
             * @description Manages applications and tokens of the business.
             * @example false
             */
            developer?: boolean;
            /**
             * @description Sees and manages what customers pay.
             * @example false
             */
            customer_payments?: boolean;
            /**
             * @description Keeps attendance for events that the person teaches.
             * @example true
             */
            instructor_attendances?: boolean;
            /**
             * @description Changes events that the person teaches.
             * @example true
             */
            instructor_manage_events?: boolean;
            /**
             * @description Sells at the desk.
             * @example false
             */
            pos?: boolean;
        };
        /** @description A person as a member of a business's staff, for requests in provider mode. */
        StaffProfile: {
            /**
             * Format: int64
             * @description The staff member's identifier.
             * @example 311
             */
            id: number;
            /**
             * @description The name that colleagues see.
             * @example Chiara Rossi
             */
            name: string;
            /**
             * @description The given name, null where only the full name is known.
             * @example Chiara
             * @example null
             */
            first_name?: string | null;
            /**
             * @description The family name, null where only the full name is known.
             * @example Rossi
             * @example null
             */
            last_name?: string | null;
            /**
             * @description The address for notices to staff.
             * @example chiara.rossi@example.com
             */
            email: string;
            /**
             * @description Always `staff` here; tells the two kinds of profile apart. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            profile_type: "staff";
            /**
             * @description The business that the profile belongs to, as an id unless expanded.
             * @example 1
             */
            provider: number | components["schemas"]["Provider"];
            /** @description What the person may do for this business. */
            permissions: components["schemas"]["StaffPermissions"];
        };
        /** @description The postal address of a venue, with its place on the map where TeamUp knows it. */
        PhysicalAddress: {
            /**
             * @description Street and number.
             * @example 12 Lantern Row
             */
            street: string;
            /**
             * @description A second line, such as a floor, or null.
             * @example Second floor
             * @example null
             */
            street_secondary: string | null;
            /**
             * @description The town.
             * @example London
             */
            city: string;
            /**
             * @description The county, state or province.
             * @example Greater London
             */
            region: string;
            /**
             * @description The postal code in the country's own form.
             * @example N1 9XX
             */
            postal_code: string;
            /**
             * @description The country.
             * @example GB
             */
            country: string;
            /**
             * Format: double
             * @description The latitude in degrees, south negative.
             * @example 51.5362
             */
            lat?: number;
            /**
             * Format: double
             * @description The longitude in degrees, west negative.
             * @example -0.1033
             */
            lng?: number;
        };
        /** @description A place where classes happen, on a map or online. */
        Venue: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 3
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every venue.
             * @example venue
             * @constant
             */
            object: "venue";
            /**
             * @description What customers read on the timetable.
             * @example Lantern Row
             */
            name: string;
            /**
             * @description A remark for customers, such as how to find the door, or null.
             * @example Ring twice and come up to the second floor.
             * @example null
             */
            description?: string | null;
            /**
             * @description The address in one line.
             * @example 12 Lantern Row, London N1 9XX
             */
            address: string;
            /**
             * @description The address in its parts, null for an online venue.
             * @example null
             */
            physical_address?: components["schemas"]["PhysicalAddress"] | null;
            /**
             * @description The name of the timezone in the IANA database. Times of classes here are meant in it.
             * @example Europe/London
             */
            timezone: string;
            /**
             * @description Where to watch a class of an online venue, or null.
             * @example null
             */
            video_url?: string | null;
            /**
             * Format: int64
             * @description The number of the Zoom user whose meetings the venue uses.
             * @example 4401
             */
            zoom_user: number;
            /**
             * @description Whether customers come to it or watch it.
             * @example physical
             * @enum {string}
             */
            venue_type: "physical" | "online";
            /**
             * @description The rooms, as the address of their list unless expanded.
             * @example https://goteamup.com/api/v2/venue_rooms?venue=3
             */
            venue_rooms: string | components["schemas"]["VenueRoom"][];
            /**
             * Format: double
             * @description The latitude in degrees, south negative.
             * @example 51.5362
             */
            lat: number;
            /**
             * Format: double
             * @description The longitude in degrees, west negative.
             * @example -0.1033
             */
            lng: number;
            /**
             * @description Whether it is out of use.
             * @example false
             */
            archived: boolean;
            /**
             * @description Whether its classes happen online, the same as the type `online`.
             * @example false
             */
            is_online: boolean;
            /**
             * @description Whether all classes of an online venue share one address, or Zoom makes one for each.
             * @example static
             * @enum {string}
             */
            video_url_type?: "static" | "zoom";
        };
        /** @description A picture that staff uploaded. */
        Image: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 13320
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every picture.
             * @example image
             * @constant
             */
            object: "image";
            /**
             * Format: uri
             * @description Where to fetch the picture.
             * @example https://images.example.com/northlight/13320.jpg
             */
            url: string;
            /**
             * Format: int64
             * @description The id of the profile that the picture belongs to, or null.
             * @example null
             */
            profile?: number | null;
            /**
             * Format: int64
             * @description The id of the user who uploaded it, or null.
             * @example null
             */
            user?: number | null;
            /**
             * Format: int32
             * @description The width in pixels at which it was uploaded, null where it was not measured.
             * @example 1280
             * @example null
             */
            original_width?: number | null;
            /**
             * Format: int32
             * @description The height in pixels at which it was uploaded, null where it was not measured.
             * @example 720
             * @example null
             */
            original_height?: number | null;
            /**
             * Format: date-time
             * @description When it was uploaded.
             * @example 2024-05-14T10:05:00Z
             */
            created_at: string;
        };
        /** @description A room of a venue, for studios that plan or let their rooms one by one. */
        VenueRoom: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 301
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every room.
             * @example venue_room
             * @constant
             */
            object: "venue_room";
            /**
             * @description Whether it is in use.
             * @example active
             * @enum {string}
             */
            status: "active" | "archived";
            /**
             * @description What staff and customers call it.
             * @example Skylight Room
             */
            name: string;
            /**
             * @description The venue that it is part of, as an id unless expanded.
             * @example 3
             */
            venue: number | components["schemas"]["Venue"];
            /** @description A small picture of the room. */
            thumbnail?: components["schemas"]["Image"];
        };
        /** @description A person as a customer of a business, for requests in customer mode. */
        CustomerProfile: {
            /**
             * Format: int64
             * @description The customer's identifier.
             * @example 1003
             */
            id: number;
            /**
             * @description The name that the business's staff see.
             * @example Chiara Rossi
             */
            name: string;
            /**
             * @description The given name, null where only the full name is known.
             * @example Chiara
             * @example null
             */
            first_name?: string | null;
            /**
             * @description The family name, null where only the full name is known.
             * @example Rossi
             * @example null
             */
            last_name?: string | null;
            /**
             * @description The address for letters to the customer.
             * @example chiara.rossi@example.com
             */
            email: string;
            /**
             * @description Always `customer` here; tells the two kinds of profile apart. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            profile_type: "customer";
            /**
             * @description The business that the profile belongs to, as an id unless expanded.
             * @example 1
             */
            provider: number | components["schemas"]["Provider"];
            /** @description The venue that the customer calls home, left out unless asked for. */
            venue?: components["schemas"]["Venue"];
        };
        /** @description One role of a person in one business. A person who is both staff and customer has a profile for each. */
        Profile: components["schemas"]["StaffProfile"] | components["schemas"]["CustomerProfile"];
        /** @description One page of the caller's profiles. */
        ProfilePage: {
            /**
             * Format: int32
             * @description How many records there are on all pages together.
             * @example 4
             */
            count?: components["schemas"]["PageCount"];
            /**
             * Format: uri
             * @description The address of the next page with the same filters, null on the last page.
             * @example https://goteamup.com/api/v2/memberships?page=2
             * @example null
             */
            next?: components["schemas"]["PageNext"];
            /**
             * Format: uri
             * @description The address of the page before, null on the first page.
             * @example null
             * @example https://goteamup.com/api/v2/memberships?page=1
             */
            previous?: components["schemas"]["PagePrevious"];
            /** @description The profiles on this page, of staff and of customers mixed. No order is documented. */
            results?: components["schemas"]["Profile"][];
        };
        /** @description What to exchange for a new pair of tokens. */
        AccessTokenRefresh: {
            /**
             * @description The latest refresh token of the person.
             * @example example-refresh-token-of-chiara
             */
            refresh_token: string;
            /**
             * @description Scopes for the new token, at most those of the former one. Left out, they stay the same.
             * @example [
             *       "read_write",
             *       "provider:1"
             *     ]
             */
            scope?: readonly string[];
            /**
             * @description The request mode that the new token is for. Every request with the token must name this very mode in `TeamUp-Request-Mode`.
             * @default customer
             * @example provider
             * @enum {string}
             */
            new_access_token_type?: "customer" | "provider";
        };
        /**
         * @description Fields to answer as objects, and deferred fields to add.
         * @example [
         *       "memberships"
         *     ]
         */
        ExpandPaths: readonly string[];
        /** @description An amount of money as the API answers it. To write an amount, send a decimal string such as `"10.99"` in the studio's own currency. */
        Price: {
            /**
             * Format: double
             * @description The amount in whole units of the currency, for arithmetic.
             * @example 10.99
             */
            decimal?: number;
            /**
             * @description The amount as the studio shows it to its customers.
             * @example £10.99
             */
            string?: string;
            /**
             * @description The ISO 4217 code in lower case.
             * @example gbp
             */
            iso_currency_code?: string;
            /**
             * @description The sign that goes with the amount.
             * @example £
             */
            currency_symbol?: string;
            /**
             * @description On which side of the amount the sign stands.
             * @example before
             * @enum {string}
             */
            currency_symbol_position?: "before" | "after";
        };
        /** @description Something a studio sells that lets its holder book, a pack of visits, a prepaid term or a recurring plan. */
        Membership: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 42
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every membership.
             * @example membership
             * @constant
             */
            object: "membership";
            /**
             * @description How it is paid for and how long it lasts. Fixed once the membership exists.
             * @example recurring_plan
             * @enum {string}
             */
            type: "pack" | "recurring_plan" | "prepaid_plan";
            /**
             * @description The name that customers see in the shop.
             * @example Unlimited Monthly
             */
            name: string;
            /**
             * @description The text below the name in the shop, plain or with simple markup; empty where there is none.
             * @example As many classes as you like, every month.
             */
            description: string;
            /**
             * @description Whether the time starts with the first booking instead of the purchase.
             * @example false
             */
            begin_on_first_registration: boolean;
            /**
             * Format: date
             * @description The first day of a membership that runs at fixed dates, else null.
             * @example 2026-01-05
             * @example null
             */
            start_date?: string | null;
            /**
             * Format: date
             * @description The last day of a membership that runs at fixed dates, else null.
             * @example 2026-03-29
             * @example null
             */
            expiration_date?: string | null;
            /**
             * Format: int32
             * @description How long it lasts, in the unit beside it; null where it has no length of its own, like a recurring plan.
             * @example 3
             * @example null
             */
            duration: number | null;
            /**
             * @description The unit in which the duration counts, null where there is no duration.
             * @default days
             * @example months
             * @example null
             * @enum {string|null}
             */
            duration_unit?: "days" | "weeks" | "months" | null;
            /** @description What is paid once. For a pack or a prepaid plan that is its price, for a recurring plan what joining costs. */
            one_time_fee: components["schemas"]["Price"];
            /** @description What one period, pack or term costs. */
            price: components["schemas"]["Price"];
            /** @description The price that the shop shows, for a recurring plan that of its cheapest payment plan. */
            display_price: components["schemas"]["Price"];
            /**
             * @description Whether somebody who joins late in a fixed term pays only for what is left of it.
             * @example false
             */
            use_prorate: boolean;
            /**
             * Format: int64
             * @description The id of the category under which the shop lists it.
             * @example 5
             */
            category: number;
            /**
             * @description Whether it stands for a single visit.
             * @example false
             */
            is_dropin: boolean;
            /**
             * @description Whether it can be bought at present. Holders keep it either way.
             * @example true
             */
            for_sale: boolean;
            /**
             * @description Whether anybody holds it now.
             * @example true
             */
            has_active_members: boolean;
            /**
             * Format: int32
             * @description How many customers hold it now.
             * @example 2
             */
            active_member_count: number;
            /**
             * @description Whether a customer may buy it more than once.
             * @example false
             */
            allow_repeat_purchases: boolean;
            /**
             * @description Whether customers see it in the shop.
             * @example true
             */
            visible_to_customers: boolean;
            /**
             * @description Whether staff alone can sell it.
             * @example false
             */
            purchasable_only_by_provider: boolean;
            /**
             * @description Whether it is an offer for people who never bought before.
             * @example false
             */
            new_customers_only: boolean;
            /**
             * Format: int64
             * @description The id of the penalty system that watches its holders, or null.
             * @example 7
             * @example null
             */
            penalty_system?: number | null;
            /**
             * Format: uri
             * @description The address of the allotment, which says what its holders may book.
             * @example https://goteamup.com/api/v2/memberships/42/allotment
             */
            allotment: string;
            /**
             * Format: uri
             * @description The address of the payment plans.
             * @example https://goteamup.com/api/v2/membership_payment_plans?membership=42
             */
            plans: string;
            /**
             * Format: uri
             * @description The address of the terms that buyers accept.
             * @example https://goteamup.com/api/v2/membership_terms?membership=42
             */
            terms: string;
            /**
             * @description Whether it is unfinished and therefore not for sale.
             * @example false
             */
            is_draft: boolean;
            /**
             * @description What a draft still lacks, each in a sentence, empty for a finished membership.
             * @example []
             */
            incomplete_reasons: string[];
            /**
             * @description Whether its holder can share it with family.
             * @example false
             */
            shareable?: boolean;
        };
        /** @description A way in which people come to know of the studio, as its staff name it. */
        LeadSource: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 21
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every lead source.
             * @example lead_source
             * @constant
             */
            object: "lead_source";
            /**
             * @description What staff call it.
             * @example Open day
             */
            name: string;
            /**
             * @description Whether it is out of use and no longer offered for new customers.
             * @example false
             */
            archived?: boolean;
        };
        /** @description What a customer passes on to friends, so that the studio knows who brought them. */
        ReferralCode: {
            /**
             * @description The code that a friend enters.
             * @example ADA7K2
             */
            code: string;
            /**
             * Format: uri
             * @description An address that carries the code along.
             * @example https://goteamup.com/p/1-northlight-studio/r/ADA7K2
             */
            share_url: string;
        };
        /** @description One of the answers that a customer can choose from. */
        CustomerFieldChoice: {
            /**
             * @description What a field value holds when this answer is chosen.
             * @example beginner
             */
            value: string;
            /**
             * @description What the customer reads.
             * @example New to yoga
             */
            label: string;
            /**
             * Format: int32
             * @description Its place in the list, lowest first.
             * @example 0
             */
            order: number;
            /**
             * Format: date-time
             * @description When the answer was added.
             * @example 2024-05-14T09:12:00Z
             */
            created_at: string;
        };
        /** @description A question of the studio's own that its customers answer, and the form that an answer takes. */
        CustomerField: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 405
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every question.
             * @example customer_field
             * @constant
             */
            object: "customer_field";
            /**
             * Format: date-time
             * @description When the question was set up.
             * @example 2024-05-14T09:12:00Z
             */
            created_at: string;
            /**
             * @description The question in a word or two, for lists and column heads. Empty where staff wrote only the full text.
             * @example Emergency contact
             */
            label: string;
            /**
             * @description The question in full, as the customer reads it. Empty where staff wrote only the label.
             * @example Whom should we call in an emergency?
             */
            full_text: string;
            /**
             * @description The form of the answer, which decides what `value` is in a field value.
             * @example phone_number
             * @enum {string}
             */
            type: "short_text" | "long_text" | "boolean" | "date" | "datetime" | "integer" | "decimal" | "choice" | "multiple_choice" | "address" | "phone_number";
            /**
             * @description A name for programs, or null.
             * @example emergency_contact
             * @example null
             */
            key?: string | null;
            /**
             * @description Which answers to a yes-or-no question need an explanation beside them.
             * @example never
             * @enum {string}
             */
            explanation_required_condition: "always" | "never" | "optional" | "if_true" | "if_false";
            /** @description What a customer can choose from, empty for a question that is not a choice. */
            choices: components["schemas"]["CustomerFieldChoice"][];
            /**
             * @description Whether all staff see the answers, null where nobody chose.
             * @example true
             * @example null
             */
            is_visible_to_all_staff?: boolean | null;
            /**
             * @description Whether the answer stands on the customer's profile beside name and e-mail address.
             * @example true
             */
            show_on_customer_profile?: boolean;
            /**
             * @description Whether staff are asked for the answer when they set up a customer.
             * @example true
             */
            show_on_new_customer_form?: boolean;
            /**
             * @description What TeamUp itself uses the answers for, null for a question that only the studio uses.
             * @example null
             */
            system_use: string | null;
        };
        /** @description A customer's answer to a question that asks for a whole number. */
        CustomerFieldIntegerValue: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 601
             */
            id: number;
            /**
             * @description Names the kind of object, the same for answers of all forms.
             * @example customer_field_value
             * @constant
             */
            object: "customer_field_value";
            /**
             * @description The question, as an id unless expanded.
             * @example 401
             */
            field: number | components["schemas"]["CustomerField"];
            /**
             * Format: int64
             * @description The number.
             * @example 3
             */
            value: number;
            /**
             * Format: date-time
             * @description When the customer first answered.
             * @example 2025-10-02T12:06:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the answer last changed.
             * @example 2025-10-02T12:06:00Z
             */
            last_updated_at: string;
        };
        /** @description A customer's answer to a question that asks for yes or no. */
        CustomerFieldBooleanValue: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 602
             */
            id: number;
            /**
             * @description Names the kind of object, the same for answers of all forms.
             * @example customer_field_value
             * @constant
             */
            object: "customer_field_value";
            /**
             * @description The question, as an id unless expanded.
             * @example 402
             */
            field: number | components["schemas"]["CustomerField"];
            /** @description The answer and, where the question asks for one, its explanation. */
            value: {
                /**
                 * @description Yes or no.
                 * @example true
                 */
                answer: boolean;
                /**
                 * @description What the customer added, empty where nothing was asked for.
                 * @example Left knee, healed in spring.
                 */
                explanation: string;
            };
            /**
             * Format: date-time
             * @description When the customer first answered.
             * @example 2025-10-02T12:06:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the answer last changed.
             * @example 2025-10-02T12:06:00Z
             */
            last_updated_at: string;
        };
        /** @description A customer's answer to a question that asks for a moment. */
        CustomerFieldDateTimeValue: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 603
             */
            id: number;
            /**
             * @description Names the kind of object, the same for answers of all forms.
             * @example customer_field_value
             * @constant
             */
            object: "customer_field_value";
            /**
             * @description The question, as an id unless expanded.
             * @example 403
             */
            field: number | components["schemas"]["CustomerField"];
            /**
             * Format: date-time
             * @description The moment.
             * @example 2025-10-02T18:30:00Z
             */
            value: string;
            /**
             * Format: date-time
             * @description When the customer first answered.
             * @example 2025-10-02T12:06:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the answer last changed.
             * @example 2025-10-02T12:06:00Z
             */
            last_updated_at: string;
        };
        /** @description A customer's answer to a question that asks for a line of text. */
        CustomerFieldShortTextValue: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 604
             */
            id: number;
            /**
             * @description Names the kind of object, the same for answers of all forms.
             * @example customer_field_value
             * @constant
             */
            object: "customer_field_value";
            /**
             * @description The question, as an id unless expanded.
             * @example 404
             */
            field: number | components["schemas"]["CustomerField"];
            /**
             * @description The text.
             * @example Vinyasa
             */
            value: string;
            /**
             * Format: date-time
             * @description When the customer first answered.
             * @example 2025-10-02T12:06:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the answer last changed.
             * @example 2025-10-02T12:06:00Z
             */
            last_updated_at: string;
        };
        /** @description A customer's answer to a question that asks for a telephone number. */
        CustomerFieldPhoneValue: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 605
             */
            id: number;
            /**
             * @description Names the kind of object, the same for answers of all forms.
             * @example customer_field_value
             * @constant
             */
            object: "customer_field_value";
            /**
             * @description The question, as an id unless expanded.
             * @example 405
             */
            field: number | components["schemas"]["CustomerField"];
            /**
             * @description The telephone number.
             * @example +447700900456
             */
            value: string;
            /**
             * Format: date-time
             * @description When the customer first answered.
             * @example 2025-10-02T12:06:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the answer last changed.
             * @example 2025-10-02T12:06:00Z
             */
            last_updated_at: string;
        };
        /** @description A customer's answer to a question that asks for a day. */
        CustomerFieldDateValue: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 606
             */
            id: number;
            /**
             * @description Names the kind of object, the same for answers of all forms.
             * @example customer_field_value
             * @constant
             */
            object: "customer_field_value";
            /**
             * @description The question, as an id unless expanded.
             * @example 406
             */
            field: number | components["schemas"]["CustomerField"];
            /**
             * Format: date
             * @description The day.
             * @example 1991-04-17
             */
            value: string;
            /**
             * Format: date-time
             * @description When the customer first answered.
             * @example 2025-10-02T12:06:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the answer last changed.
             * @example 2025-10-02T12:06:00Z
             */
            last_updated_at: string;
        };
        /** @description A postal address that a customer gave as an answer. */
        CustomerFieldAddress: {
            /**
             * @description Street and number.
             * @example 4 Quince Street
             */
            address_line1?: string;
            /**
             * @description A second line, such as a floor.
             * @example Flat 3
             */
            address_line2?: string;
            /**
             * @description The town.
             * @example London
             */
            city?: string;
            /**
             * @description The county, state or province.
             * @example Greater London
             */
            region?: string;
            /**
             * @description The postal code in the country's own form.
             * @example E8 4QX
             */
            postcode?: string;
            /**
             * @description The country.
             * @example GB
             */
            country?: string;
        };
        /** @description A customer's answer to a question that asks for a postal address. */
        CustomerFieldAddressValue: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 607
             */
            id: number;
            /**
             * @description Names the kind of object, the same for answers of all forms.
             * @example customer_field_value
             * @constant
             */
            object: "customer_field_value";
            /**
             * @description The question, as an id unless expanded.
             * @example 407
             */
            field: number | components["schemas"]["CustomerField"];
            /** @description A postal address that a customer gave as an answer. */
            value: components["schemas"]["CustomerFieldAddress"];
            /**
             * Format: date-time
             * @description When the customer first answered.
             * @example 2025-10-02T12:06:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the answer last changed.
             * @example 2025-10-02T12:06:00Z
             */
            last_updated_at: string;
        };
        /** @description A customer's answer to a question that asks for any of several choices. */
        CustomerFieldMultipleChoiceValue: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 608
             */
            id: number;
            /**
             * @description Names the kind of object, the same for answers of all forms.
             * @example customer_field_value
             * @constant
             */
            object: "customer_field_value";
            /**
             * @description The question, as an id unless expanded.
             * @example 408
             */
            field: number | components["schemas"]["CustomerField"];
            /**
             * @description The values of the choices taken, each once.
             * @example [
             *       "morning",
             *       "weekend"
             *     ]
             */
            value: string[];
            /**
             * Format: date-time
             * @description When the customer first answered.
             * @example 2025-10-02T12:06:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the answer last changed.
             * @example 2025-10-02T12:06:00Z
             */
            last_updated_at: string;
        };
        /** @description A customer's answer to a question that asks for one of several choices. */
        CustomerFieldChoiceValue: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 609
             */
            id: number;
            /**
             * @description Names the kind of object, the same for answers of all forms.
             * @example customer_field_value
             * @constant
             */
            object: "customer_field_value";
            /**
             * @description The question, as an id unless expanded.
             * @example 409
             */
            field: number | components["schemas"]["CustomerField"];
            /**
             * @description The value of the choice taken.
             * @example beginner
             */
            value: string;
            /**
             * Format: date-time
             * @description When the customer first answered.
             * @example 2025-10-02T12:06:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the answer last changed.
             * @example 2025-10-02T12:06:00Z
             */
            last_updated_at: string;
        };
        /** @description A customer's answer to a question that asks for a decimal number. */
        CustomerFieldDecimalValue: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 610
             */
            id: number;
            /**
             * @description Names the kind of object, the same for answers of all forms.
             * @example customer_field_value
             * @constant
             */
            object: "customer_field_value";
            /**
             * @description The question, as an id unless expanded.
             * @example 410
             */
            field: number | components["schemas"]["CustomerField"];
            /**
             * Format: decimal
             * @description The number as a string, with at most three decimals.
             * @example 168.5
             */
            value: string;
            /**
             * Format: date-time
             * @description When the customer first answered.
             * @example 2025-10-02T12:06:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the answer last changed.
             * @example 2025-10-02T12:06:00Z
             */
            last_updated_at: string;
        };
        /** @description A customer's answer to a question that asks for a text of any length. */
        CustomerFieldLongTextValue: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 611
             */
            id: number;
            /**
             * @description Names the kind of object, the same for answers of all forms.
             * @example customer_field_value
             * @constant
             */
            object: "customer_field_value";
            /**
             * @description The question, as an id unless expanded.
             * @example 411
             */
            field: number | components["schemas"]["CustomerField"];
            /**
             * @description The text, with its line breaks.
             * @example I would like to touch my toes again.
             */
            value: string;
            /**
             * Format: date-time
             * @description When the customer first answered.
             * @example 2025-10-02T12:06:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the answer last changed.
             * @example 2025-10-02T12:06:00Z
             */
            last_updated_at: string;
        };
        /** @description A customer's answer to one of the studio's own questions. The question's type says which form the value has. In XML only an expanded question tells a text of digits from a whole number, and a list of one choice from a single choice. */
        CustomerFieldValue: components["schemas"]["CustomerFieldIntegerValue"] | components["schemas"]["CustomerFieldBooleanValue"] | components["schemas"]["CustomerFieldDateTimeValue"] | components["schemas"]["CustomerFieldShortTextValue"] | components["schemas"]["CustomerFieldPhoneValue"] | components["schemas"]["CustomerFieldDateValue"] | components["schemas"]["CustomerFieldAddressValue"] | components["schemas"]["CustomerFieldMultipleChoiceValue"] | components["schemas"]["CustomerFieldChoiceValue"] | components["schemas"]["CustomerFieldDecimalValue"] | components["schemas"]["CustomerFieldLongTextValue"];
        /** @description The telephone to which text messages for a customer go. */
        SmsAccount: {
            /**
             * @description Whether the customer has proved that the number is theirs.
             * @example true
             */
            verified: boolean;
            /**
             * @description The country that the number belongs to.
             * @example GB
             */
            country: string;
            /**
             * @description The number with the country's prefix, as it is dialled from abroad.
             * @example +447700900123
             */
            full_number: string;
            /**
             * @description The number as it is dialled inside the country.
             * @example 07700 900123
             */
            phone_number: string;
            /**
             * @description Whether messages are sent to it at present.
             * @example true
             */
            enabled: boolean;
        };
        /** @description A person who books at the studio or whom it hopes to win, with or without a login of their own. */
        Customer: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp. It belongs to one business; the same person has another one elsewhere.
             * @example 1001
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every customer.
             * @example customer
             * @constant
             */
            object: "customer";
            /**
             * Format: date-time
             * @description When the studio got to know the customer.
             * @example 2025-08-27T17:42:10Z
             */
            created_at: string;
            /**
             * @description Where mail to the customer goes, empty for one without an address.
             * @example ada.okafor@example.com
             */
            email: string;
            /**
             * @description The given name, null where none is known.
             * @example Ada
             */
            first_name?: string | null;
            /**
             * @description The family name, null where none is known.
             * @example Okafor
             */
            last_name?: string | null;
            /**
             * Format: int64
             * @description The id of the family that the customer belongs to, or null. A customer membership can be shared inside it.
             * @example 31
             * @example null
             */
            family?: number | null;
            /**
             * @description What the customer is in the family, null without one.
             * @example manager
             * @example null
             * @enum {string|null}
             */
            family_role: "manager" | "child" | null;
            /**
             * @description A picture of the customer, or null.
             * @example null
             */
            image: components["schemas"]["ImageReference"] | null;
            /**
             * @description Whether the person is a prospect.
             * @example false
             */
            is_lead: boolean;
            /**
             * @description How the customer came to know of the studio, as an id unless expanded, or null.
             * @example 21
             * @example null
             */
            lead_source?: (number | null) | components["schemas"]["LeadSource"];
            /**
             * @description Whether the customer takes part in classes.
             * @example true
             */
            participating: boolean;
            /**
             * @description The business that the customer belongs to, as an id unless expanded.
             * @example 1
             */
            provider: number | components["schemas"]["Provider"];
            /** @description What a customer passes on to friends, so that the studio knows who brought them. */
            referral_code: components["schemas"]["ReferralCode"];
            /**
             * @description Whether the customer appears in the studio's lists.
             * @example visible
             * @enum {string}
             */
            visibility: "visible" | "hidden";
            /** @description The customer's answers to the studio's own questions, one for each that was answered. */
            field_values?: components["schemas"]["CustomerFieldValue"][];
            /**
             * @description Whether the studio may send the customer newsletters by e-mail.
             * @example true
             */
            is_opted_into_broadcast_messages?: boolean;
            /**
             * @description Whether the studio may send the customer advertising by text message.
             * @example false
             */
            is_opted_into_sms_marketing?: boolean;
            /** @description The telephone to which text messages for a customer go. */
            sms_account?: components["schemas"]["SmsAccount"];
            /** @description The venue that the customer counts as a regular of. */
            customer_venue?: components["schemas"]["Venue"];
            /** @description What the studio owes the customer, to be set off against the next purchase. */
            credit_balance?: components["schemas"]["Price"];
        };
        /** @description A code that makes purchases cheaper, and the rules under which it does. */
        DiscountCode: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 71
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every discount code.
             * @example discount_code
             * @constant
             */
            object: "discount_code";
            /**
             * @description What staff call it.
             * @example Spring welcome
             */
            name: string;
            /**
             * @description What customers enter at the checkout.
             * @example SPRING10
             */
            code: string;
            /**
             * @description Whether it can be redeemed.
             * @default active
             * @example active
             * @enum {string}
             */
            status?: "inactive" | "active";
            /**
             * Format: int32
             * @description How often it has been redeemed.
             * @example 1
             */
            uses: number;
            /**
             * Format: int32
             * @description How often it can be redeemed in all.
             * @example 100
             */
            allowed_uses: number;
            /**
             * Format: int32
             * @description How often one customer can redeem it.
             * @example 1
             */
            allowed_uses_per_customer: number;
            /**
             * @description Whether it takes off an amount of money or a share of the price.
             * @example percent
             * @enum {string}
             */
            discount_type: "flat" | "percent";
            /**
             * @description What it takes off, an amount of money for a flat discount and a number for one in percent.
             * @example 10
             */
            discount_amount: components["schemas"]["Price"] | number;
            /**
             * Format: date
             * @description The first day on which it can be redeemed.
             * @example 2026-03-01
             */
            usable_start_date: string;
            /**
             * Format: date
             * @description The last day on which it can be redeemed.
             * @example 2026-05-31
             */
            usable_end_date: string;
            /**
             * @description The kinds of purchase that it works for.
             * @example [
             *       "membership"
             *     ]
             */
            usable_purchase_types: ("event" | "course" | "membership" | "store" | "joining_fee")[];
            /**
             * @description Whether only people who never bought before can redeem it.
             * @example false
             */
            usable_by_new_customers_only: boolean;
            /**
             * @description Whether it works for everything of those kinds, and not just for what staff picked.
             * @example true
             */
            usable_by_default_for_purchase_types: boolean;
            /**
             * Format: int32
             * @description For how many charges of a recurring plan it counts.
             * @example 1
             */
            applicable_billing_cycles: number;
            /** @description The group in which staff keep it. */
            group: {
                /**
                 * Format: int64
                 * @description The group's identifier.
                 * @example 72
                 */
                id: number;
                /**
                 * @description What staff call the group.
                 * @example Seasonal offers
                 */
                name: string;
            };
        };
        /** @description A break during which a customer membership cannot be used. What it means for payments is told by its payment resolution. */
        CustomerMembershipHold: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 61
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every hold.
             * @example customer_membership_hold
             * @constant
             */
            object: "customer_membership_hold";
            /**
             * @description The customer membership that rests, as an id unless expanded.
             * @example 503
             */
            customer_membership: number | components["schemas"]["CustomerMembership"];
            /**
             * @description Whether the hold stands or is still to come. One that ended stays on record with false.
             * @example true
             */
            active?: boolean;
            /**
             * Format: date
             * @description The first day of the break.
             * @example 2026-04-06
             */
            start_date: string;
            /**
             * Format: date
             * @description The last day of the break, null for an open-ended hold, which lasts until staff end it.
             * @example 2026-05-03
             * @example null
             */
            end_date: string | null;
            /**
             * Format: int32
             * @description How many days the break adds to the expiration date, null where it adds none.
             * @example 28
             * @example null
             */
            days_to_add?: number | null;
            /**
             * @description Whether the allotment of the periods that the break touches shrinks with the days lost, null where nobody chose.
             * @example true
             * @example null
             */
            prorate_usage?: boolean | null;
        };
        /**
         * @description Whether the plan can be chosen by new buyers. Customers who pay by it go on either way.
         * @example for_sale
         * @enum {string}
         */
        MembershipPaymentPlanStatus: "for_sale" | "unavailable";
        /**
         * @description The unit in which billing periods count.
         * @example months
         * @enum {string}
         */
        BillingPeriodUnit: "months" | "weeks";
        /**
         * @description A day of the week. Saturday is spelled `staturday`, by TeamUp itself, and has to be sent like that.
         * @example monday
         * @enum {string}
         */
        Weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "staturday" | "sunday";
        /**
         * @description What follows when the commitment has run out: the membership ends, the same commitment begins again, or billing goes on from period to period.
         * @default continue_by_period
         * @example continue_by_period
         * @enum {string}
         */
        CommitmentExpirationScheme: "stop_contract" | "renew_contract" | "continue_by_period";
        /** @description What a customer pays once, on top of the first billing period, when joining by a payment plan. */
        JoiningFee: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 91
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every joining fee.
             * @example joining_fee
             * @constant
             */
            object: "joining_fee";
            /** @description How much it is. */
            amount: components["schemas"]["Price"];
        };
        /** @description One way to pay for a recurring plan, with its price, its rhythm and its commitment. */
        MembershipPaymentPlan: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 31
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every payment plan.
             * @example membership_payment_plan
             * @constant
             */
            object: "membership_payment_plan";
            /**
             * @description Whether the plan can be chosen by new buyers. Customers who pay by it go on either way.
             * @example for_sale
             */
            status: components["schemas"]["MembershipPaymentPlanStatus"];
            /**
             * Format: int64
             * @description The id of the recurring plan that it pays for.
             * @example 42
             */
            membership: number;
            /** @description What one billing period costs. */
            price: components["schemas"]["Price"];
            /**
             * Format: int32
             * @description How many months or weeks make one billing period.
             * @example 1
             */
            billing_period_length: number;
            /**
             * @description The unit in which billing periods count.
             * @example months
             */
            billing_period_unit: components["schemas"]["BillingPeriodUnit"];
            /**
             * Format: int32
             * @description How many periods a buyer commits to, or null for no commitment.
             * @example 12
             * @example null
             */
            committed_billing_periods: number | null;
            /**
             * Format: int32
             * @description The day of the month on which everybody is billed, or null where there is no such day.
             * @example 1
             * @example null
             */
            fixed_billing_day_of_month: number | null;
            /**
             * @description The day of the week on which everybody is billed, or null where there is no such day.
             * @example null
             * @example monday
             */
            fixed_billing_day_of_week: components["schemas"]["Weekday"] | null;
            /**
             * @description What follows when the commitment has run out: the membership ends, the same commitment begins again, or billing goes on from period to period.
             * @default continue_by_period
             * @example continue_by_period
             */
            commitment_expiration_scheme?: components["schemas"]["CommitmentExpirationScheme"];
            /**
             * Format: int32
             * @description How many days before the next bill a customer must give notice, or null for none.
             * @example 14
             * @example null
             */
            cancellation_notice_days?: number | null;
            /**
             * @description Whether billing begins on the day of purchase, or on the next fixed billing day with the days until then charged in proportion.
             * @example next_possible_prorate
             * @enum {string}
             */
            enrollment_schedule: "purchase_date" | "next_possible_prorate";
            /**
             * @description The commitment in words, for showing to customers.
             * @example Monthly until cancelled
             */
            duration_description: string;
            /**
             * @description Price and period in words, for showing to customers.
             * @example £89 per month
             */
            price_with_period: string;
            /** @description The fee on joining, only in the answer when `expand` names it. */
            joining_fee?: components["schemas"]["JoiningFee"];
        };
        /** @description The customer or the business that the payment method belongs to. */
        PaymentMethodProfile: {
            /**
             * @description The name of the owner.
             * @example Ada Okafor
             */
            name: string;
        };
        /** @description A direct debit mandate on a bank account. */
        PaymentMethodMandate: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 93
             */
            id: number;
            /**
             * @description Names the kind of object, the same for payment methods of all types.
             * @example payment_method
             * @constant
             */
            object: "payment_method";
            /**
             * @description Tells the payment methods apart. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "mandate";
            /** @description The customer or the business that the payment method belongs to. */
            profile?: components["schemas"]["PaymentMethodProfile"];
            /**
             * @description How the shop names it in full.
             * @example Bank account ending 43, Chiara Rossi
             */
            long_description: string;
            /**
             * @description How the shop names it where space is short.
             * @example Bank account ending 43
             */
            short_description: string;
            /**
             * @description Whether it can be removed now.
             * @example false
             */
            can_delete: boolean;
            /**
             * @description The bank.
             * @example Lantern Bank
             */
            bank_name: string;
            /**
             * @description Whose account it is.
             * @example Chiara Rossi
             */
            account_holder_name: string;
            /**
             * @description The last digits of the account number.
             * @example 43
             */
            account_number_ending: string;
        };
        /** @description A credit or debit card. */
        PaymentMethodCreditCard: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 91
             */
            id: number;
            /**
             * @description Names the kind of object, the same for payment methods of all types.
             * @example payment_method
             * @constant
             */
            object: "payment_method";
            /**
             * @description Tells the payment methods apart. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "credit_card";
            /** @description The customer or the business that the payment method belongs to. */
            profile?: components["schemas"]["PaymentMethodProfile"];
            /**
             * @description How the shop names it in full.
             * @example Visa ending 4242, Ada Okafor
             */
            long_description: string;
            /**
             * @description How the shop names it where space is short.
             * @example Visa ending 4242
             */
            short_description: string;
            /**
             * @description Whether it can be removed now.
             * @example false
             */
            can_delete: boolean;
            /**
             * @description Who issues cards of this kind.
             * @example Visa
             */
            brand: string;
            /**
             * @description The name on the card.
             * @example Ada Okafor
             */
            cardholder_name: string;
            /**
             * @description The last four digits of the number.
             * @example 4242
             */
            last_four: string;
            /**
             * Format: int32
             * @description The month after which the card is no longer good.
             * @example 9
             */
            expiration_month: number;
            /**
             * Format: int32
             * @description The year of that month, with four digits.
             * @example 2028
             */
            expiration_year: number;
        };
        /** @description A PayFast agreement, for businesses in South Africa. */
        PaymentMethodPayFast: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 94
             */
            id: number;
            /**
             * @description Names the kind of object, the same for payment methods of all types.
             * @example payment_method
             * @constant
             */
            object: "payment_method";
            /**
             * @description Tells the payment methods apart. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "payfast";
            /** @description The customer or the business that the payment method belongs to. */
            profile?: components["schemas"]["PaymentMethodProfile"];
            /**
             * @description How the shop names it in full.
             * @example PayFast, Ben Lindqvist
             */
            long_description: string;
            /**
             * @description How the shop names it where space is short.
             * @example PayFast
             */
            short_description: string;
            /**
             * @description Whether it can be removed now.
             * @example false
             */
            can_delete: boolean;
        };
        /** @description A promise to pay outside TeamUp, in cash for instance. Nothing is charged by itself. */
        PaymentMethodOffline: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 95
             */
            id: number;
            /**
             * @description Names the kind of object, the same for payment methods of all types.
             * @example payment_method
             * @constant
             */
            object: "payment_method";
            /**
             * @description Tells the payment methods apart. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "offline";
            /** @description The customer or the business that the payment method belongs to. */
            profile?: components["schemas"]["PaymentMethodProfile"];
            /**
             * @description How the shop names it in full.
             * @example Pay at the studio, Ben Lindqvist
             */
            long_description: string;
            /**
             * @description How the shop names it where space is short.
             * @example Pay at the studio
             */
            short_description: string;
            /**
             * @description Whether it can be removed now.
             * @example false
             */
            can_delete: boolean;
        };
        /** @description A PayPal account. */
        PaymentMethodPaypal: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 96
             */
            id: number;
            /**
             * @description Names the kind of object, the same for payment methods of all types.
             * @example payment_method
             * @constant
             */
            object: "payment_method";
            /**
             * @description Tells the payment methods apart. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "paypal";
            /** @description The customer or the business that the payment method belongs to. */
            profile?: components["schemas"]["PaymentMethodProfile"];
            /**
             * @description How the shop names it in full.
             * @example PayPal, Ben Lindqvist
             */
            long_description: string;
            /**
             * @description How the shop names it where space is short.
             * @example PayPal
             */
            short_description: string;
            /**
             * @description Whether it can be removed now.
             * @example false
             */
            can_delete: boolean;
            /**
             * @description The address of the PayPal account.
             * @example ben.lindqvist@example.com
             */
            email: string;
        };
        /** @description A bank account that the customer pays from directly. */
        PaymentMethodBankAccount: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 97
             */
            id: number;
            /**
             * @description Names the kind of object, the same for payment methods of all types.
             * @example payment_method
             * @constant
             */
            object: "payment_method";
            /**
             * @description Tells the payment methods apart. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "bank_account";
            /** @description The customer or the business that the payment method belongs to. */
            profile?: components["schemas"]["PaymentMethodProfile"];
            /**
             * @description How the shop names it in full.
             * @example Bank account ending 6789, Ben Lindqvist
             */
            long_description: string;
            /**
             * @description How the shop names it where space is short.
             * @example Bank account ending 6789
             */
            short_description: string;
            /**
             * @description Whether it can be removed now.
             * @example false
             */
            can_delete: boolean;
            /**
             * @description The bank.
             * @example Lantern Bank
             */
            bank_name: string;
            /**
             * @description The last four digits of the account number.
             * @example 6789
             */
            last_four: string;
        };
        /** @description Something of the customer's that can be charged. `type` tells the six kinds apart. */
        PaymentMethod: components["schemas"]["PaymentMethodMandate"] | components["schemas"]["PaymentMethodCreditCard"] | components["schemas"]["PaymentMethodPayFast"] | components["schemas"]["PaymentMethodOffline"] | components["schemas"]["PaymentMethodPaypal"] | components["schemas"]["PaymentMethodBankAccount"];
        /** @description The recurring payment behind a customer membership, charged to one payment method after one plan. */
        PaymentSubscription: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 81
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every payment subscription.
             * @example payment_subscription
             * @constant
             */
            object: "payment_subscription";
            /**
             * @description The payment plan that it follows, as an id unless expanded, or null.
             * @example 31
             * @example null
             */
            plan?: (number | null) | components["schemas"]["MembershipPaymentPlan"];
            /**
             * Format: int32
             * @description How often the charge that is due has failed and was tried again.
             * @example 0
             */
            retry_count?: number;
            /**
             * Format: date
             * @description The day of the first charge.
             * @example 2025-09-01
             */
            start_date: string;
            /**
             * Format: date
             * @description The day after which nothing is charged, null while no end is known.
             * @example null
             */
            end_date?: string | null;
            /**
             * @description What is charged, as an id unless expanded, or null where the customer has to provide another.
             * @example 91
             * @example null
             */
            payment_method: (number | null) | components["schemas"]["PaymentMethod"];
        };
        /** @description A membership in the hands of one customer, from the day it starts until it runs out or is cancelled. */
        CustomerMembership: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp. It names the purchase, not the membership that was bought.
             * @example 501
             */
            id: number;
            /**
             * @description Names the kind of object. Unlike its siblings, this word has no underscore.
             * @example customermembership
             * @constant
             */
            object: "customermembership";
            /**
             * @description The name of the membership that the customer holds.
             * @example Unlimited Monthly
             */
            name: string;
            /**
             * Format: date
             * @description The first day on which it can be used.
             * @example 2025-09-01
             */
            start_date: string;
            /**
             * Format: date
             * @description The last day on which it can be used, null for one that runs until somebody cancels it.
             * @example 2026-02-14
             * @example null
             */
            expiration_date?: string | null;
            /**
             * Format: date
             * @description The day on which it renews, null where it does not, as a pack, a term or one that is set for cancellation.
             * @example 2026-05-01
             * @example null
             */
            renewal_date: string | null;
            /**
             * @description Whether it can be used now. On `hold` it can be used again after the hold; `completed` and `cancelled` are final. A pack is completed once it is fully used, anything else once its time is over.
             * @example active
             * @enum {string}
             */
            status: "active" | "hold" | "completed" | "cancelled";
            /**
             * @description The membership that was bought, as an id unless expanded.
             * @example 42
             */
            membership: number | components["schemas"]["Membership"];
            /**
             * @description Who holds it, as an id unless expanded. Relatives with whom it is shared are not named here.
             * @example 1001
             */
            customer: number | components["schemas"]["Customer"];
            /**
             * @description The discount code that was redeemed with the purchase, as an id unless expanded, or null.
             * @example 71
             * @example null
             */
            discount_code: (number | null) | components["schemas"]["DiscountCode"];
            /** @description What this customer pays, once or in each period. It may differ from the membership's own price. */
            billed_price: components["schemas"]["Price"];
            /**
             * @description The hold that stands or is about to begin, as an id unless expanded, or null.
             * @example 61
             * @example null
             */
            active_hold: (number | null) | components["schemas"]["CustomerMembershipHold"];
            /**
             * @description The recurring payment behind it, as an id unless expanded, or null where it was paid at once.
             * @example 81
             * @example null
             */
            payment_subscription: (number | null) | components["schemas"]["PaymentSubscription"];
            /**
             * @description Whether the discount code brings the price to nothing for as long as the membership lasts.
             * @example false
             */
            discount_code_makes_free_forever: boolean;
            /**
             * @description Whether a cancellation is on its way. The status becomes `cancelled` only after the last day.
             * @example false
             */
            is_set_for_cancellation: boolean;
            /**
             * @description Why it ended or will end, absent while nobody cancelled it.
             * @example cancelled
             * @enum {string}
             */
            cancellation_reason?: "upgraded" | "cancelled" | "mistake" | "downgraded" | "no_auto_renew";
            /**
             * Format: date
             * @description The day of the next charge. Answered when `expand` names it, and absent where nothing is charged any more.
             * @example 2026-05-01
             */
            next_billing_date?: string;
        };
        /** @description One page of the studio's holds. */
        CustomerMembershipHoldPage: {
            /**
             * Format: int32
             * @description How many records there are on all pages together.
             * @example 4
             */
            count?: components["schemas"]["PageCount"];
            /**
             * Format: uri
             * @description The address of the next page with the same filters, null on the last page.
             * @example https://goteamup.com/api/v2/memberships?page=2
             * @example null
             */
            next?: components["schemas"]["PageNext"];
            /**
             * Format: uri
             * @description The address of the page before, null on the first page.
             * @example null
             * @example https://goteamup.com/api/v2/memberships?page=1
             */
            previous?: components["schemas"]["PagePrevious"];
            /** @description The holds on this page. */
            results?: components["schemas"]["CustomerMembershipHold"][];
        };
        /** @description What a hold does to the payments of a customer membership, from its first day until billing starts again. */
        CustomerMembershipHoldPaymentResolution: {
            /**
             * @description How the periods that the hold cuts into are charged. The words are TeamUp's own and none is published.
             * @example none
             */
            prorate_strategy?: string;
            /**
             * @description The billing period in which charging starts again, null where there is none.
             * @example null
             */
            reactivation_billing_period?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description What was decided about the payments that fall into the hold, null where nothing had to be. They may be credited, or the return may be charged, or neither.
             * @example null
             */
            resolution?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description The billing period in which the hold begins, null where there is none.
             * @example null
             */
            start_billing_period?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description One page of the studio's customer memberships. */
        CustomerMembershipPage: {
            /**
             * Format: int32
             * @description How many records there are on all pages together.
             * @example 4
             */
            count?: components["schemas"]["PageCount"];
            /**
             * Format: uri
             * @description The address of the next page with the same filters, null on the last page.
             * @example https://goteamup.com/api/v2/memberships?page=2
             * @example null
             */
            next?: components["schemas"]["PageNext"];
            /**
             * Format: uri
             * @description The address of the page before, null on the first page.
             * @example null
             * @example https://goteamup.com/api/v2/memberships?page=1
             */
            previous?: components["schemas"]["PagePrevious"];
            /** @description The customer memberships on this page, in the order that `sort` asks for. */
            results?: components["schemas"]["CustomerMembership"][];
        };
        /**
         * @description Ids of the customer memberships to change, all in the same way.
         * @example [
         *       501,
         *       503
         *     ]
         */
        CustomerMembershipIds: readonly number[];
        /**
         * @description A second way to name the customer memberships, which the vendor does not explain. Leave it out and send the ids.
         * @example {}
         */
        CustomerMembershipSelection: {
            [key: string]: unknown;
        };
        /** @description One and the same hold for many customer memberships. */
        CustomerMembershipHoldBulkCreate: {
            /**
             * @description Ids of the customer memberships to change, all in the same way.
             * @example [
             *       501,
             *       503
             *     ]
             */
            customermembership_ids?: components["schemas"]["CustomerMembershipIds"];
            /**
             * @description A second way to name the customer memberships, which the vendor does not explain. Leave it out and send the ids.
             * @example {}
             */
            customer_memberships?: components["schemas"]["CustomerMembershipSelection"];
            /**
             * @description Whether the hold lasts until staff end it, or until a day that is known now.
             * @example finite
             * @enum {string}
             */
            hold_type: "open_ended" | "finite";
            /**
             * Format: date
             * @description The first day of the break.
             * @example 2026-02-02
             */
            start_date: string;
            /**
             * Format: date
             * @description The last day of the break. Send it with a finite hold and leave it out with an open-ended one.
             * @example 2026-02-15
             */
            end_date?: string;
            /**
             * @description Whether the allotment of the periods that the break touches stays whole instead of shrinking with the days lost.
             * @example false
             */
            disable_prorates?: boolean;
            /**
             * @description Whether the days of the break are added to the expiration dates.
             * @example true
             */
            extend_expirations?: boolean;
        };
        /** @description One and the same change to the holds of many customer memberships. What is left out stays. */
        CustomerMembershipHoldBulkEdit: {
            /**
             * @description Ids of the customer memberships to change, all in the same way.
             * @example [
             *       501,
             *       503
             *     ]
             */
            customermembership_ids?: components["schemas"]["CustomerMembershipIds"];
            /**
             * @description A second way to name the customer memberships, which the vendor does not explain. Leave it out and send the ids.
             * @example {}
             */
            customer_memberships?: components["schemas"]["CustomerMembershipSelection"];
            /**
             * Format: date
             * @description The new first day of the break.
             * @example 2025-12-10
             */
            start_date?: string;
            /**
             * Format: date
             * @description The new last day of the break.
             * @example 2026-01-11
             */
            end_date?: string;
            /**
             * Format: int32
             * @description Days by which the break becomes longer, an alternative to a new last day.
             * @example 7
             */
            days_to_add?: number;
            /**
             * @description Whether to end the break today, whatever last day it had.
             * @example false
             */
            end_immediately?: boolean;
            /**
             * @description Whether to take the last day away, so that the break lasts until staff end it.
             * @example false
             */
            make_open_ended?: boolean;
        };
        /**
         * Format: decimal
         * @description An amount of money to write, as a decimal string in the studio's currency. It is read back as an object.
         * @example 10.99
         */
        DecimalAmount: string;
        /** @description A new price, together with the customer membership that it is for. */
        CustomerMembershipPriceBulkEdit: {
            /**
             * Format: date
             * @description The first day of the customer membership.
             * @example 2025-09-01
             */
            start_date: string;
            /**
             * Format: date
             * @description The last day of the customer membership, or null for one that runs until somebody cancels it.
             * @example null
             * @example 2026-02-14
             */
            expiration_date?: string | null;
            /**
             * Format: int64
             * @description The id of the membership that was bought.
             * @example 42
             */
            membership: number;
            /**
             * Format: int64
             * @description The id of the customer who holds it.
             * @example 1001
             */
            customer: number;
            /**
             * Format: decimal
             * @description What this customer shall pay from the next charge on.
             * @example 10.99
             */
            billed_price: components["schemas"]["DecimalAmount"];
            /**
             * Format: int64
             * @description The id of the hold that stands, or null where there is none.
             * @example null
             * @example 61
             */
            active_hold: number | null;
            /**
             * @description Why the customer membership ended, for one that did.
             * @example mistake
             * @enum {string}
             */
            cancellation_reason?: "upgraded" | "cancelled" | "mistake" | "downgraded" | "no_auto_renew";
        };
        /** @description A number of days to add to many expiration dates. */
        CustomerMembershipExpirationDateBulkExtend: {
            /**
             * @description Ids of the customer memberships to change, all in the same way.
             * @example [
             *       501,
             *       503
             *     ]
             */
            customermembership_ids?: components["schemas"]["CustomerMembershipIds"];
            /**
             * Format: int32
             * @description How many days to add to each expiration date.
             * @example 14
             */
            days: number;
            /**
             * @description A second way to name the customer memberships, which the vendor does not explain. Leave it out and send the ids.
             * @example {}
             */
            customer_memberships?: components["schemas"]["CustomerMembershipSelection"];
        };
        /** @description When a cancelled customer membership shall end. */
        CustomerMembershipCancel: {
            /**
             * Format: date
             * @description The last day to use it, in place of the one that its terms lead to. Left out, TeamUp works the day out.
             * @example 2026-01-31
             */
            forced_expiration_date?: string;
        };
        /** @description The relatives who shall use a customer membership too. */
        CustomerMembershipShare: {
            /**
             * @description Ids of the customers to share it with.
             * @example [
             *       1004
             *     ]
             */
            customers: readonly number[];
        };
        /** @description The customers to whom a request to share, or to stop sharing, applied. */
        CustomerMembershipShareResult: {
            /**
             * @description Ids of the customers concerned.
             * @example [
             *       1004
             *     ]
             */
            customers: number[];
        };
        /** @description Whether a customer membership is shared, and whether it could be. */
        CustomerMembershipShareStatus: {
            /**
             * Format: int64
             * @description The id of the customer whom the answer is about.
             * @example 1004
             */
            customer: number;
            /**
             * @description Whether this customer belongs to the holder's family, without which nothing can be shared.
             * @example true
             */
            family: boolean;
            /**
             * @description Whether this customer may use the customer membership.
             * @example false
             */
            shared: boolean;
        };
        /** @description The relatives who shall not use a customer membership any more. */
        CustomerMembershipUnshare: {
            /**
             * @description Ids of the customers to stop sharing it with.
             * @example [
             *       1004
             *     ]
             */
            customers: readonly number[];
        };
        /** @description How far an allowance shrinks because the customer was on hold for some of its days. */
        UsageProrateAdjustment: {
            /**
             * Format: int32
             * @description Days of the period on which there was no hold.
             * @example 7
             */
            active_days?: number;
            /**
             * Format: int32
             * @description Days of the period in all.
             * @example 31
             */
            total_days?: number;
            /**
             * Format: int32
             * @description What the allotment allows in a whole period.
             * @example 12
             */
            original_max_uses?: number;
            /**
             * Format: int32
             * @description What is left of that for the active days, to the nearest whole number; null where nothing is cut.
             * @example 3
             * @example null
             */
            prorated_max_uses?: number | null;
            /** @description The holds that have days in the period, each as a whole. */
            holds?: {
                /**
                 * Format: date
                 * @description The hold's first day.
                 * @example 2025-12-08
                 */
                start_date?: string;
                /**
                 * Format: date
                 * @description The hold's last day.
                 * @example 2025-12-31
                 */
                end_date?: string;
            }[];
        };
        /** @description What has been used of the limit for one offering type. */
        UsageOfferingTypeLimit: {
            /** @description The offering type concerned. */
            offering_type?: {
                /**
                 * Format: int64
                 * @description The offering type's identifier.
                 * @example 12
                 */
                id?: number;
                /**
                 * @description The offering type's name.
                 * @example Reformer Pilates
                 */
                name?: string;
            };
            /**
             * @description Whether these bookings come on top of the period's limit instead of counting towards it.
             * @example false
             */
            is_extra?: boolean;
            /**
             * Format: int32
             * @description How many bookings of this offering type the period allows after any adjustment for holds, null for any number.
             * @example 1
             * @example null
             */
            max_uses?: number | null;
            /**
             * Format: int32
             * @description How many bookings of this offering type count so far.
             * @example 1
             */
            used_count?: number;
            /**
             * Format: int32
             * @description How many bookings of this offering type are left, null for any number.
             * @example 0
             * @example null
             */
            remaining_count?: number | null;
            /**
             * @description How holds have cut the allowance for this offering type, null where none has.
             * @example null
             */
            prorate_adjustment?: components["schemas"]["UsageProrateAdjustment"] | null;
        };
        /** @description One limit of an allotment in one period, with what has been used of it. */
        UsagePeriod: {
            /**
             * Format: date
             * @description The first day of the period, null where the limit counts without one.
             * @example 2025-12-08
             * @example null
             */
            start_date?: string | null;
            /**
             * Format: date
             * @description The last day of the period, null where the limit counts without one.
             * @example 2025-12-14
             * @example null
             */
            end_date?: string | null;
            /**
             * @description The span over which the uses count, in the words of the allotment.
             * @example week
             */
            period_type?: string;
            /**
             * Format: int32
             * @description How many bookings the period allows after any adjustment for holds, null for any number.
             * @example 3
             * @example null
             */
            max_uses?: number | null;
            /**
             * Format: int32
             * @description How many bookings count towards the period so far.
             * @example 2
             */
            used_count?: number;
            /**
             * Format: int32
             * @description How many bookings are left, null for any number. A booking beyond it is refused with an error of the type `event_check_failure`.
             * @example 1
             * @example null
             */
            remaining_count?: number | null;
            /**
             * @description How holds have cut the period's allowance, null where none has.
             * @example null
             */
            prorate_adjustment?: components["schemas"]["UsageProrateAdjustment"] | null;
            /** @description The same account for single offering types inside the period, empty where none is limited on its own. */
            offering_type_limits?: components["schemas"]["UsageOfferingTypeLimit"][];
        };
        /** @description What a customer has used of the allotment, and what is left, period by period. */
        CustomerMembershipUsage: {
            /** @description One entry for each limit of the allotment, in the period that contains the date asked for. Empty where nothing is limited. */
            usage_periods?: components["schemas"]["UsagePeriod"][];
        };
        /** @description One page of the studio's memberships. */
        MembershipPage: {
            /**
             * Format: int32
             * @description How many records there are on all pages together.
             * @example 4
             */
            count?: components["schemas"]["PageCount"];
            /**
             * Format: uri
             * @description The address of the next page with the same filters, null on the last page.
             * @example https://goteamup.com/api/v2/memberships?page=2
             * @example null
             */
            next?: components["schemas"]["PageNext"];
            /**
             * Format: uri
             * @description The address of the page before, null on the first page.
             * @example null
             * @example https://goteamup.com/api/v2/memberships?page=1
             */
            previous?: components["schemas"]["PagePrevious"];
            /** @description The memberships on this page, in the order in which the shop shows them. */
            results?: components["schemas"]["Membership"][];
        };
        /** @description A pack to put on sale. What its holders may book is set afterwards, in the allotment. */
        MembershipCreatePack: {
            /**
             * @description The name that customers will see in the shop.
             * @example Ten Class Pack
             */
            name: string;
            /**
             * @description Says that this is a pack of visits. It cannot be changed later. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "pack";
            /**
             * @description The text below the name in the shop, or null for none.
             * @example Ten classes of your choice, to be used within three months of the first.
             * @example null
             */
            description?: string | null;
            /**
             * Format: int64
             * @description The id of the category under which the shop will list it.
             * @example 6
             */
            category: number;
            /**
             * @description Whether it can be bought as soon as it is complete.
             * @default true
             * @example true
             */
            for_sale?: boolean;
            /**
             * @description Whether a customer may buy it more than once.
             * @example true
             */
            allow_repeat_purchases: boolean;
            /**
             * @description Whether customers see it in the shop.
             * @example true
             */
            visible_to_customers: boolean;
            /**
             * @description Whether staff alone can sell it.
             * @example false
             */
            purchasable_only_by_provider: boolean;
            /**
             * @description Whether it is an offer for people who never bought before.
             * @example false
             */
            new_customers_only: boolean;
            /**
             * Format: decimal
             * @description What the pack costs.
             * @example 10.99
             */
            one_time_fee: components["schemas"]["DecimalAmount"];
            /**
             * @description Whether the time starts with the first booking instead of the purchase.
             * @default false
             * @example true
             */
            begin_on_first_registration?: boolean;
            /**
             * Format: int32
             * @description How long it lasts, in the unit beside it. Leave it out where fixed dates say so.
             * @example 3
             */
            duration?: number;
            /**
             * @description The unit in which the duration counts.
             * @default days
             * @example months
             * @enum {string}
             */
            duration_unit?: "days" | "weeks" | "months";
            /**
             * Format: date
             * @description The first day, where everybody has the same dates.
             * @example 2026-01-05
             * @example null
             */
            start_date?: string | null;
            /**
             * Format: date
             * @description The last day, where everybody has the same dates.
             * @example 2026-03-29
             * @example null
             */
            expiration_date?: string | null;
        };
        /** @description A prepaid plan to put on sale. Give it either a duration or fixed dates. */
        MembershipCreatePrepaidPlan: {
            /**
             * @description The name that customers will see in the shop.
             * @example Winter Term
             */
            name: string;
            /**
             * @description Says that this is a prepaid plan, paid at once for a span of time. It cannot be changed later. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "prepaid_plan";
            /**
             * @description The text below the name in the shop, or null for none.
             * @example Twelve weeks of classes from January to March, paid at once.
             * @example null
             */
            description?: string | null;
            /**
             * Format: int64
             * @description The id of the category under which the shop will list it.
             * @example 6
             */
            category: number;
            /**
             * @description Whether it can be bought as soon as it is complete.
             * @default true
             * @example true
             */
            for_sale?: boolean;
            /**
             * @description Whether a customer may buy it more than once.
             * @example false
             */
            allow_repeat_purchases: boolean;
            /**
             * @description Whether customers see it in the shop.
             * @example true
             */
            visible_to_customers: boolean;
            /**
             * @description Whether staff alone can sell it.
             * @example false
             */
            purchasable_only_by_provider: boolean;
            /**
             * @description Whether it is an offer for people who never bought before.
             * @example false
             */
            new_customers_only: boolean;
            /**
             * Format: decimal
             * @description What the whole span costs.
             * @example 10.99
             */
            one_time_fee: components["schemas"]["DecimalAmount"];
            /**
             * @description Whether the time starts with the first booking instead of the purchase.
             * @default false
             * @example false
             */
            begin_on_first_registration?: boolean;
            /**
             * Format: int32
             * @description How long it lasts, in the unit beside it. Leave it out where fixed dates say so.
             * @example 12
             */
            duration?: number;
            /**
             * @description The unit in which the duration counts.
             * @default days
             * @example weeks
             * @enum {string}
             */
            duration_unit?: "days" | "weeks" | "months";
            /**
             * Format: date
             * @description The first day, where everybody has the same dates.
             * @example 2026-01-05
             * @example null
             */
            start_date?: string | null;
            /**
             * Format: date
             * @description The last day, where everybody has the same dates.
             * @example 2026-03-29
             * @example null
             */
            expiration_date?: string | null;
            /**
             * @description Whether somebody who joins late between fixed dates pays only for what is left.
             * @default false
             * @example true
             */
            use_prorate?: boolean;
        };
        /** @description A recurring plan to start. It stays a draft until it has a payment plan, which carries the price. */
        MembershipCreateRecurringPlan: {
            /**
             * @description The name that customers will see in the shop.
             * @example Unlimited Monthly
             */
            name: string;
            /**
             * @description Says that this is a recurring plan, paid period by period through its payment plans. It cannot be changed later. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "recurring_plan";
            /**
             * @description The text below the name in the shop, or null for none.
             * @example As many classes as you like, every month.
             * @example null
             */
            description?: string | null;
            /**
             * Format: int64
             * @description The id of the category under which the shop will list it.
             * @example 5
             */
            category: number;
            /**
             * @description Whether it can be bought as soon as it is complete.
             * @default true
             * @example true
             */
            for_sale?: boolean;
            /**
             * @description Whether a customer may buy it more than once.
             * @example false
             */
            allow_repeat_purchases: boolean;
            /**
             * @description Whether customers see it in the shop.
             * @example true
             */
            visible_to_customers: boolean;
            /**
             * @description Whether staff alone can sell it.
             * @example false
             */
            purchasable_only_by_provider: boolean;
            /**
             * @description Whether it is an offer for people who never bought before.
             * @example false
             */
            new_customers_only: boolean;
        };
        /** @description A membership to create, in the form that its type asks for. */
        MembershipCreate: components["schemas"]["MembershipCreatePack"] | components["schemas"]["MembershipCreatePrepaidPlan"] | components["schemas"]["MembershipCreateRecurringPlan"];
        /** @description A new order. Records that are not named keep their places behind those that are. */
        OrderingPatch: {
            /**
             * @description The ids in the order wanted, first to last. Left out, nothing changes.
             * @example [
             *       43,
             *       42,
             *       44
             *     ]
             */
            ordering?: readonly number[];
        };
        /** @description A plain acknowledgement. The changed resource is not answered; read it again to see the effect. */
        StatusResult: {
            /**
             * @description Always `OK`; a failure comes as an error instead.
             * @example OK
             * @constant
             * @enum {string}
             */
            status: "OK";
            /**
             * @description A remark for people, where there is one.
             * @example null
             */
            detail: string | null;
        };
        /** @description The whole pack as it shall be. Customers who hold it keep what they bought. */
        MembershipUpdatePack: {
            /**
             * @description The name that customers see in the shop.
             * @example Ten Class Pack
             */
            name: string;
            /**
             * @description The membership's type, which must be the one it has. It may be left out.
             * @example pack
             * @enum {string}
             */
            type?: "pack";
            /**
             * @description The text below the name in the shop, or null for none. Left out, it stays.
             * @example Ten classes of your choice, to be used within three months of the first.
             * @example null
             */
            description?: string | null;
            /**
             * Format: int64
             * @description The id of the category under which the shop lists it.
             * @example 6
             */
            category: number;
            /**
             * @description Whether it can be bought. Left out, it is put on sale. Holders keep it either way.
             * @default true
             * @example true
             */
            for_sale?: boolean;
            /**
             * @description Whether a customer may buy it more than once.
             * @example true
             */
            allow_repeat_purchases: boolean;
            /**
             * @description Whether customers see it in the shop.
             * @example true
             */
            visible_to_customers: boolean;
            /**
             * @description Whether staff alone can sell it.
             * @example false
             */
            purchasable_only_by_provider: boolean;
            /**
             * @description Whether it is an offer for people who never bought before.
             * @example false
             */
            new_customers_only: boolean;
            /**
             * Format: decimal
             * @description What the pack costs.
             * @example 10.99
             */
            one_time_fee: components["schemas"]["DecimalAmount"];
            /**
             * @description Whether the time starts with the first booking instead of the purchase.
             * @default false
             * @example true
             */
            begin_on_first_registration?: boolean;
            /**
             * Format: int32
             * @description How long it lasts, in the unit beside it. Left out, it stays.
             * @example 3
             */
            duration?: number;
            /**
             * @description The unit in which the duration counts. Left out, it becomes days.
             * @default days
             * @example months
             * @enum {string}
             */
            duration_unit?: "days" | "weeks" | "months";
            /**
             * Format: date
             * @description The first day, where everybody has the same dates.
             * @example 2026-01-05
             * @example null
             */
            start_date?: string | null;
            /**
             * Format: date
             * @description The last day, where everybody has the same dates.
             * @example 2026-03-29
             * @example null
             */
            expiration_date?: string | null;
        };
        /** @description The whole prepaid plan as it shall be. Customers who hold it keep the dates they bought. */
        MembershipUpdatePrepaidPlan: {
            /**
             * @description The name that customers see in the shop.
             * @example Winter Term
             */
            name: string;
            /**
             * @description The membership's type, which must be the one it has. It may be left out.
             * @example prepaid_plan
             * @enum {string}
             */
            type?: "prepaid_plan";
            /**
             * @description The text below the name in the shop, or null for none. Left out, it stays.
             * @example Twelve weeks of classes from January to March, paid at once.
             * @example null
             */
            description?: string | null;
            /**
             * Format: int64
             * @description The id of the category under which the shop lists it.
             * @example 6
             */
            category: number;
            /**
             * @description Whether it can be bought. Left out, it is put on sale. Holders keep it either way.
             * @default true
             * @example true
             */
            for_sale?: boolean;
            /**
             * @description Whether a customer may buy it more than once.
             * @example false
             */
            allow_repeat_purchases: boolean;
            /**
             * @description Whether customers see it in the shop.
             * @example true
             */
            visible_to_customers: boolean;
            /**
             * @description Whether staff alone can sell it.
             * @example false
             */
            purchasable_only_by_provider: boolean;
            /**
             * @description Whether it is an offer for people who never bought before.
             * @example false
             */
            new_customers_only: boolean;
            /**
             * Format: decimal
             * @description What the whole span costs.
             * @example 10.99
             */
            one_time_fee: components["schemas"]["DecimalAmount"];
            /**
             * @description Whether the time starts with the first booking instead of the purchase.
             * @default false
             * @example false
             */
            begin_on_first_registration?: boolean;
            /**
             * Format: int32
             * @description How long it lasts, in the unit beside it. Left out, it stays.
             * @example 12
             */
            duration?: number;
            /**
             * @description The unit in which the duration counts. Left out, it becomes days.
             * @default days
             * @example weeks
             * @enum {string}
             */
            duration_unit?: "days" | "weeks" | "months";
            /**
             * Format: date
             * @description The first day, where everybody has the same dates.
             * @example 2026-01-05
             * @example null
             */
            start_date?: string | null;
            /**
             * Format: date
             * @description The last day, where everybody has the same dates.
             * @example 2026-03-29
             * @example null
             */
            expiration_date?: string | null;
            /**
             * @description Whether somebody who joins late between fixed dates pays only for what is left.
             * @default false
             * @example true
             */
            use_prorate?: boolean;
        };
        /** @description The whole recurring plan as it shall be. Prices are changed in its payment plans. */
        MembershipUpdateRecurringPlan: {
            /**
             * @description The name that customers see in the shop.
             * @example Unlimited Monthly
             */
            name: string;
            /**
             * @description The membership's type, which must be the one it has. It may be left out.
             * @example recurring_plan
             * @enum {string}
             */
            type?: "recurring_plan";
            /**
             * @description The text below the name in the shop, or null for none. Left out, it stays.
             * @example As many classes as you like, every month.
             * @example null
             */
            description?: string | null;
            /**
             * Format: int64
             * @description The id of the category under which the shop lists it.
             * @example 5
             */
            category: number;
            /**
             * @description Whether it can be bought. Left out, it is put on sale. Holders keep it either way.
             * @default true
             * @example true
             */
            for_sale?: boolean;
            /**
             * @description Whether a customer may buy it more than once.
             * @example false
             */
            allow_repeat_purchases: boolean;
            /**
             * @description Whether customers see it in the shop.
             * @example true
             */
            visible_to_customers: boolean;
            /**
             * @description Whether staff alone can sell it.
             * @example false
             */
            purchasable_only_by_provider: boolean;
            /**
             * @description Whether it is an offer for people who never bought before.
             * @example false
             */
            new_customers_only: boolean;
        };
        /** @description The whole membership as it shall be, in the form that its type asks for. Send no fields that belong to another type. */
        MembershipUpdate: components["schemas"]["MembershipUpdatePack"] | components["schemas"]["MembershipUpdatePrepaidPlan"] | components["schemas"]["MembershipUpdateRecurringPlan"];
        /**
         * @description The span over which the uses count, `lifetime` for the whole membership.
         * @example week
         * @enum {string}
         */
        AllotmentPeriod: "day" | "week" | "month" | "year" | "lifetime";
        /**
         * @description What is booked: a single event, a class or a course.
         * @example class
         * @enum {string}
         */
        OfferingTypeKind: "event" | "class" | "course";
        /** @description How many of the bookings may go to one offering type. */
        AllotmentOfferingTypeLimit: {
            /**
             * Format: int32
             * @description How many bookings of this offering type the span allows.
             * @example 1
             */
            max_uses: number;
            /**
             * @description Whether these bookings come on top of the span's limit instead of counting towards it.
             * @example false
             */
            is_extra: boolean;
            /**
             * @description Whether none at all may be allowed, which shuts the offering type out. Answered only; it cannot be written.
             * @example false
             */
            allow_zero: boolean;
            /** @description The offering type concerned. */
            offering_type: {
                /**
                 * Format: int64
                 * @description The offering type's identifier.
                 * @example 12
                 */
                id?: number;
                /**
                 * @description The offering type's name.
                 * @example Reformer Pilates
                 */
                name?: string;
            };
        };
        /** @description How many bookings of one kind a span of time allows. */
        AllotmentPeriodLimit: {
            /**
             * Format: int32
             * @description How many bookings the span allows.
             * @example 3
             */
            max_uses: number;
            /**
             * @description The span over which the uses count, `lifetime` for the whole membership.
             * @example week
             */
            period: components["schemas"]["AllotmentPeriod"];
            /**
             * @description What is booked: a single event, a class or a course.
             * @example class
             */
            type: components["schemas"]["OfferingTypeKind"];
            /** @description Limits for single offering types inside this one, empty where there are none. */
            offering_type_limits: components["schemas"]["AllotmentOfferingTypeLimit"][];
        };
        /** @description What the holders of a membership may book, and how often. */
        MembershipAllotment: {
            /**
             * @description Whether a booking that the customer did not turn up for gives the use back.
             * @example false
             */
            ignore_no_shows: boolean;
            /** @description The limits; a booking must satisfy all that fit it. An empty list allows any number. */
            period_limits: components["schemas"]["AllotmentPeriodLimit"][];
            /**
             * @description The kinds of offering that the membership pays for.
             * @example [
             *       "class"
             *     ]
             */
            types: components["schemas"]["OfferingTypeKind"][];
        };
        /** @description A limit to set for one offering type. */
        AllotmentOfferingTypeLimitUpdate: {
            /**
             * Format: int64
             * @description The id of the offering type. It is answered as an object with its name.
             * @example 12
             */
            offering_type: number;
            /**
             * Format: int32
             * @description How many bookings of this offering type the span shall allow.
             * @example 1
             */
            max_uses: number;
            /**
             * @description Whether these bookings shall come on top of the span's limit.
             * @example false
             */
            is_extra: boolean;
        };
        /** @description A limit to set for one kind of booking over a span of time. */
        AllotmentPeriodLimitUpdate: {
            /**
             * Format: int32
             * @description How many bookings the span shall allow.
             * @example 3
             */
            max_uses: number;
            /**
             * @description The span over which the uses count, `lifetime` for the whole membership.
             * @example week
             */
            period: components["schemas"]["AllotmentPeriod"];
            /**
             * @description What is booked: a single event, a class or a course.
             * @example class
             */
            type: components["schemas"]["OfferingTypeKind"];
            /** @description Limits for single offering types inside this one. Needed, if only as an empty list. */
            offering_type_limits: readonly components["schemas"]["AllotmentOfferingTypeLimitUpdate"][];
        };
        /** @description The whole allotment as it shall be. What is not in it is gone afterwards. */
        MembershipAllotmentUpdate: {
            /**
             * @description Whether a booking that the customer did not turn up for gives the use back. Left out, it does not.
             * @default false
             * @example false
             */
            ignore_no_shows?: boolean;
            /**
             * @description The kinds of offering that the membership pays for, at least one.
             * @example [
             *       "class"
             *     ]
             */
            types: readonly components["schemas"]["OfferingTypeKind"][];
            /** @description The limits that replace the former ones. An empty list allows any number of bookings. */
            period_limits: readonly components["schemas"]["AllotmentPeriodLimitUpdate"][];
        };
        /** @description A purchase to prepare for one customer. */
        MembershipPurchaseCreate: {
            /**
             * Format: uri
             * @description Where the customer's browser goes once the purchase is done or given up.
             * @example https://northlight.example.com/welcome
             */
            return_to: string;
            /**
             * Format: int64
             * @description The id of the customer who will hold the membership.
             * @example 1002
             */
            customer: number;
            /**
             * Format: int64
             * @description The id of the payment plan. A recurring plan cannot be bought without one; the other types have none.
             * @example 31
             * @example null
             */
            payment_plan?: number | null;
            /**
             * Format: int64
             * @description The id of an event to book in the same go, usually one that the new membership opens.
             * @example null
             */
            event?: number | null;
            /**
             * @description An appointment slot to reserve in the same go.
             * @example null
             */
            appointment_slot?: string | null;
        };
        /** @description A purchase that waits for the customer. */
        MembershipPurchase: {
            /**
             * Format: uri
             * @description The page to send the customer to. It belongs to this customer and this purchase alone.
             * @example https://goteamup.com/p/1-northlight-studio/purchase/6f1c2d9e
             */
            next_url: string;
            /**
             * Format: date-time
             * @description When the page stops working. After that, prepare a new purchase.
             * @example 2026-04-15T10:30:00Z
             */
            expires_at: string;
        };
        /** @description A heading under which the shop lists memberships. */
        MembershipCategory: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 5
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every category.
             * @example membership_category
             * @constant
             */
            object: "membership_category";
            /**
             * @description The heading as customers read it.
             * @example Unlimited
             */
            name: string;
            /**
             * Format: int32
             * @description The place among the categories, lowest first.
             * @example 1
             */
            order?: number;
        };
        /** @description One page of membership categories. */
        MembershipCategoryPage: {
            /**
             * Format: int32
             * @description How many records there are on all pages together.
             * @example 4
             */
            count?: components["schemas"]["PageCount"];
            /**
             * Format: uri
             * @description The address of the next page with the same filters, null on the last page.
             * @example https://goteamup.com/api/v2/memberships?page=2
             * @example null
             */
            next?: components["schemas"]["PageNext"];
            /**
             * Format: uri
             * @description The address of the page before, null on the first page.
             * @example null
             * @example https://goteamup.com/api/v2/memberships?page=1
             */
            previous?: components["schemas"]["PagePrevious"];
            /** @description The categories on this page, by their place in the shop. */
            results?: components["schemas"]["MembershipCategory"][];
        };
        /** @description A category to add. */
        MembershipCategoryCreate: {
            /**
             * @description A business. Leave it out; the request already names its business in the token or in a header.
             * @example null
             */
            provider?: string | null;
            /**
             * @description The heading as customers will read it.
             * @example Workshops
             */
            name: string;
            /**
             * Format: int32
             * @description The place among the categories, lowest first. Where the category comes without it is not documented.
             * @example 3
             */
            order?: number;
        };
        /** @description The whole category as it shall be. */
        MembershipCategoryUpdate: {
            /**
             * @description The heading as customers shall read it.
             * @example Workshops
             */
            name: string;
            /**
             * Format: int32
             * @description The place among the categories, lowest first. To move several at once, reorder them instead.
             * @example 3
             */
            order?: number;
        };
        /** @description What shall change about a category. Fields that are left out stay as they are. */
        MembershipCategoryPatch: {
            /**
             * @description The new heading.
             * @example Workshops
             */
            name?: string;
            /**
             * Format: int32
             * @description The new place among the categories, lowest first.
             * @example 3
             */
            order?: number;
        };
        /** @description One page of payment plans. */
        MembershipPaymentPlanPage: {
            /**
             * Format: int32
             * @description How many records there are on all pages together.
             * @example 4
             */
            count?: components["schemas"]["PageCount"];
            /**
             * Format: uri
             * @description The address of the next page with the same filters, null on the last page.
             * @example https://goteamup.com/api/v2/memberships?page=2
             * @example null
             */
            next?: components["schemas"]["PageNext"];
            /**
             * Format: uri
             * @description The address of the page before, null on the first page.
             * @example null
             * @example https://goteamup.com/api/v2/memberships?page=1
             */
            previous?: components["schemas"]["PagePrevious"];
            /** @description The payment plans on this page, of one membership or of all. */
            results?: components["schemas"]["MembershipPaymentPlan"][];
        };
        /** @description A payment plan to add to a recurring plan. Rhythm and commitment cannot be changed later. */
        MembershipPaymentPlanCreate: {
            /**
             * Format: int64
             * @description The id of the recurring plan to pay for.
             * @example 45
             */
            membership: number;
            /**
             * Format: decimal
             * @description What one billing period will cost.
             * @example 10.99
             */
            price: components["schemas"]["DecimalAmount"];
            /**
             * Format: int32
             * @description How many months or weeks shall make one billing period.
             * @example 1
             */
            billing_period_length: number;
            /**
             * @description The unit in which billing periods count.
             * @example months
             */
            billing_period_unit: components["schemas"]["BillingPeriodUnit"];
            /**
             * Format: int32
             * @description How many periods a buyer shall commit to. Null or left out, there is no commitment.
             * @example 12
             * @example null
             */
            committed_billing_periods?: number | null;
            /**
             * Format: int32
             * @description The day of the month on which to bill everybody, for periods in months. Left out, each customer is billed from the day of purchase.
             * @example 1
             */
            fixed_billing_day_of_month?: number;
            /**
             * @description The day of the week on which to bill everybody, for periods in weeks.
             * @example monday
             */
            fixed_billing_day_of_week?: components["schemas"]["Weekday"];
            /**
             * @description What follows when the commitment has run out: the membership ends, the same commitment begins again, or billing goes on from period to period.
             * @default continue_by_period
             * @example continue_by_period
             */
            commitment_expiration_scheme?: components["schemas"]["CommitmentExpirationScheme"];
            /**
             * Format: int32
             * @description How many days before the next bill a customer must give notice. Null or left out, none.
             * @example 30
             * @example null
             */
            cancellation_notice_days?: number | null;
        };
        /** @description The parts of a payment plan that can change, all three of them. */
        MembershipPaymentPlanUpdate: {
            /**
             * Format: int32
             * @description How many days before the next bill a customer shall give notice, or null for none.
             * @example 14
             * @example null
             */
            cancellation_notice_days: number | null;
            /**
             * Format: decimal
             * @description What one billing period shall cost.
             * @example 10.99
             */
            price: components["schemas"]["DecimalAmount"];
            /**
             * @description Whether the plan can be chosen by new buyers. Customers who pay by it go on either way.
             * @example for_sale
             */
            status: components["schemas"]["MembershipPaymentPlanStatus"];
        };
        /** @description What shall change about a payment plan. Fields that are left out stay as they are. */
        MembershipPaymentPlanPatch: {
            /**
             * Format: int32
             * @description The new notice in days, or null for none.
             * @example 14
             * @example null
             */
            cancellation_notice_days?: number | null;
            /**
             * Format: decimal
             * @description The new price of one billing period.
             * @example 10.99
             */
            price?: components["schemas"]["DecimalAmount"];
            /**
             * @description Whether the plan can be chosen by new buyers. Customers who pay by it go on either way.
             * @example for_sale
             */
            status?: components["schemas"]["MembershipPaymentPlanStatus"];
        };
        /** @description A placeholder that is replaced by a value of the customer, the booking or the penalty when an e-mail is sent. */
        TemplateVariable: {
            /**
             * @description The word to put into the template.
             * @example customer_first_name
             */
            name?: string;
            /**
             * @description What the value is, in words for staff.
             * @example First name of the customer
             */
            description?: string;
            /**
             * @description A value as it may come out, for a preview.
             * @example Ada
             */
            sample_value?: string;
        };
        /** @description What penalty messages can be made of, the same for all messages of a business. */
        MembershipPenaltyNotificationType: {
            /** @description The variables that subject and text may use. */
            template_variables?: components["schemas"]["TemplateVariable"][];
            /**
             * @description Whether the business may have more than one message of this type.
             * @example true
             */
            multiple_messages_allowed?: boolean;
        };
        /** @description Subject and text of an e-mail, with variables that TeamUp fills in when it sends one. */
        PenaltyEmailTemplate: {
            /**
             * @description The subject line.
             * @example Your late cancel at Northlight Studio
             */
            subject: string;
            /**
             * @description The text of the e-mail.
             * @example Hello {{ customer_first_name }}, you cancelled after the deadline.
             */
            body: string;
        };
        /**
         * @description What a penalty message reacts to: an infraction that is still free of charge, or one that brings a penalty.
         * @example penalty
         * @enum {string}
         */
        PenaltyTriggerType: "non_penalized_infraction" | "penalty";
        /**
         * @description Whether a penalty system is in use.
         * @example active
         * @enum {string}
         */
        MembershipPenaltySystemStatus: "active" | "archived";
        /** @description When a penalty falls due, and what it costs. */
        PenaltyRule: {
            /** @description What each penalty costs the customer. */
            price: components["schemas"]["Price"];
            /**
             * Format: int32
             * @description How many infractions within the window lead to a penalty. Each counts towards one penalty of the rule.
             * @example 3
             */
            max_infractions: number;
            /**
             * Format: int32
             * @description The length of the rolling window in days, counted back from the latest infraction.
             * @example 30
             */
            days: number;
        };
        /** @description Rules that charge customers who cancel late or do not appear, and the memberships that they watch. */
        MembershipPenaltySystem: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 7
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every penalty system.
             * @example membership_penalty_system
             * @constant
             */
            object: "membership_penalty_system";
            /**
             * @description The memberships whose holders the rules apply to, as ids unless expanded.
             * @example [
             *       42
             *     ]
             */
            memberships: number[] | components["schemas"]["Membership"][];
            /**
             * @description What staff call the system.
             * @example Late cancels and no-shows
             */
            name: string;
            /**
             * @description Whether the system is in use. An archived one is kept for the record.
             * @example active
             */
            status: components["schemas"]["MembershipPenaltySystemStatus"];
            /** @description Applies to customers who neither came nor cancelled. Absent where no such rule is set. */
            no_show_rule?: components["schemas"]["PenaltyRule"];
            /** @description Applies to customers who cancelled after the deadline. Absent where no such rule is set. */
            late_cancel_rule?: components["schemas"]["PenaltyRule"];
            /** @description Counts late cancels and no-shows together. Absent where no such rule is set. */
            late_cancel_or_no_show_rule?: components["schemas"]["PenaltyRule"];
            /**
             * Format: int32
             * @description Days between a penalty and its charge.
             * @example 2
             */
            deferred_charge_days: number;
            /**
             * Format: date-time
             * @description When the system was archived, null while it is active.
             * @example 2025-11-03T09:30:00Z
             * @example null
             */
            archived_at: string | null;
        };
        /** @description An e-mail that goes to a customer after an infraction, and the penalty systems on whose behalf it is sent. */
        MembershipPenaltyMessage: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp. In an address it is written as text.
             * @example 71
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every penalty message.
             * @example membership_penalty_message
             * @constant
             */
            object: "membership_penalty_message";
            /** @description The e-mail as it stands, its variables not yet filled in. */
            email_template: components["schemas"]["PenaltyEmailTemplate"];
            /**
             * @description The event that sends the e-mail.
             * @example penalty
             */
            trigger_type: components["schemas"]["PenaltyTriggerType"];
            /**
             * @description The penalty systems whose infractions send the e-mail, as ids unless expanded.
             * @example [
             *       7
             *     ]
             */
            penalty_systems: number[] | components["schemas"]["MembershipPenaltySystem"][];
        };
        /** @description One page of the studio's penalty messages. */
        MembershipPenaltyMessagePage: {
            /**
             * Format: int32
             * @description How many records there are on all pages together.
             * @example 4
             */
            count?: components["schemas"]["PageCount"];
            /**
             * Format: uri
             * @description The address of the next page with the same filters, null on the last page.
             * @example https://goteamup.com/api/v2/memberships?page=2
             * @example null
             */
            next?: components["schemas"]["PageNext"];
            /**
             * Format: uri
             * @description The address of the page before, null on the first page.
             * @example null
             * @example https://goteamup.com/api/v2/memberships?page=1
             */
            previous?: components["schemas"]["PagePrevious"];
            /** @description The messages on this page. No order is documented. */
            results?: components["schemas"]["MembershipPenaltyMessage"][];
        };
        /** @description The e-mail to send. Both members are needed, also when only one changes. */
        PenaltyEmailTemplateUpdate: {
            /**
             * @description The subject line. Variables of the notification type may stand in it.
             * @example Your late cancel at Northlight Studio
             */
            subject: string;
            /**
             * @description The text of the e-mail, with the variables that the notification type lists.
             * @example Hello {{ customer_first_name }}, you cancelled after the deadline.
             */
            body: string;
        };
        /** @description A message to set up. */
        MembershipPenaltyMessageCreate: {
            /** @description The e-mail that customers will get. */
            email_template: components["schemas"]["PenaltyEmailTemplateUpdate"];
            /**
             * @description The event that shall send the e-mail.
             * @example penalty
             */
            trigger_type: components["schemas"]["PenaltyTriggerType"];
            /**
             * @description Ids of the penalty systems whose infractions shall send the e-mail.
             * @example [
             *       7
             *     ]
             */
            penalty_systems: readonly number[];
        };
        /** @description The whole message as it shall be. */
        MembershipPenaltyMessageUpdate: {
            /** @description The e-mail that customers get from now on. */
            email_template: components["schemas"]["PenaltyEmailTemplateUpdate"];
            /**
             * @description The event that sends the e-mail from now on.
             * @example penalty
             */
            trigger_type: components["schemas"]["PenaltyTriggerType"];
            /**
             * @description Ids of the penalty systems whose infractions send the e-mail. The list replaces the former one.
             * @example [
             *       7
             *     ]
             */
            penalty_systems: readonly number[];
        };
        /** @description The parts of a message to change. What is left out stays as it is, and a template is sent whole. */
        MembershipPenaltyMessagePatch: {
            /** @description The new e-mail, subject and text together. */
            email_template?: components["schemas"]["PenaltyEmailTemplateUpdate"];
            /**
             * @description The event to react to instead.
             * @example penalty
             */
            trigger_type?: components["schemas"]["PenaltyTriggerType"];
            /**
             * @description Ids of all the penalty systems that shall send the e-mail from now on.
             * @example [
             *       7
             *     ]
             */
            penalty_systems?: readonly number[];
        };
        /** @description One page of the studio's penalty systems. */
        MembershipPenaltySystemPage: {
            /**
             * Format: int32
             * @description How many records there are on all pages together.
             * @example 4
             */
            count?: components["schemas"]["PageCount"];
            /**
             * Format: uri
             * @description The address of the next page with the same filters, null on the last page.
             * @example https://goteamup.com/api/v2/memberships?page=2
             * @example null
             */
            next?: components["schemas"]["PageNext"];
            /**
             * Format: uri
             * @description The address of the page before, null on the first page.
             * @example null
             * @example https://goteamup.com/api/v2/memberships?page=1
             */
            previous?: components["schemas"]["PagePrevious"];
            /** @description The penalty systems on this page. No order is documented. */
            results?: components["schemas"]["MembershipPenaltySystem"][];
        };
        /** @description A penalty rule to set. All three members are needed, also when only one changes. */
        PenaltyRuleUpdate: {
            /**
             * Format: decimal
             * @description What each penalty will cost the customer.
             * @example 10.99
             */
            price: components["schemas"]["DecimalAmount"];
            /**
             * Format: int32
             * @description How many infractions within the window will lead to a penalty.
             * @example 3
             */
            max_infractions: number;
            /**
             * Format: int32
             * @description The length of the rolling window in days. Shorter than five is refused.
             * @example 30
             */
            days: number;
        };
        /** @description A penalty system to set up. */
        MembershipPenaltySystemCreate: {
            /**
             * @description What staff shall call the system.
             * @example Late cancels and no-shows
             */
            name: string;
            /**
             * @description Ids of the memberships whose holders the rules will apply to. A membership names one system at most.
             * @example [
             *       42
             *     ]
             */
            memberships: readonly number[];
            /**
             * @description Whether to start in use or archived. Left out, the system is active.
             * @example active
             */
            status?: components["schemas"]["MembershipPenaltySystemStatus"];
            /**
             * @description The rule for customers who neither came nor cancelled, or null to have none.
             * @example {
             *       "price": "5.00",
             *       "max_infractions": 2,
             *       "days": 14
             *     }
             */
            no_show_rule?: components["schemas"]["PenaltyRuleUpdate"] | null;
            /**
             * @description The rule for customers who cancelled after the deadline, or null to have none.
             * @example {
             *       "price": "10.99",
             *       "max_infractions": 3,
             *       "days": 30
             *     }
             */
            late_cancel_rule?: components["schemas"]["PenaltyRuleUpdate"] | null;
            /**
             * @description The rule that counts late cancels and no-shows together, or null to have none.
             * @example null
             */
            late_cancel_or_no_show_rule?: components["schemas"]["PenaltyRuleUpdate"] | null;
            /**
             * Format: int32
             * @description Days to wait between a penalty and its charge.
             * @default 1
             * @example 2
             */
            deferred_charge_days?: number;
        };
        /** @description The whole penalty system as it shall be. A rule that is left out is kept as it is; null removes it. */
        MembershipPenaltySystemUpdate: {
            /**
             * @description What staff call the system.
             * @example Late cancels and no-shows
             */
            name: string;
            /**
             * @description Ids of the memberships whose holders the rules apply to. The list replaces the former one.
             * @example [
             *       42
             *     ]
             */
            memberships: readonly number[];
            /**
             * @description Archive the system, or take it up again. Left out, the status stays.
             * @example active
             */
            status?: components["schemas"]["MembershipPenaltySystemStatus"];
            /**
             * @description The rule for customers who neither came nor cancelled, or null to have none.
             * @example null
             */
            no_show_rule?: components["schemas"]["PenaltyRuleUpdate"] | null;
            /**
             * @description The rule for customers who cancelled after the deadline, or null to have none.
             * @example {
             *       "price": "10.99",
             *       "max_infractions": 3,
             *       "days": 30
             *     }
             */
            late_cancel_rule?: components["schemas"]["PenaltyRuleUpdate"] | null;
            /**
             * @description The rule that counts late cancels and no-shows together, or null to have none.
             * @example null
             */
            late_cancel_or_no_show_rule?: components["schemas"]["PenaltyRuleUpdate"] | null;
            /**
             * Format: int32
             * @description Days to wait between a penalty and its charge. Left out, it becomes one day again.
             * @default 1
             * @example 2
             */
            deferred_charge_days?: number;
        };
        /** @description The parts of a penalty system to change. What is left out stays as it is; a rule that is sent is sent whole, and null removes it. */
        MembershipPenaltySystemPatch: {
            /**
             * @description The new name.
             * @example Late cancels and no-shows
             */
            name?: string;
            /**
             * @description Ids of the memberships to watch from now on, all of them; the list replaces the former one.
             * @example [
             *       42
             *     ]
             */
            memberships?: readonly number[];
            /**
             * @description Archive the system, or take it up again.
             * @example active
             */
            status?: components["schemas"]["MembershipPenaltySystemStatus"];
            /**
             * @description The rule for customers who neither came nor cancelled, or null to drop it.
             * @example null
             */
            no_show_rule?: components["schemas"]["PenaltyRuleUpdate"] | null;
            /**
             * @description The rule for customers who cancelled after the deadline, or null to drop it.
             * @example {
             *       "price": "10.99",
             *       "max_infractions": 3,
             *       "days": 30
             *     }
             */
            late_cancel_rule?: components["schemas"]["PenaltyRuleUpdate"] | null;
            /**
             * @description The rule that counts late cancels and no-shows together, or null to drop it.
             * @example null
             */
            late_cancel_or_no_show_rule?: components["schemas"]["PenaltyRuleUpdate"] | null;
            /**
             * Format: int32
             * @description Days to wait between a penalty and its charge from now on.
             * @default 1
             * @example 2
             */
            deferred_charge_days?: number;
        };
        /** @description A heading that groups offering types for customers. */
        OfferingTypeCategory: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 15
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every category of offering types.
             * @example offering_type_category
             * @constant
             */
            object: "offering_type_category";
            /**
             * @description The heading as customers read it.
             * @example Yoga
             */
            name: string;
            /**
             * @description A picture for the heading, or null.
             * @example null
             */
            image: components["schemas"]["ImageReference"] | null;
        };
        /** @description A span of time within one day. */
        TimeRange: {
            /**
             * Format: time
             * @description When it begins.
             * @example 09:00:00Z
             */
            start: string;
            /**
             * Format: time
             * @description When it ends, on the same day.
             * @example 12:30:00Z
             */
            end: string;
        };
        /** @description The hours of the week in which an instructor can be booked. */
        InstructorAvailabilitySchedule: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 411
             */
            id: number;
            /**
             * @description Null, where every other kind of object has its name.
             * @example null
             * @enum {null}
             */
            object: null;
            /**
             * @description What staff call the schedule.
             * @example Term time
             */
            name?: string;
            /**
             * Format: int64
             * @description The id of the venue where the hours hold, or null for any.
             * @example 3
             * @example null
             */
            venue?: number | null;
            /** @description The free hours of an ordinary Monday, empty for none. */
            default_monday?: components["schemas"]["TimeRange"][];
            /** @description The free hours of an ordinary Tuesday, empty for none. */
            default_tuesday?: components["schemas"]["TimeRange"][];
            /** @description The free hours of an ordinary Wednesday, empty for none. */
            default_wednesday?: components["schemas"]["TimeRange"][];
            /** @description The free hours of an ordinary Thursday, empty for none. */
            default_thursday?: components["schemas"]["TimeRange"][];
            /** @description The free hours of an ordinary Friday, empty for none. */
            default_friday?: components["schemas"]["TimeRange"][];
            /** @description The free hours of an ordinary Saturday, empty for none. */
            default_saturday?: components["schemas"]["TimeRange"][];
            /** @description The free hours of an ordinary Sunday, empty for none. */
            default_sunday?: components["schemas"]["TimeRange"][];
            /**
             * @description Where the hours come from. TeamUp's own letters, which it does not explain.
             * @default IU
             * @example IU
             * @enum {string}
             */
            schedule_type?: "IU" | "RRTL" | "GC";
            /**
             * Format: int64
             * @description The id of the instructor whose hours they are.
             * @example 401
             */
            instructor: number;
            /**
             * @description Whether it counts when no other schedule does. A word rather than a boolean, as the pages print it.
             * @example true
             */
            is_default: string;
            /**
             * @description Whether it has any free hours at all. A word rather than a boolean, as the pages print it.
             * @example true
             */
            has_availability: string;
        };
        /** @description Somebody who teaches, with what the same person may do as a member of staff. */
        Instructor: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 401
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every instructor.
             * @example instructor
             * @constant
             */
            object: "instructor";
            /**
             * @description The name that customers see.
             * @example Priya Nair
             */
            name: string;
            /**
             * @description The address of a portrait, empty where there is none.
             * @example https://images.example.com/northlight/priya.jpg
             */
            picture_url: string;
            /**
             * @description What the instructor says to customers, empty where that is nothing.
             * @example Teaches reformer since 2016.
             */
            description: string;
            /** @description What a member of staff may do. Operations name the permissions of which one is enough. */
            permissions: components["schemas"]["StaffPermissions"];
            /**
             * Format: int64
             * @description The id of the member of staff that the instructor is.
             * @example 201
             */
            staff: number;
            /** @description When the instructor can be booked, only in the answer when `expand` names it. */
            availability_schedules?: components["schemas"]["InstructorAvailabilitySchedule"][];
            /** @description Addresses of the instructor's calendar, only in the answer when `expand` names it. */
            icalendar_links?: components["schemas"]["CalendarLinks"];
        };
        /**
         * Format: int32
         * @description The minutes between two possible starts, or null to start one booking where the last one ends.
         * @example 30
         * @example null
         * @enum {integer|null}
         */
        StartTimeIncrement: null | 15 | 30 | 45 | 60;
        /** @description How appointments of an offering type are cut out of an instructor's free time. */
        AppointmentSettings: {
            /**
             * Format: int32
             * @description How long a booking lasts, in minutes.
             * @example 60
             */
            duration: number;
            /**
             * Format: int32
             * @description Minutes kept free before each booking.
             * @default 0
             * @example 0
             */
            buffer_before?: number;
            /**
             * Format: int32
             * @description Minutes kept free after each booking.
             * @default 0
             * @example 15
             */
            buffer_after?: number;
            /**
             * Format: int32
             * @description The minutes between two possible starts, or null to start one booking where the last one ends.
             * @example 30
             * @example null
             */
            start_time_increments?: components["schemas"]["StartTimeIncrement"];
            /**
             * Format: int64
             * @description The id of the venue where appointments take place unless a schedule names another.
             * @example 3
             */
            default_venue: number;
            /**
             * @description The ids of the rooms that appointments may take, empty where rooms do not matter.
             * @example [
             *       301
             *     ]
             */
            default_venue_rooms: number[];
        };
        /** @description How rentals of an offering type are cut out of the time that its rooms are free. */
        RoomRentalSettings: {
            /**
             * Format: int32
             * @description How long a booking lasts, in minutes.
             * @example 60
             */
            duration: number;
            /**
             * Format: int32
             * @description Minutes kept free before each booking.
             * @default 0
             * @example 0
             */
            buffer_before?: number;
            /**
             * Format: int32
             * @description Minutes kept free after each booking.
             * @default 0
             * @example 15
             */
            buffer_after?: number;
            /**
             * Format: int32
             * @description The minutes between two possible starts, or null to start one booking where the last one ends.
             * @example 30
             * @example null
             */
            start_time_increments?: components["schemas"]["StartTimeIncrement"];
            /**
             * @description Whether all rooms are rented on the same terms.
             * @example true
             */
            room_uniformity: boolean;
        };
        /** @description The tie between an offering type and an availability schedule in which it can be booked. */
        AvailabilityScheduleOfferingType: {
            /**
             * Format: int64
             * @description The id of the offering type.
             * @example 12
             */
            offering_type: number;
            /**
             * Format: int64
             * @description The id of the availability schedule.
             * @example 411
             */
            availability_schedule: number;
            /**
             * @description The ids of the rooms that may be used, left out where rooms do not matter.
             * @example [
             *       302
             *     ]
             */
            venue_rooms?: number[];
        };
        /** @description A rule on who may book during which time before it begins. */
        RegistrationTimeline: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 131
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every registration timeline.
             * @example registration_timeline
             * @constant
             */
            object: "registration_timeline";
            /**
             * @description What staff call the rule, or null.
             * @example Members first
             * @example null
             */
            name?: string | null;
            /**
             * @description Who may book. `private_url` means whoever was given the address.
             * @example membership_holders
             * @enum {string}
             */
            audience_type: "everyone" | "business_only" | "membership_holders" | "specific_memberships" | "specific_customers" | "private_url";
            /**
             * @description A small picture, or null.
             * @example null
             */
            thumbnail: components["schemas"]["ImageReference"] | null;
        };
        /** @description Something that customers book, a class, a course, an event, an appointment or a room. Here it is seen only by expanding a field that names it. */
        OfferingType: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 11
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every offering type.
             * @example offering_type
             * @constant
             */
            object: "offering_type";
            /**
             * @description The name that customers see.
             * @example Vinyasa Flow
             */
            name: string;
            /**
             * @description What customers read about it, or null.
             * @example A flowing class, an hour long.
             * @example null
             */
            description?: string | null;
            /**
             * @description Whether it is still offered. `unknown` is TeamUp's own word for neither.
             * @example active
             * @enum {string}
             */
            status: "active" | "archived" | "unknown";
            /**
             * @description Whether it is unfinished and hidden from customers.
             * @example false
             */
            is_draft: boolean;
            /**
             * @description How it is planned and booked. The values are not published, so expect words that are not among the examples.
             * @example class
             * @example course
             * @example event
             */
            schedule_type: string;
            /**
             * Format: int32
             * @description The place among the offering types, lowest first, or null for none.
             * @example 1
             * @example null
             */
            order?: number | null;
            /**
             * @description The heading under which customers find it, an id unless expanded, or null for none.
             * @example 15
             */
            category: (number | null) | components["schemas"]["OfferingTypeCategory"];
            /**
             * @description Who teaches it, the address of the list unless expanded.
             * @example https://goteamup.com/api/v2/instructors?offering_type=11
             */
            instructors: string | components["schemas"]["Instructor"][];
            /**
             * @description A picture for customers, or null.
             * @example null
             */
            image: components["schemas"]["ImageReference"] | null;
            /**
             * @description The colour of its text in the calendar.
             * @example #1f3d36
             */
            color: string;
            /**
             * @description The colour of its box in the calendar.
             * @example #d9efe6
             */
            background_color: string;
            /**
             * @description Who sees it, everybody, holders of a membership that covers it, or staff alone.
             * @example public
             * @enum {string}
             */
            customer_visibility: "public" | "membership_holders" | "private";
            /**
             * @description Whether it can be booked without a membership.
             * @example true
             */
            allows_dropins: boolean;
            /**
             * @description What a single booking costs without a membership, as a string. The registration option has the same amount as an object.
             * @example 14.00
             */
            dropin_price: string;
            /**
             * @description Whether any price is set for it, by itself or through memberships.
             * @example true
             */
            has_pricing: boolean;
            /**
             * @description Whether anything is planned for it at present.
             * @example true
             */
            has_active_schedules: boolean;
            /**
             * Format: int32
             * @description How many memberships cover it.
             * @example 2
             */
            memberships_count: number;
            /**
             * @description Those memberships in words, for showing to customers.
             * @example Included in 2 memberships
             */
            memberships_summary_description: string;
            /**
             * Format: int32
             * @description The age in years from which customers may book, or null.
             * @example 16
             * @example null
             */
            min_allowed_age?: number | null;
            /**
             * Format: int32
             * @description The age in years up to which customers may book, or null.
             * @example null
             */
            max_allowed_age?: number | null;
            /**
             * Format: int32
             * @description How many minutes before the start a customer can last cancel without being late.
             * @default 0
             * @example 720
             */
            cancellation_notice_interval?: number;
            /**
             * Format: int32
             * @description How many minutes before the start booking opens, 0 for at once.
             * @default 0
             * @example 0
             */
            registrations_open_interval?: number;
            /**
             * Format: int32
             * @description How many minutes before the start booking closes, 0 for at the start.
             * @default 0
             * @example 0
             */
            registrations_close_interval?: number;
            /**
             * Format: int32
             * @description How many customers the waiting list takes, or null for no limit.
             * @example 5
             * @example null
             */
            waitlist_max?: number | null;
            /**
             * @description How it is booked as an appointment, or null where it is something else. The pages print the same object whether or not it is expanded.
             * @example null
             */
            appointment_settings: components["schemas"]["AppointmentSettings"] | null;
            /**
             * @description How it is rented as a room, or null where it is something else. The pages print the same object whether or not it is expanded.
             * @example null
             */
            room_rental_settings: components["schemas"]["RoomRentalSettings"] | null;
            /** @description The availability schedules in which it can be booked, only in the answer when `expand` names the field. */
            availability_schedule_offering_types?: components["schemas"]["AvailabilityScheduleOfferingType"][];
            /** @description The memberships that cover it, only in the answer when `expand` names the field. */
            memberships?: components["schemas"]["Membership"][];
            /** @description Who may book it when, only in the answer when `expand` names the field. */
            registration_timelines?: components["schemas"]["RegistrationTimeline"][];
        };
        /** @description A recurring hour at which a registration option applies. */
        RegistrationTimeSlot: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 121
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every time slot.
             * @example registration_time_slot
             * @constant
             */
            object: "registration_time_slot";
            /**
             * Format: int64
             * @description The id of the offering type that takes place at this hour.
             * @example 12
             */
            offering_type: number;
            /**
             * Format: int64
             * @description The id of the registration option that the slot belongs to.
             * @example 112
             */
            registration_option: number;
            /**
             * Format: date
             * @description The first day on which the slot counts.
             * @example 2025-09-01
             */
            start_date: string;
            /**
             * Format: date
             * @description The last day on which the slot counts, or null for no end.
             * @example null
             */
            end_date?: string | null;
            /**
             * Format: time
             * @description When it begins, in the venue's own time.
             * @example 18:00:00Z
             */
            start_time: string;
            /**
             * Format: time
             * @description When it ends, in the venue's own time, or null where that is open.
             * @example 18:55:00Z
             * @example null
             */
            end_time?: string | null;
            /**
             * @description A day of the week. Saturday is spelled `staturday`, by TeamUp itself, and has to be sent like that.
             * @example monday
             */
            day: components["schemas"]["Weekday"];
            /**
             * Format: int32
             * @description How many may come, or null where the slot sets no limit.
             * @example 10
             * @example null
             */
            occupancy?: number | null;
        };
        /** @description A way to book an offering type, as a whole, at certain hours or as a course. Here it is seen only by expanding a field that names it. */
        RegistrationOption: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 111
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every registration option.
             * @example registration_option
             * @constant
             */
            object: "registration_option";
            /**
             * @description What is booked, an id unless expanded.
             * @example 11
             */
            offering_type: number | components["schemas"]["OfferingType"];
            /** @description What a single booking costs without a membership. */
            drop_in_price: components["schemas"]["Price"];
            /**
             * @description Whether only holders of a membership with a grant may book.
             * @example false
             */
            requires_membership_grant: boolean;
            /**
             * @description Whether the option covers the whole offering type, certain hours of the week, or a course.
             * @example offering_type
             * @enum {string}
             */
            type: "offering_type" | "time_slot" | "course";
            /** @description The hours that the option covers, only in the answer when `expand` names them. */
            time_slots?: components["schemas"]["RegistrationTimeSlot"][];
        };
        /** @description The right of a membership's holders to book by a registration option, and what a booking costs them. */
        MembershipRegistrationGrant: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 81
             */
            id: number;
            /**
             * @description Names the kind of object, the same for every grant.
             * @example membership_registration_grant
             * @constant
             */
            object: "membership_registration_grant";
            /**
             * Format: int64
             * @description The id of the membership whose holders may book.
             * @example 42
             */
            membership: number;
            /**
             * @description The way of booking that is granted, an id unless expanded.
             * @example 111
             */
            registration_option: number | components["schemas"]["RegistrationOption"];
            /** @description What a holder pays for a booking that the allotment covers, often nothing. */
            on_allotment_price: components["schemas"]["Price"];
        };
        /** @description One page of registration grants. */
        MembershipRegistrationGrantPage: {
            /**
             * Format: int32
             * @description How many records there are on all pages together.
             * @example 4
             */
            count?: components["schemas"]["PageCount"];
            /**
             * Format: uri
             * @description The address of the next page with the same filters, null on the last page.
             * @example https://goteamup.com/api/v2/memberships?page=2
             * @example null
             */
            next?: components["schemas"]["PageNext"];
            /**
             * Format: uri
             * @description The address of the page before, null on the first page.
             * @example null
             * @example https://goteamup.com/api/v2/memberships?page=1
             */
            previous?: components["schemas"]["PagePrevious"];
            /** @description The grants on this page, of one membership or of all. */
            results?: components["schemas"]["MembershipRegistrationGrant"][];
        };
        /** @description A grant to give to a membership. */
        MembershipRegistrationGrantCreate: {
            /**
             * Format: int64
             * @description The id of the membership whose holders shall be able to book.
             * @example 43
             */
            membership: number;
            /**
             * Format: int64
             * @description The id of the registration option to open to them. Expand one in an existing grant to see it, or take it from `GET /registration_options`, which is not described here.
             * @example 113
             */
            registration_option: number;
            /**
             * Format: decimal
             * @description What a holder will pay for a booking that the allotment covers, `"0"` for nothing.
             * @example 10.99
             */
            on_allotment_price: components["schemas"]["DecimalAmount"];
        };
        /** @description The whole grant as it shall be. */
        MembershipRegistrationGrantUpdate: {
            /**
             * Format: int64
             * @description The id of the membership whose holders may book.
             * @example 43
             */
            membership: number;
            /**
             * Format: int64
             * @description The id of the registration option that is open to them.
             * @example 113
             */
            registration_option: number;
            /**
             * Format: decimal
             * @description What a holder shall pay for a booking that the allotment covers.
             * @example 10.99
             */
            on_allotment_price: components["schemas"]["DecimalAmount"];
        };
        /** @description What shall change about a grant. Fields that are left out stay as they are. */
        MembershipRegistrationGrantPatch: {
            /**
             * Format: int64
             * @description The id of another membership to give the grant to.
             * @example 43
             */
            membership?: number;
            /**
             * Format: int64
             * @description The id of another registration option.
             * @example 113
             */
            registration_option?: number;
            /**
             * Format: decimal
             * @description The new price of a booking that the allotment covers.
             * @example 10.99
             */
            on_allotment_price?: components["schemas"]["DecimalAmount"];
        };
        /** @description The text that buyers of a membership accept. */
        MembershipTerms: {
            /**
             * Format: int64
             * @description The identifier, assigned by TeamUp.
             * @example 71
             */
            id: number;
            /**
             * @description Names the kind of object, the same for all terms.
             * @example membership_terms
             * @constant
             */
            object: "membership_terms";
            /**
             * Format: int64
             * @description The id of the membership that the terms belong to.
             * @example 42
             */
            membership: number;
            /**
             * Format: int64
             * @description The id of the payment plan that they are for, or null where they hold for the whole membership.
             * @example 32
             * @example null
             */
            plan?: number | null;
            /**
             * @description The studio's own words. TeamUp may add sentences about billing when it shows them to a buyer.
             * @example The membership is personal and renews each month until it is cancelled.
             */
            base_terms: string;
        };
        /** @description One page of membership terms. */
        MembershipTermsPage: {
            /**
             * Format: int32
             * @description How many records there are on all pages together.
             * @example 4
             */
            count?: components["schemas"]["PageCount"];
            /**
             * Format: uri
             * @description The address of the next page with the same filters, null on the last page.
             * @example https://goteamup.com/api/v2/memberships?page=2
             * @example null
             */
            next?: components["schemas"]["PageNext"];
            /**
             * Format: uri
             * @description The address of the page before, null on the first page.
             * @example null
             * @example https://goteamup.com/api/v2/memberships?page=1
             */
            previous?: components["schemas"]["PagePrevious"];
            /** @description The terms on this page, of one membership or of all. */
            results?: components["schemas"]["MembershipTerms"][];
        };
        /** @description New terms for future buyers. */
        MembershipTermsUpdate: {
            /**
             * @description The whole new text.
             * @example The membership is personal. It renews each month until it is cancelled with 14 days' notice.
             */
            base_terms: string;
        };
        /** @description Which steps of a business ask for a second factor, and whether it can be sent as a text message. */
        TwoFactorRequirements: {
            /**
             * @description Whether the business can send text messages at all. Without them no verification can be started.
             * @example true
             */
            is_sms_enabled: boolean;
            /**
             * @description Whether somebody who registers must verify a phone number first.
             * @example true
             */
            is_2fa_required_for_registration: boolean;
            /**
             * @description Whether a login must be confirmed with a code.
             * @example true
             */
            is_2fa_required_for_login: boolean;
        };
        /** @description Where to send the code, and for which business. */
        TwoFactorVerificationStart: {
            /**
             * @description The number that the code is sent to, with the country code.
             * @example +447700900103
             */
            phone_number: string;
            /**
             * Format: int64
             * @description The id of the business that asks for the second factor.
             * @example 1
             */
            provider: number;
            /**
             * @description The key that TeamUp gives to applications which it has enabled for direct authentication.
             * @example example-direct-auth-key
             */
            direct_auth_key: string;
            /**
             * Format: uuid
             * @description The id of the pending login that is to be confirmed. Null or nothing when somebody registers.
             * @example 7d1f3b52-94c6-4d0e-8a35-2f6be0c91a47
             * @example null
             */
            pending_login?: string | null;
        };
        /**
         * @description Always true; a failure comes as an error instead.
         * @example true
         * @constant
         */
        TwoFactorSuccess: true;
        /** @description A code is on its way. */
        TwoFactorVerificationStarted: {
            /**
             * @description Always true; a failure comes as an error instead.
             * @example true
             */
            success: components["schemas"]["TwoFactorSuccess"];
            /**
             * @description A sentence to show to the person.
             * @example A verification code has been sent.
             */
            message: string;
            /**
             * Format: date-time
             * @description When the code ends.
             * @example 2026-04-14T07:51:20Z
             */
            expires_at?: string;
            /**
             * @description The code itself. Do not count on it; an answer that held it would make the phone pointless.
             * @example 482913
             */
            verification_code?: string;
        };
        /** @description The code that a person received, and the number it came to. */
        TwoFactorVerification: {
            /**
             * @description The same number as when the verification was started, written the same way.
             * @example +447700900103
             */
            phone_number: string;
            /**
             * @description The code as the person typed it.
             * @example 482913
             */
            verification_code: string;
        };
        /** @description Proof that the person holds the phone. */
        TwoFactorVerified: {
            /**
             * @description Always true; a failure comes as an error instead.
             * @example true
             */
            success: components["schemas"]["TwoFactorSuccess"];
            /**
             * @description A sentence to show to the person.
             * @example The phone number is verified.
             */
            message: string;
            /**
             * @description The key to send with the next password login or registration.
             * @example 4c1d9e7a50b84f2e96d3a8b7c0e5f132
             */
            verification_key: string;
        };
    };
    responses: {
        /** @description The request breaks a rule of the operation, or its headers do not tell which business it is for. `field_errors` names each field that is wrong; nothing was changed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "application/xml": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no token, or it is not valid any more. A new token is needed; the same request will fail again. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "application/xml": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token is good, but lacks the permission, the request mode or the business that this operation asks for. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "application/xml": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Nothing with this id exists in the business that the request is for. What belongs to another business is answered the same way. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "application/xml": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The caller has sent more than 250 requests within a minute, or more than a limit of the endpoint itself allows. Wait and try again, longer after each refusal; no header says how long. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "application/xml": components["schemas"]["ErrorBody"];
            };
        };
        /** @description TeamUp failed. A read may be tried again; after a write, read first to see whether it took effect. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "application/xml": components["schemas"]["ErrorBody"];
            };
        };
        /** @description TeamUp is overloaded or down for maintenance and has not looked at the request. Wait and try again, longer after each refusal. 502 and 504 come from the gateways in front with bodies of their own, and after a 504 a write may have taken effect. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "application/xml": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The username, the password, the key or the token in the body is not accepted. The answer does not say which, and the same request will fail again. */
        LoginRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "application/xml": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request was understood but collides with what exists by now, so nothing was changed. Read the record again before another attempt. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "application/xml": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description The media type of the answer. Errors follow it too.
         * @default json
         * @example json
         */
        Format: "json" | "xml";
        /**
         * @description The client id of the application, for a token that does not tell by itself which application it belongs to.
         * @example example-client-id
         */
        ClientId: string;
        /**
         * @description The business that the request is for. Needed as soon as the token reaches more than one.
         * @example 1
         */
        ProviderId: string;
        /**
         * @description Whether the caller acts as staff or as a customer. Needed when the token belongs to somebody who is both; customer mode sees less.
         * @example provider
         */
        RequestMode: "customer" | "provider";
        /**
         * Format: int32
         * @description The page to answer, counted from 1. A page past the last one is answered with 404.
         * @default 1
         * @example 1
         */
        Page: number;
        /**
         * Format: int32
         * @description How many records a page holds at most. The last page may hold fewer.
         * @default 100
         * @example 100
         */
        PageSize: number;
        /**
         * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
         * @example [
         *       "customer_membership.customer"
         *     ]
         */
        ExpandCustomerMembershipHold: components["schemas"]["ExpandPaths"];
        /**
         * @description The only fields to answer. A dot reaches into a nested object; a deferred field must be named in `expand` as well.
         * @example [
         *       "id",
         *       "name"
         *     ]
         */
        Fields: readonly string[];
        /**
         * Format: int64
         * @description The hold's identifier, an integer that TeamUp assigns.
         * @example 61
         */
        CustomerMembershipHoldId: number;
        /**
         * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
         * @example [
         *       "customer",
         *       "membership"
         *     ]
         */
        ExpandCustomerMembership: components["schemas"]["ExpandPaths"];
        /**
         * Format: int64
         * @description The customer membership's identifier, an integer that TeamUp assigns.
         * @example 501
         */
        CustomerMembershipId: number;
        /**
         * Format: int64
         * @description The identifier of the customer membership that is shared, an integer that TeamUp assigns.
         * @example 502
         */
        ShareableCustomerMembershipId: number;
        /**
         * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
         * @example []
         */
        ExpandNothing: components["schemas"]["ExpandPaths"];
        /**
         * Format: int64
         * @description The membership's identifier, an integer that TeamUp assigns.
         * @example 42
         */
        MembershipId: number;
        /**
         * Format: int64
         * @description The membership's identifier, an integer that TeamUp assigns.
         * @example 43
         */
        PackMembershipId: number;
        /**
         * Format: int64
         * @description The category's identifier, an integer that TeamUp assigns.
         * @example 6
         */
        MembershipCategoryId: number;
        /**
         * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
         * @example [
         *       "joining_fee"
         *     ]
         */
        ExpandMembershipPaymentPlan: components["schemas"]["ExpandPaths"];
        /**
         * Format: int64
         * @description Only what belongs to this membership, by its id.
         * @example 42
         */
        Membership: number;
        /**
         * Format: int64
         * @description The payment plan's identifier, an integer that TeamUp assigns.
         * @example 31
         */
        MembershipPaymentPlanId: number;
        /**
         * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
         * @example [
         *       "penalty_systems"
         *     ]
         */
        ExpandMembershipPenaltyMessage: components["schemas"]["ExpandPaths"];
        /**
         * @description The penalty message's identifier, the digits of its `id`.
         * @example 71
         */
        MembershipPenaltyMessageId: string;
        /**
         * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
         * @example [
         *       "memberships"
         *     ]
         */
        Expand: components["schemas"]["ExpandPaths"];
        /**
         * Format: int64
         * @description The penalty system's identifier, an integer that TeamUp assigns.
         * @example 7
         */
        MembershipPenaltySystemId: number;
        /**
         * @description Fields to answer as objects instead of ids or addresses, and deferred fields to add. A dot reaches into an expanded field, at most four levels deep.
         * @example [
         *       "registration_option"
         *     ]
         */
        ExpandMembershipRegistrationGrant: components["schemas"]["ExpandPaths"];
        /**
         * Format: int64
         * @description The grant's identifier, an integer that TeamUp assigns.
         * @example 84
         */
        MembershipRegistrationGrantId: number;
        /**
         * Format: int64
         * @description The identifier of the terms, an integer that TeamUp assigns; not that of the membership.
         * @example 71
         */
        MembershipTermsId: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
