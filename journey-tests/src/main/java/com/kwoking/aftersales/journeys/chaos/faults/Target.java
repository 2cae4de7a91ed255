package com.kwoking.aftersales.journeys.chaos.faults;

import com.kwoking.aftersales.stack.Stack;
import com.kwoking.aftersales.stack.process.StackMember;

/// What can be killed or stopped.
public enum Target {
    ORDERS("orders-service"),
    RETURNS("returns-service"),
    REFUNDS("refunds-service"),
    NOTIFICATIONS("notifications-service"),
    BROKER("kafka"),
    DATABASE("postgresql"),
    PROVIDER("sandbox");

    private final String process;

    Target(String process) {
        this.process = process;
    }

    /// As it is noted in the run folder of the stack.
    String process() {
        return process;
    }

    StackMember in(Stack stack) {
        return switch (this) {
            case ORDERS, RETURNS, REFUNDS, NOTIFICATIONS -> stack.service(process);
            case BROKER -> stack.broker();
            case DATABASE -> stack.postgres();
            case PROVIDER -> stack.sandbox();
        };
    }
}
