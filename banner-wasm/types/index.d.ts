/**
 * Types of `window.sluis`, the interface of Sluis on a visited page. What each call does, and what it is refused for, is
 * described in `docs/JAVASCRIPT.md`. Importing this package adds them to `Window` and `Document`; it holds no code.
 */

/** A purpose (`p:analytics`) or a service (`s:posthog`) of the site file. */
export type SluisKey = `p:${string}` | `s:${string}`;

/** What may run: every purpose and service of the site. A copy: changing it changes nothing. */
export type SluisState = Readonly<Record<SluisKey, boolean>>;

/**
 * - `shown`: banner or settings are to be seen; `closed`: neither is any more.
 * - `decision`: what may run was decided: by the visitor, now or on an earlier page, or because nobody is asked here.
 * - `withdrawn`: something that might run may not run any more. It follows its `decision`.
 * - `recorded`: the server has the record of a choice.
 */
export type SluisEventName = 'shown' | 'closed' | 'decision' | 'recorded' | 'withdrawn';

export type SluisHandler = (state: SluisState) => void;

/** Why a call was refused or failed. Codes of the server may come beside these. */
export type SluisErrorCode =
  | 'no_gesture' | 'nothing_named' | 'unknown_id' | 'unavailable' | 'pending' | 'unreachable' | 'unknown_call'
  | (string & {});

export interface SluisError extends Error {
  readonly name: 'SluisError';
  readonly code: SluisErrorCode;
}

/** What was recorded for one purpose or service. */
export interface SluisOutcome {
  readonly granted: boolean;
  readonly reason: string;
  readonly basis?: 'necessary' | 'consent' | 'legitimate_interest';
}

/** The record behind a receipt, as the ledger holds it. Further fields may come. */
export interface SluisRecord {
  readonly schema: string;
  readonly id: string;
  readonly site: string;
  /** The consent id. */
  readonly visitor: string;
  /** Milliseconds since 1970, by the server's clock. */
  readonly at_millis: number;
  /** Seconds since 1970. */
  readonly valid_until: number;
  readonly previous: string | null;
  readonly state: 'given' | 'refused' | 'partial' | 'withdrawn' | 'objected';
  readonly channel: string;
  readonly control: string;
  readonly policy: number;
  readonly notice_version: string;
  readonly language: string;
  readonly country: string | null;
  readonly regime: string;
  readonly purposes: Readonly<Record<string, SluisOutcome>>;
  readonly services: Readonly<Record<string, SluisOutcome>>;
  /** Where the choice was made, when a link brought it from another origin of the site. */
  readonly carried_from?: { readonly origin: string; readonly record: string };
}

/** The visitor's signed copy of a record (`docs/EVIDENCE.md`). */
export interface SluisReceipt {
  readonly format: string;
  readonly record: SluisRecord;
  readonly seq: number;
  readonly hash: string;
  readonly proof: { readonly header: string; readonly private: string; readonly open_digest?: string };
  readonly key: string;
  readonly signature: string;
}

/** A call as the queue takes it: its name and what follows. */
export type SluisCall =
  | ['on', SluisEventName, SluisHandler]
  | ['open'] | ['close'] | ['withdraw'] | ['receipt']
  | ['grant', string, ...string[]];

export interface Sluis {
  /** What may run on this page, as of now. */
  state(): SluisState;
  /**
   * Calls the handler whenever the event happens; for `decision` also for what is decided already. What the handler throws
   * reaches nobody else. Answers a function that ends it.
   */
  on(name: SluisEventName, handler: SluisHandler): () => void;
  /** Opens the settings. */
  open(): Promise<void>;
  /** Closes the settings, if they are open; writes nothing. */
  close(): Promise<void>;
  /**
   * Grants services (`"chat"`, `"s:chat"`) or purposes (`"p:media"`), leaves the rest as it is and has it recorded. Only
   * in answer to a click or key press of the visitor, else rejected with `no_gesture`.
   */
  grant(id: string, ...more: string[]): Promise<SluisState>;
  /** Denies everything optional and has it recorded. */
  withdraw(): Promise<SluisState>;
  /** The visitor's receipt of the choice that counts; `null` without one. */
  receipt(): Promise<SluisReceipt | null>;
  /** A call by its name; answers what the call answers. Before the snippet, an array takes its place. */
  push(call: SluisCall): unknown;
}

/** What stands in `window.sluis` before the snippet, for whoever asks early: `window.sluis ??= [] as unknown as Sluis`. */
export type SluisQueue = SluisCall[];

declare global {
  interface Window {
    /** Absent where the snippet was not loaded, such as by a blocker. */
    sluis?: Sluis;
  }

  interface DocumentEventMap {
    'sluis:shown': CustomEvent<SluisState>;
    'sluis:closed': CustomEvent<SluisState>;
    'sluis:decision': CustomEvent<SluisState>;
    'sluis:recorded': CustomEvent<SluisState>;
    'sluis:withdrawn': CustomEvent<SluisState>;
    /** Something that was running may not any more. `preventDefault()` leaves the reload to the page. */
    'sluis:reload': CustomEvent<null>;
  }
}
