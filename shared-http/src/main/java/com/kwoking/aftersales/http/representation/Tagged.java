package com.kwoking.aftersales.http.representation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Answers that are tagged by what they say, because some of it changes with nothing but the time. What is changed by
/// people is tagged by its version (EntityVersion): two who saw the same may not both change it.
@ApplicationScoped
public class Tagged {

    private static final int HALF_OF_THE_DIGEST = 16;

    private final ObjectMapper json;

    Tagged(ObjectMapper json) {
        this.json = json;
    }

    /// Nothing, where the caller has what it would say (304).
    public Response answer(Request request, Object view) {
        byte[] said = bytes(view);
        var tag = new EntityTag(HexFormat.of().formatHex(sha256().digest(said), 0, HALF_OF_THE_DIGEST));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged == null
                ? Response.ok(said).tag(tag).build()
                : unchanged.tag(tag).build();
    }

    private byte[] bytes(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
