package com.kwoking.aftersales.http.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.wording.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What was answered to which key, in the transaction of the command.
@ApplicationScoped
class AnsweredRequests {

    private static final Sentence REUSED = Sentence.of("problem.IDEMPOTENCY_KEY_REUSED");

    private static final String TAKE_TURN = "select pg_try_advisory_xact_lock(hashtextextended(?, 1))";

    private static final String FIND = """
            select fingerprint, status, headers, body from answered_request where caller = ? and idempotency_key = ?
            """;

    private static final String KEEP = """
            insert into answered_request (caller, idempotency_key, fingerprint, status, headers, body)
            values (?, ?, ?, ?, cast(? as jsonb), ?)
            """;

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    AnsweredRequests(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    record Answer(String fingerprint, int status, Map<String, String> headers, byte[] body) {

        /// @throws io.quarkiverse.resteasy.problem.HttpProblem if the key was used for something else
        Response to(String askedAgain) {
            if (!fingerprint.equals(askedAgain)) {
                throw Problem.asException(422, "IDEMPOTENCY_KEY_REUSED", REUSED);
            }
            return toResponse();
        }

        Response toResponse() {
            var response = Response.status(status);
            headers.forEach(response::header);
            return body.length == 0 ? response.build() : response.entity(body).build();
        }
    }

    /// Held until the transaction ends; false while another request holds it.
    boolean takeTurn(String caller, String key) {
        return sql.query(TAKE_TURN, row -> row.getBoolean(1), caller + " " + key)
                .getFirst();
    }

    Optional<Answer> find(String caller, String key) {
        return sql.first(FIND, this::answer, caller, key);
    }

    void keep(String caller, String key, Answer answer) {
        sql.update(KEEP, caller, key, answer.fingerprint(), answer.status(), written(answer.headers()), answer.body());
    }

    private String written(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The answer as bytes, so that it can be given again as it was.
    Answer answer(String fingerprint, Response response) {
        try {
            var headers = new TreeMap<String, String>();
            for (String name : new String[] {HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE}) {
                if (response.getHeaderString(name) != null) {
                    headers.put(name, response.getHeaderString(name));
                }
            }
            byte[] body = response.hasEntity() ? json.writeValueAsBytes(response.getEntity()) : new byte[0];
            if (body.length > 0) {
                headers.putIfAbsent(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
            }
            return new Answer(fingerprint, response.getStatus(), headers, body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer answer(ResultSet row) throws SQLException {
        try {
            byte[] body = row.getBytes(4);
            return new Answer(
                    row.getString(1),
                    row.getInt(2),
                    json.readValue(row.getString(3), HEADERS),
                    body == null ? new byte[0] : body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
