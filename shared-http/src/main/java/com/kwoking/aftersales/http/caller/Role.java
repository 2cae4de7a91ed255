package com.kwoking.aftersales.http.caller;

/// Who a token says its bearer is. Constants, because annotations want them.
public final class Role {

    public static final String STOREFRONT = "storefront";
    public static final String CUSTOMER = "customer";
    public static final String AGENT = "agent";
    public static final String SUPERVISOR = "supervisor";
    public static final String WAREHOUSE = "warehouse";
    public static final String OPERATOR = "operator";

    private Role() {}
}
