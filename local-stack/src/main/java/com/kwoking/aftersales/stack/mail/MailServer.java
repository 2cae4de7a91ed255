package com.kwoking.aftersales.stack.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.ServerSetup;
import com.kwoking.aftersales.stack.machine.CannotStart;
import com.kwoking.aftersales.stack.machine.Ports;
import com.kwoking.aftersales.stack.process.StackMember;
import org.jspecify.annotations.Nullable;

/// GreenMail's SMTP in front of a folder. GreenMail itself keeps all mail in memory; here nothing gets that far.
public final class MailServer implements StackMember {

    private final int port;
    private final MailFolder folder;
    private @Nullable SmtpServer server;

    public MailServer(int port, MailFolder folder) {
        this.port = port;
        this.folder = folder;
    }

    public int port() {
        return port;
    }

    @Override
    public String name() {
        return "Mail";
    }

    @Override
    public void start() {
        Ports.requireFree(port, "the mail server");
        ServerSetup setup = new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP);
        SmtpServer started = new SmtpServer(setup, new KeepingManagers(folder));
        started.setDaemon(true);
        started.startService();
        try {
            if (!started.waitTillRunning(10_000)) {
                throw new CannotStart("The mail server does not listen on port %d.".formatted(port));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server = started;
    }

    @Override
    public boolean isAlive() {
        return server != null && server.isRunning();
    }

    @Override
    public void kill() {
        stop();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stopService(2_000);
            server = null;
        }
    }

    private static final class KeepingManagers extends Managers {

        private final SmtpManager keeping;

        KeepingManagers(MailFolder folder) {
            keeping = new KeepingSmtpManager(this, folder);
        }

        @Override
        public SmtpManager getSmtpManager() {
            return keeping;
        }
    }
}
