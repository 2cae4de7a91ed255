package com.kwoking.aftersales.stack.settings;

import com.kwoking.aftersales.stack.data.DataFolder;
import com.kwoking.aftersales.stack.service.ProjectFolder;
import com.kwoking.aftersales.stack.service.Service;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which stack to start.
///
/// @param doors how the services reach what they need
/// @param services which of the services; a test of one needs no other
/// @param properties handed to every service besides what it needs to run, by property name
/// @param learning whether the services keep, when they stop, what makes their later starts quick
public record StackSettings(
        ProjectFolder project,
        DataFolder data,
        StackPorts ports,
        Doors doors,
        List<Service> services,
        Map<String, String> properties,
        boolean learning,
        Clock clock,
        Progress progress) {

    public StackSettings {
        services = List.copyOf(services);
        properties = Map.copyOf(properties);
    }

    /// What `./up` starts.
    public static StackSettings standard(ProjectFolder project, Progress progress) {
        StackPorts ports = StackPorts.standard();
        return new StackSettings(
                project,
                new DataFolder(project.root().resolve(".data")),
                ports,
                Doors.of(ports),
                Arrays.asList(Service.values()),
                Map.of(),
                false,
                Clock.systemUTC(),
                progress);
    }

    /// A stack that meets no other: its own folder, ports that were free.
    public static StackSettings isolated(Path folder) {
        StackPorts ports = StackPorts.free();
        return new StackSettings(
                ProjectFolder.find(),
                new DataFolder(folder),
                ports,
                Doors.of(ports),
                Arrays.asList(Service.values()),
                Map.of(),
                false,
                Clock.systemUTC(),
                Progress.SILENT);
    }

    public StackSettings with(Service... only) {
        return new StackSettings(project, data, ports, doors, List.of(only), properties, learning, clock, progress);
    }

    public StackSettings through(Doors others) {
        return new StackSettings(project, data, ports, others, services, properties, learning, clock, progress);
    }

    public StackSettings withLearning() {
        return new StackSettings(project, data, ports, doors, services, properties, true, clock, progress);
    }

    public StackSettings withoutServices() {
        return new StackSettings(project, data, ports, doors, List.of(), properties, learning, clock, progress);
    }

    public StackSettings with(String property, String value) {
        Map<String, String> more = new HashMap<>(properties);
        more.put(property, value);
        return new StackSettings(project, data, ports, doors, services, more, learning, clock, progress);
    }
}
