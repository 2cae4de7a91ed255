package com.kwoking.aftersales.stack.http;

import com.kwoking.aftersales.stack.machine.CannotStart;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// Questions in, answers out, a virtual thread each.
public final class HttpApi implements AutoCloseable {

    private static final int BACKLOG = 512;

    static {
        // Without it every answer waits for the client's delayed acknowledgement, 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;

    public HttpApi(String host, int port, Function<Question, Answer> answers) {
        try {
            server = HttpServer.create(new InetSocketAddress(host, port), BACKLOG);
        } catch (IOException e) {
            throw new CannotStart("Port %d is taken or not allowed: %s".formatted(port, e.getMessage()), e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> handle(exchange, answers));
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void handle(HttpExchange exchange, Function<Question, Answer> answers) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange, answers));
        }
    }

    private static Answer answer(HttpExchange exchange, Function<Question, Answer> answers) throws IOException {
        try {
            return answers.apply(Question.read(exchange));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return Answer.problem(400, "BAD_REQUEST", "The request cannot be read.");
        } catch (RuntimeException e) {
            System.getLogger(HttpApi.class.getName()).log(System.Logger.Level.ERROR, "a request failed", e);
            return Answer.problem(500, "INTERNAL_ERROR", "Something went wrong here; the log says what.");
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().orElseThrow(() -> new IOException("dropped on purpose"));
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
