/// A sealed type may be spread over packages only within a named module. Nobody needs this as a module otherwise: on a
/// class path it is not looked at.
module com.kwoking.aftersales.events {
    requires static transitive org.jspecify;

    exports com.kwoking.aftersales.events;
    exports com.kwoking.aftersales.events.customer;
    exports com.kwoking.aftersales.events.letter;
    exports com.kwoking.aftersales.events.order;
    exports com.kwoking.aftersales.events.policy;
    exports com.kwoking.aftersales.events.refund;
    exports com.kwoking.aftersales.events.returns;
    exports com.kwoking.aftersales.events.value;
}
