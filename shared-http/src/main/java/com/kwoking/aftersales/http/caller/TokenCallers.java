package com.kwoking.aftersales.http.caller;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Takes a token for its bearer, before the extension's own provider would. One that is known is answered at once; any
/// other is verified on a worker, because a key that is not known yet is fetched, and a slow issuer must not hold up
/// the event loop.
@ApplicationScoped
class TokenCallers implements IdentityProvider<TokenAuthenticationRequest> {

    private final JWTParser parser;
    private final VerifiedTokens verified;

    TokenCallers(JWTParser parser, VerifiedTokens verified) {
        this.parser = parser;
        this.verified = verified;
    }

    @Override
    public int priority() {
        return SYSTEM_FIRST;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!(request.getToken() instanceof JsonWebTokenCredential credential)) {
            return Uni.createFrom().nullItem();
        }
        return verified.find(credential.getToken())
                .map(known -> Uni.createFrom().item(bearer(known, credential)))
                .orElseGet(() -> context.runBlocking(() -> bearer(verify(credential.getToken()), credential)));
    }

    private JsonWebToken verify(String text) {
        try {
            JsonWebToken token = parser.parse(text);
            verified.keep(text, token);
            return token;
        } catch (ParseException e) {
            throw new AuthenticationFailedException(e);
        }
    }

    private static SecurityIdentity bearer(JsonWebToken token, JsonWebTokenCredential credential) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(token)
                .addCredential(credential)
                .addRoles(token.getGroups())
                .addAttribute(SecurityIdentity.USER_ATTRIBUTE, token)
                .build();
    }
}
