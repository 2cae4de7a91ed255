package com.kwoking.aftersales.stack.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Locale;

/// What is too large for every service does not reach one: a service that refuses in the middle of a body looks like
/// one that is away. Smaller limits are the services' own.
final class BodyLimit implements ProxyInterceptor {

    private static final long MEBIBYTE = 1024 * 1024;
    private static final long MOST_BYTES = MEBIBYTE;
    private static final long MOST_BYTES_OF_FORMS = 21 * MEBIBYTE;

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        Body body = request.getBody();
        long most = isForm(request.proxiedRequest()) ? MOST_BYTES_OF_FORMS : MOST_BYTES;
        if (body == null || (body.length() >= 0 && body.length() <= most)) {
            return context.sendRequest();
        }
        if (body.length() > most) {
            return refuse(request);
        }
        CountedStream counted = new CountedStream(body.stream(), most);
        request.setBody(Body.body(counted));
        return context.sendRequest()
                .recover(fault -> counted.isTooLong() ? refuse(request) : Future.failedFuture(fault));
    }

    /// The rest of the body is read and thrown away, so that the caller hears the answer.
    private static Future<ProxyResponse> refuse(ProxyRequest request) {
        request.proxiedRequest().handler(_ -> {}).resume();
        return Future.succeededFuture(
                Problem.BODY_TOO_LARGE.answer(request.release().response()));
    }

    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }
}
