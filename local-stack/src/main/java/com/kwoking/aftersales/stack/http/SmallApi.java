package com.kwoking.aftersales.stack.http;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.DateTimeException;

/// What the stack's own APIs have in common: bodies are read whole, nothing is kept in a cache, and what goes wrong is
/// a problem. There is nothing at an address under another method either.
public final class SmallApi {

    private static final System.Logger LOG = System.getLogger(SmallApi.class.getName());

    private SmallApi() {}

    public static Router router(Vertx vertx) {
        Router router = Router.router(vertx);
        router.route().handler(BodyHandler.create(false)).handler(SmallApi::keepNothing);
        router.errorHandler(400, SmallApi::unreadable);
        router.errorHandler(404, Answers::notFound);
        router.errorHandler(405, Answers::notFound);
        router.errorHandler(500, SmallApi::failed);
        return router;
    }

    private static void keepNothing(RoutingContext asked) {
        asked.response().putHeader("Cache-Control", "no-store");
        asked.next();
    }

    private static void failed(RoutingContext asked) {
        switch (asked.failure()) {
            case IllegalArgumentException _, DateTimeException _ -> unreadable(asked);
            case Throwable fault -> {
                LOG.log(System.Logger.Level.ERROR, "a request failed", fault);
                Answers.problem(asked, 500, "INTERNAL_ERROR", "Something went wrong here; the log says what.");
            }
        }
    }

    private static void unreadable(RoutingContext asked) {
        Answers.problem(asked, 400, "BAD_REQUEST", "The request cannot be read.");
    }
}
