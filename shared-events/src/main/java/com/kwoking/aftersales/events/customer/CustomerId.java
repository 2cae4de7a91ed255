package com.kwoking.aftersales.events.customer;

import java.util.UUID;

public record CustomerId(UUID value) {}
