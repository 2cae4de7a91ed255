package com.kwoking.aftersales.notifications.sending.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server that does as the recipient's name says: `451@…` is put off, `550@…` refused, `hang@…` never
/// answered, `drop@…` hung up on after the whole mail was taken. Anybody else's mail is accepted.
final class ScriptedSmtp implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final String greeting;
    final List<String> accepted = new CopyOnWriteArrayList<>();

    ScriptedSmtp(String greeting) throws IOException {
        this.greeting = greeting;
        Thread.ofVirtual().start(this::acceptAll);
    }

    int port() {
        return server.getLocalPort();
    }

    private void acceptAll() {
        try {
            while (true) {
                Socket socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> talk(socket));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            say(socket, greeting);
            String to = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT TO:")) {
                    to = line.substring(line.indexOf('<') + 1, line.indexOf('@'));
                    answerTo(socket, to);
                } else if (line.equals("DATA")) {
                    say(socket, "354 go on");
                    String mail = mail(in);
                    if (to.equals("drop")) {
                        return;
                    }
                    accepted.add(mail);
                    say(socket, "250 taken");
                } else if (line.equals("QUIT")) {
                    say(socket, "221 bye");
                    return;
                } else {
                    say(socket, "250 ok");
                }
            }
        } catch (IOException gone) {
            // So is the conversation.
        }
    }

    private static void answerTo(Socket socket, String to) throws IOException {
        switch (to) {
            case "451", "550", "421" -> say(socket, to + " 5.1.1 <" + to + "@example.com> says no");
            case "hang" -> {}
            default -> say(socket, "250 ok");
        }
    }

    private static String mail(BufferedReader in) throws IOException {
        var mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(UTF_8));
    }

    /// Ends every conversation; new ones are welcome.
    void hangUp() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        hangUp();
    }
}
