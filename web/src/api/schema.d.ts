// Made by scripts/web-types.mjs: change src/http/, then run `npm run web:types`.

export interface paths {
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what this server is and what the caller may do */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** list the dossiers */
        get: operations["listDossiers"];
        put?: never;
        /** start a dossier */
        post: operations["makeDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what a dossier holds */
        get: operations["getDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** list the documents, and what could not be read */
        get: operations["listDocuments"];
        put?: never;
        /**
         * add a file or a web page
         * @description A file that cannot be read is an answer with the outcome `failed`, and stays in the list until it is added again.
         */
        post: operations["addDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a document with its text */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        /**
         * remove a failed item from the list
         * @description Documents stay: a dossier never forgets what it holds.
         */
        delete: operations["dismissFailure"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/documents/{document}/bytes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * the captured bytes of a document
         * @description A PDF, JPEG or PNG may be shown in place; everything else is an attachment.
         */
        get: operations["getDocumentBytes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/documents/{document}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * try a failed item again
         * @description Only where the server still has it: its web address, or a file on its own machine. An upload has to be sent again.
         */
        post: operations["retryFailure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/publishers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** list the publishers with their interests */
        get: operations["listPublishers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/publishers/{publisher}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** record what kind a publisher is and what it has at stake */
        put: operations["putPublisher"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** list the checks, newest first */
        get: operations["listChecks"];
        put?: never;
        /** ask a question or check a claim */
        post: operations["startCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/checks/{check}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a check with its report, or its progress */
        get: operations["getCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/checks/{check}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * follow a check while it works
         * @description Events `progress`, then one of `done`, `failed`, `cancelled`, `interrupted`, each with the check without its report as data. The stream ends after the last.
         */
        get: operations["followCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/checks/{check}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * stop a check
         * @description A check that has ended stays as it is.
         */
        post: operations["cancelCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/checks/{check}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * resume a check that did not finish
         * @description It keeps its id. A check that is running or done stays as it is.
         */
        post: operations["resumeCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/checks/{check}/evidence/{n}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * the lines of a quotation as they stand on a scanned page
         * @description Only of quotations that were read from pictures: evidence with `recognised`.
         */
        get: operations["getQuotePicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/checks/{check}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the report of a check, in one of its formats */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/checks/{check}/sentences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** every sentence judged for a check, cited or not */
        get: operations["listSentences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what changed between two checks, and why */
        get: operations["compareChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/rulings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** list the readers' rulings, newest first */
        get: operations["listRulings"];
        put?: never;
        /** overrule a stance, merge or split an origin, or say which names mean one body, with a note */
        post: operations["makeRuling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/rulings/{ruling}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * withdraw a ruling, with a note
         * @description It is recorded beside the ruling; nothing is deleted.
         */
        post: operations["withdrawRuling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/watched": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** list the watched sources with their last run */
        get: operations["listWatched"];
        put?: never;
        /**
         * watch a feed, a sitemap or a page
         * @description Nothing is added to the dossier before the next run.
         */
        post: operations["addWatched"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/watched/{source}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * watch a source no longer
         * @description What it brought stays in the dossier.
         */
        delete: operations["removeWatched"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** find passages by their words */
        get: operations["searchDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** list tables and registers */
        get: operations["listTables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * run read-only SQL over the tables of the dossier
         * @description Nothing is written, so an Idempotency-Key is ignored.
         */
        post: operations["queryTables"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/documents/{document}/tables/{place}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a page of the rows of a table in a document */
        get: operations["getTableRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/documents/{document}/tables/{place}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** rows counted or amounts added up for each value of a column */
        get: operations["getTableGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** who did what to whom, with the sentences that say so */
        get: operations["listRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/audits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * check every sentence of a draft, or verify a report to the byte
         * @description Nothing is written, so an Idempotency-Key is ignored.
         */
        post: operations["audit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/mcp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * tools for assistants (MCP)
         * @description The Model Context Protocol over streamable HTTP; docs/assistants.md says how to connect. Which tools there are depends on what the token allows. The header X-Corroborate is not needed.
         */
        post: operations["sendMessage"];
        /** end an assistant’s session (MCP) */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Session: {
            /** @description Version of the engine. */
            engine: string;
            /** @description Whether only this machine can reach the server. */
            loopback: boolean;
            /** @description What this caller may do. */
            scopes: ("read" | "ask" | "write")[];
            canMakeDossiers: boolean;
            /** @description Whether the web may be asked: whether it was started with `--web`. */
            searchesWeb: boolean;
        };
        Problem: {
            /** @description An address that stands for the code. */
            type: string;
            /** @description What the code means. */
            title: string;
            status: number;
            /** @description What failed, and on which thing. */
            detail: string;
            code: components["schemas"]["ErrorCode"];
            /** @description The way out, in one sentence. */
            hint: string | null;
        };
        /** @enum {string} */
        ErrorCode: "invalid-input" | "not-found" | "dossier-not-found" | "dossier-too-new" | "dossier-locked" | "dossier-damaged" | "storage-full" | "unsupported-format" | "unreadable-document" | "document-too-large" | "document-too-costly" | "fetch-refused" | "fetch-failed" | "audit-failed" | "some-items-failed" | "model-damaged" | "conflict" | "unauthorized" | "forbidden" | "too-many-requests" | "sources-changed" | "not-proven" | "access-denied" | "search-failed" | "internal-error" | "interrupted";
        DossierHead: {
            /** @description The dossier's name in addresses: its folder's, as a slug. */
            name: string;
            /** @description What the dossier was called when it was made. */
            title: string;
            documents: number;
            checks: number;
            revision: string;
            /** @description Why it cannot be opened, or null. */
            failure: components["schemas"]["Failure"] | null;
        };
        Failure: {
            code: components["schemas"]["ErrorCode"];
            message: string;
            hint: string | null;
        };
        Dossier: components["schemas"]["DossierHead"] & {
            publishers: number;
            vectors: {
                /** @description Passages also found by their meaning. */
                embedded: number;
                passages: number;
            };
            /** @description Questions that the dossier may answer. */
            examples: string[];
        };
        NewDossier: {
            /** @description What to call the dossier. */
            name: string;
        };
        DocumentHead: {
            id: string;
            title: string;
            publisher: string;
            /**
             * @description Kind of the publisher.
             * @enum {string}
             */
            kind: "government" | "court" | "news" | "academic" | "advocacy" | "company" | "fact-check" | "individual" | "unknown";
            date: string | null;
            language: string;
            url: string | null;
            path: string | null;
            /** @description Null for what could not be read. */
            sha256: string | null;
            mediaType: string;
            words: number;
            /** @description Null where the format has no pages. */
            pages: number | null;
            /**
             * @description `outdated`: a better reader would read it if it were added again. `failed`: it could not be read and is no document.
             * @enum {string}
             */
            state: "read" | "outdated" | "failed";
            /**
             * @description How what failed can be tried again: `server` from what the server still has, `file` by sending the file once more. Null for documents.
             * @enum {string|null}
             */
            retry: "server" | "file" | null;
            /** @description Why it failed, and what to do. */
            reason: string | null;
        };
        Added: {
            /** @enum {string} */
            outcome: "added" | "known" | "updated" | "failed";
            document?: components["schemas"]["DocumentHead"];
            failure?: components["schemas"]["Failure"];
        };
        Upload: {
            title?: string;
            publisher?: string;
            date?: string;
            /** Format: uri */
            url?: string;
            /** Format: binary */
            file: string;
        };
        NewUrl: {
            /** Format: uri */
            url: string;
        };
        Document: components["schemas"]["DocumentHead"] & {
            /** @description The reading whose text this is. */
            extraction: string;
            /** @description Spans count UTF-16 code units of it. */
            text: string;
            blocks: {
                /** @enum {string} */
                kind: "heading" | "paragraph" | "list-item" | "table" | "quotation" | "footnote" | "caption" | "code";
                start: number;
                end: number;
                level?: number;
                page?: number;
            }[];
            /** @description Links to the web, with the words that carry them. */
            links: {
                text: string;
                start: number;
                end: number;
                url: string;
            }[];
            /** @description Whether this is the newest reading. */
            current: boolean;
            byline: string | null;
            capturedAt: string | null;
            /** @description What its reader could not read, or guessed. */
            warnings: string[];
            /** @description Where the words stand that were read from pictures: lines in the order of the text, places in ten-thousandths of the page from its top left. */
            recognised?: {
                by: string;
                lines: {
                    page: number;
                    top: number;
                    bottom: number;
                    /** @description `[start, end, confidence in percent, left, right]` each. */
                    words: number[][];
                }[];
            };
        };
        Publisher: {
            name: string;
            /** @enum {string} */
            kind: "government" | "court" | "news" | "academic" | "advocacy" | "company" | "fact-check" | "individual" | "unknown";
            interests: string[];
            /**
             * @description Where the kind comes from, if nobody gave it.
             * @enum {string}
             */
            kindFrom?: "list" | "host";
            /** @description The interests that a user entered. */
            entered?: string[];
            /** @description The interests that come with Corroborate, and who recorded them. */
            listed?: {
                interests: string[];
                source: string;
            };
            documents: number;
            /** @description To be sent as If-Match when it is changed. */
            etag: string;
        };
        PublisherEdit: {
            /** @enum {string} */
            kind: "government" | "court" | "news" | "academic" | "advocacy" | "company" | "fact-check" | "individual" | "unknown";
            /** @description What it has at stake in the matter, one sentence each. */
            interests: string[];
        };
        CheckHead: {
            id: string;
            question: string;
            asOf: string | null;
            /** @description Null while there is no report. */
            checkedAt: string | null;
            status: components["schemas"]["CheckStatus"];
            /**
             * @description Null for an open question, and while there is no report.
             * @enum {string|null}
             */
            verdict: "supported" | "refuted" | "conflicting" | "not-enough-evidence" | null;
            probability: number | null;
            dossierRevision: string | null;
            /** @description How many of its sources changed or are gone since. */
            stale: {
                changed: number;
                gone: number;
            };
        };
        /** @enum {string} */
        CheckStatus: "running" | "done" | "failed" | "cancelled" | "interrupted";
        StartedCheck: {
            id: string;
            status: components["schemas"]["CheckStatus"];
        };
        NewCheck: {
            /** @description A question or a statement to check. */
            question: string;
            /**
             * Format: date
             * @description Leave out documents dated after this day.
             */
            asOf?: string;
            /** @description Search the web first, where the server was started with `--web`: queries leave the machine. `only`: answer from what is read there alone. */
            web?: true | "only";
        };
        Check: {
            id: string;
            question: string;
            asOf: string | null;
            /**
             * @description Present where the web is searched first.
             * @enum {string}
             */
            web?: "also" | "only";
            status: components["schemas"]["CheckStatus"];
            /** @description The stages that were begun, in their order. */
            progress: components["schemas"]["StageProgress"][];
            failure: components["schemas"]["Failure"] | null;
            report: components["schemas"]["Report"] | null;
            startedAt: string;
            finishedAt: string | null;
        };
        StageProgress: {
            /** @enum {string} */
            stage: "searching" | "fetching" | "gathering" | "judging" | "weighing" | "writing";
            done: number;
            total: number;
            /** @description What there is to say of it. */
            note?: string;
            /** @description Addresses of the pages that were kept so far. */
            kept?: string[];
        };
        Report: {
            /** @enum {string} */
            schema: "corroborate/report@1";
            id: string;
            question: string;
            checkedAt: string;
            asOf: string | null;
            dossier: {
                name: string;
                revision: string;
                documents: number;
                head?: {
                    entries: number;
                    digest: string;
                };
            };
            engine: {
                version: string;
                writer: string;
                models: {
                    [key: string]: string;
                };
                phrases?: string;
            };
            claims: {
                id: string;
                text: string;
                negation?: string;
                affirmed?: string;
            }[];
            verdict: {
                /** @enum {string} */
                label: "supported" | "refuted" | "conflicting" | "not-enough-evidence";
                probability: number;
                /** @enum {string} */
                confidence: "low" | "moderate" | "high";
                reasons: string[];
                because?: ({
                    /** @enum {string} */
                    template: "nothing-close";
                    slots: Record<string, never>;
                } | {
                    /** @enum {string} */
                    template: "base";
                    slots: {
                        documents: number;
                        origins: number;
                    };
                } | {
                    /** @enum {string} */
                    template: "primary-records";
                    slots: {
                        records: number;
                    };
                } | {
                    /** @enum {string} */
                    template: "titled-as-records";
                    slots: {
                        documents: number;
                    };
                } | {
                    /** @enum {string} */
                    template: "records-not-known";
                    slots: Record<string, never>;
                } | {
                    /** @enum {string} */
                    template: "no-primary-record";
                    slots: Record<string, never>;
                } | {
                    /** @enum {string} */
                    template: "all-with-stake";
                    slots: Record<string, never>;
                } | {
                    /** @enum {string} */
                    template: "without-stake";
                    slots: {
                        publishers: string[];
                    };
                } | {
                    /** @enum {string} */
                    template: "undated";
                    slots: Record<string, never>;
                } | {
                    /** @enum {string} */
                    template: "newest";
                    slots: {
                        date: string;
                        undated: number;
                    };
                } | {
                    /** @enum {string} */
                    template: "only-interested";
                    slots: {
                        /** @enum {string} */
                        stance: "supports" | "refutes" | "qualifies";
                        interested: {
                            name: string;
                            /** @enum {string} */
                            standing: "party" | "opponent" | "supporter" | "interested";
                        }[];
                    };
                } | {
                    /** @enum {string} */
                    template: "outranked";
                    slots: {
                        publisher: string;
                        date: string | null;
                        older: number;
                    };
                } | {
                    /** @enum {string} */
                    template: "single-unidentified";
                    slots: Record<string, never>;
                })[];
                stability: {
                    rewordings: number;
                    agreeing: number;
                    mirrored: boolean | null;
                } | null;
            } | null;
            sections: {
                /** @enum {string} */
                kind: "summary" | "finding" | "narratives" | "uncertainty" | "bottom-line";
                heading: string;
                says?: {
                    /** @enum {string} */
                    template: "in-short";
                    slots: Record<string, never>;
                } | {
                    /** @enum {string} */
                    template: "what-holds";
                    slots: Record<string, never>;
                } | {
                    /** @enum {string} */
                    template: "what-changed";
                    slots: Record<string, never>;
                } | {
                    /** @enum {string} */
                    template: "matter";
                    slots: {
                        matter: string;
                    };
                } | {
                    /** @enum {string} */
                    template: "the-record";
                    slots: Record<string, never>;
                } | {
                    /** @enum {string} */
                    template: "also-on-record";
                    slots: Record<string, never>;
                } | {
                    /** @enum {string} */
                    template: "closest-passages";
                    slots: Record<string, never>;
                } | {
                    /** @enum {string} */
                    template: "also-near";
                    slots: Record<string, never>;
                } | {
                    /** @enum {string} */
                    template: "competing-accounts";
                    slots: Record<string, never>;
                } | {
                    /** @enum {string} */
                    template: "undocumented";
                    slots: Record<string, never>;
                } | {
                    /** @enum {string} */
                    template: "bottom-line";
                    slots: Record<string, never>;
                };
                statements: {
                    text: string;
                    says?: {
                        /** @enum {string} */
                        template: "quotation";
                        slots: {
                            publisher: string;
                            title: string;
                            file: string | null;
                            kind: string;
                            quotes: string[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "in-support";
                        slots: {
                            publisher: string;
                            title: string;
                            file: string | null;
                            kind: string;
                            quotes: string[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "against";
                        slots: {
                            publisher: string;
                            title: string;
                            file: string | null;
                            kind: string;
                            quotes: string[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "limiting";
                        slots: {
                            publisher: string;
                            title: string;
                            file: string | null;
                            kind: string;
                            quotes: string[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "closest";
                        slots: {
                            publisher: string;
                            title: string;
                            file: string | null;
                            kind: string;
                            quotes: string[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "worded-differently";
                        slots: {
                            publisher: string;
                            title: string;
                            file: string | null;
                            kind: string;
                            quotes: string[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "part-that-holds";
                        slots: {
                            publisher: string;
                            title: string;
                            file: string | null;
                            kind: string;
                            quotes: string[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "narrower-scope";
                        slots: {
                            publisher: string;
                            title: string;
                            file: string | null;
                            kind: string;
                            quotes: string[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "other-time";
                        slots: {
                            publisher: string;
                            title: string;
                            file: string | null;
                            kind: string;
                            quotes: string[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "intention";
                        slots: {
                            publisher: string;
                            title: string;
                            file: string | null;
                            kind: string;
                            quotes: string[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "on-paper";
                        slots: {
                            publisher: string;
                            title: string;
                            file: string | null;
                            kind: string;
                            quotes: string[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "disputed";
                        slots: {
                            publisher: string;
                            title: string;
                            file: string | null;
                            kind: string;
                            quotes: string[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "part-that-fails";
                        slots: {
                            publisher: string;
                            title: string;
                            file: string | null;
                            kind: string;
                            quotes: string[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "newer-record";
                        slots: {
                            publisher: string;
                            title: string;
                            file: string | null;
                            kind: string;
                            quotes: string[];
                            date: string | null;
                        };
                    } | {
                        /** @enum {string} */
                        template: "older-account";
                        slots: {
                            publisher: string;
                            title: string;
                            file: string | null;
                            kind: string;
                            quotes: string[];
                            date: string | null;
                        };
                    } | {
                        /** @enum {string} */
                        template: "alike";
                        slots: {
                            quotes: string[];
                            searched: number;
                        };
                    } | {
                        /** @enum {string} */
                        template: "holds";
                        slots: {
                            claims: string[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "does-not-hold";
                        slots: {
                            claims: string[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "divided";
                        slots: {
                            claims: string[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "holds-in-part";
                        slots: {
                            claims: string[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "limited";
                        slots: {
                            claims: string[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "undecided";
                        slots: {
                            claims: string[];
                            record: {
                                /** @enum {string} */
                                template: "usual-record";
                                slots: {
                                    /** @enum {string} */
                                    record: "payments" | "agreement" | "law" | "figures" | "kept" | "sources";
                                };
                            } | {
                                /** @enum {string} */
                                template: "named-record";
                                slots: {
                                    phrase: string;
                                };
                            } | {
                                /** @enum {string} */
                                template: "dates-of-publication";
                                slots: {
                                    titles: string[];
                                };
                            } | null;
                        };
                    } | {
                        /** @enum {string} */
                        template: "unanswered";
                        slots: {
                            question: string;
                            record: {
                                /** @enum {string} */
                                template: "usual-record";
                                slots: {
                                    /** @enum {string} */
                                    record: "payments" | "agreement" | "law" | "figures" | "kept" | "sources";
                                };
                            } | {
                                /** @enum {string} */
                                template: "named-record";
                                slots: {
                                    phrase: string;
                                };
                            } | {
                                /** @enum {string} */
                                template: "dates-of-publication";
                                slots: {
                                    titles: string[];
                                };
                            } | null;
                        };
                    } | {
                        /** @enum {string} */
                        template: "nothing-decides";
                        slots: {
                            claim: string;
                        };
                    } | {
                        /** @enum {string} */
                        template: "no-answer";
                        slots: {
                            question: string;
                        };
                    } | {
                        /** @enum {string} */
                        template: "no-document-by";
                        slots: {
                            party: string;
                        };
                    } | {
                        /** @enum {string} */
                        template: "nothing-speaks-of";
                        slots: {
                            parts: string[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "cited-document";
                        slots: {
                            phrase: string;
                            publisher: string;
                        };
                    } | {
                        /** @enum {string} */
                        template: "numbered-sources";
                        slots: {
                            title: string;
                        };
                    } | {
                        /** @enum {string} */
                        template: "no-document-dated";
                        slots: {
                            from: string | null;
                            to: string | null;
                        };
                    } | {
                        /** @enum {string} */
                        template: "without-exact-date";
                        slots: {
                            documents: number;
                            asOf: string;
                        };
                    } | {
                        /** @enum {string} */
                        template: "other-language";
                        slots: Record<string, never>;
                    } | {
                        /** @enum {string} */
                        template: "hides-text";
                        slots: {
                            title: string;
                        };
                    } | {
                        /** @enum {string} */
                        template: "not-readable";
                        slots: {
                            unreadable: number;
                            searched: number;
                        };
                    } | {
                        /** @enum {string} */
                        template: "computed";
                        slots: {
                            computed: {
                                words: string;
                                value: string;
                            };
                        };
                    };
                    citations: number[];
                    /** @enum {string} */
                    form: "quoted" | "composed" | "generated";
                    audit: {
                        /** @enum {string} */
                        status: "entailed" | "partly" | "not-applicable";
                        score: number;
                    };
                }[];
            }[];
            evidence: {
                n: number;
                claim: string;
                document: {
                    id: string;
                    title: string;
                    publisher: string;
                    kind: string;
                    saysItIs?: string;
                    date: string | null;
                    /** @enum {string} */
                    dateBasis?: "after-capture" | "after-last-change" | "after-archiving";
                    url: string | null;
                    path: string | null;
                    sha256: string;
                };
                extraction: string;
                span: {
                    start: number;
                    end: number;
                };
                page: number | null;
                recognised?: {
                    by: string;
                    confidence: number;
                    lowest: number;
                    boxes: {
                        page: number;
                        left: number;
                        top: number;
                        right: number;
                        bottom: number;
                    }[];
                };
                quote: string;
                prefix: string;
                suffix: string;
                /** @enum {string} */
                stance: "supports" | "refutes" | "qualifies" | "neither";
                probability: number;
                opinions?: {
                    reader: string;
                    /** @enum {string} */
                    stance: "supports" | "refutes" | "qualifies" | "neither";
                    probability: number;
                }[];
                speaker: string | null;
                /** @enum {string} */
                certainty: "asserted" | "hedged" | "denied";
                origin: string;
            }[];
            origins: {
                id: string;
                evidence: number[];
                why: string;
                because?: ({
                    /** @enum {string} */
                    template: "one-document";
                    slots: {
                        title: string;
                    };
                } | {
                    /** @enum {string} */
                    template: "reprint";
                    slots: {
                        later: string;
                        earlier: string;
                        share: number;
                    };
                } | {
                    /** @enum {string} */
                    template: "quotes";
                    slots: {
                        later: string;
                        earlier: string;
                    };
                } | {
                    /** @enum {string} */
                    template: "repeats";
                    slots: {
                        later: string;
                        earlier: string;
                    };
                } | {
                    /** @enum {string} */
                    template: "hands-on-report";
                    slots: {
                        later: string;
                        earlier: string;
                    };
                } | {
                    /** @enum {string} */
                    template: "hands-on-words";
                    slots: {
                        later: string;
                        earlier: string;
                    };
                } | {
                    /** @enum {string} */
                    template: "hands-on-absent-report";
                    slots: {
                        later: string;
                        earlier: string;
                        publishes: boolean;
                    };
                } | {
                    /** @enum {string} */
                    template: "hands-on-absent-words";
                    slots: {
                        later: string;
                        earlier: string;
                        publishes: boolean;
                    };
                } | {
                    /** @enum {string} */
                    template: "cites";
                    slots: {
                        publisher: string;
                        title: string;
                    };
                } | {
                    /** @enum {string} */
                    template: "cites-absent";
                    slots: {
                        publisher: string;
                        title: string;
                    };
                } | {
                    /** @enum {string} */
                    template: "more";
                    slots: {
                        reasons: number;
                    };
                } | {
                    /** @enum {string} */
                    template: "ruled-one";
                    slots: {
                        by: string;
                        note: string;
                    };
                } | {
                    /** @enum {string} */
                    template: "ruled-apart";
                    slots: {
                        by: string;
                        note: string;
                    };
                })[];
                teller?: string;
                shownBy?: {
                    document: string;
                    extraction: string;
                    span: {
                        start: number;
                        end: number;
                    };
                    quote: string;
                }[];
            }[];
            narratives: {
                id: string;
                label: string;
                /** @enum {string} */
                stance: "supports" | "refutes" | "qualifies" | "neither";
                holders: string[];
                interests: {
                    text: string;
                    evidence: number[];
                    /** @enum {string} */
                    from?: "declared" | "document" | "user" | "listed";
                }[];
                notes?: string[];
                evidence: number[];
                leavesOpen: string[];
                says?: {
                    label: {
                        /** @enum {string} */
                        template: "held";
                        slots: {
                            assertion: string;
                        };
                    } | {
                        /** @enum {string} */
                        template: "in-part";
                        slots: {
                            assertion: string;
                        };
                    } | {
                        /** @enum {string} */
                        template: "held-by-interested";
                        slots: {
                            interested: {
                                name: string;
                                /** @enum {string} */
                                standing: "party" | "opponent" | "supporter" | "interested";
                            }[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "not-in-dossier";
                        slots: {
                            record: {
                                /** @enum {string} */
                                template: "usual-record";
                                slots: {
                                    /** @enum {string} */
                                    record: "payments" | "agreement" | "law" | "figures" | "kept" | "sources";
                                };
                            } | {
                                /** @enum {string} */
                                template: "named-record";
                                slots: {
                                    phrase: string;
                                };
                            } | {
                                /** @enum {string} */
                                template: "dates-of-publication";
                                slots: {
                                    titles: string[];
                                };
                            };
                        };
                    };
                    notes: ({
                        /** @enum {string} */
                        template: "held";
                        slots: {
                            assertion: string;
                        };
                    } | {
                        /** @enum {string} */
                        template: "in-part";
                        slots: {
                            assertion: string;
                        };
                    } | {
                        /** @enum {string} */
                        template: "held-by-interested";
                        slots: {
                            interested: {
                                name: string;
                                /** @enum {string} */
                                standing: "party" | "opponent" | "supporter" | "interested";
                            }[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "not-in-dossier";
                        slots: {
                            record: {
                                /** @enum {string} */
                                template: "usual-record";
                                slots: {
                                    /** @enum {string} */
                                    record: "payments" | "agreement" | "law" | "figures" | "kept" | "sources";
                                };
                            } | {
                                /** @enum {string} */
                                template: "named-record";
                                slots: {
                                    phrase: string;
                                };
                            } | {
                                /** @enum {string} */
                                template: "dates-of-publication";
                                slots: {
                                    titles: string[];
                                };
                            };
                        };
                    })[];
                    leavesOpen: ({
                        /** @enum {string} */
                        template: "held";
                        slots: {
                            assertion: string;
                        };
                    } | {
                        /** @enum {string} */
                        template: "in-part";
                        slots: {
                            assertion: string;
                        };
                    } | {
                        /** @enum {string} */
                        template: "held-by-interested";
                        slots: {
                            interested: {
                                name: string;
                                /** @enum {string} */
                                standing: "party" | "opponent" | "supporter" | "interested";
                            }[];
                        };
                    } | {
                        /** @enum {string} */
                        template: "not-in-dossier";
                        slots: {
                            record: {
                                /** @enum {string} */
                                template: "usual-record";
                                slots: {
                                    /** @enum {string} */
                                    record: "payments" | "agreement" | "law" | "figures" | "kept" | "sources";
                                };
                            } | {
                                /** @enum {string} */
                                template: "named-record";
                                slots: {
                                    phrase: string;
                                };
                            } | {
                                /** @enum {string} */
                                template: "dates-of-publication";
                                slots: {
                                    titles: string[];
                                };
                            };
                        };
                    })[];
                };
            }[];
            gaps: {
                /** @enum {string} */
                kind?: "undecided" | "part" | "unrecorded" | "absent" | "period" | "unheard" | "undated" | "unread";
                text: string;
                says?: {
                    /** @enum {string} */
                    template: "nothing-decides";
                    slots: {
                        claim: string;
                    };
                } | {
                    /** @enum {string} */
                    template: "no-answer";
                    slots: {
                        question: string;
                    };
                } | {
                    /** @enum {string} */
                    template: "no-document-by";
                    slots: {
                        party: string;
                    };
                } | {
                    /** @enum {string} */
                    template: "nothing-speaks-of";
                    slots: {
                        parts: string[];
                    };
                } | {
                    /** @enum {string} */
                    template: "cited-document";
                    slots: {
                        phrase: string;
                        publisher: string;
                    };
                } | {
                    /** @enum {string} */
                    template: "numbered-sources";
                    slots: {
                        title: string;
                    };
                } | {
                    /** @enum {string} */
                    template: "no-document-dated";
                    slots: {
                        from: string | null;
                        to: string | null;
                    };
                } | {
                    /** @enum {string} */
                    template: "without-exact-date";
                    slots: {
                        documents: number;
                        asOf: string;
                    };
                } | {
                    /** @enum {string} */
                    template: "other-language";
                    slots: Record<string, never>;
                } | {
                    /** @enum {string} */
                    template: "hides-text";
                    slots: {
                        title: string;
                    };
                } | {
                    /** @enum {string} */
                    template: "not-readable";
                    slots: {
                        unreadable: number;
                        searched: number;
                    };
                } | {
                    /** @enum {string} */
                    template: "own-words";
                    slots: {
                        quotes: string[];
                    };
                };
                evidence: number[];
                record: string | null;
                seeks?: {
                    /** @enum {string} */
                    template: "usual-record";
                    slots: {
                        /** @enum {string} */
                        record: "payments" | "agreement" | "law" | "figures" | "kept" | "sources";
                    };
                } | {
                    /** @enum {string} */
                    template: "named-record";
                    slots: {
                        phrase: string;
                    };
                } | {
                    /** @enum {string} */
                    template: "dates-of-publication";
                    slots: {
                        titles: string[];
                    };
                } | null;
                concerning?: {
                    parties: string[];
                    times: {
                        from: string | null;
                        to: string | null;
                    }[];
                } | null;
                holder: string | null;
            }[];
            sources: {
                publisher: string;
                kind: string;
                /** @enum {string} */
                kindFrom?: "list" | "host";
                imported?: {
                    from: string;
                    by: string;
                    at: string;
                };
                saysItIs?: string[];
                dates?: {
                    title: string;
                    date: string;
                    /** @enum {string} */
                    basis: "after-capture" | "after-last-change" | "after-archiving";
                }[];
                interests: string[];
                stakes?: {
                    text: string;
                    /** @enum {string} */
                    from: "declared" | "document" | "user" | "listed";
                    evidence: number[];
                }[];
                documents: number;
                cited: number;
                hidden?: {
                    document: string;
                    title: string;
                    text: string;
                    why: string;
                }[];
            }[];
            followUps: string[];
            asksNext?: ({
                /** @enum {string} */
                template: "record-read";
                slots: {
                    record: {
                        /** @enum {string} */
                        template: "usual-record";
                        slots: {
                            /** @enum {string} */
                            record: "payments" | "agreement" | "law" | "figures" | "kept" | "sources";
                        };
                    } | {
                        /** @enum {string} */
                        template: "named-record";
                        slots: {
                            phrase: string;
                        };
                    } | {
                        /** @enum {string} */
                        template: "dates-of-publication";
                        slots: {
                            titles: string[];
                        };
                    };
                };
            } | {
                /** @enum {string} */
                template: "record-of-holder-read";
                slots: {
                    record: {
                        /** @enum {string} */
                        template: "usual-record";
                        slots: {
                            /** @enum {string} */
                            record: "payments" | "agreement" | "law" | "figures" | "kept" | "sources";
                        };
                    } | {
                        /** @enum {string} */
                        template: "named-record";
                        slots: {
                            phrase: string;
                        };
                    } | {
                        /** @enum {string} */
                        template: "dates-of-publication";
                        slots: {
                            titles: string[];
                        };
                    };
                    holder: string;
                };
            } | {
                /** @enum {string} */
                template: "party-itself";
                slots: {
                    party: string;
                    claim: string;
                };
            } | {
                /** @enum {string} */
                template: "who-besides";
                slots: {
                    publisher: string;
                };
            } | {
                /** @enum {string} */
                template: "who-else";
                slots: Record<string, never>;
            } | {
                /** @enum {string} */
                template: "since-newest";
                slots: {
                    date: string;
                };
            } | {
                /** @enum {string} */
                template: "which-primary-record";
                slots: {
                    claim: string;
                };
            } | {
                /** @enum {string} */
                template: "since-when";
                slots: {
                    claim: string;
                };
            } | {
                /** @enum {string} */
                template: "proposed";
                slots: {
                    words: string;
                };
            } | {
                /** @enum {string} */
                template: "who-decided";
                slots: Record<string, never>;
            })[];
            computed?: {
                claim: string;
                words: string;
                sql: string;
                value: string;
                holds: boolean | null;
                result: {
                    columns: string[];
                    rows: (string | number | boolean | null)[][];
                };
                rows: {
                    document: string;
                    place: number;
                    row: number;
                }[];
                shown?: {
                    columns: string[];
                    rows: (string | number | boolean | null)[][];
                };
                documents?: {
                    id: string;
                    title: string;
                    url: string | null;
                }[];
                more: boolean;
                leftOut: string[];
                tables: string[];
            }[];
            rulings?: {
                id: string;
                /** @enum {string} */
                kind: "stance" | "merge" | "split";
                note: string;
                by: string;
                at: string;
                from: string;
                to: string;
                claim: string;
                document: string;
                publisher: string;
                extraction: string;
                span: {
                    start: number;
                    end: number;
                };
                quote: string;
                ruledQuote?: string;
                evidence: number[];
                imported?: {
                    from: string;
                    by: string;
                    at: string;
                };
            }[];
            withoutRulings?: {
                /** @enum {string} */
                verdict: "supported" | "refuted" | "conflicting" | "not-enough-evidence";
                probability: number;
            } | null;
            assistance?: {
                /** @enum {string} */
                role: "reader" | "asker" | "writer";
                model: string;
                endpoint: string;
                local: boolean;
                requests: number;
                documents: string[];
                keptBack: number;
                tokens: {
                    input: number | null;
                    output: number | null;
                };
                cost: number | null;
                failures: {
                    /** @enum {string} */
                    why: "unreachable" | "unauthorised" | "unknown-model" | "quota" | "timeout" | "refused" | "cut-off" | "not-the-schema" | "private";
                    message: string;
                    times: number;
                }[];
                sentences?: {
                    written: number;
                    replaced: number;
                    entailsFrom: number;
                };
                passages?: {
                    read: number;
                    differing: number;
                };
            }[];
            web?: {
                run: string;
                /** @enum {string} */
                scope: "also" | "only";
                queries: number;
                searchers: {
                    name: string;
                    asked: number;
                    failed: number;
                }[];
                sides: {
                    claim: boolean;
                    against: boolean;
                };
                /** @enum {string} */
                endedBy: "all-visited" | "record-found" | "no-new-origin" | "pages" | "seconds" | "megabytes" | "queries" | "dollars";
                pages: {
                    found: number;
                    kept: number;
                    setAside: number;
                    failed: number;
                    unvisited: number;
                };
                failedSearches: {
                    searcher: string;
                    query: string;
                    site: string | null;
                    failure: {
                        /** @enum {string} */
                        why: "not-configured" | "unauthorised" | "quota" | "blocked" | "unreachable" | "malformed" | "engines-dead";
                        message: string;
                    } | null;
                    deadEngines: string[];
                }[];
                unread: {
                    url: string;
                    /** @enum {string} */
                    unread: "blocked" | "consent" | "login" | "paywall" | "missing" | "empty" | "refused" | "unreachable" | "too-large" | "unreadable" | "language";
                    why: string;
                }[];
                setAside: {
                    url: string;
                    /** @enum {string} */
                    reason: "boilerplate" | "listing" | "generated" | "off-matter" | "echo";
                    why: string;
                }[];
                elsewhere: {
                    url: string;
                    address: string;
                    /** @enum {string} */
                    rung: "asked" | "rendered" | "print" | "canonical" | "archived";
                    /** @enum {string|null} */
                    barrier: "blocked" | "consent" | "login" | "paywall" | "missing" | "empty" | null;
                }[];
            };
            signature?: {
                /** @enum {string} */
                algorithm: "ed25519";
                key: string;
                value: string;
            };
        };
        JudgedSentence: {
            document: string;
            extraction: string;
            title: string;
            publisher: string;
            /** @enum {string} */
            kind: "government" | "court" | "news" | "academic" | "advocacy" | "company" | "fact-check" | "individual" | "unknown";
            date: string | null;
            claim: string;
            span: {
                start: number;
                end: number;
            };
            page: number | null;
            quote: string;
            prefix: string;
            suffix: string;
            /** @enum {string} */
            stance: "supports" | "refutes" | "qualifies" | "neither";
            probability: number;
            relevance: number;
            speaker: string | null;
            /** @enum {string} */
            certainty: "asserted" | "hedged" | "denied";
            origin: string | null;
            /** @description Its number in the report; null where not cited. */
            n: number | null;
            /** @description On its stance: the one in force now, otherwise the one the check used. */
            ruling: components["schemas"]["Ruling"] | null;
            /** @description All those in force, including on its origin, in the order they were made. */
            rulings: components["schemas"]["Ruling"][];
        };
        Ruling: {
            id: string;
            claim: string;
            /** @enum {string} */
            kind: "stance" | "merge" | "split" | "same" | "not-same";
            names?: string[];
            document?: string;
            extraction?: string;
            span?: components["schemas"]["Span"];
            quote?: string;
            /** @enum {string} */
            stance?: "supports" | "refutes" | "qualifies" | "neither";
            evidence?: components["schemas"]["Place"][];
            note: string;
            by: string;
            at: string;
            /** @description Present where it no longer applies. */
            withdrawn?: {
                note: string;
                by: string;
                at: string;
            };
        };
        Span: {
            start: number;
            end: number;
        };
        Place: {
            document: string;
            /** @description The reading whose characters the span counts; by default, the newest. */
            extraction?: string;
            span: components["schemas"]["Span"];
            /** @description The words there; ignored. */
            quote?: string;
        };
        Comparison: {
            from: components["schemas"]["CheckHead"];
            to: components["schemas"]["CheckHead"];
            verdict: {
                from: {
                    /** @enum {string} */
                    label: "supported" | "refuted" | "conflicting" | "not-enough-evidence";
                    probability: number;
                    /** @enum {string} */
                    confidence: "low" | "moderate" | "high";
                } | null;
                to: {
                    /** @enum {string} */
                    label: "supported" | "refuted" | "conflicting" | "not-enough-evidence";
                    probability: number;
                    /** @enum {string} */
                    confidence: "low" | "moderate" | "high";
                } | null;
            };
            /** @description Whether anything they say differs. */
            changed: boolean;
            reasons: string[];
            evidence: {
                added: components["schemas"]["Evidence"][];
                removed: components["schemas"]["Evidence"][];
                changed: {
                    before: components["schemas"]["Evidence"];
                    after: components["schemas"]["Evidence"];
                    why: string;
                }[];
            };
            documents: {
                added: {
                    id: string;
                    title: string;
                    publisher: string;
                }[];
                removed: {
                    id: string;
                    title: string;
                    publisher: string;
                }[];
            };
            rulings: components["schemas"]["Ruling"][];
        };
        Evidence: {
            n: number;
            claim: string;
            document: {
                id: string;
                title: string;
                publisher: string;
                kind: string;
                saysItIs?: string;
                date: string | null;
                /** @enum {string} */
                dateBasis?: "after-capture" | "after-last-change" | "after-archiving";
                url: string | null;
                path: string | null;
                sha256: string;
            };
            extraction: string;
            span: {
                start: number;
                end: number;
            };
            page: number | null;
            recognised?: {
                by: string;
                confidence: number;
                lowest: number;
                boxes: {
                    page: number;
                    left: number;
                    top: number;
                    right: number;
                    bottom: number;
                }[];
            };
            quote: string;
            prefix: string;
            suffix: string;
            /** @enum {string} */
            stance: "supports" | "refutes" | "qualifies" | "neither";
            probability: number;
            opinions?: {
                reader: string;
                /** @enum {string} */
                stance: "supports" | "refutes" | "qualifies" | "neither";
                probability: number;
            }[];
            speaker: string | null;
            /** @enum {string} */
            certainty: "asserted" | "hedged" | "denied";
            origin: string;
        };
        NewRuling: {
            /** @enum {string} */
            kind: "stance";
            /** @description Text of the claim that it is about. */
            claim: string;
            document: string;
            /** @description The reading whose characters the span counts; by default, the newest. */
            extraction?: string;
            span: components["schemas"]["Span"];
            /** @enum {string} */
            stance: "supports" | "refutes" | "qualifies" | "neither";
            /** @description Why; shown with the ruling wherever it applies. */
            note: string;
            /** @description The name to record; by default, that of the token. */
            by?: string;
        } | {
            /** @enum {string} */
            kind: "merge" | "split";
            /** @description Text of the claim that it is about. */
            claim: string;
            evidence: components["schemas"]["Place"][];
            /** @description Why; shown with the ruling wherever it applies. */
            note: string;
            /** @description The name to record; by default, that of the token. */
            by?: string;
        } | {
            /** @enum {string} */
            kind: "same" | "not-same";
            /** @description Names that mean one body (same), or two that do not (not-same). */
            names: string[];
            /** @description Why; shown with the ruling wherever it applies. */
            note: string;
            /** @description The name to record; by default, that of the token. */
            by?: string;
        };
        Withdrawal: {
            /** @description Why; shown with the ruling wherever it applies. */
            note: string;
            /** @description The name to record; by default, that of the token. */
            by?: string;
        };
        WatchedSource: {
            id: string;
            kind: components["schemas"]["WatchedKind"];
            address: string;
            addedAt: string;
            /** @description When a run over it ended last; null before the first. */
            lastRunAt: string | null;
            /** @description Why the last run could not read the source itself. */
            failure: string | null;
            /** @description Whether a run was begun that came to no end. */
            running: boolean;
            /** @description Pages and files that are known of it. */
            pages: number;
            /** @description Pages that are left for later runs. */
            left: number;
            /** @description Pages by what their last news was. */
            counts: {
                new?: number;
                changed?: number;
                same?: number;
                missing?: number;
                gone?: number;
                unreached?: number;
                refused?: number;
                unreadable?: number;
            };
        };
        /** @enum {string} */
        WatchedKind: "feed" | "sitemap" | "page" | "folder";
        NewWatchedSource: {
            /** @description The address of a feed, a sitemap or a page. */
            address: string;
            /**
             * @description What it is; by default, it is looked at to find out.
             * @enum {string}
             */
            kind?: "feed" | "sitemap" | "page";
        };
        SearchResult: {
            items: {
                passage: {
                    document: string;
                    extraction: string;
                    title: string;
                    publisher: string;
                    /** @enum {string} */
                    kind: "government" | "court" | "news" | "academic" | "advocacy" | "company" | "fact-check" | "individual" | "unknown";
                    date: string | null;
                    span: {
                        start: number;
                        end: number;
                    };
                    page: number | null;
                    heading: string;
                };
                text: string;
                /** @description Where the words stand, counted in `text`. */
                marks: {
                    start: number;
                    end: number;
                }[];
                score: number;
            }[];
            next: string | null;
            /** @description Passages found under each, each facet as if it were not chosen. */
            facets: {
                publishers: {
                    name: string;
                    count: number;
                }[];
                kinds: {
                    name: string;
                    count: number;
                }[];
                years: {
                    name: string;
                    count: number;
                }[];
            };
            /** @description How many of the best passages the facets count: all that were found, but 1000 at most. */
            facetsOver: number;
        };
        Tables: {
            tables: {
                place: number;
                title: string | null;
                sheet: string | null;
                page: number | null;
                headerRows: number[];
                rows: number;
                columns: {
                    name: string;
                    heading: string;
                    /** @enum {string} */
                    type: "text" | "integer" | "number" | "amount" | "date" | "instant" | "boolean";
                    unit: string | null;
                    digits: number;
                    decimals: number;
                    position: number;
                    missing: number;
                    odd: number;
                }[];
                leftOut: {
                    row: number;
                    /** @enum {string} */
                    why: "title" | "heading" | "total" | "footnote";
                    text: string;
                }[];
                warnings: string[];
                name: string;
                documentId: string;
                asOf: string | null;
                register: string | null;
            }[];
            registers: {
                name: string;
                snapshots: {
                    table: string;
                    asOf: string;
                    rows: number;
                }[];
                columns: {
                    name: string;
                    heading: string;
                    /** @enum {string} */
                    type: "text" | "integer" | "number" | "amount" | "date" | "instant" | "boolean";
                    unit: string | null;
                    digits: number;
                    decimals: number;
                }[];
                key: string[];
            }[];
        };
        QueryResult: {
            sql: string;
            columns: {
                name: string;
                type: string;
            }[];
            rows: (string | number | boolean | null)[][];
            sources: ({
                document: string;
                place: number;
                row: number;
                column: string | null;
            } | null)[];
            truncated: boolean;
        };
        NewQuery: {
            /** @description One statement that reads. */
            sql: string;
            /**
             * @description Rows at most.
             * @default 1000
             */
            limit: number;
        };
        TablePage: {
            table: {
                place: number;
                title: string | null;
                sheet: string | null;
                page: number | null;
                headerRows: number[];
                rows: number;
                columns: {
                    name: string;
                    heading: string;
                    /** @enum {string} */
                    type: "text" | "integer" | "number" | "amount" | "date" | "instant" | "boolean";
                    unit: string | null;
                    digits: number;
                    decimals: number;
                    position: number;
                    missing: number;
                    odd: number;
                }[];
                leftOut: {
                    row: number;
                    /** @enum {string} */
                    why: "title" | "heading" | "total" | "footnote";
                    text: string;
                }[];
                warnings: string[];
                name: string;
                documentId: string;
                asOf: string | null;
                register: string | null;
            };
            total: number;
            from: number;
            rows: {
                row: number;
                cells: (string | number | boolean | null)[];
            }[];
            odd: {
                row: number;
                column: string;
                text: string;
            }[];
        };
        TableGroups: {
            groups: {
                label: string | null;
                value: number;
            }[];
            more: boolean;
        };
        Relations: {
            items: components["schemas"]["Relation"][];
            /** @description The cursor of the next page; null on the last one. */
            next: string | null;
            documents: {
                read: number;
                otherLanguage: number;
            };
            /** @description The bodies of all relations found, not of this page alone. */
            bodies: components["schemas"]["RelatedBody"][];
        };
        Relation: {
            id: string;
            /** @enum {string} */
            kind: "trained" | "contracted-with" | "deputised" | "paid" | "supplied" | "shared-data-with" | "sued";
            agent: {
                body: string;
                said: string;
            };
            patient: {
                body: string;
                said: string;
            };
            /** @enum {string} */
            certainty: "stated" | "planned" | "denied" | "alleged";
            speaker: string | null;
            when: {
                earliest: string;
                latest: string;
                said: string;
            } | null;
            amount?: {
                value: number;
                currency: string | null;
            };
            record: string | null;
            place: {
                document: {
                    id: string;
                    title: string;
                    publisher: string;
                    date: string | null;
                    /** @enum {string} */
                    dateBasis?: "after-capture" | "after-last-change" | "after-archiving";
                };
                extraction: string;
                span: {
                    start: number;
                    end: number;
                };
                page: number | null;
                quote: string;
                cells?: {
                    place: number;
                    row: number;
                    columns: string[];
                };
            };
        };
        RelatedBody: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "state" | "public-body" | "company" | "organisation" | "person" | "unknown";
            names: {
                name: string;
                /** @enum {string} */
                rule: "same-name" | "known-body" | "defined-there" | "company-ending" | "ruled";
                score: number;
                count: number;
            }[];
        };
        Audit: {
            /** @enum {string} */
            kind: "report";
            report: string;
            question: string;
            /** @enum {string} */
            stored: "identical" | "different" | "absent" | "no-dossier";
            signature: {
                /** @enum {string} */
                state: "holds" | "broken" | "unknown-key" | "none";
                key: string | null;
            };
            checked: {
                documents: number;
                evidence: number;
                statements: number;
                notCheckable: number;
                notRead?: number;
            };
            faults: {
                place: string;
                message: string;
            }[];
        } | {
            /** @enum {string} */
            kind: "draft";
            file: string;
            path: string | null;
            text: string;
            turns: {
                /** @enum {string} */
                role: "assistant" | "other";
                name: string;
                span: {
                    start: number;
                    end: number;
                };
            }[];
            failOn: ("not-found" | "contradicted" | "partly" | "contested" | "not-decided" | "quotation" | "citation" | "nowhere")[];
            sentences: {
                text: string;
                span: {
                    start: number;
                    end: number;
                };
                region: {
                    startLine: number;
                    startColumn: number;
                    endLine: number;
                    endColumn: number;
                } | null;
                /** @enum {string} */
                class: "not-found" | "contradicted" | "partly" | "contested" | "not-decided" | "supported" | "opinion" | "not-checked";
                /** @enum {string|null} */
                unchecked: "opinion" | "forecast" | "question" | "greeting" | "instruction" | "about-the-text" | "heading" | "reference" | "code" | "fragment" | "no-claim" | "too-long" | null;
                /** @enum {string|null} */
                finding: "supported" | "refuted" | "conflicting" | "not-decided" | "not-found" | null;
                missing: string[];
                unsupported: {
                    text: string;
                    /** @enum {string} */
                    kind: "number" | "date" | "name" | "negation" | "scope";
                    span: {
                        start: number;
                        end: number;
                    } | null;
                }[];
                nowhere: {
                    text: string;
                    /** @enum {string} */
                    kind: "number" | "date" | "name" | "negation" | "scope";
                    span: {
                        start: number;
                        end: number;
                    } | null;
                }[];
                probability: number | null;
                best: {
                    document: {
                        id: string;
                        title: string;
                        publisher: string;
                        kind: string;
                        saysItIs?: string;
                        date: string | null;
                        /** @enum {string} */
                        dateBasis?: "after-capture" | "after-last-change" | "after-archiving";
                        url: string | null;
                        path: string | null;
                        sha256: string;
                    };
                    span: {
                        start: number;
                        end: number;
                    };
                    page: number | null;
                    quote: string;
                } | null;
                citations: {
                    text: string;
                    span: {
                        start: number;
                        end: number;
                    };
                    document: {
                        id: string;
                        title: string;
                        publisher: string;
                    } | null;
                    /** @enum {string|null} */
                    finding: "supported" | "refuted" | "conflicting" | "not-decided" | "not-found" | null;
                    /** @enum {string|null} */
                    class: "not-found" | "contradicted" | "partly" | "contested" | "not-decided" | "supported" | "opinion" | "not-checked" | null;
                    missing: string[];
                    best: {
                        document: {
                            id: string;
                            title: string;
                            publisher: string;
                            kind: string;
                            saysItIs?: string;
                            date: string | null;
                            /** @enum {string} */
                            dateBasis?: "after-capture" | "after-last-change" | "after-archiving";
                            url: string | null;
                            path: string | null;
                            sha256: string;
                        };
                        span: {
                            start: number;
                            end: number;
                        };
                        page: number | null;
                        quote: string;
                    } | null;
                }[];
                quotations: {
                    text: string;
                    span: {
                        start: number;
                        end: number;
                    };
                    found: {
                        document: {
                            id: string;
                            title: string;
                            publisher: string;
                            kind: string;
                            saysItIs?: string;
                            date: string | null;
                            /** @enum {string} */
                            dateBasis?: "after-capture" | "after-last-change" | "after-archiving";
                            url: string | null;
                            path: string | null;
                            sha256: string;
                        };
                        span: {
                            start: number;
                            end: number;
                        };
                        page: number | null;
                        quote: string;
                    } | null;
                    /** @enum {string} */
                    status: "exact" | "changed" | "joined" | "truncated" | "absent";
                    says: {
                        document: {
                            id: string;
                            title: string;
                            publisher: string;
                            kind: string;
                            saysItIs?: string;
                            date: string | null;
                            /** @enum {string} */
                            dateBasis?: "after-capture" | "after-last-change" | "after-archiving";
                            url: string | null;
                            path: string | null;
                            sha256: string;
                        };
                        span: {
                            start: number;
                            end: number;
                        };
                        page: number | null;
                        quote: string;
                    }[];
                    differs: {
                        start: number;
                        end: number;
                    }[];
                }[];
                entailment: {
                    /** @enum {string} */
                    status: "entailed" | "partly" | "not-entailed";
                    score: number;
                } | null;
            }[];
        };
        NewAudit: {
            /** @description A draft, plain or in Markdown: every sentence is checked. */
            text: string;
        } | {
            report: components["schemas"]["Report"];
        };
        /** @description A message of the protocol, in JSON-RPC. */
        ProtocolMessage: {
            /** @enum {string} */
            jsonrpc: "2.0";
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDossiers: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the previous page. */
                cursor?: string;
                /** @description How many items a page holds at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of dossiers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DossierHead"][];
                        /** @description The cursor of the next page; null on the last one. */
                        next: string | null;
                    };
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeDossier: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text, new for each write: sent again, it gets the first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDossier"];
            };
        };
        responses: {
            /** @description The dossier of that name, which was there already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            /** @description The new dossier. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dossier. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the previous page. */
                cursor?: string;
                /** @description How many items a page holds at most. */
                limit?: number;
                publisher?: string;
                kind?: "government" | "court" | "news" | "academic" | "advocacy" | "company" | "fact-check" | "individual" | "unknown";
                language?: string;
                /** @description Words of the title. */
                q?: string;
                /** @description How they are sorted; those without a date come last. */
                sort?: "title" | "publisher" | "date" | "words";
                order?: "asc" | "desc";
            };
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of documents, what failed first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DocumentHead"][];
                        /** @description The cursor of the next page; null on the last one. */
                        next: string | null;
                    };
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text, new for each write: sent again, it gets the first answer again. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Upload"];
                "application/json": components["schemas"]["NewUrl"];
            };
        };
        responses: {
            /** @description Nothing new: it is known, more is known of it, or it failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Added"];
                };
            };
            /** @description A new document. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Added"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: {
                /** @description An earlier reading, as evidence names it; by default, the newest. */
                extraction?: string;
            };
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
                /** @description Id of the document. */
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissFailure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text, new for each write: sent again, it gets the first answer again. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
                /** @description Id of the document. */
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is off the list. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentBytes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
                /** @description Id of the document. */
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryFailure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text, new for each write: sent again, it gets the first answer again. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
                /** @description Id of the document. */
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing new: it is known, more is known of it, or it failed again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Added"];
                };
            };
            /** @description A new document. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Added"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublishers: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the previous page. */
                cursor?: string;
                /** @description How many items a page holds at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of publishers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Publisher"][];
                        /** @description The cursor of the next page; null on the last one. */
                        next: string | null;
                    };
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPublisher: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text, new for each write: sent again, it gets the first answer again. */
                "idempotency-key"?: string;
                /** @description The `etag` you read. If the entry has changed since, nothing is written. */
                "if-match"?: string;
            };
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
                /** @description Name of the publisher. */
                publisher: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublisherEdit"];
            };
        };
        responses: {
            /** @description The publisher as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publisher"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChecks: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the previous page. */
                cursor?: string;
                /** @description How many items a page holds at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of checks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CheckHead"][];
                        /** @description The cursor of the next page; null on the last one. */
                        next: string | null;
                    };
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text, new for each write: sent again, it gets the first answer again. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCheck"];
            };
        };
        responses: {
            /** @description The check has begun; Location names it. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedCheck"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
                /** @description Id of the check. */
                check: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Check"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the last event that was read: the stream goes on after it. */
                "last-event-id"?: string;
            };
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
                /** @description Id of the check. */
                check: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text, new for each write: sent again, it gets the first answer again. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
                /** @description Id of the check. */
                check: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedCheck"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text, new for each write: sent again, it gets the first answer again. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
                /** @description Id of the check. */
                check: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check is done already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedCheck"];
                };
            };
            /** @description The check has begun; Location names it. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedCheck"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuotePicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
                /** @description Id of the check. */
                check: string;
                /** @description Number of the evidence. */
                n: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: {
                format?: "text" | "md" | "html" | "json" | "records-request";
                /** @description `1`: as a file to download rather than show. */
                download?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
                /** @description Id of the check. */
                check: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "text/html": string;
                    "text/markdown": string;
                    "text/plain": string;
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSentences: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the previous page. */
                cursor?: string;
                /** @description How many items a page holds at most. */
                limit?: number;
                stance?: "supports" | "refutes" | "qualifies" | "neither";
                publisher?: string;
                origin?: string;
                speaker?: string;
                cited?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
                /** @description Id of the check. */
                check: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sentences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JudgedSentence"][];
                        /** @description The cursor of the next page; null on the last one. */
                        next: string | null;
                    };
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareChecks: {
        parameters: {
            query: {
                /** @description The earlier check. */
                from: string;
                /** @description The later check. */
                to: string;
            };
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comparison. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRulings: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the previous page. */
                cursor?: string;
                /** @description How many items a page holds at most. */
                limit?: number;
                /** @description Only of this claim. */
                claim?: string;
            };
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rulings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Ruling"][];
                        /** @description The cursor of the next page; null on the last one. */
                        next: string | null;
                    };
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeRuling: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text, new for each write: sent again, it gets the first answer again. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRuling"];
            };
        };
        responses: {
            /** @description The ruling. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ruling"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawRuling: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text, new for each write: sent again, it gets the first answer again. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
                /** @description Id of the ruling. */
                ruling: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description The ruling, withdrawn. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ruling"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWatched: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the previous page. */
                cursor?: string;
                /** @description How many items a page holds at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WatchedSource"][];
                        /** @description The cursor of the next page; null on the last one. */
                        next: string | null;
                    };
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addWatched: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text, new for each write: sent again, it gets the first answer again. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWatchedSource"];
            };
        };
        responses: {
            /** @description The source. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchedSource"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeWatched: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text, new for each write: sent again, it gets the first answer again. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
                /** @description Id of the source. */
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchedSource"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchDossier: {
        parameters: {
            query: {
                /** @description Where to continue: `next` of the previous page. */
                cursor?: string;
                /** @description How many items a page holds at most. */
                limit?: number;
                /** @description Words to look for. Passages with more of them, and with rarer ones, come first. */
                q: string;
                publisher?: string;
                kind?: "government" | "court" | "news" | "academic" | "advocacy" | "company" | "fact-check" | "individual" | "unknown";
                /** @description Documents dated this day or later. */
                from?: string;
                /** @description Documents dated this day or earlier. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Passages, best first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTables: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tables"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    queryTables: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewQuery"];
            };
        };
        responses: {
            /** @description Rows, with the cells that they come from. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryResult"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTableRows: {
        parameters: {
            query?: {
                /** @description A column by its name; any unless given. */
                column?: string;
                /** @description How its value has to be; in any column, only `contains`. */
                is?: "contains" | "is" | "at-least" | "at-most" | "missing";
                /** @description What is looked for. */
                value?: string;
                /** @description A column; the order of the document unless given. */
                sort?: string;
                order?: "asc" | "desc";
                from?: number | null;
                limit?: number;
                /** @description Gives the page that has this row, where nothing is sorted or left out. */
                row?: number;
            };
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
                /** @description Id of the document. */
                document: string;
                /** @description Which table of the document, from 1. */
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows with their numbers in the document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TablePage"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTableGroups: {
        parameters: {
            query: {
                /** @description A column by its name; any unless given. */
                column?: string;
                /** @description How its value has to be; in any column, only `contains`. */
                is?: "contains" | "is" | "at-least" | "at-most" | "missing";
                /** @description What is looked for. */
                value?: string;
                /** @description The column whose values are told apart. */
                by: string;
                /** @description Days by their years or months, or values as they are. */
                unit?: "value" | "year" | "month";
                /** @description The column that is added up; rows are counted unless given. */
                sum?: string;
            };
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
                /** @description Id of the document. */
                document: string;
                /** @description Which table of the document, from 1. */
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A number for each, in time or the most first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableGroups"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRelations: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the previous page. */
                cursor?: string;
                /** @description How many items a page holds at most. */
                limit?: number;
                /** @description Only relations of this body or person, under any of its names. */
                about?: string;
                /** @description Only relations of this kind. */
                kind?: "trained" | "contracted-with" | "deputised" | "paid" | "supplied" | "shared-data-with" | "sued";
                /** @description Only documents that were judged for this check. */
                check?: string;
            };
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Relations, in the order of documents and texts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Relations"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    audit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAudit"];
            };
        };
        responses: {
            /** @description What the audit found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audit"];
                };
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProtocolMessage"];
            };
        };
        responses: {
            /** @description The answer, or a stream of events that ends with it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolMessage"];
                };
            };
            /** @description A message that wants no answer was taken. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The dossier's name in addresses. */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: its code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
