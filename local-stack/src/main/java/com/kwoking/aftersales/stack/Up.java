package com.kwoking.aftersales.stack;

import com.kwoking.aftersales.stack.machine.CannotStart;
import com.kwoking.aftersales.stack.service.ProjectFolder;
import com.kwoking.aftersales.stack.settings.StackSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/// The launcher behind `./up`: starts the stack, says where everything is, and stops it on Ctrl-C.
public final class Up {

    private final Console console = new Console();
    private final AtomicBoolean failed = new AtomicBoolean();

    private Up() {}

    public static void main(String[] args) throws InterruptedException {
        new Up().run(List.of(args));
    }

    private void run(List<String> options) throws InterruptedException {
        try {
            StackSettings settings = settings(options);
            if (options.contains("--fresh")) {
                settings.data().forget();
            }
            Stack stack = Stack.prepare(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack)));
            stack.start();
            console.ready(stack);
        } catch (CannotStart e) {
            fail(e.sentence());
        } catch (RuntimeException e) {
            fail("The stack could not start, for a reason nobody thought of: %s (the whole of it: %s)"
                    .formatted(e, writeDown(e)));
        }
        new CountDownLatch(1).await();
    }

    private StackSettings settings(List<String> options) {
        StackSettings standard = StackSettings.standard(ProjectFolder.find(), console);
        return options.contains("--infrastructure") ? standard.withoutServices() : standard;
    }

    /// A start that is interrupted fails somewhere, and that is no news to whoever pressed Ctrl-C.
    private void fail(String sentence) {
        if (!console.isStopping()) {
            failed.set(true);
            console.sorry(sentence);
            System.exit(1);
        }
    }

    private void stop(Stack stack) {
        if (failed.get()) {
            return; // A stack that cannot start has stopped itself.
        }
        console.stopping();
        stack.close();
        console.stopped();
        Runtime.getRuntime().halt(0);
    }

    private static Path writeDown(RuntimeException unexpected) {
        Path log = ProjectFolder.find().root().resolve(".data/logs/up.log");
        try (PrintWriter out = new PrintWriter(log.toFile(), StandardCharsets.UTF_8)) {
            unexpected.printStackTrace(out);
        } catch (IOException e) {
            unexpected.addSuppressed(e);
        }
        return log;
    }
}
