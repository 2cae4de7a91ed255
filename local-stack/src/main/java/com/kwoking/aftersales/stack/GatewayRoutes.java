package com.kwoking.aftersales.stack;

import com.kwoking.aftersales.stack.gateway.Routes;
import com.kwoking.aftersales.stack.gateway.Upstream;
import com.kwoking.aftersales.stack.service.Service;
import com.kwoking.aftersales.stack.settings.StackPorts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The gateway of a stack on this machine.
final class GatewayRoutes {

    private GatewayRoutes() {}

    static Routes of(StackPorts ports, int devPort) {
        List<Upstream> upstreams = new ArrayList<>(Arrays.stream(Service.values())
                .map(each -> new Upstream(each.artefact(), "localhost", ports.of(each), each.segments()))
                .toList());
        upstreams.add(new Upstream("dev", "localhost", devPort, List.of("dev")));
        return new Routes(upstreams);
    }

    /// What a browser sees at the root.
    static Map<String, String> addresses(String gateway, String sandbox) {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            service.segments().forEach(segment -> addresses.put(segment, gateway + "/" + segment));
        }
        for (Service service : Service.values()) {
            addresses.put(service.artefact(), "%s/%s/q/openapi".formatted(gateway, service.artefact()));
        }
        addresses.put("tokens", gateway + "/dev/tokens");
        addresses.put("mails", gateway + "/dev/mails");
        addresses.put("sandbox", sandbox + "/ledger");
        return addresses;
    }
}
