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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What was answered to which key, in the transaction of the command.
@ApplicationScoped
class AnsweredRequests {

    private static final Sentence REUSED = Sentence.of("problem.IDEMPOTENCY_KEY_REUSED");

    /// The turn, and what was answered before. The statement sees the table as it was when it began: an answer that was
    /// committed between that and the lock is not among it, and shows when this one is to be kept.
    private static final String TAKE_TURN = """
            select turn.taken, answered.fingerprint, answered.status, answered.headers, answered.body
            from (select pg_try_advisory_xact_lock(hashtextextended(?, 1)) as taken) turn
            left join answered_request answered on answered.caller = ? and answered.idempotency_key = ?
            """;

    private static final String KEEP = """
            insert into answered_request (caller, idempotency_key, fingerprint, status, headers, body)
            values (?, ?, ?, ?, cast(? as jsonb), ?)
            on conflict do nothing
            """;

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    AnsweredRequests(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// @param taken false while another request holds it
    /// @param before what was answered to this key, if anything was
    record Turn(boolean taken, @Nullable Answer before) {}

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

    /// Held until the transaction ends.
    Turn takeTurn(String caller, String key) {
        return sql.query(TAKE_TURN, this::turn, caller + " " + key, caller, key).getFirst();
    }

    /// False if another request was answered in the meantime: then nothing of this one may stay.
    boolean keep(String caller, String key, Answer answer) {
        return sql.update(
                        KEEP,
                        caller,
                        key,
                        answer.fingerprint(),
                        answer.status(),
                        written(answer.headers()),
                        answer.body())
                == 1;
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

    private Turn turn(ResultSet row) throws SQLException {
        return new Turn(row.getBoolean(1), row.getString(2) == null ? null : answer(row));
    }

    private Answer answer(ResultSet row) throws SQLException {
        try {
            byte[] body = row.getBytes(5);
            return new Answer(
                    row.getString(2),
                    row.getInt(3),
                    json.readValue(row.getString(4), HEADERS),
                    body == null ? new byte[0] : body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
