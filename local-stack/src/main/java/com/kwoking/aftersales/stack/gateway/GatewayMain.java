package com.kwoking.aftersales.stack.gateway;

import com.kwoking.aftersales.stack.dev.DevApi;
import com.kwoking.aftersales.stack.dev.DevelopmentKeys;
import com.kwoking.aftersales.stack.dev.DevelopmentTokens;
import com.kwoking.aftersales.stack.machine.CannotStart;
import com.kwoking.aftersales.stack.machine.Program;
import com.kwoking.aftersales.stack.service.Service;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The gateway alone, for docker-compose. Each service has its host in the environment (`ORDERS_SERVICE_HOST`);
/// without it the host is named as the service. The keys of `/dev/tokens` lie in `KEYS_FOLDER`.
public final class GatewayMain {

    private static final int PORT = 8080;
    private static final String DEV = "dev";

    private GatewayMain() {}

    public static void main(String[] args) {
        Program.run(GatewayMain::run);
    }

    private static void run() {
        Map<String, String> environment = System.getenv();
        Path keys = Path.of(Optional.ofNullable(environment.get("KEYS_FOLDER"))
                .orElseThrow(() -> new CannotStart("The gateway needs the environment variable KEYS_FOLDER.")));
        DevelopmentTokens tokens = new DevelopmentTokens(DevelopmentKeys.in(keys), Clock.systemUTC());
        DevApi dev = new DevApi(0, tokens, Optional.empty());
        List<Upstream> upstreams = new ArrayList<>(Arrays.stream(Service.values())
                .map(service -> upstream(service, environment))
                .toList());
        upstreams.add(new Upstream(DEV, "localhost", dev.port(), List.of(DEV)));
        Gateway gateway = new Gateway("0.0.0.0", PORT, new Routes(upstreams), Map.of("tokens", "POST /dev/tokens"));
        Runtime.getRuntime().addShutdownHook(new Thread(gateway::close));
    }

    private static Upstream upstream(Service service, Map<String, String> environment) {
        String variable = service.artefact().replace('-', '_').toUpperCase(Locale.ROOT) + "_HOST";
        String host = environment.getOrDefault(variable, service.artefact());
        return new Upstream(service.artefact(), host, service.standardPort(), service.segments());
    }
}
