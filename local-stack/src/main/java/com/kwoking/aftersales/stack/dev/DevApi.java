package com.kwoking.aftersales.stack.dev;

import com.kwoking.aftersales.stack.http.Answer;
import com.kwoking.aftersales.stack.http.HttpApi;
import com.kwoking.aftersales.stack.http.Question;
import com.kwoking.aftersales.stack.mail.MailFolder;
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
    private final HttpApi http;

    public DevApi(int port, DevelopmentTokens tokens, Optional<MailFolder> mails) {
        this.tokens = tokens;
        this.mails = mails;
        this.http = new HttpApi("localhost", port, this::answer);
    }

    public int port() {
        return http.port();
    }

    @Override
    public void close() {
        http.close();
    }

    private Answer answer(Question question) {
        return switch (question.method() + " " + question.path()) {
            case "POST /dev/tokens" -> token(question);
            case "GET /dev/mails" -> mails.map(folder -> list(folder, question)).orElseGet(Answer::notFound);
            case "DELETE /dev/mails" -> mails.map(DevApi::clear).orElseGet(Answer::notFound);
            default -> question.method().equals("GET") ? oneMail(question) : Answer.notFound();
        };
    }

    record TokenRequest(@Nullable String role, @Nullable String subject) {}

    private Answer token(Question question) {
        return question.body(TokenRequest.class)
                .filter(wanted -> wanted.role() != null && DevelopmentTokens.ROLES.contains(wanted.role()))
                .map(wanted -> Answer.of(201, tokens.give(roleOf(wanted), subjectOf(wanted))))
                .orElseGet(() -> Answer.problem(
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

    private static Answer list(MailFolder folder, Question question) {
        int limit = question.number("limit").orElse(MAILS_IF_NOT_SAID);
        return Answer.of(200, folder.newest(question.parameter("to"), Math.clamp(limit, 1, MAILS_AT_MOST)));
    }

    private static Answer clear(MailFolder folder) {
        folder.clear();
        return Answer.of(200, Map.of("mails", folder.count()));
    }

    private Answer oneMail(Question question) {
        String id = question.path().replaceFirst("^/dev/mails/", "");
        return mails.flatMap(folder -> folder.source(id)).map(Answer::text).orElseGet(Answer::notFound);
    }
}
