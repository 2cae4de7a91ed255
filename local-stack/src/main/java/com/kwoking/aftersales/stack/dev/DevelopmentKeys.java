package com.kwoking.aftersales.stack.dev;

import com.kwoking.aftersales.stack.machine.CannotStart;
import com.kwoking.aftersales.stack.machine.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/// The key pair of one data folder. Its id starts with `development-`, and by that a service in production
/// knows and refuses it.
public record DevelopmentKeys(RsaJsonWebKey pair, Path folder) {

    private static final String KEY_ID_PREFIX = "development-";

    public static DevelopmentKeys in(Path folder) {
        try {
            Path file = folder.resolve("signing-key.jwk.json");
            RsaJsonWebKey pair = Files.exists(file) ? read(file) : generate();
            DevelopmentKeys keys = new DevelopmentKeys(pair, folder);
            PrivateFiles.write(file, pair.toJson(OutputControlLevel.INCLUDE_PRIVATE));
            PrivateFiles.write(keys.signingKey(), pem(pair.getPrivateKey()));
            Files.writeString(keys.publicKeys(), new JsonWebKeySet(pair).toJson(OutputControlLevel.PUBLIC_ONLY));
            return keys;
        } catch (IOException | JoseException e) {
            throw new CannotStart(
                    "The development keys in %s cannot be made or read: %s".formatted(folder, e.getMessage()), e);
        }
    }

    public Path publicKeys() {
        return folder.resolve("jwks.json");
    }

    /// PKCS #8, as everything reads it.
    public Path signingKey() {
        return folder.resolve("signing-key.pem");
    }

    public String keyId() {
        return pair.getKeyId();
    }

    private static RsaJsonWebKey generate() throws JoseException {
        RsaJsonWebKey pair = RsaJwkGenerator.generateJwk(2048);
        pair.setKeyId(KEY_ID_PREFIX + UUID.randomUUID());
        pair.setUse("sig");
        pair.setAlgorithm("RS256");
        return pair;
    }

    private static RsaJsonWebKey read(Path file) throws IOException, JoseException {
        return (RsaJsonWebKey) RsaJsonWebKey.Factory.newPublicJwk(Files.readString(file));
    }

    private static String pem(PrivateKey key) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
    }
}
