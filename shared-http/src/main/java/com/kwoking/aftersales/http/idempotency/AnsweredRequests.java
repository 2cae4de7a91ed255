package com.kwoking.aftersales.http.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.messaging.database.DatabaseFault;
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
import javax.sql.DataSource;

/// What was answered to which key, in the transaction of the command.
@ApplicationScoped
class AnsweredRequests {

    private static final String TAKE_TURN = "select pg_try_advisory_xact_lock(hashtextextended(?, 1))";

    private static final String FIND = """
            select fingerprint, status, headers, body from answered_request where caller = ? and idempotency_key = ?
            """;

    private static final String KEEP = """
            insert into answered_request (caller, idempotency_key, fingerprint, status, headers, body)
            values (?, ?, ?, ?, cast(? as jsonb), ?)
            """;

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;

    AnsweredRequests(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    record Answer(String fingerprint, int status, Map<String, String> headers, byte[] body) {

        /// @throws io.quarkiverse.resteasy.problem.HttpProblem if the key was used for something else
        Response to(String askedAgain) {
            if (!fingerprint.equals(askedAgain)) {
                throw Problem.asException(
                        422, "IDEMPOTENCY_KEY_REUSED", "This Idempotency-Key was used before for another request.");
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
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(TAKE_TURN)) {
            statement.setString(1, caller + " " + key);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    Optional<Answer> find(String caller, String key) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, caller);
            statement.setString(2, key);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(answer(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    void keep(String caller, String key, Answer answer) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, caller);
            statement.setString(2, key);
            statement.setString(3, answer.fingerprint());
            statement.setInt(4, answer.status());
            statement.setString(5, json.writeValueAsString(answer.headers()));
            statement.setBytes(6, answer.body());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
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
