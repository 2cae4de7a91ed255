package com.kwoking.aftersales.http.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// Tells one command from another by what was understood of it, so that white space makes no difference.
@ApplicationScoped
class Fingerprints {

    private final ObjectMapper json;

    Fingerprints(ObjectMapper json) {
        this.json = json;
    }

    String of(String method, String path, @Nullable Object[] arguments) {
        MessageDigest digest = sha256();
        digest.update((method + " " + path).getBytes(UTF_8));
        for (Object argument : arguments) {
            digest.update((byte) 0);
            digest.update(bytes(argument));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private byte[] bytes(@Nullable Object argument) {
        try {
            return argument instanceof FileUpload upload
                    ? digestOf(upload.uploadedFile())
                    : json.writeValueAsBytes(argument);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a command takes values only", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// In pieces: a video need not fit into the heap.
    private static byte[] digestOf(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (var bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
