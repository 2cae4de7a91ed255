package com.kwoking.aftersales.http.caller;

import com.kwoking.aftersales.events.customer.CustomerId;
import java.util.Set;

/// @param name the token's subject; for a customer that is the customer id
public record Caller(String name, Set<String> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /// Staff may see every order, a customer only what is theirs. Whatever is not theirs is answered as
    /// if it did not exist.
    public boolean maySee(CustomerId owner) {
        return isStaff() || (is(Role.CUSTOMER) && owner.value().toString().equals(name));
    }

    public boolean isStaff() {
        return is(Role.AGENT) || is(Role.SUPERVISOR) || is(Role.WAREHOUSE) || is(Role.OPERATOR) || is(Role.STOREFRONT);
    }
}
