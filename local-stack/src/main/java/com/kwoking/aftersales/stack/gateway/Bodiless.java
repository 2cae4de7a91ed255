package com.kwoking.aftersales.stack.gateway;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;

/// A 204 and a 304 have no body (RFC 9110): the proxy would announce one in chunks, and some clients wait for it.
final class Bodiless implements ProxyInterceptor {

    private static final List<String> OF_THIS_CONNECTION =
            List.of("connection", "keep-alive", "transfer-encoding", "content-length", "trailer", "upgrade");

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        return hasNoBody(response.getStatusCode()) ? end(context, response) : context.sendResponse();
    }

    private static boolean hasNoBody(int status) {
        return status == 204 || status == 304;
    }

    private static Future<Void> end(ProxyContext context, ProxyResponse response) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().addAll(response.headers());
        OF_THIS_CONNECTION.forEach(headers::remove);
        HttpServerResponse answer = context.request().proxiedRequest().response();
        answer.setStatusCode(response.getStatusCode()).headers().addAll(headers);
        response.release();
        return answer.end();
    }
}
