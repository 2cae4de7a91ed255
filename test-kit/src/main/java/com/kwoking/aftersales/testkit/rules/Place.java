package com.kwoking.aftersales.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Where a type of a service lies and what it is called: `refunds.payout.postgres.PayoutRow` lies in the room `payout`,
/// in its wire `postgres`. A room of few files is flat; there the name says what a type is.
///
/// @param room the first folder below the service; empty at the service's own root
/// @param folder the next one, e.g. `domain`; empty at the room's root
/// @param name of the top-level type around it
record Place(String room, String folder, String name) {

    private static final Set<String> WIRES = Set.of("http", "kafka", "postgres", "provider", "mail", "files", "qute");
    private static final Pattern DATABASE = Pattern.compile("Postgres.*|.*(Row|Rows|Meters)");
    private static final Pattern KAFKA = Pattern.compile(".*Listener");
    private static final Pattern RESOURCE = Pattern.compile(".*Resource");
    private static final Pattern SHOWN = Pattern.compile(".*(View|Views|Body|Answers|Refusals)");

    static Place of(JavaClass type, String service) {
        String below = type.getPackageName().substring(service.length());
        String[] folders = below.split("\\.", 4);
        return new Place(
                folders.length > 1 ? folders[1] : "",
                folders.length > 2 ? folders[2] : "",
                outermost(type).getSimpleName());
    }

    static JavaClass outermost(JavaClass type) {
        Optional<JavaClass> outer = type.getEnclosingClass();
        return outer.isPresent() ? outermost(outer.get()) : type;
    }

    boolean isInDomain() {
        return folder.equals("domain");
    }

    boolean isWire() {
        return !wire().isEmpty();
    }

    /// Which one, by its folder or, in a flat room, by its name; empty for what is none.
    String wire() {
        if (WIRES.contains(folder)) {
            return folder;
        }
        if (isNamed(DATABASE)) {
            return "postgres";
        }
        return isNamed(KAFKA) ? "kafka" : isNamed(RESOURCE) ? "http" : "";
    }

    boolean mayKnowDatabase() {
        return wire().equals("postgres");
    }

    /// The provider's own signals come in at a resource beside the provider.
    boolean mayKnowHttp() {
        return !isInDomain() && (wire().equals("http") || RESOURCE.matcher(name).matches() || isShown());
    }

    /// What a room is asked and shows of itself, which may be a part of what an upper room is asked or shows.
    boolean isShown() {
        return SHOWN.matcher(name).matches();
    }

    boolean mayKnowKafka() {
        return wire().equals("kafka");
    }

    boolean mayKnowMail() {
        return folder.equals("mail");
    }

    boolean isSameWireAs(Place other) {
        return room.equals(other.room) && wire().equals(other.wire());
    }

    private boolean isNamed(Pattern names) {
        return folder.isEmpty() && names.matcher(name).matches();
    }
}
