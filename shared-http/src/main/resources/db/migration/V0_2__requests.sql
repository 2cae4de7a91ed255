-- What was answered to a command, so that asking again with the same key does nothing again. The row
-- commits together with the effect of the command.
create table answered_request (
    caller          text        not null,
    idempotency_key text        not null,
    fingerprint     text        not null, -- SHA-256 of method, path and body
    status          int         not null,
    headers         jsonb       not null,
    body            bytea,
    answered_at     timestamptz not null default now(),
    primary key (caller, idempotency_key)
);

-- Which signals of providers were taken: a repeated one changes nothing.
create table heard_webhook (
    sender     text        not null,
    webhook_id text        not null,
    heard_at   timestamptz not null default now(),
    primary key (sender, webhook_id)
);
