package com.kwoking.aftersales.stack.dev;

import com.kwoking.aftersales.stack.http.Answers;
import com.kwoking.aftersales.stack.http.Requests;
import com.kwoking.aftersales.stack.http.SmallApi;
import com.kwoking.aftersales.stack.http.WebServer;
import com.kwoking.aftersales.stack.mail.MailFolder;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `POST /dev/tokens` and `GET /dev/mails`, for people and for tests.
public final class DevApi implements AutoCloseable {

    private static final int MAILS_IF_NOT_SAID = 50;
    private static final int MAILS_AT_MOST = 1_000;

    private final DevelopmentTokens tokens;
    private final Optional<MailFolder> mails;
    private final WebServer server;

    public DevApi(int port, DevelopmentTokens tokens, Optional<MailFolder> mails) {
        this.tokens = tokens;
        this.mails = mails;
        this.server = WebServer.open("localhost", port, this::routes);
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }

    private Router routes(Vertx vertx) {
        Router router = SmallApi.router(vertx);
        router.post("/dev/tokens").blockingHandler(this::token, false);
        mails.ifPresent(folder -> {
            router.get("/dev/mails").blockingHandler(asked -> list(folder, asked), false);
            router.delete("/dev/mails").blockingHandler(asked -> clear(folder, asked), false);
            router.get("/dev/mails/:id").blockingHandler(asked -> oneMail(folder, asked), false);
        });
        return router;
    }

    record TokenRequest(@Nullable String role, @Nullable String subject) {}

    private void token(RoutingContext asked) {
        Requests.body(asked, TokenRequest.class)
                .filter(wanted -> wanted.role() != null && DevelopmentTokens.ROLES.contains(wanted.role()))
                .ifPresentOrElse(
                        wanted -> Answers.json(asked, 201, tokens.give(roleOf(wanted), subjectOf(wanted))),
                        () -> Answers.problem(
                                asked,
                                400,
                                "UNKNOWN_ROLE",
                                "Say {\"role\": …} with one of "
                                        + String.join(
                                                ", ",
                                                DevelopmentTokens.ROLES.stream()
                                                        .sorted()
                                                        .toList())));
    }

    private static String roleOf(TokenRequest wanted) {
        return Optional.ofNullable(wanted.role()).orElseThrow();
    }

    private static String subjectOf(TokenRequest wanted) {
        return Optional.ofNullable(wanted.subject())
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private static void list(MailFolder folder, RoutingContext asked) {
        int limit = Requests.number(asked, "limit").orElse(MAILS_IF_NOT_SAID);
        Answers.json(asked, 200, folder.newest(Requests.parameter(asked, "to"), Math.clamp(limit, 1, MAILS_AT_MOST)));
    }

    private static void clear(MailFolder folder, RoutingContext asked) {
        folder.clear();
        Answers.json(asked, 200, Map.of("mails", folder.count()));
    }

    private static void oneMail(MailFolder folder, RoutingContext asked) {
        folder.source(asked.pathParam("id"))
                .ifPresentOrElse(source -> Answers.text(asked, source), () -> Answers.notFound(asked));
    }
}
