package com.kwoking.aftersales.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;

/// What a process can be asked. Java itself can send TERM and KILL only, and PostgreSQL understands TERM as
/// "when everybody has left".
public enum Signal {
    INT,
    TERM,
    KILL,
    STOP,
    CONT;

    public void sendTo(long pid) {
        try {
            new ProcessBuilder("kill", "-" + name(), Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
