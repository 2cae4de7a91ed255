package com.kwoking.aftersales.journeys;

import com.kwoking.aftersales.journeys.http.Addresses;
import com.kwoking.aftersales.journeys.http.DidNotHappen;
import com.kwoking.aftersales.journeys.http.Plain;
import com.kwoking.aftersales.journeys.observed.Topics;
import com.kwoking.aftersales.stack.machine.CannotStart;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// `./up --demo`: starts the stack, plays the story, stops the stack. Against a stack that is running already it only
/// plays. Ends with 0 if everything happened.
public final class Demo {

    private static final int DID_NOT_HAPPEN = 1;

    private final Addresses addresses = Addresses.standard();
    /// French has accents, whatever the terminal's settings say.
    private final Narrator say =
            new Narrator(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));

    private Demo() {}

    public static void main(String[] args) {
        System.exit(new Demo().run(List.of(args)));
    }

    private int run(List<String> options) {
        try {
            if (isAnswering()) {
                say.say("A stack is running already: the story is played there.");
                return play();
            }
            LaunchedStack stack = LaunchedStack.start(options);
            return isUp(stack) ? play() : stack.exitCode();
        } catch (DidNotHappen | CannotStart e) {
            System.err.println("\n" + e.getMessage());
            return DID_NOT_HAPPEN;
        }
    }

    /// False when it ended instead: then it has said why.
    private boolean isUp(LaunchedStack stack) {
        while (stack.isAlive()) {
            if (isAnswering()) {
                return true;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        return false;
    }

    private int play() {
        try (Topics topics = Topics.fromNow(addresses.bootstrapServers())) {
            new DemoStory(addresses, topics, say).play();
        }
        say.say("\nEverything happened as it should: two orders, 12 e-mails, two refunds.\n");
        return 0;
    }

    private boolean isAnswering() {
        try {
            return new Plain(addresses.gateway()).get("/").isDone();
        } catch (DidNotHappen nobodyThere) {
            return false;
        }
    }
}
