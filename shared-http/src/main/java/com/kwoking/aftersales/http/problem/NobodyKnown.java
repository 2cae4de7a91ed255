package com.kwoking.aftersales.http.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/// A caller without a token, or with one that is none, is answered with a problem that says how to come back (401
/// with a `WWW-Authenticate`, RFC 9110).
///
/// The problem library has mappers for this, and they read fields of Quarkus' challenge that are no more: a call
/// without a token would end in a 500. This one goes first, and may go when the library reads what Quarkus has
/// today.
class NobodyKnown {

    private static final int BEFORE_THE_LIBRARY = Priorities.USER - 2;

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = BEFORE_THE_LIBRARY)
    public Uni<Response> ask(RoutingContext call, SecurityException why) {
        @Nullable HttpAuthenticator authenticator = call.get(HttpAuthenticator.class.getName());
        Uni<@Nullable ChallengeData> challenge =
                authenticator == null ? Uni.createFrom().nullItem() : authenticator.getChallenge(call);
        return challenge.map(known -> answer(call, why, known));
    }

    /// @param challenge absent where nothing in this service can tell who calls: then there is no way to come back
    private static Response answer(RoutingContext call, SecurityException why, @Nullable ChallengeData challenge) {
        var problem =
                HttpProblem.builder().withStatus(Status.UNAUTHORIZED).withTitle(Status.UNAUTHORIZED.getReasonPhrase());
        if (challenge != null) {
            challenge.getHeaders().forEach((name, value) -> problem.withHeader(name.toString(), value));
        }
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(problem.build(), ProblemContext.of(why, call.normalizedPath()))
                .toResponse();
    }
}
