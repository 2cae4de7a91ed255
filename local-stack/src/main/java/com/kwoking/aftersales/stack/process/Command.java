package com.kwoking.aftersales.stack.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What to run as a process of the stack, under which name, and where its output goes.
public record Command(String name, List<String> line, Map<String, String> environment, Path log) {

    public Command {
        line = List.copyOf(line);
        environment = Map.copyOf(environment);
    }
}
