package com.kwoking.aftersales.journeys.bench.system;

import com.kwoking.aftersales.stack.Stack;
import com.kwoking.aftersales.stack.data.DataFolder;
import com.kwoking.aftersales.stack.machine.Folders;
import com.kwoking.aftersales.stack.service.ProjectFolder;
import com.kwoking.aftersales.stack.settings.StackSettings;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// A stack that is stopped and forgotten afterwards, also when somebody presses Ctrl-C in between. It lies beside the
/// built artefacts and not among the system's temporary files: those may be in memory, where every commit is free.
public final class PassingStack implements AutoCloseable {

    private final Stack stack;
    private final Path folder;
    private final Thread whenInterrupted = new Thread(this::end);

    private PassingStack(Stack stack, Path folder) {
        this.stack = stack;
        this.folder = folder;
    }

    public static PassingStack start(UnaryOperator<StackSettings> wishes) {
        Path folder = ProjectFolder.find().root().resolve("journey-tests/target/bench");
        new DataFolder(folder).forget(); // What a benchmark left that was killed.
        Stack prepared = Stack.prepare(wishes.apply(StackSettings.isolated(folder)));
        PassingStack passing = new PassingStack(prepared, folder);
        Runtime.getRuntime().addShutdownHook(passing.whenInterrupted);
        prepared.start();
        return passing;
    }

    public Stack stack() {
        return stack;
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        } catch (IllegalStateException interrupted) {
            // The hook is at it as well, and finds nothing left to do.
        }
    }

    private void end() {
        stack.close();
        Folders.delete(folder);
    }
}
