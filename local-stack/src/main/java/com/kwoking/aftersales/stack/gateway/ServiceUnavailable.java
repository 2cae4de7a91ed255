package com.kwoking.aftersales.stack.gateway;

import io.vertx.core.Future;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/// A service that is away, or goes away in the middle: 503. What was under way may have happened; the caller
/// asks again with the same Idempotency-Key.
final class ServiceUnavailable implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest()
                .recover(_ -> Future.succeededFuture(Problem.SERVICE_UNAVAILABLE.answer(
                        context.request().release().response())));
    }
}
