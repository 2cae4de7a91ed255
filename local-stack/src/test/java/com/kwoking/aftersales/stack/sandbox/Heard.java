package com.kwoking.aftersales.stack.sandbox;

import com.kwoking.aftersales.stack.http.WebServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntSupplier;

/// A webhook as it arrived at the shop's address.
record Heard(String path, Optional<String> signature, String body) {

    /// A shop that hears every webhook and answers as it is told to.
    record Shop(WebServer server, List<Heard> heard) implements AutoCloseable {

        static Shop answering(IntSupplier status) {
            List<Heard> heard = new CopyOnWriteArrayList<>();
            WebServer server = WebServer.open("localhost", 0, _ -> request -> hear(request, heard, status));
            return new Shop(server, heard);
        }

        private static void hear(HttpServerRequest request, List<Heard> heard, IntSupplier status) {
            request.body().onSuccess(body -> {
                Optional<String> signature = Optional.ofNullable(request.getHeader("Webhook-Signature"));
                heard.add(new Heard(request.path(), signature, body.toString()));
                request.response().setStatusCode(status.getAsInt()).end();
            });
        }

        int port() {
            return server.port();
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
