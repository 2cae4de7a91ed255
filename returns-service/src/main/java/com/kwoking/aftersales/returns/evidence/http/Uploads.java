package com.kwoking.aftersales.returns.evidence.http;

import com.kwoking.aftersales.events.returns.EvidenceSummary;
import com.kwoking.aftersales.returns.evidence.domain.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Looks at a file without taking it into memory.
final class Uploads {

    private static final int HEAD_BYTES = 64;

    private Uploads() {}

    static Upload read(Path file, EvidenceSummary.Kind kind) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            var digesting = new DigestInputStream(in, digest);
            byte[] head = digesting.readNBytes(HEAD_BYTES);
            digesting.transferTo(OutputStream.nullOutputStream());
            return new Upload(kind, head, Files.size(file), HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
