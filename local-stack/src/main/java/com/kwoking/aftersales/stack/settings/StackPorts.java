package com.kwoking.aftersales.stack.settings;

import com.kwoking.aftersales.stack.machine.Ports;
import com.kwoking.aftersales.stack.service.Service;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// Where everything listens.
public record StackPorts(
        int gateway,
        int kafka,
        int kafkaController,
        int postgres,
        int smtp,
        int sandbox,
        Map<Service, Integer> services) {

    public StackPorts {
        services = Map.copyOf(services);
    }

    /// The ports that the README names.
    public static StackPorts standard() {
        Map<Service, Integer> services = new EnumMap<>(Service.class);
        Arrays.stream(Service.values()).forEach(service -> services.put(service, service.standardPort()));
        return new StackPorts(8080, 19_092, 19_093, 15_432, 2_525, 8_090, services);
    }

    /// Ports of nobody else: several stacks may run on one machine.
    public static StackPorts free() {
        Map<Service, Integer> services = new EnumMap<>(Service.class);
        Arrays.stream(Service.values()).forEach(service -> services.put(service, Ports.free()));
        return new StackPorts(
                Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free(), services);
    }

    public int of(Service service) {
        Integer port = services.get(service);
        if (port == null) {
            throw new IllegalArgumentException("no port for " + service.artefact());
        }
        return port;
    }

    public void requireFree() {
        Ports.requireFree(gateway, "the gateway");
        Ports.requireFree(kafka, "Kafka");
        Ports.requireFree(kafkaController, "Kafka's controller");
        Ports.requireFree(postgres, "PostgreSQL");
        Ports.requireFree(smtp, "the mail server");
        Ports.requireFree(sandbox, "the sandbox");
        services.forEach((service, port) -> Ports.requireFree(port, service.artefact()));
    }
}
